import type { Locale } from '../access/viewer';
import type { Bilingual } from '../training/content';
import { canonicalParagraph } from './canonical';
import type { DraftParagraph } from './draft';
import type { ImportedDocument } from './imported';
import { matchParagraphs } from './matching';

/**
 * kept: reads the same. changed, new: as the document has it. removed: the document no longer has it.
 * untranslated: it has no text in this language, and gets none; it stays for the other language.
 */
export const importFates = ['kept', 'changed', 'new', 'removed', 'untranslated'] as const;
export type ImportFate = (typeof importFates)[number];

/** A paragraph of the draft, of the document, or of both. `id` is null for a new one. */
export type PlannedParagraph = {
  readonly id: string | null;
  readonly fate: ImportFate;
  readonly before: Bilingual;
  readonly after: Bilingual;
};

export type ImportPlan = {
  readonly title: Bilingual;
  /** In the order of the document; what is removed stands where it stood. */
  readonly paragraphs: readonly PlannedParagraph[];
  readonly counts: Readonly<Record<ImportFate, number>>;
  /** Changed paragraphs that have a text in the other language too: it may no longer say the same. */
  readonly translationsToCheck: number;
};

type Draft = { readonly title: Bilingual; readonly paragraphs: readonly DraftParagraph[] };

const otherLanguage = (locale: Locale): Locale => (locale === 'nl' ? 'en' : 'nl');
const nothing: Bilingual = { nl: '', en: '' };

/** What the draft becomes when a document replaces its text in one language. */
export function planImport(draft: Draft, document: ImportedDocument, locale: Locale): ImportPlan {
  const other = otherLanguage(locale);
  const ids = matchParagraphs(
    draft.paragraphs.map(({ id, text }) => ({ id, text: text[locale], other: text[other] })),
    document.paragraphs,
  );
  const byId = new Map(draft.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const fromDocument = document.paragraphs.map((text, at): PlannedParagraph => {
    const id = ids[at] ?? null;
    const before = (id !== null && byId.get(id)?.text) || nothing;
    const isSame = canonicalParagraph(before[locale]) === canonicalParagraph(text);
    const fate = id === null ? 'new' : isSame ? 'kept' : 'changed';
    return { id, fate, before, after: fate === 'kept' ? before : { ...before, [locale]: text } };
  });
  const paragraphs = withLeftOver(fromDocument, draft.paragraphs, locale);
  const counts = { kept: 0, changed: 0, new: 0, removed: 0, untranslated: 0 };
  for (const { fate } of paragraphs) counts[fate] += 1;
  return {
    title: document.title === null ? draft.title : { ...draft.title, [locale]: document.title },
    paragraphs,
    counts,
    translationsToCheck: paragraphs.filter(
      ({ fate, before }) => fate === 'changed' && before[locale] !== '' && before[other] !== '',
    ).length,
  };
}

/** Puts what the document does not have after what stood before it. */
function withLeftOver(
  planned: readonly PlannedParagraph[],
  paragraphs: readonly DraftParagraph[],
  locale: Locale,
): PlannedParagraph[] {
  const all = [...planned];
  const placed = new Set(planned.map(({ id }) => id));
  let before: string | null = null;
  for (const { id, text } of paragraphs) {
    if (!placed.has(id)) {
      const isWaiting = text[locale] === '';
      const at = before === null ? 0 : all.findIndex((one) => one.id === before) + 1;
      const fate = isWaiting ? 'untranslated' : 'removed';
      all.splice(at, 0, { id, fate, before: text, after: isWaiting ? text : nothing });
    }
    before = id;
  }
  return all;
}

/** The paragraphs that stay, in their order: what the draft is made of after the import. */
export function outcomeOf({ paragraphs }: ImportPlan): { id: string | null; text: Bilingual; isChanged: boolean }[] {
  return paragraphs
    .filter(({ fate }) => fate !== 'removed')
    .map(({ id, fate, after }) => ({ id, text: after, isChanged: fate === 'changed' || fate === 'new' }));
}

/** Paragraphs that follow each other, taken together where nothing happens to them. */
export function inRuns(
  paragraphs: readonly PlannedParagraph[],
): { readonly stays: boolean; readonly paragraphs: PlannedParagraph[] }[] {
  const runs: { stays: boolean; paragraphs: PlannedParagraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const stays = paragraph.fate === 'kept';
    const last = runs.at(-1);
    if (last?.stays === stays) last.paragraphs.push(paragraph);
    else runs.push({ stays, paragraphs: [paragraph] });
  }
  return runs;
}
