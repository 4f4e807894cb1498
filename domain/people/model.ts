import { z } from 'zod';
import type { Locale } from '@/domain/access/viewer';
import { readDay, readEmail, readLanguage, readText, type Reading, type TextRule } from './field-readers';
import { fold } from './folding';

/** What HR tells us of a person, in the order of forms and files. */
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

/** The first start date we believe: nobody employed before this day still works. */
export const EARLIEST_START = '1950-01-01';

/** The last start date we believe, a year ahead: contracts are signed early, later than that is a slip of the hand. */
export function latestStart(today: string): string {
  return `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
}

/** The fields that are plain text of limited length. */
export type TextField = Exclude<keyof typeof personLimits, 'email'>;

/** First names may be empty: who has one name only has it as the last name, by which lists are sorted. */
const textRules: Readonly<Record<TextField, TextRule>> = {
  employeeNo: { max: personLimits.employeeNo, required: true },
  firstName: { max: personLimits.firstName, required: false },
  namePrefix: { max: personLimits.namePrefix, required: false },
  lastName: { max: personLimits.lastName, required: true },
  department: { max: personLimits.department, required: true },
  jobTitle: { max: personLimits.jobTitle, required: false },
  managerNo: { max: personLimits.managerNo, required: false },
  location: { max: personLimits.location, required: false },
};

/** One text field of a person, cleaned; '' when it is empty and may be. */
export function readPersonText(field: TextField, text: string): Reading<string> {
  return readText(text, textRules[field]);
}

/** A person's e-mail address in lower case. */
export function readPersonEmail(text: string): Reading<string> {
  return readEmail(text, personLimits.email);
}

/** A start date as 'YYYY-MM-DD', or null when it is empty. `today` is 'YYYY-MM-DD'. */
export function readStartDate(text: string, today: string): Reading<string | null> {
  return readDay(text, { earliest: EARLIEST_START, latest: latestStart(today) });
}

/**
 * The form in which HR adds or edits one person; it gives `PersonFields`. Errors carry a `FieldReason` as message.
 * Whether the number and the address are free is for the command to see.
 */
export function personForm({ today, defaultLanguage }: { today: string; defaultLanguage: Locale }) {
  return z.object({
    employeeNo: textOf('employeeNo'),
    firstName: textOf('firstName'),
    namePrefix: textOf('namePrefix'),
    lastName: textOf('lastName'),
    email: read(readPersonEmail),
    department: textOf('department'),
    jobTitle: textOf('jobTitle'),
    managerNo: textOf('managerNo').transform(emptyAsNull),
    location: textOf('location').transform(emptyAsNull),
    startDate: read((text) => readStartDate(text, today)),
    language: read(readLanguage).transform((language) => language ?? defaultLanguage),
  });
}

function textOf(field: TextField) {
  return read((text) => readPersonText(field, text));
}

/** A reader as a zod schema, so that forms judge as files do. */
function read<T>(reader: (text: string) => Reading<T>) {
  return z.string('required').transform((text, context) => {
    const reading = reader(text);
    if (reading.ok) return reading.value;
    context.addIssue({ code: 'custom', message: reading.reason });
    return z.NEVER;
  });
}

/** Fields that point elsewhere say "nobody" and "nowhere" with null. */
export function emptyAsNull(text: string): string | null {
  return text === '' ? null : text;
}

export type NameParts = Pick<PersonFields, 'firstName' | 'namePrefix' | 'lastName'>;

/** "Jan van der Berg". An empty part leaves no gap. */
export function fullName({ firstName, namePrefix, lastName }: NameParts): string {
  return joined([firstName, namePrefix, lastName]);
}

/** "berg, jan van der": folded, last name first, because the Dutch look for "van der Berg" under the B. */
export function sortName({ firstName, namePrefix, lastName }: NameParts): string {
  const rest = joined([firstName, namePrefix]);
  return fold(rest === '' ? lastName : `${lastName}, ${rest}`);
}

/** What a search looks through: name, address, number and job title, folded, with one space between words. */
export function searchText(person: NameParts & Pick<PersonFields, 'email' | 'employeeNo' | 'jobTitle'>): string {
  return fold(joined([fullName(person), person.email, person.employeeNo, person.jobTitle]));
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
