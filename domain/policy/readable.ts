import { plainWords } from './blocks';

/**
 * The words of a paragraph line by line, as somebody reads them: without the marks of Markdown, items of a list with a
 * dot or their number, cells of a table with a bar between them. The address of a link stays, behind its words: where a
 * policy leads its readers is a part of what it says.
 */
export function readableText(markdown: string): string {
  return markdown
    .split('\n')
    .filter((line) => !TABLE_RULE.test(line))
    .map(readableLine)
    .join('\n')
    .trim();
}

/** The line under the head of a table: "| --- | :-: |". */
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

function readableLine(line: string): string {
  const withAddresses = line.replace(LINK, (_, picture: string, words: string, address: string) =>
    picture ? words : `${words} (${address})`,
  );
  const cells = /^\s*\|(.*?)\|?\s*$/.exec(withAddresses)?.[1];
  if (cells !== undefined)
    return cells
      .split(/(?<!\\)\|/)
      .map(plainWords)
      .join(' | ');
  const [, indent = '', mark = '', rest = ''] = START.exec(withAddresses) ?? [];
  return `${indent}${starts[mark] ?? (/\d/.test(mark) ? `${mark} ` : '')}${plainWords(rest)}`;
}

const LINK = /(!?)\[((?:\\.|[^\]\\])*)\]\(\s*<?([^\s)>]*)>?[^)]*\)/g;

/** What a line begins with: room, and the mark of a heading, a quotation or an item. */
const START = /^(\s*)(?:(#{1,6}|>|[-*+]|\d{1,9}[.)])[ \t]+)?(.*)$/;
const starts: Record<string, string> = { '-': '• ', '*': '• ', '+': '• ' };
