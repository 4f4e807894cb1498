import type { Locale } from '../access/viewer';
import type { Bilingual } from '../training/content';
import { staleOf, type TranslationState, type TranslationStates } from '../training/draft-stale';

/** A text of the draft of which `locale` has to be looked over, as the other language was changed after it. */
export type StaleText = {
  /** Null: the title. */
  readonly paragraphId: string | null;
  readonly locale: Locale;
};

type Text = { readonly text: Bilingual; readonly translation: TranslationState | null };

/** What has to be looked over before publishing, the title first; nothing of it stops that. */
export function staleTexts(title: Text, paragraphs: readonly (Text & { readonly id: string })[]): StaleText[] {
  return [{ ...title, id: null }, ...paragraphs].flatMap(({ id, text, translation }) => {
    const stale = staleOf(translation, text);
    return stale ? [{ paragraphId: id, locale: stale.locale }] : [];
  });
}

/**
 * By paragraph, what the text is published with that has still to be looked over: the next draft begins with it. Null:
 * nothing.
 */
export function statesToKeep(paragraphs: readonly (Text & { readonly id: string })[]): TranslationStates | null {
  const kept = paragraphs.flatMap(({ id, text, translation }) => {
    const stale = staleOf(translation, text);
    return stale ? [[id, stale] as const] : [];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}
