import { z } from 'zod';
import { pageNumber } from '@/domain/lists/address';

// Paper tickets: for colleagues without an account. A ticket has a code, and the code is good for one answer.

/** Capitals and digits without look-alikes (0 and O, 1, I and L). */
export const TICKET_SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
/** Twelve of 31 signs are 59 bits: with ten thousand tickets about, one guess in 10¹³ is right. */
export const TICKET_LENGTH = 12;
/** Bytes from here on are left out, so that no sign comes more often than another: 248 = 8 × 31. */
const UNEVEN_FROM = 248;

/**
 * The code that random bytes stand for. @throws RangeError when too few of them can be used; 64 are plenty
 */
export function ticketCode(bytes: Uint8Array): string {
  const even = Array.from(bytes).filter((byte) => byte < UNEVEN_FROM);
  if (even.length < TICKET_LENGTH) throw new RangeError(`${even.length} even bytes for ${TICKET_LENGTH} signs`);
  return even
    .slice(0, TICKET_LENGTH)
    .map((byte) => TICKET_SIGNS[byte % TICKET_SIGNS.length])
    .join('');
}

/** A code as people read it, in groups of four: ABCD-EFGH-JKLM. */
export function shownTicket(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code;
}

/** The code that somebody typed, in whatever case and with whatever between the signs; null when it is none. */
export function typedTicket(text: string): string | null {
  const signs = text.toUpperCase().replace(/[\s\-–—_.·]/g, '');
  return signs.length === TICKET_LENGTH && [...signs].every((sign) => TICKET_SIGNS.includes(sign)) ? signs : null;
}

export const ticketForm = z.object({
  ticket: z.string().transform((text, context) => {
    const code = typedTicket(text);
    if (code !== null) return code;
    context.addIssue({ code: 'custom', message: text === '' ? 'required' : 'ticket-form' });
    return z.NEVER;
  }),
});

/**
 * Whether a group has too few people on paper for a sheet of its own. Whoever keeps a sheet can try its codes and learn
 * how many were used: of one person, whether that person answered.
 *
 * @param people who would get a ticket
 * @param k minimum group, ≥ 5
 */
export function isTooFewForSheet(people: number, k: number): boolean {
  return people < k;
}

type Sheet = { readonly tickets: number; readonly isReplacement: boolean };

/** Why a sheet can never be replaced, however many of its tickets are used. */
export type NeverReplaced = 'tickets-replaced' | 'tickets-small';
/** What a new sheet in place of one may be refused for. */
export type ReplacementRefusal = NeverReplaced | 'tickets-would-show';

/**
 * Whether a sheet can never be replaced, known before anybody tries. Below 2k tickets there is no number of used ones that
 * leaves k people on either side. And it is done once: two such numbers would show what happened in between.
 *
 * @param k minimum group, ≥ 5
 * @returns null when it may come to be replaced
 */
export function neverReplaced({ tickets, isReplacement }: Sheet, k: number): NeverReplaced | null {
  if (isReplacement) return 'tickets-replaced';
  return tickets < 2 * k ? 'tickets-small' : null;
}

/**
 * Whether the unused tickets of a group may be replaced. The new sheet has as many as were unused, so it tells how many
 * of the group have answered on paper, and has to leave k people or more on either side. Nobody is few as well: if an
 * untouched sheet could be replaced and one that was used once could not, trying would tell whether one person answered.
 *
 * @param sheet tickets that were made, and how many of them have not been used
 * @param k minimum group, ≥ 5
 * @returns null when it may be replaced
 */
export function replacementRefusal(
  { unused, ...sheet }: Sheet & { readonly unused: number },
  k: number,
): ReplacementRefusal | null {
  if (!(unused >= 0 && unused <= sheet.tickets)) throw new RangeError(`${unused} of ${sheet.tickets} tickets unused`);
  const never = neverReplaced(sheet, k);
  if (never) return never;
  return sheet.tickets - unused >= k && unused >= k ? null : 'tickets-would-show';
}

/** A sheet of A4 holds two columns of four. */
export const TICKETS_ON_PAPER = 8;
/** Tickets on one page of the application: ten sheets of paper. */
export const TICKETS_ON_PAGE = 10 * TICKETS_ON_PAPER;

/** What an address of tickets may say: which page of them. */
export const paging = z.object({ page: pageNumber });
