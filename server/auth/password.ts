import 'server-only';
import { hash, verify } from '@node-rs/argon2';
import { dictionary } from '@zxcvbn-ts/language-common';
import { Invalid } from '@/domain/errors';

/** OWASP's first choice for argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** About 49,000 passwords that leaked most often. */
const common = new Set(dictionary.passwords);

/** Parts of an address shorter than this stand in too many words to mean anything. */
const OWN_NAME_MIN = 4;

/** @throws Invalid for field `password` when it is a common one, one repeated part, or holds the person's own address */
export function refuseWeak(password: string, email: string): void {
  const plain = password.normalize('NFKC').toLowerCase();
  const repeated = /^(.{1,12})\1+.{0,5}$/u.test(plain);
  if (isCommon(plain) || repeated || isSequence(plain)) throw new Invalid({ password: 'password-common' });
  if (holdsOwnName(plain, email)) throw new Invalid({ password: 'password-own-name' });
}

/** "password1234", and also "!!welkom2026": a common password with digits and signs around it is the next thing tried. */
function isCommon(plain: string): boolean {
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return common.has(plain) || common.has(core);
}

/** "123456789012" or "abcdefghijkl": each sign follows the one before. */
function isSequence(text: string): boolean {
  const steps = Array.from(text, (sign, at) => (at === 0 ? 0 : sign.charCodeAt(0) - text.charCodeAt(at - 1))).slice(1);
  return steps.every((step) => step === 1 || step === -9) || steps.every((step) => step === -1 || step === 9);
}

/** For kees.kuipers@…: "keeskuipers", "kees.kuipers", "kees" and "kuipers". */
function holdsOwnName(plain: string, email: string): boolean {
  const own = email.split('@')[0]?.toLowerCase() ?? '';
  const parts = [own, own.replace(/[^a-z0-9]/g, ''), ...own.split(/[^a-z0-9]+/)];
  return parts.some((part) => part.length >= OWN_NAME_MIN && plain.includes(part));
}

/** Keyboards write "é" as one sign or as two; NFKC makes them the same password (NIST SP 800-63B 3.1.1.2). */
const asTyped = (password: string) => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => hash(asTyped(password), ARGON2ID);

let decoy: Promise<string> | undefined;

/** Takes as long for an account that does not exist as for one that does, so that time tells nothing. */
export async function passwordFits(passwordHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody signs in with this');
  const fits = await verify(passwordHash ?? (await decoy), asTyped(password));
  return passwordHash !== undefined && fits;
}
