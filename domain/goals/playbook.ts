import { addDays, daysBetween } from '@/domain/calendar/day';
import type { Aim, FollowUpStep, Frequency, GoalMetric, Measurement, Verdict } from './model';

export type GoalBefore = Aim & {
  readonly metric: GoalMetric;
  readonly platforms: readonly string[];
  readonly frequency: Frequency | null;
  readonly ownerId: string;
  /** The frozen figure; null where there was none. */
  readonly measured: Measurement | null;
};

/** What stands in the form of the goal that follows. `ownerId` is empty where somebody else has to be picked. */
export type FollowUp = {
  readonly baseline: number | null;
  readonly target: number;
  readonly startsOn: string;
  readonly dueOn: string;
  readonly platforms: readonly string[];
  readonly frequency: Frequency | null;
  readonly ownerId: string;
};

/** The step that lies nearest after a verdict. */
export const nearestStep: Readonly<Record<Verdict, FollowUpStep>> = {
  met: 'raise',
  partly: 'extend',
  'not-met': 'lower',
  unmeasurable: 'extend',
};

/**
 * The values that a next step proposes, to be changed before anything is kept. Each starts on `today` at the frozen
 * figure and takes as long as the goal before. After a goal that was met the target goes as far again; "lower" aims for
 * half of what was left.
 */
export function followUp(before: GoalBefore, step: FollowUpStep, today: string): FollowUp {
  const days = daysBetween(before.startsOn, before.dueOn);
  const baseline = before.measured?.value ?? before.baseline;
  const { times, per } = before.frequency ?? { times: 0, per: 'week' as const };
  return {
    baseline,
    target: targetAfter(before, step, baseline),
    startsOn: today,
    dueOn: addDays(today, days),
    platforms: before.platforms,
    frequency: step === 'raise' ? { times: times + 1, per } : before.frequency,
    ownerId: step === 'hand-over' ? '' : before.ownerId,
  };
}

function targetAfter({ baseline, target, metric }: GoalBefore, step: FollowUpStep, now: number | null): number {
  if (baseline === null || now === null) return target;
  const isMet = target >= baseline ? now >= target : now <= target;
  const next = isMet ? now + (target - baseline) : step === 'lower' ? now + (target - now) / 2 : target;
  const whole = Math.round(next);
  return metric === 'own' ? whole : Math.min(100, Math.max(1, whole));
}
