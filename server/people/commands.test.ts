import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  accounts,
  auditEntries,
  employees,
  interestStatements,
  outbox,
  roleGrants,
  sessions,
  tokens,
} from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { inviteDepartment, invitePerson, markLeft, markReturned, setRoles, stateInterest } from './commands';
import { addPerson, addViewer, foundOrganisation } from './people.factory';
import { invitableCount, invitableEverywhere } from './queries';

const monday = new Date('2026-11-23T09:00:00Z');
let hr: Viewer;
let admin: Viewer;
let kim: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  [hr, admin, kim] = [await addViewer('hr', 'hr'), await addViewer('admin', 'admin'), await addViewer('kim')];
  await grant('admin', 'admin');
});
afterAll(closeFreshStore);

const grant = (employeeId: string, role: 'admin' | 'hr') =>
  store().write((tx) =>
    tx.insert(roleGrants).values({ id: `${employeeId} ${role}`, employeeId, role, grantedAt: monday }),
  );
const giveAccount = (employeeId: string) =>
  store().write((tx) =>
    tx.insert(accounts).values({ employeeId, passwordHash: 'none', theme: 'system', createdAt: monday }),
  );
const lastAudit = async () => {
  const [entry] = await store()
    .read.select({ action: auditEntries.action, actor: auditEntries.actorId, subject: auditEntries.subject })
    .from(auditEntries)
    .orderBy(desc(auditEntries.at), desc(auditEntries.action))
    .limit(1);
  return entry;
};
const leftOn = async (id: string) => {
  const [row] = await store().read.select({ leftOn: employees.leftOn }).from(employees).where(eq(employees.id, id));
  return row?.leftOn;
};
const rolesOf = async (id: string) => {
  const rows = await store()
    .read.select({ role: roleGrants.role })
    .from(roleGrants)
    .where(eq(roleGrants.employeeId, id));
  return rows.map(({ role }) => role).sort();
};
/** Nothing was written: no trace in the log either. */
const nothingHappened = async () => expect(await store().read.$count(auditEntries)).toBe(0);

describe('stateInterest', () => {
  test('is one’s own word; earlier ones stay', async () => {
    await stateInterest(kim, 'kim', 2, monday);
    await stateInterest(kim, 'kim', 4, new Date('2026-11-24T09:00:00Z'));
    expect(await store().read.$count(interestStatements)).toBe(2);
    expect(await lastAudit()).toEqual({ action: 'interest.state', actor: 'kim', subject: 'kim' });
  });

  test('refused for somebody else, HR included', async () => {
    await expect(stateInterest(hr, 'kim', 5, monday)).rejects.toMatchObject({ code: 'forbidden' });
    await nothingHappened();
  });
});

describe('invitePerson', () => {
  test('sends a link; a second one makes the first stop working', async () => {
    await invitePerson(hr, 'kim', monday);
    await invitePerson(admin, 'kim', monday);
    const links = await store().read.select({ usedAt: tokens.usedAt }).from(tokens);
    expect(links.filter(({ usedAt }) => usedAt === null)).toHaveLength(1);
    expect(await store().read.$count(outbox)).toBe(2);
    expect((await lastAudit())?.action).toBe('people.invite');
  });

  test('refused for who has an account, has left, is nobody, or when one may not', async () => {
    await giveAccount('kim');
    await addPerson('gone', { leftOn: '2026-11-01' });
    await expect(invitePerson(hr, 'kim', monday)).rejects.toMatchObject({ code: 'conflict', reason: 'has-account' });
    await expect(invitePerson(hr, 'gone', monday)).rejects.toMatchObject({ code: 'not-found' });
    await expect(invitePerson(hr, 'none', monday)).rejects.toMatchObject({ code: 'not-found' });
    await expect(invitePerson(kim, 'hr', monday)).rejects.toMatchObject({ code: 'forbidden' });
    await nothingHappened();
  });
});

