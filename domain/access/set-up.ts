import { z } from 'zod';
import { isTimeZone } from '@/domain/calendar/time-zone';
import { emailAddress, newPassword } from './credentials';
import { locales } from './viewer';

const name = (max: number) => z.string().trim().min(1).max(max);

/** What the first visit asks: the organisation, its language and clock, and the first administrator. */
export const setUpForm = z.object({
  code: z.string().trim().min(1).max(40),
  organisation: name(120),
  locale: z.enum(locales),
  timeZone: z.string().refine(isTimeZone, 'time-zone'),
  department: name(120),
  employeeNo: name(32),
  firstName: name(80),
  namePrefix: z.string().trim().max(20).default(''),
  lastName: name(80),
  email: emailAddress,
  password: newPassword,
});
export type SetUp = z.infer<typeof setUpForm>;
