import { describe, expect, test } from 'vitest';
import { blockOf, headingOf, plainWords, splitBlocks } from './blocks';

const texts = (markdown: string) => splitBlocks(markdown).map(({ text }) => text);

describe('a text in blocks', () => {
  test('heading, paragraph, list, table and quote, each whole', () => {
    const markdown = `# Title

One paragraph
over two lines.

- first
  - nested

  more of it
- second

1. one
2. two

| a | b |
| - | - |
| 1 | 2 |

> quoted
> twice`;
    expect(splitBlocks(markdown)).toEqual([
      { kind: 'heading', level: 1, text: '# Title' },
      { kind: 'paragraph', text: 'One paragraph\nover two lines.' },
      { kind: 'bullets', text: '- first\n  - nested\n\n  more of it\n- second' },
      { kind: 'numbers', text: '1. one\n2. two' },
      { kind: 'table', text: '| a | b |\n| - | - |\n| 1 | 2 |' },
      { kind: 'quote', text: '> quoted\n> twice' },
    ]);
  });

  test('no blank line is needed where the kind changes', () => {
    expect(texts('## Goals\nWe listen.\n- a\n- b')).toEqual(['## Goals', 'We listen.', '- a\n- b']);
  });

  test('an underlined heading becomes one line', () => {
    expect(splitBlocks('Our\ngoals\n===\n\nSmall\n---')).toEqual([
      { kind: 'heading', level: 1, text: '# Our goals' },
      { kind: 'heading', level: 2, text: '## Small' },
    ]);
  });

  test('links by reference carry their address with them; the list of addresses is no text', () => {
    expect(
      texts('See [the law][avg] and [us].\n\n[avg]: https://eur-lex.europa.eu "GDPR"\n[us]: <https://x.example>'),
    ).toEqual(['See [the law](https://eur-lex.europa.eu) and [us](https://x.example).']);
  });

  test('words in square brackets that refer to nothing stay as they are', () => {
    expect(texts('Ask [name].\n\n[avg]: https://eur-lex.europa.eu')).toEqual(['Ask [name].']);
  });

  test('a line across the page is no paragraph, markup is one', () => {
    expect(texts('one\n\n---\n\n<script>alert(1)</script>\n\ntwo')).toEqual([
      'one',
      '<script>alert(1)</script>',
      'two',
    ]);
  });

  test('line breaks of Windows, a byte order mark and an empty text', () => {
    expect(texts('\uFEFFone\r\n\r\ntwo\r\n')).toEqual(['one', 'two']);
    expect(splitBlocks(' \n\n ')).toEqual([]);
    expect(blockOf('')).toBeNull();
  });

  test('a list that stands in from the margin keeps its shape', () => {
    expect(texts('  - a\n    - b\n  - c')).toEqual(['- a\n  - b\n- c']);
  });

  test('each block is one block when it is read again', () => {
    const markdown =
      '# T\n\n1. a\n   - b\n\n     c\n2. d\n\n> q\n> - r\n\n```\n# no heading\n\nx\n```\n\n    x\n\n    y';
    for (const { text } of splitBlocks(markdown)) expect(texts(text)).toEqual([text]);
  });
});

describe('a heading for a list of contents', () => {
  test.each([
    ['## Our **four** goals', { level: 2, words: 'Our four goals' }],
    ['### Law ###', { level: 3, words: 'Law' }],
    ['Not a heading', null],
    ['#hashtag', null],
  ])('%s', (markdown, heading) => {
    expect(headingOf(markdown)).toEqual(heading);
  });

  test('words without marks: links, pictures, and what was escaped', () => {
    expect(plainWords('See [the *law*](https://x.example), 2 \\* 3 and `code` in file_name_here')).toBe(
      'See the law, 2 * 3 and code in file_name_here',
    );
    expect(plainWords('![A wheelbarrow](media:abc)')).toBe('A wheelbarrow');
  });
});
