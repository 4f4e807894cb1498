import { z } from 'zod';
import { isTimeZone } from '@/domain/calendar/time-zone';
import { locales } from '@/domain/access/viewer';

export const organisationForm = z.object({
  name: z.string().trim().min(1, 'required').max(120, 'too-long'),
  locale: z.enum(locales, 'pick'),
  timeZone: z.string().refine(isTimeZone, 'pick'),
});
export type OrganisationSettings = z.infer<typeof organisationForm>;
