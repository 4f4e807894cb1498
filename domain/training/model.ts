import { z } from 'zod';
import { type AssignmentDue, type AssignmentRule, RULE_DAYS_MAX } from './rule';
import { waveAddress, waveForm, type WavePlan } from './waves';

export const completionWays = ['finished', 'tested-out', 'recognised', 'imported'] as const;
export type CompletionWay = (typeof completionWays)[number];

/** Questions in one quiz, about half of them recall: four right of four is mastery (measurement 1). */
export const QUIZ_LENGTH = 10;
/** What a sitting is for: to finish the module, or to refresh what was shown before, which finishes nothing. */
export const sittingKinds = ['quiz', 'refresh'] as const;
export type SittingKind = (typeof sittingKinds)[number];

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
export type AssignmentTarget =
  { readonly person: string } | { readonly department: string } | { readonly rule: AssignmentRule };

/** Whom `assignForm` means by "person:…" or "department:…". */
export function handTargetOf(to: string): { person: string } | { department: string } {
  const id = to.slice(to.indexOf(':') + 1);
  return to.startsWith('person:') ? { person: id } : { department: id };
}

const words = z.union([z.string().transform((one) => [one]), z.array(z.string())]).catch([]);

/** `when` are the words of the rule. The due date is one day for all, or so many days after each gets it. */
export const ruleForm = z
  .object({
    moduleId: z.string().min(1),
    when: z.array(z.string()).max(50).default([]),
    dueKind: z.enum(['on', 'days'], 'pick'),
    dueOn: z.iso.date().optional(),
    days: z.coerce.number().int().min(1).max(RULE_DAYS_MAX).optional(),
    how: z.enum(['once', 'standing'], 'pick'),
    ...waveForm.shape,
  })
  .refine((form) => form.dueKind !== 'on' || form.dueOn !== undefined, { path: ['dueOn'], message: 'required' })
  .refine((form) => form.dueKind !== 'days' || form.days !== undefined, { path: ['days'], message: 'required' });

/** The due date that the form means; what it needs has been checked. */
export function dueOf({
  dueKind,
  dueOn,
  days,
}: Pick<z.infer<typeof ruleForm>, 'dueKind' | 'dueOn' | 'days'>): AssignmentDue {
  return dueKind === 'on' ? { on: dueOn ?? '' } : { days: days ?? 0 };
}

/** How departments take turns as the form says it; undefined: everybody at once. */
export function turnsIn({
  waves,
  gap,
  start,
  seed,
}: z.infer<typeof waveForm>): (WavePlan & { seed: string }) | undefined {
  if (waves === undefined) return undefined;
  // What is missing fits no draw: it is refused, instead of giving it to everybody at once.
  return { count: waves, days: gap ?? 1, firstDay: start ?? '', seed: seed ?? '' };
}

/** What the address of the page to assign may say: the module, for whom or what was searched, a rule being made. */
export const assignAddress = z.object({
  rule: z.string().max(1).catch(''),
  when: words,
  module: z.string().max(60).catch(''),
  person: z.string().max(60).catch(''),
  department: z.string().max(60).catch(''),
  q: z.string().trim().max(100).catch(''),
  ...waveAddress.shape,
});

/** A later day for one assignment or for several that are ticked; the reason is told to each person. */
export const extendForm = z.object({
  dueOn: z.iso.date(),
  reason: z.string().trim().min(1, 'reason-needed').max(WAIVER_REASON_MAX),
});
/** The choice "everybody in this list" among assignments; ids are never this short. */
export const EVERYBODY_LISTED = 'everybody';

/** So many may get more time at once: one transaction holds them all. */
export const MOST_EXTENDED_AT_ONCE = 1_000;

export const extendSomeForm = extendForm
  .extend({ assignments: z.array(z.string().min(1).max(60), 'pick-some').min(1, 'pick-some').max(200) })
  .transform(({ assignments, ...rest }) => ({
    ...rest,
    who: assignments.includes(EVERYBODY_LISTED) ? ('everybody' as const) : assignments,
  }));

export const leaveForm = z.object({ fromDay: z.iso.date(), untilDay: z.iso.date().optional() });
export const returnForm = z.object({ untilDay: z.iso.date() });

export const waiveForm = z.object({ reason: z.string().trim().min(1, 'reason-needed').max(WAIVER_REASON_MAX) });
