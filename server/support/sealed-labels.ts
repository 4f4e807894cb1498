import 'server-only';
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { GroupLabels } from '@/domain/support/group-labels';
import { secretFor } from '@/server/auth/secret';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Every pair of labels is made this long, so that the length tells none apart. Two ids take 79 bytes. */
const PADDED_BYTES = 160;

export type LabelSeal = {
  /** Closes the labels of the answer with this key: base64url of nonce, cipher text and authentication tag. */
  seal(answerKey: string, labels: GroupLabels): string;
  /** The labels again; null for what was not sealed for this answer in this round with our secret, or was changed. */
  open(answerKey: string, sealed: string): GroupLabels | null;
};

/**
 * Seals the group labels of the answers of one round, so that who reads the database sees no group: AES-256-GCM
 * (NIST SP 800-38D) with a random nonce for each answer, which makes equal labels look different, and a key of the
 * round, derived (HKDF, RFC 5869) from the secret that is kept outside the database. The key of the answer is
 * authenticated with it: a sealed pair that was copied to another answer does not open there, so that nobody who can
 * write to the database learns a group by seeing which figure it turns up in.
 */
export function labelSeal(roundId: string): LabelSeal {
  const secret = Buffer.from(secretFor('group-labels'), 'hex');
  const key = Buffer.from(hkdfSync('sha256', secret, 'draagvlak', roundId, 32));
  const about = (answerKey: string) => Buffer.from(JSON.stringify([roundId, answerKey]));
  return {
    seal(answerKey, labels) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(about(answerKey));
      const closed = Buffer.concat([cipher.update(padded(labels)), cipher.final()]);
      return Buffer.concat([nonce, closed, cipher.getAuthTag()]).toString('base64url');
    },
    open(answerKey, sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length !== NONCE_BYTES + PADDED_BYTES + TAG_BYTES) return null;
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
        .setAAD(about(answerKey))
        .setAuthTag(bytes.subarray(-TAG_BYTES));
      try {
        const text = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
        const [departmentId, locationId] = pair.parse(JSON.parse(text.toString('utf8')));
        return { departmentId, locationId };
      } catch {
        return null;
      }
    },
  };
}

const pair = z.tuple([z.string().nullable(), z.string().nullable()]);

/** JSON ends where its bracket does; the spaces behind it do not matter to whoever reads it. */
function padded({ departmentId, locationId }: GroupLabels): Buffer {
  const text = Buffer.from(JSON.stringify([departmentId, locationId]));
  if (text.length > PADDED_BYTES) throw new RangeError(`group labels of ${text.length} bytes`);
  return Buffer.concat([text, Buffer.alloc(PADDED_BYTES - text.length, ' ')]);
}
