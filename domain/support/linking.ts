import { z } from 'zod';
import { DAY_MS } from '@/domain/calendar/day';

/**
 * What an answer may be recognised by (measurement 2). `not-traceable`: by nothing. `confidential`: by a pseudonym, so
 * that the same people can be compared between rounds. Confidential is never called anonymous.
 */
export const linkings = ['not-traceable', 'confidential'] as const;
export type Linking = (typeof linkings)[number];

/** How answers are kept as long as nobody has decided anything. */
export const LINKING_AT_FIRST: Linking = 'not-traceable';

/** Pseudonyms stay with the answers of a round for a year after it closed, and no longer (measurement 8). */
const LINKS_KEPT_DAYS = 365;

/** Rounds that closed before this moment lose their pseudonyms. */
export function linksKeptSince(now: Date): Date {
  return new Date(now.getTime() - LINKS_KEPT_DAYS * DAY_MS);
}

export const AGREED_WITH_MAX = 120;
export const LINKING_NOTE_MAX = 500;
const NOTE_MIN = 10;

const note = z.string().trim().min(NOTE_MIN).max(LINKING_NOTE_MAX);

/** Confidential only with an agreement: on which day, with whom, and what was agreed. */
export const confidentialForm = z.object({
  agreedOn: z.iso.date(),
  agreedWith: z.string().trim().min(2).max(AGREED_WITH_MAX),
  note,
});

/** Back to not traceable asks for nobody's agreement: it only takes away. */
export const notTraceableForm = z.object({ note });

export type LinkingChoice =
  | ({ readonly linking: 'confidential' } & z.infer<typeof confidentialForm>)
  | ({ readonly linking: 'not-traceable' } & z.infer<typeof notTraceableForm>);

/** With whom it was agreed that answers are confidential, and on which day, 'YYYY-MM-DD'. */
export type Agreement = { readonly agreedOn: string; readonly agreedWith: string };

/** How the answers of a round are kept and, when confidential, by which agreement. */
export type Keeping = { readonly linking: Linking; readonly agreement: Agreement | null };

/** As an answer that is nobody's is kept, whatever the round. */
export const NOT_TRACEABLE: Keeping = { linking: 'not-traceable', agreement: null };
