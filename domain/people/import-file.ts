import { z } from 'zod';
import { personFields } from './model';

/** The largest file we read, in megabytes of a million bytes: some 200,000 people. */
export const IMPORT_MAX_MB = 25;
export const IMPORT_MAX_BYTES = IMPORT_MAX_MB * 1_000_000;

export const FILE_NAME_MAX = 120;

/** How long the text of an unused file and the rows that were refused are kept, in days. */
export const IMPORT_KEPT_DAYS = 30;

/** Why a file is not read at all; keys under `upload.complaints` in messages/…/people-import.json. */
export const fileComplaints = ['missing', 'empty', 'large', 'type', 'no-rows'] as const;
export type FileComplaint = (typeof fileComplaints)[number];

/** The same, and what only the upload itself can find: another import is running; the form is not ours. */
export const uploadProblems = [...fileComplaints, 'busy', 'origin'] as const;
export type UploadProblem = (typeof uploadProblems)[number];

/** Which column holds which field, by hand: the column's place from 0. A field that is left out has no column. */
export const mappingForm = z.partialRecord(z.enum(personFields), z.coerce.number().int().min(0).max(999));

/** The last part of a path that a browser may send as a file's name, without signs that garble a page. */
export function presentableFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return (
    last
      .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '')
      .trim()
      .slice(0, FILE_NAME_MAX) || 'people.csv'
  );
}
