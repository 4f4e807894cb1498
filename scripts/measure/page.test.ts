import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from './commands';

// docs/measure.md shows for each command an input and what it prints: both are taken at their word here.

const page = readFileSync('docs/measure.md', 'utf8');
const sections = page.split(/^## /m).slice(1);
const examples = sections.map((section) => ({
  name: section.slice(0, section.indexOf('\n')),
  input: section.match(/```json\n([^]*?)```/)?.[1] ?? '',
  output: section.match(/```text\n([^]*?)```/)?.[1] ?? '',
}));

test('the page has every command, each once', () => {
  expect(examples.map(({ name }) => name)).toEqual([...commands.keys()]);
});

test.each(examples)('$name prints what the page says', ({ name, input, output }) => {
  const figures: unknown = JSON.parse(JSON.stringify(commands.get(name)?.run(JSON.parse(input))));
  expect(rounded(figures)).toEqual(rounded(JSON.parse(output)));
});

/** The last digits of a fraction are the machine's. */
function rounded(figures: unknown): unknown {
  return JSON.parse(
    JSON.stringify(figures, (_, value: unknown) => (typeof value === 'number' ? value.toFixed(6) : value)),
  );
}
