import type { Locale } from '../access/viewer';
import type { PolicyContent } from './model';

/**
 * The text of a policy in one language, as its fingerprint is taken: title and paragraphs, a blank line between them, in
 * composed Unicode, with single line breaks and nothing at the ends of lines. Two texts that read the same are the same.
 * The ids are left out: a paragraph that was divided in two says what it said.
 */
export function canonicalText({ title, paragraphs }: PolicyContent, locale: Locale): string {
  return [title[locale], ...paragraphs.map(({ text }) => text[locale])]
    .map(canonicalParagraph)
    .filter((text) => text !== '')
    .join('\n\n');
}

/** One paragraph the same way. */
export function canonicalParagraph(markdown: string): string {
  return markdown
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}
