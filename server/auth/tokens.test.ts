import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { employees, tokens } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { TOKEN_LIFETIME_MS, type TokenPurpose } from '@/domain/access/credentials';
import { addPerson, addressee, foundOrganisation } from '@/server/people/people.factory';
import { addAccount } from './account.factory';
import { endTokens, issueToken, spendToken, tokenHolder } from './tokens';

const now = new Date('2026-11-23T09:00:00Z');

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  await addPerson('kim');
});
afterAll(closeFreshStore);

const issue = (purpose: TokenPurpose, at = now) => store().write((tx) => issueToken(tx, addressee('kim'), purpose, at));
const spend = (token: string, at = now) => store().write((tx) => spendToken(tx, token, addressee('kim'), at));

test('tells whose link it is, as often as one looks', async () => {
  const token = await issue('invitation');
  await tokenHolder(token, now);
  expect(await tokenHolder(token, now)).toMatchObject({ employeeId: 'kim', purpose: 'invitation', hasAccount: false });
});

test('knows that somebody has an account already', async () => {
  await addAccount('lee');
  const token = await store().write((tx) => issueToken(tx, addressee('lee'), 'reset', now));
  expect(await tokenHolder(token, now)).toMatchObject({ employeeId: 'lee', hasAccount: true });
});

test('can be spent once', async () => {
  const token = await issue('invitation');
  expect(await spend(token)).toBe(true);
  expect(await spend(token)).toBe(false);
  expect(await tokenHolder(token, now)).toBeNull();
});

test('a newer link replaces the earlier one of the same purpose, and only that', async () => {
  const [invitation, earlier] = [await issue('invitation'), await issue('reset')];
  const newer = await issue('reset');
  expect(await spend(earlier)).toBe(false);
  expect(await spend(newer)).toBe(true);
  expect(await spend(invitation)).toBe(true);
});

test('all links of a person can be ended', async () => {
  const links = [await issue('invitation'), await issue('reset')];
  await store().write((tx) => endTokens(tx, 'kim', now));
  for (const token of links) expect(await spend(token)).toBe(false);
});

describe.each(['invitation', 'reset'] as const)('a link for %s', (purpose) => {
  test('works until the moment it expires', async () => {
    const token = await issue(purpose);
    const end = now.getTime() + TOKEN_LIFETIME_MS[purpose];
    expect(await tokenHolder(token, new Date(end - 1))).not.toBeNull();
    expect(await tokenHolder(token, new Date(end))).toBeNull();
    expect(await spend(token, new Date(end))).toBe(false);
  });
});

describe('a link works for the address that it was sent to', () => {
  const move = (to: string) => store().write((tx) => tx.update(employees).set({ email: to }));

  test.each(['invitation', 'reset'] as const)('not for the next one of its person: %s', async (purpose) => {
    const token = await issue(purpose);
    await move('kim.bakker@harbour.example');
    expect(await tokenHolder(token, now)).toBeNull();
    expect(await spend(token)).toBe(false);
    const moved = { id: 'kim', email: 'kim.bakker@harbour.example' };
    expect(await store().write((tx) => spendToken(tx, token, moved, now))).toBe(false);
  });

  test('nor for who has left', async () => {
    const token = await issue('reset');
    await store().write((tx) => tx.update(employees).set({ leftOn: '2026-11-01' }));
    expect(await spend(token)).toBe(false);
  });
});

test('the store holds a hash only', async () => {
  const token = await issue('invitation');
  const rows = await store().read.select().from(tokens);
  expect(rows[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(rows)).not.toContain(token);
});
