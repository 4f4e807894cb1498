import { asc, eq, isNull } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, employees, outbox, roleGrants, sessions, tokens } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { addAccount, PASSWORD } from '@/server/auth/account.factory';
import { viewerOfSession } from '@/server/auth/sessions';
import { requestReset, signIn } from '@/server/auth/sign-in';
import { issueToken, tokenHolder } from '@/server/auth/tokens';
import { inviteDepartment } from '@/server/people/commands';
import { addPerson, addressee, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { importPeople } from './run';

// HR may change anybody's address by a file, and a new password is sent to that address. So that nobody takes over an
// account unseen, the person is signed out and told at the address that they had.

const monday = new Date('2026-11-23T09:00:00Z');
const later = new Date('2026-11-23T10:00:00Z');
const heading = 'employee_no;first_name;last_name;email;department;language';
let hr: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  await addPerson('noor', { firstName: 'Noor', lastName: 'Smit' });
  await store().write((tx) =>
    tx.insert(roleGrants).values({ id: 'grant', employeeId: 'noor', role: 'admin', grantedAt: monday }),
  );
});
afterAll(closeFreshStore);

/** A file in which these people have these addresses, and nothing else is new. */
const importAddresses = (addresses: Record<string, string>) => {
  const rows = Object.entries(addresses).map(([id, email]) => `${id};Kim;${id};${email};office;nl`);
  return importPeople(hr, { fileName: 'people.csv', text: [heading, ...rows].join('\n') }, later);
};
const changes = async () =>
  store()
    .read.select({ actor: auditEntries.actorId, subject: auditEntries.subject })
    .from(auditEntries)
    .where(eq(auditEntries.action, 'people.change-email'))
    .orderBy(asc(auditEntries.subject));
const letters = () =>
  store().read.select({ to: outbox.recipient, subject: outbox.subject, body: outbox.body }).from(outbox);

describe('another address for who has an account', () => {
  test('ends every session and link, and tells them at the old address whom to ask', async () => {
    await addAccount('kim');
    const sid = await signIn({ email: 'kim@harbour.example', password: PASSWORD }, '10.0.0.1', monday);
    const link = await store().write((tx) => issueToken(tx, addressee('kim'), 'reset', later));
    expect(await viewerOfSession(sid, later)).not.toBeNull();
    expect(await tokenHolder(link, later)).not.toBeNull();

    await importAddresses({ kim: 'thief@harbour.example' });

    expect(await viewerOfSession(sid, later)).toBeNull();
    expect(await store().read.$count(sessions, isNull(sessions.revokedAt))).toBe(0);
    expect(await tokenHolder(link, later)).toBeNull();
    expect(await changes()).toEqual([{ actor: 'hr', subject: 'kim' }]);
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ to: 'kim@harbour.example', subject: 'Je e-mailadres in Draagvlak is veranderd' });
    expect(letter?.body).toContain('Noor Smit (noor@harbour.example)');
    expect(letter?.body).toContain('Je wachtwoord is hetzelfde gebleven.');
    // Who reads the old mailbox now may be somebody else: where the person went is not in it.
    expect(letter?.body).not.toContain('thief@harbour.example');
    expect(letter?.body).not.toMatch(/[{}]/);
  });

  test('they sign in with the new one and the password they had; a reset goes there', async () => {
    await addAccount('kim');
    await importAddresses({ kim: 'kim.bakker@harbour.example' });
    await expect(signIn({ email: 'kim@harbour.example', password: PASSWORD }, '10.0.0.1', later)).rejects.toMatchObject(
      { code: 'forbidden' },
    );
    await signIn({ email: 'kim.bakker@harbour.example', password: PASSWORD }, '10.0.0.1', later);
    await requestReset('kim.bakker@harbour.example', '10.0.0.1', later);
    expect((await letters()).map(({ to }) => to).sort()).toEqual(['kim.bakker@harbour.example', 'kim@harbour.example']);
  });

  test('somebody else’s sessions and links, and other changes than of the address, are left alone', async () => {
    await addAccount('kim');
    await addAccount('lee');
    const ofLee = await signIn({ email: 'lee@harbour.example', password: PASSWORD }, '10.0.0.1', monday);
    await importAddresses({ kim: 'new@harbour.example', lee: 'lee@harbour.example' });
    expect(await viewerOfSession(ofLee, later)).not.toBeNull();
    expect(await changes()).toHaveLength(1);
  });
});

test('who was invited and has not come yet is told, and can be invited again at the new address', async () => {
  await addPerson('kim');
  await inviteDepartment(hr, 'office', monday);
  const before = await store().read.$count(outbox);
  await importAddresses({ kim: 'kim.bakker@harbour.example' });
  expect(await store().read.$count(tokens, eq(tokens.employeeId, 'kim'))).toBe(0);
  const [told] = (await letters()).filter(({ subject }) => subject.includes('veranderd'));
  expect(told?.to).toBe('kim@harbour.example');
  expect(told?.body).toContain('Een nieuwe uitnodiging komt op je nieuwe adres.');

  expect(await inviteDepartment(hr, 'office', later)).toBe(1);
  expect(await store().read.$count(outbox)).toBe(before + 2);
});

test('who has never heard of us gets no mail; the log has them all the same', async () => {
  const people = Array.from({ length: 250 }, (_, index) => `p${index}`);
  for (const id of people) await addPerson(id);
  await importAddresses(Object.fromEntries(people.map((id) => [id, `${id}@new.example`])));
  expect(await store().read.$count(employees, eq(employees.lastName, 'p0'))).toBe(1);
  expect(await letters()).toEqual([]);
  expect(await changes()).toHaveLength(250);
});
