import { imageMarkdown, mediaIdIn } from '../training/media';
import { type HtmlElement, type HtmlNode, textIn } from './word-html';

/** How running text is written where it stands, and what is counted for its editor on the way. */
export type Inline = {
  /** What stands for a line break: a blank in a heading or a cell, where there is one line only. */
  readonly lineBreak: ' ' | '\\\n';
  /** Said of a picture about which its author wrote nothing. */
  readonly undescribed: string;
  readonly found: { undescribed: number; leftOut: number };
};

/** Running text as Markdown: emphasis, links, pictures, line breaks. */
export function inlineMarkdown(nodes: readonly HtmlNode[], inline: Inline): string {
  const pieces = nodes.map((node) => piece(node, inline));
  return pieces
    .map((text, at) => {
      const node = nodes[at];
      const mark = node === undefined || typeof node === 'string' ? undefined : emphasis[node.tag];
      return mark ? emphasised(text, mark, pieces[at - 1] ?? '', pieces[at + 1] ?? '') : text;
    })
    .join('');
}

const emphasis: Record<string, string> = { strong: '**', b: '**', em: '*', i: '*' };

function piece(node: HtmlNode, inline: Inline): string {
  if (typeof node === 'string') return escaped(node.replace(/\s+/g, ' '));
  switch (node.tag) {
    case 'br':
      return inline.lineBreak;
    case 'img':
      return picture(node, inline);
    case 'a':
      return link(node, inline);
    default:
      return inlineMarkdown(node.children, inline);
  }
}

function picture({ attributes }: HtmlElement, { found, undescribed }: Inline): string {
  const alt = (attributes.alt ?? '').replace(/\s+/g, ' ').trim();
  const mediaId = mediaIdIn(attributes.src ?? '');
  if (mediaId === null) {
    found.leftOut += 1;
    return alt === '' ? '' : escaped(alt);
  }
  if (alt === '') found.undescribed += 1;
  return imageMarkdown(alt || undescribed, mediaId);
}

/** Links inside the document lead nowhere here: notes keep their number, and the arrow back goes. */
function link({ attributes, children }: HtmlElement, inline: Inline): string {
  const address = attributes.href ?? '';
  const inner = inlineMarkdown(children, inline);
  if (!/^(https?:|mailto:)/i.test(address) || inner.trim() === '') return textIn(children) === '↑' ? '' : inner;
  const safe = address.replace(/[()\s<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `[${inner}](${safe})`;
}

/**
 * Marks stand against the words, and only where CommonMark takes them for marks: not between a full stop and a letter.
 * @see CommonMark 0.31, 6.2: left- and right-flanking delimiter runs
 */
function emphasised(text: string, mark: string, before: string, after: string): string {
  const [, lead = '', inner = '', trail = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  if (inner === '') return text;
  const touches = (outside: string | undefined) => outside !== undefined && /[\p{L}\p{N}]/u.test(outside);
  const isSign = (sign: string | undefined) => sign !== undefined && /[\p{P}\p{S}]/u.test(sign);
  const opens = lead !== '' || !(isSign(inner.at(0)) && touches(before.at(-1)));
  const closes = trail !== '' || !(isSign(inner.at(-1)) && touches(after.at(0)));
  return opens && closes ? `${lead}${mark}${inner}${mark}${trail}` : text;
}

/** Signs that Markdown would take for marks. A lone underscore within a word means nothing and stays. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*[\]]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** The same for how a line begins, where a sign or a number would start a heading, a quote or a list. */
export function escapedStart(line: string): string {
  return line
    .replace(/^(\s*)(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|={2,}$|-{2,}$|~{3,})/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
