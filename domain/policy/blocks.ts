import { parse, postprocess, preprocess } from 'micromark';
import { gfmTable } from 'micromark-extension-gfm-table';
import { canonicalParagraph } from './canonical';

export type BlockKind = 'heading' | 'paragraph' | 'bullets' | 'numbers' | 'table' | 'quote' | 'code';

/** One paragraph of a document: what stands between two blank lines, or a whole list or table. */
export type Block = {
  readonly kind: BlockKind;
  /** Markdown. */
  readonly text: string;
  /** Of a heading: 1–6. */
  readonly level?: number;
};

/** What CommonMark calls them. A line across the page and an address for references are no text. */
const kinds: Record<string, BlockKind> = {
  atxHeading: 'heading',
  setextHeading: 'heading',
  paragraph: 'paragraph',
  // Markup is shown as it was typed, never run: it is text.
  htmlFlow: 'paragraph',
  listUnordered: 'bullets',
  listOrdered: 'numbers',
  table: 'table',
  blockQuote: 'quote',
  codeFenced: 'code',
  codeIndented: 'code',
};

/** The blocks of a Markdown text, in order. Links by reference ("[words][1]") are written out first. */
export function splitBlocks(markdown: string): Block[] {
  const text = withoutReferences(tidy(markdown));
  return topTokens(text).flatMap(({ type, from, to }) => {
    const kind = kinds[type];
    if (!kind) return [];
    const block = canonicalParagraph(dedented(text, from, to));
    return block === '' ? [] : [asBlock(kind, block)];
  });
}

/** The kind of a paragraph of the policy; null for one that is empty. */
export function blockOf(markdown: string): Block | null {
  return splitBlocks(markdown)[0] ?? null;
}

/** A heading, for a list of contents: its level, and its words without marks. Null for anything else. */
export function headingOf(markdown: string): { level: number; words: string } | null {
  const found = /^(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?$/.exec(markdown.trim());
  if (!found?.[1] || found[2] === undefined) return null;
  return { level: found[1].length, words: plainWords(found[2]) };
}

/** The words of a text without the marks of Markdown; a link is its words, a picture what it shows. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/!?\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!<>|~])/g, '\u0000$1')
    .replace(/(?<!\u0000)[*`~]+|(?<![\p{L}\p{N}\u0000])_+|(?<!\u0000)_+(?![\p{L}\p{N}])/gu, '')
    .replaceAll('\u0000', '')
    .trim();
}

type Token = { type: string; from: number; to: number };

function topTokens(text: string): Token[] {
  const events = postprocess(
    parse({ extensions: [gfmTable()] })
      .document()
      .write(preprocess()(text, null, true)),
  );
  const found: Token[] = [];
  let depth = 0;
  for (const [what, { type, start, end }] of events) {
    // A paragraph stands in "content", together with what was defined before it.
    const isWrapping = type === 'content';
    if (what === 'exit') depth -= isWrapping ? 0 : 1;
    else {
      if (depth === 0 && !isWrapping) found.push({ type, from: start.offset, to: end.offset });
      depth += isWrapping ? 0 : 1;
    }
  }
  return found;
}

/** A heading that is underlined gets marks before it instead, and code that stands in gets fences: each can stand alone. */
function asBlock(kind: BlockKind, text: string): Block {
  if (kind === 'code' && !/^(```|~~~)/.test(text)) {
    return { kind, text: `\`\`\`\n${text.replaceAll(/\n {1,4}/g, '\n')}\n\`\`\`` };
  }
  if (kind !== 'heading') return { kind, text };
  const underlined = /^([^]*?)\n {0,3}(=+|-+)$/.exec(text);
  const marked = underlined ? `${underlined[2]?.startsWith('=') ? '#' : '##'} ${oneLine(underlined[1] ?? '')}` : text;
  return { kind, text: marked, level: headingOf(marked)?.level ?? 1 };
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim();

/** The lines of a block without the blanks that it stands in from the margin. */
function dedented(text: string, from: number, to: number): string {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const margin = /^ *$/.test(text.slice(lineStart, from)) ? from - lineStart : 0;
  const block = text.slice(from, to);
  return margin === 0 ? block : block.replaceAll(new RegExp(`\n {1,${margin}}`, 'g'), '\n');
}

/** What an editor may leave in a file: a mark of its encoding, line breaks of another system. */
function tidy(markdown: string): string {
  return markdown
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n');
}

/** Blocks live apart, so a link may not need another block to know its address. */
function withoutReferences(text: string): string {
  const addresses = new Map<string, string>();
  for (const [, label = '', plain, pointed] of text.matchAll(DEFINITION)) {
    const key = label.trim().toLowerCase();
    if (!addresses.has(key)) addresses.set(key, pointed ?? plain ?? '');
  }
  if (addresses.size === 0) return text;
  return text.replace(REFERENCE, (typed: string, words: string, label: string | undefined) => {
    const address = addresses.get((label?.trim() || words).trim().toLowerCase());
    return address === undefined ? typed : `[${words}](${address})`;
  });
}

const DEFINITION = /^ {0,3}\[([^\]\n]+)\]:[ \t]*(?:([^\s<]\S*)|<([^>\n]*)>)/gm;
/** `[words][label]`, `[words][]` or `[words]`, but no link with its own address and no definition. */
const REFERENCE = /\[([^\][\n]+)\](?:\[([^\]\n]*)\])?(?![([:])/g;
