import { z } from 'zod';
import { goalKinds } from '@/domain/plan/model';

export const responsibilityStatuses = ['offered', 'accepted', 'declined', 'ended'] as const;
export type ResponsibilityStatus = (typeof responsibilityStatuses)[number];

export const RESPONSIBILITY_TITLE_MAX = 120;
export const RESPONSIBILITY_ASKS_MAX = 1000;
export const DECLINE_REASON_MAX = 500;

/** What HR fills in. Who it is for comes from the address of the page. */
export const responsibilityForm = z.object({
  title: z.string().trim().min(1).max(RESPONSIBILITY_TITLE_MAX),
  asks: z.string().trim().min(1).max(RESPONSIBILITY_ASKS_MAX),
  goal: z.enum(goalKinds),
  reviewOn: z.iso.date(),
  /** Made anew each time the form is shown, so that the same form sent twice is one offer. */
  formKey: z.uuid(),
});
export type ResponsibilityOffer = Omit<z.infer<typeof responsibilityForm>, 'formKey'>;

export const declineForm = z.object({
  reason: z.string().trim().min(1, 'reason-needed').max(DECLINE_REASON_MAX),
});

export type ResponsibilityAnswer = { readonly accepts: true } | { readonly accepts: false; readonly reason: string };

/** What a person's answer makes of an offer: an answer is given once, to an open offer. */
export function answered(status: ResponsibilityStatus, answer: ResponsibilityAnswer, at: Date) {
  if (status !== 'offered') return null;
  return answer.accepts
    ? { status: 'accepted' as const, answeredAt: at, declineReason: null }
    : { status: 'declined' as const, answeredAt: at, declineReason: answer.reason };
}
