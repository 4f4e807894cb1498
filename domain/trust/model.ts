import { z } from 'zod';

/** Functions that process personal data and are off until the organisation has agreed on them. */
export const switchNames = ['named-levels'] as const;
export type SwitchName = (typeof switchNames)[number];

export const SWITCH_REASON_MAX = 500;

export const switchForm = z.object({
  state: z.enum(['on', 'off'], 'pick'),
  agreedOn: z.iso.date('date'),
  reason: z.string().trim().min(10, 'too-short-reason').max(SWITCH_REASON_MAX, 'too-long'),
});
export type SwitchDecision = z.infer<typeof switchForm>;
