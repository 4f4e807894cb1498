import 'server-only';
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { secretFor } from '@/server/auth/secret';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Every count is made this long, so that the length tells none apart. */
const DIGITS = 10;

/**
 * Seals how many had answered a round when they were last counted: beside the answers that are there now it would say how
 * many came since, and with who was here since, perhaps who. AES-256-GCM with a random nonce; the key is the round's,
 * derived from the secret that is kept outside the database (see server/support/sealed-labels.ts).
 */
export function sealCount(roundId: string, count: number): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(roundId), nonce, { authTagLength: TAG_BYTES });
  const closed = Buffer.concat([cipher.update(String(count).padStart(DIGITS, '0')), cipher.final()]);
  return Buffer.concat([nonce, closed, cipher.getAuthTag()]).toString('base64url');
}

/** The count again; null for what was not sealed for this round with our secret, or was changed. */
export function openCount(roundId: string, sealed: string): number | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length !== NONCE_BYTES + DIGITS + TAG_BYTES) return null;
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, keyOf(roundId), nonce, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return Number(Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]));
  } catch {
    return null;
  }
}

function keyOf(roundId: string): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(secretFor('response-count'), 'hex'), 'draagvlak', roundId, 32));
}
