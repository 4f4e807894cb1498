import { addDays } from '@/domain/calendar/day';
import type { AssignmentChangeKind } from './model';
import { type DaysAway, dueMovedBy } from './rule';

export type NotedLeave = DaysAway & { readonly recordedAt: Date };

/** A due date as somebody decided on it, before any day away. */
export type DateGiven = {
  readonly on: string;
  readonly at: Date;
  /** The day on which the assignment was made; null: the date was given later, in place of the first. */
  readonly since: string | null;
};

type Assignment = {
  readonly dueOn: string;
  /** What the first date was before the days away that were known then; null: none moved it. */
  readonly baseDueOn: string | null;
  readonly assignedAt: Date;
  readonly assignedOn: string;
};
type Change = {
  readonly kind: AssignmentChangeKind;
  readonly dueBefore: string | null;
  readonly dueAfter: string | null;
  readonly changedAt: Date;
};

/** The last date that somebody decided on. @param changes the oldest first */
export function dateGiven(assignment: Assignment, changes: readonly Change[]): DateGiven {
  const decided = changes.findLast(({ kind, dueAfter }) => isDecision(kind) && dueAfter !== null);
  if (decided?.dueAfter) return { on: decided.dueAfter, at: decided.changedAt, since: null };
  const first = assignment.baseDueOn ?? changes.find(({ dueBefore }) => dueBefore !== null)?.dueBefore;
  return { on: first ?? assignment.dueOn, at: assignment.assignedAt, since: assignment.assignedOn };
}

const isDecision = (kind: AssignmentChangeKind) => kind === 'extended' || kind === 'required-again';

/**
 * The due date with all days away that count for it: of a leave that was noted after the date was given all days, of one
 * that was known when the assignment was made the days after that. Whoever gave another date later knew of it.
 */
export function dueWithLeaves(given: DateGiven, leaves: readonly NotedLeave[]): string {
  return leaves
    .flatMap((leave): DaysAway[] => {
      if (leave.recordedAt >= given.at) return [leave];
      if (given.since === null || (leave.until !== null && leave.until <= given.since)) return [];
      const next = addDays(given.since, 1);
      return [{ ...leave, from: leave.from < next ? next : leave.from }];
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .reduce((dueOn, { from, until }) => dueMovedBy(dueOn, { from, until }), given.on);
}

/** What a date becomes: nobody is late from one day to the next because days away were corrected. */
export function correctedDue(dueOn: string, counted: string, today: string): string {
  const soonest = dueOn < today ? dueOn : today;
  return counted < soonest ? soonest : counted;
}
