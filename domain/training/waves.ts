import { z } from 'zod';
import { addDays, daysBetween } from '@/domain/calendar/day';
import type { DepartmentPlace } from '@/domain/people/department-tree';
import type { AssignmentDue } from './rule';

export const WAVES_MAX = 12;
/** The longest between the first days of two waves. */
export const WAVE_DAYS_MAX = 365;
/** With fewer departments a difference is described, not tested (measurement 7). */
export const DEPARTMENTS_TO_TEST = 6;

/** A department with all below it, and the day on which its people get the module. In the drawn order. */
export type Wave = { readonly departmentId: string; readonly from: string };

/** How departments take turns: in how many waves, how many days apart, and when the first begins. */
export type WavePlan = { readonly count: number; readonly days: number; readonly firstDay: string };

/** The same in a form, with the seed of the order that was shown. */
export const waveForm = z.object({
  waves: z.coerce.number().int().min(2).max(WAVES_MAX).optional(),
  gap: z.coerce.number().int().min(1).max(WAVE_DAYS_MAX).optional(),
  start: z.iso.date().optional(),
  seed: z.string().max(64).optional(),
});

/** What an address may say about turns; without a number of waves everybody is at once. */
export const waveAddress = z.object({
  waves: z.coerce.number().int().min(2).max(WAVES_MAX).optional().catch(undefined),
  gap: z.coerce.number().int().min(1).max(WAVE_DAYS_MAX).catch(28),
  start: z.iso.date().catch(''),
});

/** The plan that an address means; null: everybody at once. What has passed begins today. */
export function planOf({ waves, gap, start }: z.infer<typeof waveAddress>, today: string): WavePlan | null {
  return waves === undefined ? null : { count: waves, days: gap, firstDay: start < today ? today : start };
}

/**
 * The departments that take turns, of those in which somebody is meant. Departments that are named, or without any those
 * at the top, each with all below it; where that is one only, those below it, and the one itself for who works directly
 * in it. Of two that are named and lie under each other, the upper one.
 * @param meant people who are meant by the department they work directly in, counts > 0
 */
export function turnTakers(
  places: readonly DepartmentPlace[],
  named: readonly string[],
  meant: ReadonlyMap<string, number>,
): string[] {
  const above = ancestry(places);
  const known = new Set(places.map(({ id }) => id));
  const chosen = named.filter((id) => known.has(id));
  const isInside = (id: string) => chosen.some((other) => other !== id && above(id).includes(other));
  const isTop = ({ parentId }: DepartmentPlace) => parentId === null || !known.has(parentId);
  const start = chosen.length > 0 ? chosen.filter((id) => !isInside(id)) : places.filter(isTop).map(({ id }) => id);

  const hasPeople = (id: string) => places.some((one) => meant.has(one.id) && above(one.id).includes(id));
  let takers = [...new Set(start)].filter(hasPeople);
  for (let only = takers[0]; takers.length === 1 && only !== undefined; only = takers[0]) {
    const parts = places.filter(({ parentId, id }) => parentId === only && id !== only && hasPeople(id));
    if (parts.length === 0) break;
    takers = [...(meant.has(only) ? [only] : []), ...parts.map(({ id }) => id)];
  }
  return takers.toSorted();
}

/** Of each department itself and all above it, the nearest first. A circle in the tree ends where it began. */
function ancestry(places: readonly DepartmentPlace[]): (id: string) => string[] {
  const parents = new Map(places.map(({ id, parentId }) => [id, parentId]));
  const found = new Map<string, string[]>();
  return (id) => {
    const before = found.get(id);
    if (before) return before;
    const line = new Set([id]);
    for (let at = parents.get(id); at && !line.has(at); at = parents.get(at)) line.add(at);
    found.set(id, [...line]);
    return [...line];
  };
}

/** Departments in their order over the waves, as evenly as it goes: no wave stays empty. */
export function inWaves(order: readonly string[], { count, days, firstDay }: WavePlan): Wave[] {
  const waves = Math.min(count, order.length);
  return order.map((departmentId, at) => {
    const wave = Math.floor((at * waves) / order.length);
    return { departmentId, from: addDays(firstDay, wave * days) };
  });
}

/** The first days of the waves, in order. */
export function waveDays(waves: readonly Wave[]): string[] {
  return [...new Set(waves.map(({ from }) => from))].toSorted();
}

/**
 * The day on which each department's turn begins: that of the nearest at or above it that has one, so that no
 * department has two. One that came later and lies under none begins with the last.
 */
export function turnOf(places: readonly DepartmentPlace[], waves: readonly Wave[]): Map<string, string> {
  const above = ancestry(places);
  const turns = new Map(waves.map(({ departmentId, from }) => [departmentId, from]));
  const last = waveDays(waves).at(-1) ?? '';
  return new Map(
    places.map(({ id }) => {
      const nearest = above(id).find((one) => turns.has(one));
      return [id, nearest === undefined ? last : (turns.get(nearest) ?? last)];
    }),
  );
}

/** The due date of the wave that begins on `from`: one date for all is that of the first, later ones get as long. */
export function dueOfWave(due: AssignmentDue, waves: readonly Wave[], from: string): AssignmentDue {
  if (!('on' in due)) return due;
  const first = waveDays(waves)[0] ?? from;
  return { on: addDays(due.on, daysBetween(first, from)) };
}

type RuleInTime = {
  readonly isStanding: boolean;
  readonly hasEnded: boolean;
  readonly waves: readonly Wave[] | null;
  /** The first day of the last wave that was given. */
  readonly wavesGivenUntil: string | null;
};

/** The days of the waves that a rule gives on `today`: standing, all that have begun, else those not given before. */
export function wavesToGive({ isStanding, waves, wavesGivenUntil }: RuleInTime, today: string): string[] {
  const begun = waveDays(waves ?? []).filter((from) => from <= today);
  return isStanding ? begun : begun.filter((from) => from > (wavesGivenUntil ?? ''));
}

/** Whether a rule still gives anything, now or later. */
export function isRunning({ isStanding, hasEnded, waves, wavesGivenUntil }: RuleInTime): boolean {
  if (hasEnded) return false;
  return isStanding || (waveDays(waves ?? []).at(-1) ?? '') > (wavesGivenUntil ?? '');
}
