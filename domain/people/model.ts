import { z } from 'zod';
import { locales, type Locale } from '@/domain/access/viewer';
import { readDay, readEmail, readLanguage, readText, type Reading, type TextRule } from './field-readers';

/** What we keep of a person, in the order of forms and files. */
export const personFields = [
  'employeeNo',
  'firstName',
  'namePrefix',
  'lastName',
  'email',
  'department',
  'jobTitle',
  'managerNo',
  'location',
  'startDate',
  'language',
] as const;
export type PersonField = (typeof personFields)[number];

/** Longest texts, in UTF-16 units: the forms' `maxlength` and the readers of files use the same numbers. */
export const personLimits = {
  employeeNo: 32,
  firstName: 80,
  namePrefix: 20,
  lastName: 80,
  email: 254,
  department: 120,
  jobTitle: 120,
  managerNo: 32,
  location: 120,
} as const satisfies Partial<Record<PersonField, number>>;

/** The first start date we believe; nobody employed before this day still works. */
export const EARLIEST_START = '1950-01-01';

/** A year ahead: contracts are signed early, and a date beyond that is a slip of the keyboard. */
export function latestStart(today: string): string {
  return `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
}

/**
 * A person as HR knows them. '' is "not told" for text; null for what points elsewhere (manager, location) or is no
 * text (start date). `department` and `location` are names, `managerNo` is the manager's employee number, `startDate`
 * is 'YYYY-MM-DD'.
 */
export type PersonFields = {
  readonly employeeNo: string;
  readonly firstName: string;
  readonly namePrefix: string;
  readonly lastName: string;
  readonly email: string;
  readonly department: string;
  readonly jobTitle: string;
  readonly managerNo: string | null;
  readonly location: string | null;
  readonly startDate: string | null;
  readonly language: Locale;
};

export type TextField = Exclude<keyof typeof personLimits, 'email'>;

/** Last name and not first name: who has one name has it here, and every list can be sorted. */
const requiredText: ReadonlySet<TextField> = new Set<TextField>(['employeeNo', 'lastName', 'department']);

const textRules = Object.fromEntries(
  Object.entries(personLimits).map(([field, max]) => [field, { max, required: requiredText.has(field as TextField) }]),
) as Record<TextField, TextRule>;
