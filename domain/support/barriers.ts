import { change } from '@/domain/statistics/change';
import { discoveries } from '@/domain/statistics/discoveries';
import { share, type Share } from '@/domain/statistics/share';
import { EXACT_FROM } from '@/domain/statistics/small-groups';
import { suppressSets } from '@/domain/statistics/small-groups-sets';
import { type BarrierId, barrierIds } from './instrument';
import type { Recount } from './recount';

/** What people named, counted by kind; an empty list is "no opinion". Of those whose answer has a score. */
export type NamedAlike = { readonly barriers: readonly BarrierId[]; readonly people: number };

/** What held people back in a round, as it may be stored and shown; counts of people. */
export type BarriersFigure = {
  /** Invited. */
  readonly N: number;
  /** Of so many people the shares are: those who answered this question, or all who answered where `open` is null. */
  readonly base: number;
  /** Answered, and left this question open; null where that is about too few people to say. */
  readonly open: number | null;
  /** How many named each; null: fewer than k, or what would give a small group away. */
  readonly counts: Readonly<Record<BarrierId, number | null>>;
};

const OPEN = 'open';

/**
 * What holds people back, for the organisation as a whole (measurement 2, item B1).
 *
 * *Only the organisation.* Departments have figures of their own in the same round. Barriers by department would be a cross table of
 * two attributes of which one overlaps with itself, in seven columns, for figures that seldom differ beyond noise.
 *
 * *One set of people.* All counts are of the people who have a score, whose number stands beside the headline. Were it
 * another set, the difference between the two would be how many left out the one question and not the other, and that
 * may be a single colleague. "Left open" is a category like the others, and so is "nothing": `suppressSets` finds what
 * may be shown together. Where the number of those who left it open is hidden, shares are of all who answered: they are
 * then at most 4 people too low, and nobody learns how many.
 *
 * *From 20 answers on.* With fewer a count would be a band (measurement 4), and seven bands that overlap say little.
 *
 * @param N       people invited
 * @param answers of people with a score, each kind of answer once or more often
 * @returns null when too few answered, or nothing of it may be shown
 * @throws RangeError when k < 5 or more answered than were invited
 */
export function barriersFigure({
  N,
  k,
  answers,
}: {
  N: number;
  k: number;
  answers: readonly NamedAlike[];
}): BarriersFigure | null {
  const n = answers.reduce((sum, { people }) => sum + people, 0);
  if (n > N) throw new RangeError(`${n} answers of ${N} invited`);
  if (n < EXACT_FROM) return null;

  const kinds = answers.map(({ barriers, people }) => ({
    people,
    categories: barriers.length > 0 ? barriers : [OPEN],
  }));
  const { published } = suppressSets({ k, categories: [...barrierIds, OPEN], kinds });
  const count = (id: string) =>
    published.includes(id)
      ? kinds.reduce((sum, { people, categories }) => (categories.some((one) => one === id) ? sum + people : sum), 0)
      : null;
  const open = count(OPEN);
  const base = n - (open ?? 0);
  if (base < EXACT_FROM || !barrierIds.some((id) => count(id))) return null;
  return {
    N,
    base,
    open,
    counts: {
      time: count('time'),
      unclear: count('unclear'),
      disagree: count('disagree'),
      'no-benefit': count('no-benefit'),
      worries: count('worries'),
      'no-help': count('no-help'),
      nothing: count('nothing'),
    },
  };
}

/** One barrier as it is shown; without a share it is named by too few, or could be derived. */
export type BarrierRow = { readonly id: BarrierId; readonly share: Share | null };

/**
 * The barriers by how many named them, of equals in the order of the question; those without a share after them.
 * "Nothing" is no barrier: it stands apart.
 */
export function barrierRows({ N, base, counts }: BarriersFigure): {
  readonly barriers: readonly BarrierRow[];
  readonly nothing: BarrierRow;
} {
  const row = (id: BarrierId): BarrierRow => {
    const supporters = counts[id];
    return { id, share: supporters === null ? null : share({ N, n: base, supporters }) };
  };
  const barriers = barrierIds.filter((id) => id !== 'nothing').map(row);
  return {
    barriers: barriers.toSorted((a, b) => (b.share?.value ?? -1) - (a.share?.value ?? -1)),
    nothing: row('nothing'),
  };
}

/** The barriers of a round with its wording; of another wording they are another question. */
export type BarriersInRound = { readonly wordingVersion: number; readonly figure: BarriersFigure | null };

/**
 * Which barriers are named more, or less, than in the round before, beyond noise. Seven are compared at once, so they
 * count as changed by Benjamini–Hochberg at 5 % (measurement 3).
 */
export function barrierChanges(
  before: BarriersInRound | null,
  after: BarriersInRound,
): ReadonlyMap<BarrierId, 'risen' | 'fallen'> {
  const compared = barrierIds.flatMap((id) => {
    const counts = before && pairOf(before, after, id);
    const found = counts && change(counts);
    return found ? [{ id, p: found.p, direction: found.direction }] : [];
  });
  const flagged = discoveries(compared);
  return new Map(
    compared.flatMap(({ id, direction }) => (direction && flagged.includes(id) ? [[id, direction] as const] : [])),
  );
}

function pairOf(before: BarriersInRound, after: BarriersInRound, id: BarrierId) {
  if (before.wordingVersion !== after.wordingVersion) return null;
  const [first, second] = [before.figure, after.figure];
  const [one, other] = [first?.counts[id] ?? null, second?.counts[id] ?? null];
  if (!first || !second || one === null || other === null) return null;
  return { before: { n: first.base, supporters: one }, after: { n: second.base, supporters: other } };
}

/** The `measure` command for the share of the barrier that was named most. */
export function recountBarrier({ N, base, counts }: BarriersFigure, id: BarrierId): Recount | null {
  const supporters = counts[id];
  return supporters === null ? null : { name: 'share', input: { N, n: base, supporters } };
}
