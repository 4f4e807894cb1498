import { z } from 'zod';

export const completionWays = ['finished', 'tested-out', 'recognised', 'imported'] as const;
export type CompletionWay = (typeof completionWays)[number];

/** Questions in one quiz, half recall and half scenario: five right of five is mastery (measurement 1). */
export const QUIZ_LENGTH = 10;
/** The share of right answers that finishes a module (measurement 6). */
export const PASS_MARK = 0.7;

export const assignmentStatuses = ['open', 'overdue', 'completed', 'waived'] as const;
export type AssignmentStatus = (typeof assignmentStatuses)[number];

export const assignmentChangeKinds = ['made', 'extended', 'waived', 'reopened', 'required-again', 'paused'] as const;
export type AssignmentChangeKind = (typeof assignmentChangeKinds)[number];

/** What a new version means for whoever finished an earlier one. */
export const versionChanges = ['first', 'editorial', 'material'] as const;
export type VersionChange = (typeof versionChanges)[number];

export const WAIVER_REASON_MAX = 500;

export const assignForm = z.object({
  moduleId: z.string().min(1),
  to: z.string().regex(/^(person|department):.+$/),
  dueOn: z.iso.date(),
});
export type AssignmentTarget = { readonly person: string } | { readonly department: string };

/** Whom `assignForm` means by "person:…" or "department:…". */
export function targetOf(to: string): AssignmentTarget {
  const id = to.slice(to.indexOf(':') + 1);
  return to.startsWith('person:') ? { person: id } : { department: id };
}

/** What the address of the page to assign may say: the module, and for whom or what was searched. */
export const assignAddress = z.object({
  module: z.string().max(60).catch(''),
  person: z.string().max(60).catch(''),
  department: z.string().max(60).catch(''),
  q: z.string().trim().max(100).catch(''),
});

export const waiveForm = z.object({ reason: z.string().trim().min(1, 'reason-needed').max(WAIVER_REASON_MAX) });
