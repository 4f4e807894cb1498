import type { DepartmentPlace } from '@/domain/people/department-tree';
import type { Share } from '@/domain/statistics/share';
import type { SupportFigure } from './figures';
import type { MeasuredRound } from './trend';

/** A closed round as pages show it. `day` is the day it closed, 'YYYY-MM-DD'. */
export type ClosedRound = MeasuredRound & { readonly roundId: string; readonly number: number; readonly day: string };

/** A department in a closed round; hidden ones have no figure. */
export type DepartmentInRound = DepartmentPlace & { readonly figure: SupportFigure | null };

/** What one answer would carry, as its giver is told. Without a department it is one of all that carry none. */
export type AnswerGroup = {
  readonly department: string | null;
  readonly location: string | null;
  /** Nobody in the round carries anything else. */
  readonly isEveryone: boolean;
  /** Colleagues who carry the same and can answer: they work here and can sign in. */
  readonly others: number;
};

/** A fraction as whole percentage points, as they stand on the screen. */
export function inPoints(fraction: number): number {
  // Adding zero turns −0, which a formatter would write with its sign, into 0.
  return Math.round(fraction * 100) + 0;
}

/** A fraction as whole percentage points, never fewer: for what has to be passed. */
export function inPointsAtLeast(fraction: number): number {
  return Math.ceil(fraction * 100 - 1e-9);
}

export type GoalStanding = {
  /** `reached`: the whole interval is at or above the goal. `near`: part of it is. `left`: none of it is. */
  readonly state: 'reached' | 'near' | 'left';
  /** Whole points between the share as shown and the goal; 0 when the share has come that far. */
  readonly points: number;
};

/** Where support stands against the goal, a fraction 0–1. A goal is reached when noise cannot take it back. */
export function goalStanding(supporters: Share, goal: number): GoalStanding {
  const points = Math.max(0, inPoints(goal) - inPoints(supporters.value));
  if (supporters.low >= goal) return { state: 'reached', points };
  return { state: supporters.high >= goal ? 'near' : 'left', points };
}
