import 'server-only';
import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { env, WrongSetting } from '@/env';

type Purpose =
  | 'session'
  | 'participation'
  | 'group-labels'
  | 'response-count'
  | 'pseudonym'
  | 'pseudonym-seal'
  | 'ticket-codes'
  | 'ticket-hashes'
  | 'kept-answers'
  | 'tries'
  | 'set-up';

const SHARED = Symbol.for('draagvlak.root-secret');
const shared = globalThis as { [SHARED]?: string };

/** A key of its own for each purpose, so that knowing one gives away none of the others (HKDF, RFC 5869). */
export function secretFor(purpose: Purpose): string {
  shared[SHARED] ??= env.secret ?? secretFile();
  return Buffer.from(hkdfSync('sha256', shared[SHARED], 'draagvlak', purpose, 32)).toString('hex');
}

/** A keyed hash, hexadecimal: recognisable to us, meaningless to who reads the database. */
export function keyedHash(purpose: Purpose, message: string): string {
  return createHmac('sha256', secretFor(purpose)).update(message).digest('hex');
}

/** The generated secret of this installation; made at first need, readable by its owner alone. */
function secretFile(): string {
  const file = path.join(env.dataDir, 'secret');
  fs.mkdirSync(env.dataDir, { recursive: true, mode: 0o700 });
  try {
    // Fails when the file is there, so that two processes that start together agree on one secret.
    fs.writeFileSync(file, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const secret = fs.readFileSync(file, 'utf8').trim();
  if (secret.length < 32) {
    throw new WrongSetting([
      `APP_SECRET is not set, and ${file} holds no usable secret: put that file back from a backup`,
    ]);
  }
  return secret;
}
