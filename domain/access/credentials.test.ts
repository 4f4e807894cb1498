import { expect, test } from 'vitest';
import { emailAddress, isSessionAlive, signInForm } from './credentials';

test('an address is read in lower case and without spaces around it', () => {
  expect(emailAddress.parse('  Kees.Kuipers@Stad.example ')).toBe('kees.kuipers@stad.example');
});

test('the Kelvin sign does not turn one address into another', () => {
  expect('\u212aees@stad.example'.toLowerCase()).toBe('kees@stad.example');
  expect(emailAddress.safeParse('\u212aees@stad.example').success).toBe(false);
});

test.each(['', 'kees', 'kees@', `${'k'.repeat(250)}@stad.example`])('"%s" is no address to sign in with', (email) => {
  expect(signInForm.safeParse({ email, password: 'anything' }).success).toBe(false);
});

const at = (time: string) => new Date(`2026-11-25T${time}:00Z`);
const session = { createdAt: at('00:00'), lastSeenAt: at('08:00'), revokedAt: null };

test.each([
  ['a minute before twelve idle hours', session, at('19:59'), true],
  ['twelve hours idle', session, at('20:00'), false],
  ['revoked', { ...session, revokedAt: at('08:01') }, at('08:02'), false],
  ['in use, but 30 days old', { ...session, createdAt: new Date('2026-10-26T08:30:00Z') }, at('08:30'), false],
])('a session that is %s', (_name, times, now, alive) => {
  expect(isSessionAlive(times, now)).toBe(alive);
});
