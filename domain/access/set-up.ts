import { z } from 'zod';
import { isTimeZone } from '@/domain/calendar/time-zone';
import { newPassword } from './credentials';
import { locales } from './viewer';

const name = (max: number) => z.string().trim().min(1, 'required').max(max, 'too-long');

/** What the first visit asks: the organisation, its language and clock, and the first administrator. */
export const setUpForm = z.object({
  code: z.string().trim().min(1, 'required').max(40, 'set-up-code'),
  organisation: name(120),
  locale: z.enum(locales, 'pick'),
  timeZone: z.string().refine(isTimeZone, 'pick'),
  department: name(120),
  employeeNo: name(32),
  firstName: name(80),
  namePrefix: z.string().trim().max(20, 'too-long').default(''),
  lastName: name(80),
  email: z.string().trim().toLowerCase().pipe(z.email('email').max(254, 'too-long')),
  password: newPassword,
});
export type SetUp = z.infer<typeof setUpForm>;
