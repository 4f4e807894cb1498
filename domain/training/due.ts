import { DAY_MS } from '@/domain/calendar/day';
import type { AssignmentChangeKind, AssignmentStatus } from './model';

/**
 * Where an assignment stands on the day `today`; both days are 'YYYY-MM-DD'. Completed beats everything, and nobody is
 * late while away: the clock stands still then.
 */
export function assignmentStatus(
  assignment: { dueOn: string; waived: boolean; completed: boolean; away?: boolean },
  today: string,
): AssignmentStatus {
  if (assignment.completed) return 'completed';
  if (assignment.waived) return 'waived';
  return assignment.dueOn < today && !assignment.away ? 'overdue' : 'open';
}

const WEEK_MS = 7 * DAY_MS;

/** Whether the last week before a due date has begun; both days are 'YYYY-MM-DD'. Before that, nothing presses yet. */
export function isDueSoon(dueOn: string, today: string): boolean {
  return Date.parse(dueOn) - Date.parse(today) < WEEK_MS;
}

/** Why a date that somebody had been told is another one now, or why there is one at all. */
export type MoveReason = 'extended' | 'required-again' | 'required-now' | 'paused' | 'corrected';

/**
 * Days away only ever give more time: an earlier date means that they were corrected. Both days are 'YYYY-MM-DD';
 * `from` is null where there was no date before: somebody finished without being asked, and is asked now. A date that
 * stays the same has not moved either.
 */
export function moveReason({
  kind,
  from,
  to,
}: {
  kind: AssignmentChangeKind;
  from: string | null;
  to: string;
}): MoveReason {
  if (kind === 'required-again') return from === null || from === to ? 'required-now' : kind;
  if (kind === 'extended') return kind;
  return from !== null && to < from ? 'corrected' : 'paused';
}
