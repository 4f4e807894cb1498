import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { accounts, auditEntries, employees, outbox, sessions, tokens } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { addPerson, addressee, foundOrganisation } from '@/server/people/people.factory';
import { addAccount, PASSWORD } from './account.factory';
import { viewerOfSession } from './sessions';
import { acceptLink, requestReset, signIn } from './sign-in';
import { issueToken } from './tokens';

const now = new Date('2026-11-23T09:00:00Z');
const OFFICE = '192.0.2.1';
const email = 'kim@harbour.example';

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  await addAccount('kim');
});
afterAll(closeFreshStore);

const link = (purpose: 'invitation' | 'reset', employeeId = 'kim') =>
  store().write((tx) => issueToken(tx, addressee(employeeId), purpose, now));

describe('signIn', () => {
  test('the right password opens a session, and the log says so', async () => {
    const sid = await signIn({ email, password: PASSWORD }, OFFICE, now);
    expect(await viewerOfSession(sid, now)).toMatchObject({ employeeId: 'kim', roles: [] });
    const [entry] = await store().read.select().from(auditEntries);
    expect(entry).toMatchObject({ actorId: 'kim', action: 'session.open', subject: 'kim' });
  });

  test('the store keeps a hash of the session, not what the cookie carries', async () => {
    const sid = await signIn({ email, password: PASSWORD }, OFFICE, now);
    const [row] = await store().read.select().from(sessions);
    expect(row?.id).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(row)).not.toContain(sid);
  });

  test('a wrong password, an unknown address and a colleague who left get the same answer', async () => {
    await addAccount('gone', { leftOn: '2026-11-01' });
    await addPerson('invited-only');
    const tries = [
      { email, password: 'not the password' },
      { email: 'nobody@harbour.example', password: PASSWORD },
      { email: 'gone@harbour.example', password: PASSWORD },
      { email: 'invited-only@harbour.example', password: PASSWORD },
    ];
    const answers = await Promise.all(tries.map((one) => signIn(one, OFFICE, now).catch((error: unknown) => error)));
    for (const answer of answers) {
      expect(answer).toMatchObject({ code: 'forbidden', reason: 'sign-in' });
      expect(answer).toEqual(answers[0]);
    }
    expect(await store().read.$count(sessions)).toBe(0);
  });

  test('an unknown address takes about as long as a wrong password', async () => {
    const time = async (address: string) => {
      const begin = performance.now();
      await signIn({ email: address, password: 'not the password' }, OFFICE, now).catch(() => undefined);
      return performance.now() - begin;
    };
    // The first unknown address of a process also makes the decoy.
    await time('first@harbour.example');
    const known = [await time(email), await time(email), await time(email)].sort((a, b) => a - b);
    const unknown = [await time('a@x.example'), await time('b@x.example'), await time('c@x.example')].sort(
      (a, b) => a - b,
    );
    // Without the decoy the unknown one would take a tenth or less.
    expect(unknown[1]).toBeGreaterThan((known[1] ?? 0) / 5);
    expect(unknown[1]).toBeLessThan((known[1] ?? 0) * 5);
  });

  test('é written as one sign or as two is the same password', async () => {
    const token = await link('reset');
    await acceptLink({ token, password: 'caf\u00e9 orbit lantern' }, OFFICE, now);
    await expect(signIn({ email, password: 'cafe\u0301 orbit lantern' }, OFFICE, now)).resolves.toBeTruthy();
  });
});

describe('requestReset', () => {
  test('puts a letter with a link in the outbox for who has an account', async () => {
    await requestReset(email, OFFICE, now);
    const [letter] = await store().read.select().from(outbox);
    expect(letter).toMatchObject({ recipient: email, status: 'held' });
    expect(letter?.body).toMatch(/\/welcome\/\S+/);
  });

  test('says the same, and writes nothing, for an unknown address, a colleague without account and one who left', async () => {
    await addPerson('invited-only');
    await addAccount('gone', { leftOn: '2026-11-01' });
    for (const who of ['nobody', 'invited-only', 'gone']) {
      await expect(requestReset(`${who}@harbour.example`, OFFICE, now)).resolves.toBeUndefined();
    }
    expect(await store().read.$count(outbox)).toBe(0);
  });
});

describe('acceptLink', () => {
  test('an invitation makes the account and opens a session', async () => {
    await addPerson('new');
    const sid = await acceptLink({ token: await link('invitation', 'new'), password: PASSWORD }, OFFICE, now);
    expect(await viewerOfSession(sid, now)).toMatchObject({ employeeId: 'new' });
    await expect(signIn({ email: 'new@harbour.example', password: PASSWORD }, OFFICE, now)).resolves.toBeTruthy();
    const actions = await store().read.select({ action: auditEntries.action }).from(auditEntries);
    expect(actions.map(({ action }) => action)).toContain('account.invitation-used');
  });

  test('a reset ends every earlier session and every other link', async () => {
    const elsewhere = await signIn({ email, password: PASSWORD }, OFFICE, now);
    const invitation = await link('invitation');
    const reset = await link('reset');
    await acceptLink({ token: reset, password: 'another four words here' }, OFFICE, now);
    expect(await viewerOfSession(elsewhere, now)).toBeNull();
    await expect(acceptLink({ token: invitation, password: PASSWORD }, OFFICE, now)).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(signIn({ email, password: PASSWORD }, OFFICE, now)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('a link works once', async () => {
    const token = await link('reset');
    await acceptLink({ token, password: 'another four words here' }, OFFICE, now);
    await expect(acceptLink({ token, password: PASSWORD }, OFFICE, now)).rejects.toMatchObject({ reason: 'link' });
  });

  test('twice at the same moment: one of the two wins', async () => {
    const token = await link('reset');
    const both = await Promise.allSettled(
      ['first four words here', 'second four words here'].map((password) =>
        acceptLink({ token, password }, OFFICE, now),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await store().read.$count(sessions)).toBe(1);
  });

  test('a weak password is refused and the link stays good', async () => {
    const token = await link('reset');
    await expect(acceptLink({ token, password: 'password1234' }, OFFICE, now)).rejects.toMatchObject({
      fields: { password: 'password-common' },
    });
    await expect(acceptLink({ token, password: 'another four words here' }, OFFICE, now)).resolves.toBeTruthy();
  });

  test('a link of somebody who has left since does not work', async () => {
    const token = await link('reset');
    await store().write((tx) => tx.update(employees).set({ leftOn: '2026-11-23' }).where(eq(employees.id, 'kim')));
    await expect(acceptLink({ token, password: PASSWORD }, OFFICE, now)).rejects.toMatchObject({ reason: 'link' });
  });

  test('the password itself is nowhere in the store', async () => {
    await acceptLink({ token: await link('reset'), password: 'another four words here' }, OFFICE, now);
    const rows = [...(await store().read.select().from(accounts)), ...(await store().read.select().from(tokens))];
    expect(JSON.stringify(rows)).not.toContain('another four words');
    expect(rows[0]).toMatchObject({ passwordHash: expect.stringMatching(/^\$argon2id\$/) });
  });
});
