import type { Locale } from '../access/viewer';
import { headingOf } from './blocks';
import type { ParagraphDifference } from './difference';
import type { PolicyContent } from './model';
import { readableText } from './readable';

/** Words that an adult reads in a minute, silently and with care. Brysbaert 2019: 238 for English; a policy goes slower. */
const WORDS_A_MINUTE = 200;

/** How long it takes to read the policy, in whole minutes, at least one. */
export function readingMinutes({ paragraphs }: PolicyContent, locale: Locale): number {
  const words = paragraphs.flatMap(({ text }) => readableText(text[locale]).match(/[\p{L}\p{N}]+/gu) ?? []);
  return Math.max(1, Math.round(words.length / WORDS_A_MINUTE));
}

/** The headings of the second level, which is the highest in a policy, for a list of contents. */
export function contentsOf({ paragraphs }: PolicyContent, locale: Locale): { id: string; words: string }[] {
  return paragraphs.flatMap(({ id, text }) => {
    const heading = headingOf(text[locale]);
    return heading?.level === 2 ? [{ id, words: heading.words }] : [];
  });
}

/** A changed paragraph, or how many stayed the same in between. */
export type DifferenceRun =
  | { readonly kind: 'change'; readonly paragraph: ParagraphDifference }
  /** `under`: the last heading in it, which the change that follows stands under. */
  | { readonly kind: 'same'; readonly count: number; readonly under: string | null };

/** The changes of a version in order, with what stayed the same between them taken together. */
export function differenceRuns(paragraphs: readonly ParagraphDifference[]): DifferenceRun[] {
  const runs: DifferenceRun[] = [];
  for (const paragraph of paragraphs) {
    const last = runs.at(-1);
    if (paragraph.kind !== 'same') runs.push({ kind: 'change', paragraph });
    else {
      const heading = headingOf(paragraph.text)?.words ?? null;
      if (last?.kind === 'same')
        runs[runs.length - 1] = { ...last, count: last.count + 1, under: heading ?? last.under };
      else runs.push({ kind: 'same', count: 1, under: heading });
    }
  }
  // After the last change there is nothing to stand under it.
  return runs.map((run, at) => (run.kind === 'same' && at === runs.length - 1 ? { ...run, under: null } : run));
}
