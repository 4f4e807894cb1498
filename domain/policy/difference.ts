import { diffArrays } from 'diff';
import type { Locale } from '../access/viewer';
import { canonicalParagraph } from './canonical';
import type { PolicyContent, PolicyParagraph } from './model';
import { readableText } from './readable';

/** A run of words that both texts have, or one of them. */
export type Piece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** What became of one paragraph, in one language. `text` is Markdown. */
export type ParagraphDifference = { readonly id: string; readonly text: string } & (
  | { readonly kind: 'same' | 'added' | 'removed' }
  /** No pieces: the words are the same, and only how they are set out has changed. */
  | { readonly kind: 'changed'; readonly pieces: readonly Piece[] }
);

export type PolicyDifference = {
  /** Null: the title is the same. */
  readonly title: readonly Piece[] | null;
  readonly paragraphs: readonly ParagraphDifference[];
};

/**
 * What a version changed in an earlier one, paragraph by paragraph in the order of the new one. A paragraph is the same
 * one while it keeps its id, so one that was only moved is not changed; one that is gone stands behind the paragraph
 * that it followed.
 */
export function differenceBetween(before: PolicyContent, after: PolicyContent, locale: Locale): PolicyDifference {
  const old = new Map(before.paragraphs.map((one) => [one.id, one]));
  const removed = removedAfter(before, after, locale);
  const paragraphs = after.paragraphs.flatMap((one) => [
    paragraphDifference(old.get(one.id), one, locale),
    ...(removed.get(one.id) ?? []),
  ]);
  return {
    title:
      before.title[locale] === after.title[locale] ? null : wordDifference(before.title[locale], after.title[locale]),
    paragraphs: [...(removed.get(AT_THE_START) ?? []), ...paragraphs].filter(({ text }) => text !== ''),
  };
}

const AT_THE_START = '';

/** The paragraphs that are gone, by the last one before them that is still there. */
function removedAfter(before: PolicyContent, after: PolicyContent, locale: Locale) {
  const kept = new Set(after.paragraphs.map(({ id }) => id));
  const found = new Map<string, ParagraphDifference[]>();
  let anchor = AT_THE_START;
  for (const { id, text } of before.paragraphs) {
    if (kept.has(id)) anchor = id;
    else found.set(anchor, [...(found.get(anchor) ?? []), { id, kind: 'removed', text: text[locale] }]);
  }
  return found;
}

function paragraphDifference(
  before: PolicyParagraph | undefined,
  { id, text }: PolicyParagraph,
  locale: Locale,
): ParagraphDifference {
  const [was, is] = [canonicalParagraph(before?.text[locale] ?? ''), canonicalParagraph(text[locale])];
  if (was === is) return { id, kind: 'same', text: is };
  if (was === '') return { id, kind: 'added', text: is };
  if (is === '') return { id, kind: 'removed', text: was };
  const [old, young] = [readableText(was), readableText(is)];
  return { id, kind: 'changed', text: is, pieces: old === young ? [] : wordDifference(old, young) };
}

export type DifferenceCounts = Readonly<Record<'changed' | 'added' | 'removed', number>>;

/** How many paragraphs are not as they were. */
export function countsOf({ paragraphs }: PolicyDifference): DifferenceCounts {
  const count = (kind: ParagraphDifference['kind']) => paragraphs.filter((one) => one.kind === kind).length;
  return { changed: count('changed'), added: count('added'), removed: count('removed') };
}

/** More insertions and removals than this, and a text is taken for a new one: comparing takes time as their square. */
const MOST_EDITS = 1_500;
/** Where fewer of the words stayed, two texts side by side are easier to read than one with holes. */
const FEWEST_KEPT = 0.3;

/** Two texts word by word. Removed words stand before those that took their place. */
export function wordDifference(before: string, after: string): Piece[] {
  const [old, young] = [tokensOf(before), tokensOf(after)];
  const found = diffArrays(old, young, { maxEditLength: MOST_EDITS })?.map(({ value, added, removed }): Piece => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
  const words = Math.max(wordsIn(before), wordsIn(after));
  const kept = (found ?? []).reduce((sum, { kind, text }) => sum + (kind === 'same' ? wordsIn(text) : 0), 0);
  if (found && kept >= FEWEST_KEPT * words) return joined(found);
  return pieces({ removed: before, added: after });
}

/** Words with their hyphens and apostrophes, runs of blanks, and every other sign by itself. */
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|\s+|[^\s\p{L}\p{N}\p{M}]/gu;
const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];
const WORD = /[\p{L}\p{N}]/u;
const wordsIn = (text: string) => tokensOf(text).filter((token) => WORD.test(token)).length;

/** Makes one change of several that have no word between them: "old words" → "new ones", not word for word. */
function joined(found: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let open = { removed: '', added: '' };
  let gap = '';
  const close = () => {
    // A blank that both end with is behind the change, not in it.
    const blank = open.removed && open.added ? endOfBoth(open.removed, open.added) : '';
    const [removed, added] = [open.removed, open.added].map((text) => text.slice(0, text.length - blank.length));
    const rest = blank + gap;
    out.push(...pieces({ removed, added }), ...(rest ? [{ kind: 'same', text: rest } as const] : []));
    open = { removed: '', added: '' };
    gap = '';
  };
  for (const { kind, text } of found) {
    const isOpen = open.removed !== '' || open.added !== '';
    if (kind === 'same') {
      if (isOpen && !WORD.test(text)) gap += text;
      else {
        close();
        out.push({ kind, text });
      }
      continue;
    }
    if (gap !== '' && open.removed !== '' && open.added !== '') {
      open = { removed: open.removed + gap, added: open.added + gap };
      gap = '';
    } else if (gap !== '') close();
    open = { ...open, [kind]: open[kind] + text };
  }
  close();
  return out;
}

function endOfBoth(one: string, other: string): string {
  const [blank = ''] = /\s*$/.exec(one) ?? [];
  return other.endsWith(blank) ? blank : '';
}

function pieces({ removed = '', added = '' }: { removed?: string; added?: string }): Piece[] {
  const both: Piece[] = [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ];
  return both.filter(({ text }) => text !== '');
}
