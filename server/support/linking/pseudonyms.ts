import 'server-only';
import { randomBytes } from 'node:crypto';
import { keyedHash } from '@/server/auth/secret';
import { roundSeal } from '../sealing';

/** A pseudonym is a SHA-256 of this length, and so is what stands in for one. */
const PSEUDONYM_BYTES = 32;

export type PseudonymSeal = {
  /**
   * The pseudonym of who answers, closed. Without a person (a ticket is nobody's) something random that looks the same
   * and never comes back: an answer without a pseudonym would be told apart by that alone.
   */
  seal(employeeId: string | null): string;
  /** The pseudonym, hexadecimal; null for what was not sealed in this round with our secret, or was changed. */
  open(sealed: string): string | null;
};

/**
 * What makes the answers of one person recognisable as such between rounds: a keyed hash of the person (HMAC-SHA-256),
 * the same in every confidential round. It lies in the database sealed, so that whoever has the database alone sees
 * nothing come back: neither that two answers are of one person nor, beside the rosters, whose pseudonym begins or ends
 * with somebody's time here. Not bound to the key of its answer, which gets another one when the round closes.
 */
export function pseudonymSeal(roundId: string): PseudonymSeal {
  const { close, open } = roundSeal('pseudonym-seal', roundId, PSEUDONYM_BYTES);
  return {
    seal: (employeeId) =>
      close(employeeId === null ? randomBytes(PSEUDONYM_BYTES) : Buffer.from(pseudonymOf(employeeId), 'hex')),
    open: (sealed) => open(sealed)?.toString('hex') ?? null,
  };
}

/** One organisation has one programme, so the person is all that it is made of. */
export function pseudonymOf(employeeId: string): string {
  return keyedHash('pseudonym', employeeId);
}
