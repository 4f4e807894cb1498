import { addDays, daysBetween } from '@/domain/calendar/day';
import type { Aim, Measurement, Verdict } from './model';
import { endsOf, newestIn, partOfTheWay } from './progress';

/** From here on a goal that is not met is met partly: half of the way from baseline to target. */
export const PARTLY_FROM = 0.5;

export type Reason = 'no-baseline' | 'no-measurement' | 'too-old' | 'interval';

/**
 * What the figures say on the day of verdict. `part`: how much of the way the figure is, as a fraction; of a figure with
 * an interval its worse end. `because`: why it cannot be measured.
 */
export type Proposal = {
  readonly verdict: Verdict;
  readonly measured: Measurement | null;
  readonly part: number | null;
  readonly because: Reason | null;
};

/**
 * The verdict that follows from the figures: the newest measurement of the second half of the goal's time. Met from the
 * target on, partly from half of the way, else not. Of a figure with an interval the worse end counts, so that nothing
 * is said that it does not allow; where it runs from less than half of the way to the target, it cannot be measured.
 */
export function proposedVerdict(aim: Aim, measurements: readonly Measurement[]): Proposal {
  const measured = newestIn(aim, measurements);
  const unmeasurable = (because: Reason): Proposal => ({ verdict: 'unmeasurable', measured, part: null, because });
  const { baseline } = aim;
  if (baseline === null) return unmeasurable('no-baseline');
  if (!measured) return unmeasurable('no-measurement');
  if (measured.day < freshFrom(aim)) return unmeasurable('too-old');

  const [worse, better] = endsOf(measured, aim).map((end) => partOfTheWay({ baseline, target: aim.target }, end));
  if (worse === undefined || better === undefined) return unmeasurable('no-measurement');
  const verdict = verdictAt(worse);
  if (verdict === 'not-met' && verdictAt(better) === 'met') return unmeasurable('interval');
  return { verdict, measured, part: worse, because: null };
}

/** The first day of the second half: a figure from before it says too little of the day of verdict. */
export function freshFrom({ startsOn, dueOn }: Aim): string {
  return addDays(startsOn, Math.ceil(daysBetween(startsOn, dueOn) / 2));
}

function verdictAt(part: number): Exclude<Verdict, 'unmeasurable'> {
  // Binary fractions: what is written as exactly half or whole counts as such.
  if (part >= 1 - 1e-9) return 'met';
  return part >= PARTLY_FROM - 1e-9 ? 'partly' : 'not-met';
}

/** Whether the figures of a goal are frozen on a day: its day of verdict has come. Both 'YYYY-MM-DD'. */
export function isFrozen({ dueOn }: Pick<Aim, 'dueOn'>, today: string): boolean {
  return today >= dueOn;
}
