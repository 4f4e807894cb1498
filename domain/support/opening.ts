import { EXACT_FROM } from '@/domain/statistics/small-groups';

/**
 * How many people must be able to answer before a round may open: two minimum groups. With fewer, a result would appear
 * only when more than half of them answer, and with just k only when all do: then every colleague could read off who
 * took part. Below 2k = 10 there would be no distribution and no comments either (measurement 4 and 8).
 *
 * @param k minimum group, ≥ 5
 */
export function fewestToOpen(k: number): number {
  return 2 * k;
}

/** Why a round may better wait. `unheard`: most people cannot be heard. `range`: it will show no more than a range. */
export type OpeningConcern = 'unheard' | 'range';

/**
 * What to think of before opening a round: fewer than half of the people invited able to answer at all, or fewer
 * answers to be expected than a share is shown of (20).
 */
export function openingConcerns(round: { people: number; canAnswer: number; expected: number }): OpeningConcern[] {
  const { people, canAnswer, expected } = round;
  return [
    ...(canAnswer * 2 < people ? (['unheard'] as const) : []),
    ...(expected < EXACT_FROM ? (['range'] as const) : []),
  ];
}

/** A group whose answers would carry the same labels, by name; without a department: all who get no label of their own. */
export type GroupToOpen = {
  readonly department: string | null;
  readonly location: string | null;
  readonly people: number;
  readonly canAnswer: number;
};

/** What opening a round would do now. */
export type OpeningPreview = {
  readonly people: number;
  readonly canAnswer: number;
  /** Who have an invitation that still works, and have not used it. */
  readonly invited: number;
  readonly k: number;
  /** How many must be able to answer. */
  readonly fewest: number;
  readonly groups: readonly GroupToOpen[];
};

/** Groups by name, those without a department last. */
export function byGroupName<Named extends Pick<GroupToOpen, 'department' | 'location'>>(a: Named, b: Named): number {
  if (a.department === null || b.department === null)
    return Number(a.department === null) - Number(b.department === null);
  return a.department.localeCompare(b.department) || (a.location ?? '').localeCompare(b.location ?? '');
}
