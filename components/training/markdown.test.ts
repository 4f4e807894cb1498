import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { Markdown } from './markdown';

const html = (text: string) => renderToStaticMarkup(createElement(Markdown, { text }));

test('headings come right under the title of the page', () => {
  expect(html('### One\n\n#### Two')).toContain('<h2>One</h2>\n<h3>Two</h3>');
});

test.each([
  ['<script>alert(1)</script>', '<script'],
  ['<img src=x onerror=alert(1)>', '<img'],
  ['text <b onclick="x()">bold</b>', '<b '],
  ['[press](javascript:alert(1))', 'javascript:'],
  ['![x](javascript:alert(1))', 'javascript:'],
  ['<h3>not ours</h3>', '<h2>not'],
])('%s does nothing', (text, danger) => {
  expect(html(text)).not.toContain(danger);
});

test('a link to a page is a link', () => {
  expect(html('[the law](https://wetten.overheid.nl)')).toContain('<a href="https://wetten.overheid.nl">the law</a>');
});
