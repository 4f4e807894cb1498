import { expect, test } from 'vitest';
import { rowsAsHtml } from './table-rows';

test('a row begins with its name; text stays text, whatever it looks like', () => {
  expect(
    rowsAsHtml([
      ['Round 2', '62%', '59–69%'],
      ['</table><script>alert("1")</script>', "R&D's"],
    ]),
  ).toBe(
    '<tr><th scope="row">Round 2</th><td>62%</td><td>59–69%</td></tr>' +
      '<tr><th scope="row">&lt;/table&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</th><td>R&amp;D&#39;s</td></tr>',
  );
  expect(rowsAsHtml([])).toBe('');
});
