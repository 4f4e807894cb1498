import { z } from 'zod';
import { direction, pageNumber } from '@/domain/lists/address';
import type { Bilingual } from '@/domain/training/content';

/** What the log can be narrowed down to; each action belongs to one. */
export const auditKinds = [
  'access',
  'people',
  'training',
  'responsibilities',
  'policy',
  'support',
  'goals',
  'organisation',
  'mail',
] as const;
export type AuditKind = (typeof auditKinds)[number];

/** What the subject of a line is the id of; 'oneself' is who did it, 'word' no id at all. */
export type SubjectKind =
  | 'oneself'
  | 'person'
  | 'department'
  | 'import'
  | 'module'
  | 'medium'
  | 'assigning'
  | 'assignment'
  | 'attempt'
  | 'completion'
  | 'responsibility'
  | 'policy'
  | 'round'
  | 'event'
  | 'goal'
  | 'letter'
  | 'word';

/** Everything that is written in the log, in the order of the filter. What varies (a role, a number) follows after a dot. */
const log = {
  'session.open': ['access', 'oneself'],
  'session.end-others': ['access', 'oneself'],
  'password.change': ['access', 'oneself'],
  'password.reset-asked': ['access', 'person'],
  'account.invitation-used': ['access', 'oneself'],
  'account.reset-used': ['access', 'oneself'],
  'role.give': ['access', 'person'],
  'role.take': ['access', 'person'],
  'people.invite': ['people', 'person'],
  'people.invite-department': ['people', 'department'],
  'people.change-email': ['people', 'person'],
  'people.mark-left': ['people', 'person'],
  'people.mark-returned': ['people', 'person'],
  'people.import-upload': ['people', 'import'],
  'people.import-columns': ['people', 'import'],
  'people.import-start': ['people', 'import'],
  'people.import-done': ['people', 'import'],
  'people.import-cancel': ['people', 'import'],
  'department.add': ['people', 'department'],
  'department.place': ['people', 'department'],
  'interest.state': ['training', 'oneself'],
  'module.draft': ['training', 'module'],
  'module.discard': ['training', 'module'],
  'module.publish': ['training', 'module'],
  'media.upload': ['training', 'medium'],
  'media.remove-unused': ['training', 'word'],
  'training.assign': ['training', 'assigning'],
  'training.assign-rule': ['training', 'module'],
  'training.end-rule': ['training', 'module'],
  'training.extend': ['training', 'assignment'],
  'training.leave': ['training', 'person'],
  'training.leave-change': ['training', 'person'],
  'training.leave-remove': ['training', 'person'],
  'training.waive': ['training', 'assignment'],
  'training.reopen': ['training', 'assignment'],
  'training.require-again': ['training', 'module'],
  'training.complete': ['training', 'completion'],
  'training.export': ['training', 'word'],
  'quiz.start': ['training', 'attempt'],
  'certificate.share': ['training', 'completion'],
  'certificate.stop-sharing': ['training', 'completion'],
  'policy.draft': ['policy', 'policy'],
  'policy.discard': ['policy', 'policy'],
  'policy.import': ['policy', 'policy'],
  'policy.remove-paragraph': ['policy', 'policy'],
  'policy.ask-comments': ['policy', 'policy'],
  'policy.comment': ['policy', 'policy'],
  'policy.answer': ['policy', 'policy'],
  'policy.questions': ['policy', 'policy'],
  'policy.publish': ['policy', 'policy'],
  'policy.acknowledge': ['policy', 'policy'],
  'policy.export': ['policy', 'word'],
  'responsibility.offer': ['responsibilities', 'responsibility'],
  'responsibility.accepted': ['responsibilities', 'responsibility'],
  'responsibility.declined': ['responsibilities', 'responsibility'],
  'responsibility.end': ['responsibilities', 'responsibility'],
  'round.open': ['support', 'round'],
  'round.close': ['support', 'round'],
  'round.remind': ['support', 'round'],
  'round.plan': ['support', 'word'],
  'round.plan-move': ['support', 'word'],
  'round.plan-remove': ['support', 'word'],
  'round.plan-missed': ['support', 'word'],
  'round.erase-comments': ['support', 'round'],
  'round.erase-links': ['support', 'round'],
  'tickets.make': ['support', 'round'],
  'tickets.replace': ['support', 'round'],
  'support.target': ['support', 'word'],
  'support.linking': ['support', 'word'],
  'theme.make': ['support', 'round'],
  'theme.rename': ['support', 'round'],
  'theme.comments': ['support', 'round'],
  'theme.answer': ['support', 'round'],
  'theme.remove': ['support', 'round'],
  'theme.none': ['support', 'round'],
  'event.add': ['support', 'event'],
  'event.change': ['support', 'event'],
  'event.remove': ['support', 'event'],
  'goal.add': ['goals', 'goal'],
  'goal.owner': ['goals', 'goal'],
  'goal.discard': ['goals', 'goal'],
  'goal.measure': ['goals', 'goal'],
  'goal.correct': ['goals', 'goal'],
  'goal.milestone': ['goals', 'goal'],
  'goal.milestone-remove': ['goals', 'goal'],
  'goal.verdict': ['goals', 'goal'],
  'goal.stop': ['goals', 'goal'],
  'organisation.set-up': ['organisation', 'person'],
  'organisation.change': ['organisation', 'word'],
  'switch.on': ['organisation', 'word'],
  'switch.off': ['organisation', 'word'],
  'mail.read': ['mail', 'letter'],
  'mail.retry': ['mail', 'letter'],
  'mail.send-held': ['mail', 'word'],
  'mail.discard-held': ['mail', 'word'],
} as const satisfies Record<string, readonly [AuditKind, SubjectKind]>;
export type AuditAction = keyof typeof log;

