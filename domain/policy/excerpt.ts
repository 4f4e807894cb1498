import type { Locale } from '../access/viewer';
import type { Bilingual } from '../training/content';
import { plainWords } from './blocks';

const EXCERPT_WORDS = 6;

/** The text in the reader's language, or in the other one while it is not translated; and which of the two it is. */
export function inLanguage(text: Bilingual, locale: Locale): { text: string; locale: Locale } {
  const other = locale === 'nl' ? 'en' : 'nl';
  return text[locale] === '' && text[other] !== ''
    ? { text: text[other], locale: other }
    : { text: text[locale], locale };
}

/** The first words of a paragraph, by which a button or a link says which one it means. */
export function excerptOf(markdown: string): string {
  const words = markdown
    .split('\n')
    .map((line) => plainWords(line.replace(/^[\s>|#]*(?:[-+*]|\d+[.)])?[\s|]*/, '')))
    .join(' ')
    .split(/[\s|]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length <= EXCERPT_WORDS) return words.join(' ');
  // "to you.…" would be one dot too many.
  const start = words.slice(0, EXCERPT_WORDS).join(' ');
  return `${start.replace(/[.,;:]+$/, '')}…`;
}
