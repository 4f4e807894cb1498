import { z } from 'zod';

/** Everything that is written in the log, in the order of the filter. What varies (a role, a number) follows after a dot. */
export const auditActions = [
  'session.open',
  'session.end-others',
  'password.change',
  'password.reset-asked',
  'account.invitation-used',
  'account.reset-used',
  'people.invite',
  'people.invite-department',
  'people.mark-left',
  'people.mark-returned',
  'people.import-upload',
  'people.import-columns',
  'people.import-start',
  'people.import-done',
  'people.import-cancel',
  'department.place',
  'role.give',
  'role.take',
  'interest.state',
  'module.publish',
  'training.assign',
  'training.waive',
  'training.reopen',
  'training.complete',
  'quiz.start',
  'responsibility.offer',
  'responsibility.accepted',
  'responsibility.declined',
  'responsibility.end',
  'round.open',
  'round.close',
  'support.target',
  'organisation.set-up',
  'organisation.change',
  'switch.on',
  'switch.off',
  'mail.read',
  'mail.retry',
] as const;
export type AuditAction = (typeof auditActions)[number];

export const AUDIT_PER_PAGE = 50;
export const auditFilter = z.object({
  action: z.enum(['', ...auditActions]).catch(''),
  dir: z.enum(['asc', 'desc']).catch('desc'),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
});
export type AuditFilter = z.infer<typeof auditFilter>;

export type AuditRow = {
  readonly id: string;
  readonly at: Date;
  /** Null: the system itself, unless withheld. */
  readonly actor: string | null;
  /** Who it was is not for the reader: it would tell of a person's training or interest. */
  readonly isWithheld: boolean;
  readonly action: string;
  /** A name or a title where there is one, else the beginning of an id; null where there is nothing to say. */
  readonly subject: string | null;
};

/** "role.give.hr" → the action "role.give" with "hr"; null for what this version does not know. */
export function namedAction(recorded: string): { action: AuditAction; detail: string } | null {
  const action = auditActions.find((known) => recorded === known || recorded.startsWith(`${known}.`));
  return action ? { action, detail: recorded.slice(action.length + 1) } : null;
}

const TRAINING_OF_A_PERSON: readonly string[] = [
  'interest.state',
  'training.complete',
  'quiz.start',
  'responsibility.accepted',
  'responsibility.declined',
] satisfies AuditAction[];

/** Whether the actor's name would tell of a person's own training, interest or answer to an offer, which not everyone may see (measurement 8). */
export function tellsOfTraining(action: string): boolean {
  return TRAINING_OF_A_PERSON.includes(action);
}
