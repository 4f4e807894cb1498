import { MINIMUM_GROUP } from '../statistics/small-groups';
import { canonicalParagraph } from './canonical';
import type { PolicyContent, PolicyParagraph } from './model';

/**
 * Who a paragraph of the published text came from, as it is kept for ever: a person only by id, so that whoever takes
 * their name back later takes it from here too. A null paragraph is no longer in the text.
 */
export type PolicyCredit = { readonly paragraphId: string | null } & (
  | { readonly from: 'person'; readonly employeeId: string }
  | { readonly from: 'department'; readonly department: string }
  | { readonly from: 'colleague' }
);

/** A comment of which something was taken over. */
export type TakenOver = {
  readonly paragraphId: string;
  readonly employeeId: string;
  readonly mayName: boolean;
  readonly department: string;
  /** How many people work in that department now. */
  readonly people: number;
};

/**
 * Whom the text that is published now thanks: each colleague once for a paragraph. By name only who agreed, by
 * department only where at least five people work in it, else as "a colleague". Earlier credits stay with a paragraph
 * for as long as it reads the same.
 */
export function creditsFor(
  taken: readonly TakenOver[],
  after: PolicyContent,
  before: { readonly content: PolicyContent; readonly credits: readonly PolicyCredit[] } | null,
): PolicyCredit[] {
  const there = new Set(after.paragraphs.map(({ id }) => id));
  const unchanged = before ? sameParagraphs(before.content, after) : new Set<string | null>();
  const kept = before?.credits.filter(({ paragraphId }) => unchanged.has(paragraphId)) ?? [];
  return [...kept, ...perPerson(taken, there).map(({ paragraphId, ...one }) => creditOf(paragraphId, one))];
}

type Credited = Omit<TakenOver, 'paragraphId'> & { readonly paragraphId: string | null };

/** Each person once for a paragraph; named when they agreed in any of their comments on it. */
function perPerson(taken: readonly TakenOver[], there: ReadonlySet<string>): Credited[] {
  const found = new Map<string, Credited>();
  for (const one of taken) {
    const paragraphId = there.has(one.paragraphId) ? one.paragraphId : null;
    const key = JSON.stringify([paragraphId, one.employeeId]);
    const mayName = one.mayName || (found.get(key)?.mayName ?? false);
    found.set(key, { ...one, paragraphId, mayName });
  }
  return [...found.values()];
}

function creditOf(
  paragraphId: string | null,
  { mayName, employeeId, department, people }: Omit<Credited, 'paragraphId'>,
): PolicyCredit {
  if (mayName) return { paragraphId, from: 'person', employeeId };
  return people >= MINIMUM_GROUP ? { paragraphId, from: 'department', department } : { paragraphId, from: 'colleague' };
}

function sameParagraphs(before: PolicyContent, after: PolicyContent): Set<string | null> {
  const old = new Map(before.paragraphs.map((one) => [one.id, one]));
  return new Set(after.paragraphs.filter((one) => isSame(old.get(one.id), one)).map(({ id }) => id));
}

function isSame(one: PolicyParagraph | undefined, other: PolicyParagraph): boolean {
  return (['nl', 'en'] as const).every(
    (locale) => one && canonicalParagraph(one.text[locale]) === canonicalParagraph(other.text[locale]),
  );
}

/** The thanks of one paragraph as a page shows them. */
export type Thanks = {
  readonly names: readonly string[];
  readonly departments: readonly { readonly name: string; readonly people: number }[];
  /** Colleagues of whom nothing is said. */
  readonly colleagues: number;
};

/** Credits by paragraph (null: no longer in the text). A person who is not in `names` is a colleague like others. */
export function thanksByParagraph(
  credits: readonly PolicyCredit[],
  names: ReadonlyMap<string, string>,
): Map<string | null, Thanks> {
  const paragraphs = new Set(credits.map(({ paragraphId }) => paragraphId));
  return new Map(
    [...paragraphs].map((id) => [
      id,
      thanksIn(
        credits.filter(({ paragraphId }) => paragraphId === id),
        names,
      ),
    ]),
  );
}

function thanksIn(credits: readonly PolicyCredit[], names: ReadonlyMap<string, string>): Thanks {
  const named = credits.flatMap((one) => (one.from === 'person' ? (names.get(one.employeeId) ?? []) : []));
  const counts = new Map<string, number>();
  for (const one of credits) {
    if (one.from === 'department') counts.set(one.department, (counts.get(one.department) ?? 0) + 1);
  }
  const inDepartments = credits.filter(({ from }) => from === 'department').length;
  return {
    names: named.toSorted((a, b) => a.localeCompare(b)),
    departments: [...counts]
      .map(([name, people]) => ({ name, people }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
    colleagues: credits.length - named.length - inDepartments,
  };
}
