import { z } from 'zod';
import { isTimeZone } from '@/domain/calendar/time-zone';
import { locales } from '@/domain/access/viewer';

export const organisationForm = z.object({
  name: z.string().trim().min(1).max(120),
  locale: z.enum(locales),
  timeZone: z.string().refine(isTimeZone, 'time-zone'),
});
export type OrganisationSettings = z.infer<typeof organisationForm>;
