import type { Locale } from '../access/viewer';
import type { ImportNote } from './imported';
import { type HtmlElement, type HtmlNode, isElement, readHtml, textIn } from './word-html';
import { escapedStart, type Inline, inlineMarkdown } from './word-inline';

export type WordText = {
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  readonly notes: Partial<Record<ImportNote, number>>;
};

const undescribed: Record<Locale, string> = {
  nl: 'Afbeelding zonder beschrijving',
  en: 'Picture without a description',
};

/**
 * The title and paragraphs of a Word document, from the HTML that mammoth makes of it: headings, lists (nested, with
 * bullets or numbers), tables, quotes, pictures as `media:` addresses. Each is one block of Markdown.
 */
export function wordMarkdown(html: string, locale: Locale): WordText {
  const writer = new Writer(undescribed[locale]);
  const paragraphs = writer.blocks(readHtml(html));
  const notes = {
    'picture-left-out': writer.found.leftOut,
    'picture-undescribed': writer.found.undescribed,
    'merged-cells': writer.mergedCells,
    footnotes: writer.footnotes,
  };
  const told = Object.entries(notes).filter(([, count]) => count > 0);
  return { title: writer.title, paragraphs, notes: Object.fromEntries(told) };
}

class Writer {
  readonly found = { undescribed: 0, leftOut: 0 };
  readonly #onLines: Inline;
  readonly #onOneLine: Inline;
  title: string | null = null;
  mergedCells = 0;
  footnotes = 0;

  constructor(words: string) {
    const inline = { undescribed: words, found: this.found };
    this.#onLines = { ...inline, lineBreak: '\\\n' };
    this.#onOneLine = { ...inline, lineBreak: ' ' };
  }

  blocks(nodes: readonly HtmlNode[]): string[] {
    return nodes.flatMap((node) => (typeof node === 'string' ? this.#paragraph([node]) : this.#block(node)));
  }

  #block(element: HtmlElement): string[] {
    switch (element.tag) {
      case 'h1':
        // The style "Title" of Word; see STYLES in server/policy/importing/word.ts.
        if (element.attributes.class === 'title') return this.#titled(element);
        return this.#heading(element);
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return this.#heading(element);
      case 'ul':
      case 'ol':
        if (element.children.some((item) => isElement(item) && item.attributes.id?.includes('note-')))
          this.footnotes += 1;
        return nonEmpty(this.#list(element));
      case 'table':
        return nonEmpty(this.#table(element));
      case 'blockquote':
        return nonEmpty(this.blocks(element.children).join('\n\n').replace(/^/gm, '> ').replace(/^> $/gm, '>'));
      case 'p':
        return this.#paragraph(element.children);
      default:
        return element.children.some((child) => isElement(child, 'p', 'ul', 'ol', 'table'))
          ? this.blocks(element.children)
          : this.#paragraph([element]);
    }
  }

  #titled({ children }: HtmlElement): string[] {
    const words = this.#line(children);
    if (this.title !== null || words === '') return nonEmpty(escapedStart(words));
    this.title = textIn(children).replace(/\s+/g, ' ').trim();
    return [];
  }

  #heading({ tag, children }: HtmlElement): string[] {
    const words = this.#line(children);
    return words === '' ? [] : [`${'#'.repeat(Number(tag.slice(1)))} ${words.replace(/#+$/, '\\$&')}`];
  }

  #paragraph(nodes: readonly HtmlNode[]): string[] {
    // A break before the first or after the last word is no more than space.
    const text = inlineMarkdown(nodes, this.#onLines).replace(/^(?:\s*\\\n)+|(?:\\\n\s*)+$/g, '');
    const lines = text.split('\n').map((line) => escapedStart(line.trim()));
    return nonEmpty(lines.join('\n'));
  }

  #line(nodes: readonly HtmlNode[]): string {
    return inlineMarkdown(nodes, this.#onOneLine).replace(/\s+/g, ' ').trim();
  }

  #list({ tag, children }: HtmlElement): string {
    return children
      .filter((child) => isElement(child, 'li'))
      .map((item, at) => this.#item(item, tag === 'ol' ? `${at + 1}. ` : '- '))
      .join('\n');
  }

  /** What belongs to an item stands in under its text, as far as its mark is wide. */
  #item({ children }: HtmlElement, mark: string): string {
    const isBlock = (node: HtmlNode) => isElement(node, 'ul', 'ol', 'p', 'table');
    const inline = children.filter((node) => !isBlock(node));
    const first = this.#paragraph(inline);
    const inside = children.filter(isBlock).flatMap((node) => (typeof node === 'string' ? [] : this.#inside(node)));
    const [text = '', ...rest] = [...first, ...inside];
    const indent = ' '.repeat(mark.length);
    return [text, ...rest].join('\n').replace(/^/gm, indent).replace(indent, mark).replace(/ +$/gm, '');
  }

  #inside(element: HtmlElement): string[] {
    if (element.tag === 'ul' || element.tag === 'ol') return nonEmpty(this.#list(element));
    // A list in a table in a list has no words in Markdown: its text stays.
    return element.tag === 'table' ? nonEmpty(this.#cell(element)) : this.#paragraph(element.children);
  }

  #table(table: HtmlElement): string {
    const rows = this.#grid(rowsOf(table));
    const width = Math.max(0, ...rows.map((cells) => cells.length));
    if (width === 0) return '';
    const line = (cells: readonly string[]) =>
      `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`.replace(/ {2,}/g, ' ');
    const [head = [], ...body] = rows;
    return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n');
  }

  /** A merged cell becomes one with its text, and empty ones beside and below it: Markdown has no merging. */
  #grid(rows: readonly HtmlElement[]): string[][] {
    /** By column: in how many more rows a cell from above reaches down. */
    const reaching: number[] = [];
    return rows.map(({ children }) => {
      const line: string[] = [];
      const skipReached = () => {
        for (; (reaching[line.length] ?? 0) > 0; line.push(''))
          reaching[line.length] = (reaching[line.length] ?? 0) - 1;
      };
      for (const cell of children.filter((child) => isElement(child, 'td', 'th'))) {
        skipReached();
        const [columns, down] = [spanIn(cell, 'colspan'), spanIn(cell, 'rowspan')];
        if (columns > 1 || down > 1) this.mergedCells += 1;
        for (let at = 0; at < columns; at += 1) {
          reaching[line.length] = down - 1;
          line.push(at === 0 ? this.#cell(cell) : '');
        }
      }
      skipReached();
      return line;
    });
  }

  #cell({ children }: HtmlElement): string {
    const parts = children.map((child) => {
      if (isElement(child, 'ul', 'ol', 'table', 'thead', 'tbody', 'tr', 'td', 'th', 'li', 'p'))
        return this.#cell(child);
      return this.#line([child]);
    });
    const isFlow = children.some((child) => isElement(child, 'p', 'li', 'ul', 'ol', 'td', 'tr'));
    const text = isFlow ? parts.filter((part) => part !== '').join('; ') : this.#line(children);
    return text.replace(/(?<!\\)\|/g, '\\|');
  }
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  return table.children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child];
    return isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : [];
  });
}

function spanIn({ attributes }: HtmlElement, name: 'colspan' | 'rowspan'): number {
  return Math.min(50, Math.max(1, Number(attributes[name] ?? 1) || 1));
}

const nonEmpty = (text: string): string[] => (text.trim() === '' ? [] : [text.trim()]);
