import 'server-only';
import { hash, verify } from '@node-rs/argon2';
import { dictionary } from '@zxcvbn-ts/language-common';
import { PASSWORD_MIN } from '@/domain/access/credentials';
import { Invalid } from '@/domain/errors';

/** OWASP's first choice for argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const common = new Set(dictionary.passwords.filter((password) => password.length >= PASSWORD_MIN));

/** @throws Invalid for field `password` when it is common, one repeated part, or holds the person's own address */
export function refuseWeak(password: string, email: string): void {
  const plain = password.toLowerCase();
  const own = email.split('@')[0] ?? '';
  const repeated = /^(.{1,6})\1+.{0,5}$/u.test(plain);
  if (common.has(plain) || common.has(plain.replace(/[^a-z]/g, ''))) throw new Invalid({ password: 'password-common' });
  if (repeated || isSequence(plain)) throw new Invalid({ password: 'password-common' });
  if (own.length >= 4 && plain.includes(own)) throw new Invalid({ password: 'password-own-name' });
}

/** "123456789012" or "abcdefghijkl": each sign follows the one before. */
function isSequence(text: string): boolean {
  const steps = Array.from(text, (sign, at) => (at === 0 ? 0 : sign.charCodeAt(0) - text.charCodeAt(at - 1))).slice(1);
  return steps.every((step) => step === 1 || step === -9) || steps.every((step) => step === -1 || step === 9);
}

export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2ID);

let decoy: Promise<string> | undefined;

/** Takes as long for an account that does not exist as for one that does, so that time tells nothing. */
export async function passwordFits(passwordHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody signs in with this');
  const fits = await verify(passwordHash ?? (await decoy), password);
  return passwordHash !== undefined && fits;
}