export const auditActions = keysOf(log);

/** `Object.keys` promises no more than texts. Of a table that is written out in full they are its keys. */
function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(table) as Key[];
}

/** The actions of a kind, in the order of the filter. */
export function actionsOf(kind: AuditKind): AuditAction[] {
  return auditActions.filter((action) => log[action][0] === kind);
}

export const auditFilter = z.object({
  /** Everything, a kind, or one action. */
  action: z.enum(['', ...auditKinds, ...auditActions]).catch(''),
  dir: direction('desc'),
  page: pageNumber,
});
export type AuditFilter = z.infer<typeof auditFilter>;

/** The actions that a filter lets through; none: all of them. */
export function actionsFor(filter: AuditFilter['action']): AuditAction[] {
  if (filter === '') return [];
  const kind = auditKinds.find((one) => one === filter);
  return kind ? actionsOf(kind) : auditActions.filter((action) => action === filter);
}

/** How many rows of a file were new and so on; null as long as the import has not come that far. */
export type ImportNumbers = {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly wrong: number;
};

/** Subjects that are no record. */
export const subjectWords = [
  'organisation',
  'rounds-planned',
  'named-levels',
  'outbox',
  'training-list',
  'policy-register',
  'media',
] as const;
export type SubjectWord = (typeof subjectWords)[number];

/** What a line is about, as people know it. 'unknown': a record that is no longer there, by the beginning of its id. */
export type Subject =
  | { readonly is: 'name'; readonly text: string }
  | { readonly is: 'module'; readonly title: Bilingual }
  | { readonly is: 'import'; readonly file: string; readonly numbers: ImportNumbers | null }
  | { readonly is: 'round'; readonly number: number }
  | { readonly is: 'word'; readonly word: SubjectWord }
  | { readonly is: 'unknown'; readonly id: string };

export type AuditRow = {
  readonly id: string;
  readonly at: Date;
  /** Null: the system itself, unless withheld. */
  readonly actor: string | null;
  /** Who it was is not for the reader: it would tell of a person's training or interest. */
  readonly isWithheld: boolean;
  readonly action: string;
  /** Nothing where the line is about who did it, or where it is not for the reader. */
  readonly about: readonly Subject[];
};

/** "role.give.hr" → the action "role.give" with "hr"; null for what this version does not know. */
export function namedAction(recorded: string): { action: AuditAction; detail: string } | null {
  const action = auditActions.find((known) => recorded === known || recorded.startsWith(`${known}.`));
  return action ? { action, detail: recorded.slice(action.length + 1) } : null;
}

/** What the subject of a recorded action is; null for what this version does not know. */
export function subjectKind(recorded: string): SubjectKind | null {
  const named = namedAction(recorded);
  return named && log[named.action][1];
}

const TRAINING_OF_A_PERSON: readonly string[] = [
  'interest.state',
  'training.complete',
  'quiz.start',
  'certificate.share',
  'certificate.stop-sharing',
  'responsibility.accepted',
  'responsibility.declined',
  // What somebody thinks of the policy, and whether they have read it, is for champion and HR.
  'policy.comment',
  'policy.acknowledge',
] satisfies AuditAction[];

/** Whether the actor's name would tell of a person's own training, interest or answer to an offer, which not everyone may see (measurement 8). */
export function tellsOfTraining(action: string): boolean {
  return TRAINING_OF_A_PERSON.includes(action);
}
