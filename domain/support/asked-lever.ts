import { z } from 'zod';
import { addDays, daysBetween } from '@/domain/calendar/day';
import { countedRounds } from './forecast';
import type { ClosedRound } from './rounds';
import type { Lever } from './what-if';

export const leverKinds = ['response', 'points', 'start'] as const satisfies readonly Lever['kind'][];

/** Limits of what may be assumed: whole per cent, and whole percentage points each round. */
export const RESPONSE_LIMITS = { min: 5, max: 100 };
export const POINTS_LIMITS = { min: -10, max: 10 };

/** What an address asks to be assumed: as it was typed, and the lever, null where that makes no sense. */
export type AskedLever = { readonly kind: Lever['kind']; readonly typed: string; readonly lever: Lever | null };

type DayLimits = { readonly from: string; readonly to: string };

/** A trend can rest from the day after the last round on, and for as long as the history is: further nobody looks. */
export function restLimits(rounds: readonly ClosedRound[]): DayLimits | null {
  const counted = countedRounds(rounds);
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last || first === last) return null;
  return { from: addDays(last.day, 1), to: addDays(last.day, daysBetween(first.day, last.day)) };
}

const whole = ({ min, max }: { min: number; max: number }) =>
  z
    .string()
    .regex(/^[-−]?\d{1,3}$/)
    .transform((text) => Number(text.replace('−', '-')))
    .pipe(z.number().int().min(min).max(max));

/**
 * The one lever that the parameters `response`, `points` or `start` of an address move; the first of them counts, and
 * null is none.
 */
export function askedLever(
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
  days: DayLimits,
): AskedLever | null {
  for (const kind of leverKinds) {
    const typed = query[kind];
    if (typeof typed === 'string') return { kind, typed, lever: leverOf(kind, typed.trim(), days) };
  }
  return null;
}

function leverOf(kind: Lever['kind'], typed: string, { from, to }: DayLimits): Lever | null {
  if (kind === 'response') {
    const { data } = whole(RESPONSE_LIMITS).safeParse(typed);
    return data === undefined ? null : { kind, response: data / 100 };
  }
  if (kind === 'points') {
    const { data } = whole(POINTS_LIMITS).safeParse(typed);
    return data === undefined ? null : { kind, perRound: data / 100 };
  }
  const { data } = z.iso.date().safeParse(typed);
  return data !== undefined && data >= from && data <= to ? { kind, day: data } : null;
}
