import type { Overlap } from '@/domain/statistics/change';

/**
 * The people of one department (or of what is left of the organisation) who answered one round or both: four kinds who
 * answered both, those who answered the first only (`gone`) and those who answered the second only (`came`).
 */
export type AnsweredUnit = {
  readonly overlap: Overlap;
  readonly gone: Sides;
  readonly came: Sides;
};
type Sides = { readonly for: number; readonly not: number };

/** How often a published total counts a person: those of a round once for each department, those of the panel for all. */
const TIMES = [-2, -1, 0, 1] as const;

/**
 * Would one to k − 1 people, and what they think, follow from the counts of the panel together with the totals of both
 * rounds by department?
 *
 * What follows is what published totals add up to. A department has four (for and not for, in the first round and in the
 * second), each taken once or not at all, since whoever answered that round only is in no other. The four counts of the
 * panel are taken for everybody at once: g times. Somebody of a department who was for in both rounds is then counted
 * a + b + g times, and that must be never or once. So for each g the departments can be gone through one by one, and what
 * they add up to below k is kept: exact, and done in 256 rounds of 16 choices for each department.
 *
 * Who only answered, whatever they think, is passed over: published numbers of answers say as much. So is what the
 * rounds say without the panel (no g at all).
 */
export function givesFewAway(units: readonly AnsweredUnit[], k: number): boolean {
  return TIMES.some((both) =>
    TIMES.some((left) =>
      TIMES.some((joined) =>
        TIMES.some((neither) => {
          const panel = { both, left, joined, neither };
          return Object.values(panel).some((times) => times !== 0) && reachesFew(units, panel, k);
        }),
      ),
    ),
  );
}

function reachesFew(units: readonly AnsweredUnit[], panel: Overlap, k: number): boolean {
  let reached: readonly Part[] = [{ people: 0, tells: false }];
  for (const unit of units) {
    const own = CHOICES.flatMap((choice) => partOf(unit, choice, panel) ?? []);
    const sums = reached.flatMap((one) =>
      own.map((part) => ({ people: one.people + part.people, tells: one.tells || part.tells })),
    );
    reached = distinct(sums.filter(({ people }) => people < k));
    if (reached.length === 0) return false;
  }
  return reached.some(({ people, tells }) => people > 0 && tells);
}

/** Which totals of a department are taken: for and not for, in the first round and in the second. */
type Choice = { readonly first: Sides; readonly second: Sides };
const CHOICES: readonly Choice[] = [...Array(16).keys()].map((bits) => {
  const bit = (place: number) => (bits >> place) & 1;
  return { first: { for: bit(0), not: bit(1) }, second: { for: bit(2), not: bit(3) } };
});

/** How many people of a department are in what was added up, and whether that says what some of them think. */
type Part = { readonly people: number; readonly tells: boolean };

/** Null where somebody would be counted twice, or less than never. */
function partOf({ overlap, gone, came }: AnsweredUnit, { first, second }: Choice, panel: Overlap): Part | null {
  const kinds = [
    [first.for + second.for + panel.both, overlap.both],
    [first.for + second.not + panel.left, overlap.left],
    [first.not + second.for + panel.joined, overlap.joined],
    [first.not + second.not + panel.neither, overlap.neither],
  ] as const;
  if (kinds.some(([times]) => times !== 0 && times !== 1)) return null;

  const groups = [
    kinds,
    [[first.for, gone.for], [first.not, gone.not]],
    [[second.for, came.for], [second.not, came.not]],
  ] as const; // prettier-ignore
  const inside = groups.map((group) => group.reduce((sum, [times, people]) => sum + times * people, 0));
  const isPart = (group: (typeof groups)[number]) => group.some(([times]) => times === 0);
  return {
    people: inside.reduce((sum, people) => sum + people, 0),
    tells: groups.some((group, place) => (inside[place] ?? 0) > 0 && isPart(group)),
  };
}

function distinct(parts: readonly Part[]): readonly Part[] {
  return [...new Map(parts.map((part) => [`${part.people} ${part.tells}`, part])).values()];
}