describe('inviteDepartment', () => {
  test('invites everyone who was never invited and has no account, over several transactions', async () => {
    for (let n = 0; n < 60; n++) await addPerson(`yard-${n}`, { department: 'yard' });
    await addPerson('gone', { department: 'yard', leftOn: '2026-11-01' });
    await giveAccount('yard-0');
    await invitePerson(hr, 'yard-1', monday);

    expect(await invitableCount(hr, 'yard')).toBe(58);
    // Those of other departments besides.
    const elsewhere = await invitableCount(hr, 'office');
    expect(await invitableEverywhere(hr)).toBe(58 + elsewhere);
    expect(await inviteDepartment(hr, 'yard', monday)).toBe(58);
    expect(await store().read.$count(outbox)).toBe(59);
    expect(await lastAudit()).toEqual({ action: 'people.invite-department', actor: 'hr', subject: 'yard' });
    expect(await store().read.$count(auditEntries)).toBe(2);
    expect(await invitableCount(hr, 'yard')).toBe(0);
    expect(await invitableEverywhere(hr)).toBe(elsewhere);
    expect(await inviteDepartment(hr, 'yard', monday)).toBe(0);
  });

  test('refused for an employee', async () => {
    await expect(inviteDepartment(kim, 'office', monday)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(invitableEverywhere(kim)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(invitableCount(kim, 'office')).rejects.toMatchObject({ code: 'forbidden' });
    await nothingHappened();
  });
});

describe('markLeft and markReturned', () => {
  test('a leaver’s sessions end at once; a return takes it back', async () => {
    const session = { id: 'session', employeeId: 'kim', createdAt: monday, lastSeenAt: monday };
    await store().write((tx) => tx.insert(sessions).values(session));
    await markLeft(hr, 'kim', '2026-11-20', monday);
    expect(await leftOn('kim')).toBe('2026-11-20');
    expect((await store().read.select({ revokedAt: sessions.revokedAt }).from(sessions))[0]?.revokedAt).toEqual(monday);
    expect(await lastAudit()).toEqual({ action: 'people.mark-left', actor: 'hr', subject: 'kim' });

    await markReturned(hr, 'kim', monday);
    expect(await leftOn('kim')).toBeNull();
    expect((await lastAudit())?.action).toBe('people.mark-returned');
  });

  test('refused for oneself, the last administrator, who has left already, and when one may not', async () => {
    await addPerson('gone', { leftOn: '2026-11-01' });
    await expect(markLeft(hr, 'hr', '2026-11-20', monday)).rejects.toMatchObject({ reason: 'own-account' });
    await expect(markLeft(hr, 'admin', '2026-11-20', monday)).rejects.toMatchObject({ reason: 'last-admin' });
    await expect(markLeft(hr, 'kim', '2026-11-24', monday)).rejects.toMatchObject({
      fields: { leftOn: 'date-future' },
    });
    await expect(markLeft(hr, 'gone', '2026-11-20', monday)).rejects.toMatchObject({ code: 'not-found' });
    await expect(markReturned(hr, 'kim', monday)).rejects.toMatchObject({ code: 'not-found' });
    await expect(markLeft(admin, 'kim', '2026-11-20', monday)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(markReturned(admin, 'gone', monday)).rejects.toMatchObject({ code: 'forbidden' });
    await nothingHappened();
  });
});

describe('setRoles', () => {
  test('gives and takes, and writes down each', async () => {
    await setRoles(admin, 'kim', ['hr', 'champion'], monday);
    expect(await rolesOf('kim')).toEqual(['champion', 'hr']);
    await setRoles(admin, 'kim', ['champion'], monday);
    expect(await rolesOf('kim')).toEqual(['champion']);
    expect(await lastAudit()).toEqual({ action: 'role.take.hr', actor: 'admin', subject: 'kim' });
    expect(await store().read.$count(auditEntries)).toBe(3);
  });

  test('an administrator who has left does not count as another one', async () => {
    await addPerson('gone', { leftOn: '2026-11-01' });
    await grant('gone', 'admin');
    await expect(setRoles(admin, 'admin', [], monday)).rejects.toMatchObject({
      code: 'conflict',
      reason: 'last-admin',
    });
    await grant('kim', 'admin');
    await setRoles(admin, 'admin', [], monday);
    expect(await rolesOf('admin')).toEqual([]);
  });

  test('refused for everybody but an administrator, and for nobody', async () => {
    await expect(setRoles(hr, 'kim', ['hr'], monday)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(setRoles(admin, 'none', ['hr'], monday)).rejects.toMatchObject({ code: 'not-found' });
    await nothingHappened();
  });
});
