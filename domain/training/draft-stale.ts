import { locales, type Locale } from '../access/viewer';
import type { DraftText } from './draft';

/**
 * What is known of how the two languages of a text belong together.
 * stale: `locale` has to be looked over, for the other language was changed after it; `was` is how that other one read
 * when the two last said the same.
 * settling: these languages are being written to fit the other; `at` is when that was last saved (milliseconds UTC).
 */
export type TranslationState =
  | { readonly kind: 'stale'; readonly locale: Locale; readonly was: string }
  | { readonly kind: 'settling'; readonly locales: readonly Locale[]; readonly at: number };

/** By the name of the field, for the texts of one part; a field that is not there has nothing to look over. */
export type TranslationStates = Readonly<Record<string, TranslationState>>;

/**
 * A translation is seldom written in one go, and a draft saves itself every few seconds. What is saved in the same
 * language within this time of the last is still the same work, and says nothing about the other language.
 */
export const SETTLING_MS = 10 * 60 * 1000;

/**
 * Where a text stands after an edit at `now` (milliseconds UTC); null: the two belong together, or one is still missing,
 * which is told in another way.
 */
export function stateAfter(
  state: TranslationState | null,
  { before, after, now }: { before: DraftText; after: DraftText; now: number },
): TranslationState | null {
  if (locales.some((locale) => isBlank(after[locale]))) return null;
  const changed = locales.filter((locale) => !readsTheSame(before[locale], after[locale]));
  const [one] = changed;
  if (one === undefined) return state;
  const settling = { kind: 'settling', locales: changed, at: now } as const;
  // Both at once, or the last of the two to be written.
  if (changed.length > 1 || isBlank(before[one])) return settling;
  if (state?.kind === 'stale') {
    // Whoever changes the text that was marked has looked it over.
    if (state.locale === one) return settling;
    return readsTheSame(state.was, after[one]) ? null : state;
  }
  if (isSettling(state, one, now)) return { ...settling, locales: state.locales };
  return { kind: 'stale', locale: otherThan(one), was: before[one] };
}

type Settling = Extract<TranslationState, { kind: 'settling' }>;

function isSettling(state: TranslationState | null, locale: Locale, now: number): state is Settling {
  return state?.kind === 'settling' && state.locales.includes(locale) && now - state.at <= SETTLING_MS;
}

/** A text that has to be looked over, as far as anybody has to know. */
export type Stale = Extract<TranslationState, { kind: 'stale' }>;

/** The mark of a text, where it has one and is still there in both languages. */
export function staleOf(state: TranslationState | null | undefined, text: DraftText): Stale | null {
  return state?.kind === 'stale' && locales.every((locale) => !isBlank(text[locale])) ? state : null;
}

/** A text with the name of its field. */
type FieldText = { readonly field: string; readonly text: DraftText };

type PartEdit = {
  readonly before: readonly FieldText[];
  readonly after: readonly FieldText[];
  /** The fields of which the author said that the translation is still right. */
  readonly confirmed: readonly string[];
  readonly now: number;
};

/** The same for every text of a part. What another form of a question hides keeps its mark until it is back. */
export function statesAfter(states: TranslationStates, { before, after, confirmed, now }: PartEdit): TranslationStates {
  const shown = new Map(after.map(({ field, text }) => [field, text]));
  const seen = new Map(before.map(({ field, text }) => [field, text]));
  const hidden = Object.entries(states).filter(([field]) => !shown.has(field));
  const next = [...shown].flatMap(([field, text]): [string, TranslationState][] => {
    if (confirmed.includes(field)) return [];
    const old = seen.get(field);
    const state = old ? stateAfter(states[field] ?? null, { before: old, after: text, now }) : (states[field] ?? null);
    return state ? [[field, state]] : [];
  });
  return Object.fromEntries([...hidden, ...next]);
}

/** Field by field, the texts of a part that have to be looked over. */
export function staleTexts(states: TranslationStates, texts: readonly FieldText[]): { field: string; stale: Stale }[] {
  return texts.flatMap(({ field, text }) => {
    const stale = staleOf(states[field], text);
    return stale ? [{ field, stale }] : [];
  });
}

/** The same by the id of the part. */
export type StatesByPart = Readonly<Record<string, TranslationStates>>;

/**
 * What a version is published with that has still to be looked over: the next draft begins with it. Null: nothing. What
 * was being written to fit is over once it is published.
 */
export function statesToKeep(
  stale: readonly { readonly part: { readonly id: string }; readonly field: string; readonly stale: Stale }[],
): StatesByPart | null {
  const ids = [...new Set(stale.map(({ part }) => part.id))];
  const fieldsOf = (id: string): TranslationStates =>
    Object.fromEntries(stale.filter(({ part }) => part.id === id).map((one) => [one.field, one.stale]));
  return ids.length > 0 ? Object.fromEntries(ids.map((id) => [id, fieldsOf(id)])) : null;
}

type Text = { readonly translation: TranslationState | null; readonly text: DraftText };

/** Of two texts that become one: what has to be looked over in either has to be in the whole. */
export function joinedState(one: Text, next: Text): TranslationState | null {
  const stale = staleOf(one.translation, one.text) ?? staleOf(next.translation, next.text);
  if (!stale) return null;
  const was = (text: Text) => {
    const own = staleOf(text.translation, text.text);
    return own?.locale === stale.locale ? own.was : text.text[otherThan(stale.locale)];
  };
  return { ...stale, was: `${was(one)} ${was(next)}`.trim() };
}

const isBlank = (text: string) => text.trim() === '';
const readsTheSame = (one: string, other: string) => one.trim() === other.trim();
/** The language beside this one. */
export const otherThan = (locale: Locale): Locale => (locale === 'nl' ? 'en' : 'nl');
