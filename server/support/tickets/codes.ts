import 'server-only';
import { hkdfSync } from 'node:crypto';
import { ticketCode } from '@/domain/support/tickets';
import { keyedHash, secretFor } from '@/server/auth/secret';

const BYTES_A_CODE = 64;

/**
 * The codes of a sheet, from the place `from` on. They follow from the sheet's id and a secret that is kept outside the
 * database (HKDF, RFC 5869), so a sheet can be printed again, and none of them is stored.
 */
export function ticketCodes(sheetId: string, { from, count }: { from: number; count: number }): string[] {
  const secret = Buffer.from(secretFor('ticket-codes'), 'hex');
  return Array.from({ length: count }, (_, index) =>
    ticketCode(new Uint8Array(hkdfSync('sha256', secret, 'draagvlak', `${sheetId} ${from + index}`, BYTES_A_CODE))),
  );
}

/** All that the store keeps of a code: HMAC-SHA-256 with a key that is not in the database. */
export function ticketHash(code: string): string {
  return keyedHash('ticket-hashes', code);
}
