import { type ReminderMoment, reminderMoments } from '@/domain/support/reminders';

/** What a letter to many people asks for: to acknowledge a version of the policy, or to comment on its draft. */
export type PolicySubject = { readonly kind: 'acknowledge' | 'comment'; readonly versionId: string };
/** Or to answer a round of the pulse, at one of its moments. */
export type PulseSubject = { readonly kind: 'pulse'; readonly moment: ReminderMoment; readonly roundId: string };
export type LetterSubject = PolicySubject | PulseSubject;

const policyKinds = ['acknowledge', 'comment'] as const;

/** The subject as one word, to be kept with the letter. */
export function nameOf(subject: LetterSubject): string {
  return subject.kind === 'pulse'
    ? `pulse-${subject.moment}:${subject.roundId}`
    : `${subject.kind}:${subject.versionId}`;
}

/** The subject that a letter was kept with; null for one that is about nothing but itself. */
export function subjectIn(about: string | null): LetterSubject | null {
  const [name, id] = about?.split(':') ?? [];
  if (!id) return null;
  const kind = policyKinds.find((one) => one === name);
  if (kind) return { kind, versionId: id };
  const moment = reminderMoments.find((one) => `pulse-${one}` === name);
  return moment ? { kind: 'pulse', moment, roundId: id } : null;
}
