import type { AssignmentStatus } from './model';

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

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Whether the last week before a due date has begun; both days are 'YYYY-MM-DD'. Before that, nothing presses yet. */
export function isDueSoon(dueOn: string, today: string): boolean {
  return Date.parse(dueOn) - Date.parse(today) < WEEK_MS;
}
