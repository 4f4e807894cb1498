import type { Bilingual } from './content';
import type { CompletionWay } from './model';

/** What a certificate says, on the page, on paper, and to whoever checks it. There is no more to see anywhere. */
export type Certificate = {
  readonly name: string;
  readonly organisation: string;
  readonly title: Bilingual;
  readonly version: number;
  /** 'YYYY-MM-DD', in the time zone of the organisation. */
  readonly completedOn: string;
  readonly how: CompletionWay;
};

export type FontRun = { readonly text: string; readonly font: number };

/**
 * A text in pieces, each of which one font can write: the first font that has a letter gets it. So "Łukasz" is one
 * letter of a second font and five of the first.
 *
 * @param fonts the code points of each font
 * @returns null when a letter is in none of them: then this text is not to be written with these fonts
 */
export function fontRuns(text: string, fonts: readonly ReadonlySet<number>[]): FontRun[] | null {
  const runs: { text: string; font: number }[] = [];
  for (const letter of text.normalize('NFC')) {
    const font = fonts.findIndex((codePoints) => codePoints.has(letter.codePointAt(0) ?? 0));
    if (font === -1) return null;
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ text: letter, font });
  }
  return runs;
}
