import { daysBetween } from '@/domain/calendar/day';
import type { Aim, Measurement } from './model';

/** How far behind the straight path still counts as on track, as a part of the way from baseline to target. */
export const TOLERANCE = 0.1;

/** The tolerance in the unit of the goal; null without a baseline. */
export function toleranceOf({ baseline, target }: Pick<Aim, 'baseline' | 'target'>): number | null {
  return baseline === null ? null : TOLERANCE * Math.abs(target - baseline);
}

export type Standing =
  | { readonly is: 'on-track' | 'behind'; readonly measured: Measurement; readonly expected: number }
  | {
      readonly is: 'unknown';
      /** 'withheld': its figures are not for who reads it. */
      readonly because: 'no-baseline' | 'no-measurement' | 'withheld';
      readonly measured: null;
      readonly expected: null;
    }
  | {
      readonly is: 'unknown';
      /** The interval of the figure holds the path: it could be on either side. */
      readonly because: 'interval';
      readonly measured: Measurement;
      readonly expected: number;
    };

/**
 * Where the straight path from baseline to target is on a day, in the unit of the goal; before the start it is the
 * baseline, after the day of verdict the target. Null without a baseline.
 */
export function pathAt({ baseline, target, startsOn, dueOn }: Aim, day: string): number | null {
  if (baseline === null) return null;
  const part = daysBetween(startsOn, day) / daysBetween(startsOn, dueOn);
  return baseline + (target - baseline) * Math.min(1, Math.max(0, part));
}

/** How much of the way from baseline to target a value is, as a fraction: 1 is the target, below 0 it went back. */
export function partOfTheWay({ baseline, target }: { baseline: number; target: number }, value: number): number {
  return (value - baseline) / (target - baseline);
}

/**
 * The two ends of what a figure can be, the worse one first. Of an exact number both are that number.
 * @throws RangeError for a figure without a value and without a range
 */
export function endsOf({ value, low, high }: Measurement, { direction }: Pick<Aim, 'direction'>): [number, number] {
  const [least, most] = [low ?? value, high ?? value];
  if (least === null || most === null) throw new RangeError('a measurement without a figure');
  return direction === 'more' ? [least, most] : [most, least];
}

/** The newest measurement between the start and the day of verdict, both included; of one day the last of the list. */
export function newestIn<One extends Measurement>({ startsOn, dueOn }: Aim, measurements: readonly One[]): One | null {
  const within = measurements.filter(({ day }) => day >= startsOn && day <= dueOn);
  return within.reduce<One | null>((newest, one) => (newest && newest.day > one.day ? newest : one), null);
}

/**
 * Whether a goal is on track: the newest measurement against the straight path at its own day, with a tolerance of a
 * tenth of the way. A figure with an interval is on track when even its worse end is, behind when even its better end
 * is not; in between nobody can say.
 */
export function standingOf(aim: Aim, measurements: readonly Measurement[]): Standing {
  const nothing = { is: 'unknown', measured: null, expected: null } as const;
  const { baseline } = aim;
  if (baseline === null) return { ...nothing, because: 'no-baseline' };
  const measured = newestIn(aim, measurements);
  const expected = measured && pathAt(aim, measured.day);
  if (!measured || expected === null) return { ...nothing, because: 'no-measurement' };

  const way = { baseline, target: aim.target };
  const needed = partOfTheWay(way, expected) - TOLERANCE;
  // Binary fractions: 0.6 - 0.1 is a hair less than 0.5.
  const reaches = (value: number) => partOfTheWay(way, value) >= needed - 1e-9;
  const [worse, better] = endsOf(measured, aim);
  if (reaches(worse)) return { is: 'on-track', measured, expected };
  if (!reaches(better)) return { is: 'behind', measured, expected };
  return { is: 'unknown', because: 'interval', measured, expected };
}
