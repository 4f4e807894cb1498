import 'server-only';
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { secretFor } from '@/server/auth/secret';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export type RoundSeal = {
  /** base64url of nonce, cipher text and authentication tag. `about` is authenticated with it and not kept in it. */
  close(content: Buffer, about?: string): string;
  /** The content again; null for what was not closed about this with our secret, is of another length, or was changed. */
  open(closed: string, about?: string): Buffer | null;
};

/**
 * What keeps something of a round from whoever reads the database: AES-256-GCM (NIST SP 800-38D) with a random nonce
 * each time, which makes equal contents look different, and a key of the round and the purpose, derived (HKDF, RFC 5869)
 * from the secret that is kept outside the database.
 *
 * @param length bytes of every content: what is sealed for one purpose must not be told apart by its length
 */
export function roundSeal(purpose: Parameters<typeof secretFor>[0], roundId: string, length: number): RoundSeal {
  const secret = Buffer.from(secretFor(purpose), 'hex');
  const key = Buffer.from(hkdfSync('sha256', secret, 'draagvlak', roundId, 32));
  return {
    close(content, about = '') {
      if (content.length !== length) throw new RangeError(`${content.length} bytes to seal instead of ${length}`);
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(about));
      const closed = Buffer.concat([cipher.update(content), cipher.final()]);
      return Buffer.concat([nonce, closed, cipher.getAuthTag()]).toString('base64url');
    },
    open(closed, about = '') {
      const bytes = Buffer.from(closed, 'base64url');
      if (bytes.length !== NONCE_BYTES + length + TAG_BYTES) return null;
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(about))
        .setAuthTag(bytes.subarray(-TAG_BYTES));
      try {
        return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
      } catch {
        return null;
      }
    },
  };
}
