import type { AssignmentStatus } from './model';

/** Where an assignment stands on the day `today`; both days are 'YYYY-MM-DD'. Completed beats everything. */
export function assignmentStatus(
  assignment: { dueOn: string; waived: boolean; completed: boolean },
  today: string,
): AssignmentStatus {
  if (assignment.completed) return 'completed';
  if (assignment.waived) return 'waived';
  return assignment.dueOn < today ? 'overdue' : 'open';
}
