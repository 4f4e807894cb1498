import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, employees } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { personSort, type RegisterLine, statusFilter } from '@/domain/policy/register';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { placeDepartment } from '@/server/people/departments/commands';
import { acknowledgePolicy } from '../acknowledging/commands';
import { formInForce, giveAccounts, nextDraft, publishAsSeen, publishFirst } from '../publishing/published.factory';
import { exportRegister } from './commands';
import { draftLine, peopleWithoutAccount, policyHistory, rounds, statusByDepartment, statusByPerson } from './queries';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');
let hr: Viewer;
let ans: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  ans = await addViewer('ans', 'champion');
  await addPerson('kim', { department: 'North', lastName: 'Bos' });
  await addPerson('lea', { department: 'North', lastName: 'Aal' });
  await addPerson('max', { department: 'Works', lastName: 'Cas' });
  await addPerson('new', { department: 'Works' });
  await giveAccounts(['hr', 'kim', 'lea', 'max'], monday);
  await placeDepartment(hr, 'North', 'Works', monday);
  await publishFirst(hr, ['We listen.', 'We reply.'], monday);
});
afterAll(closeFreshStore);

async function acknowledge(employeeId: string, at: string): Promise<void> {
  await acknowledgePolicy(viewerFor({ employeeId }), { employeeId, ...(await formInForce()) }, new Date(at));
}
const people = async (query: Record<string, string>) => {
  const filter = statusFilter.parse(query);
  const { rows, total } = await statusByPerson(ans, filter, { sort: personSort.parse(query.sort) });
  expect(total).toBe(rows.length);
  return rows.map(({ id }) => id);
};

describe('the status of a version', () => {
  beforeEach(async () => {
    await acknowledge('kim', '2026-11-23T12:00:00Z');
    await acknowledge('max', '2026-11-23T11:00:00Z');
  });

  test('asked, acknowledged, and who will be asked later', async () => {
    expect(await rounds(ans)).toEqual([{ number: 1, isNow: true, askedAt: monday, invited: 4, acknowledged: 2 }]);
    // "ans" and "new" have no account.
    expect(await peopleWithoutAccount(ans)).toBe(2);
  });

  test('by department, with everything below', async () => {
    const tree = await statusByDepartment(hr, 0);
    expect(tree.map(({ name, depth, below }) => [name, depth, below.invited, below.acknowledged])).toEqual([
      ['Office', 0, 1, 0],
      ['Works', 0, 3, 2],
      ['North', 1, 2, 1],
    ]);
  });

  test('person by person: searched, narrowed down, in the order asked for', async () => {
    expect(await people({})).toEqual(['lea', 'kim', 'max', 'hr']);
    expect(await people({ show: 'outstanding' })).toEqual(['lea', 'hr']);
    expect(await people({ show: 'acknowledged', dir: 'desc' })).toEqual(['max', 'kim']);
    expect(await people({ department: 'Works' })).toEqual(['lea', 'kim', 'max']);
    expect(await people({ q: 'bos' })).toEqual(['kim']);
    // Who has not acknowledged it has no moment, and comes last either way.
    expect(await people({ sort: 'when' })).toEqual(['max', 'kim', 'lea', 'hr']);
    expect(await people({ sort: 'when', dir: 'desc' })).toEqual(['kim', 'max', 'lea', 'hr']);
    expect((await people({ sort: 'department' }))[0]).toBe('lea');
  });

  test('says which text and when; leavers are in none of it', async () => {
    const { rows } = await statusByPerson(hr, statusFilter.parse({ q: 'bos' }), { sort: 'name' });
    const at = new Date('2026-11-23T12:00:00Z');
    expect(rows).toMatchObject([{ employeeNo: 'kim', acknowledged: { number: 1, at, locale: 'en' } }]);
    await store().write((tx) => tx.update(employees).set({ leftOn: '2026-11-24' }).where(eq(employees.id, 'kim')));
    expect(await rounds(ans)).toMatchObject([{ invited: 3, acknowledged: 1 }]);
    expect(await people({})).toEqual(['lea', 'max', 'hr']);
  });

  test('an editorial version counts for the one that asked; a material one asks anew', async () => {
    await publishAsSeen(hr, await nextDraft(hr, 'We do listen.', tuesday), 'editorial', tuesday);
    await acknowledge('lea', '2026-11-24T10:00:00Z');
    expect(await rounds(hr)).toMatchObject([{ number: 1, invited: 4, acknowledged: 3 }]);
    const { rows } = await statusByPerson(hr, statusFilter.parse({ q: 'aal' }), { sort: 'name' });
    expect(rows).toMatchObject([{ acknowledged: { number: 2 } }]);

    await publishAsSeen(hr, await nextDraft(hr, 'We look.', tuesday), 'material', tuesday);
    expect(await rounds(hr)).toMatchObject([
      { number: 3, isNow: true, invited: 4, acknowledged: 0 },
      { number: 1, isNow: false, invited: 4, acknowledged: 3 },
    ]);
    expect(await people({ show: 'acknowledged' })).toEqual([]);
    expect(await people({ show: 'acknowledged', version: '1' })).toEqual(['lea', 'kim', 'max']);
    await expect(statusByDepartment(hr, 2)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('is for champion and HR', async () => {
    const kim = viewerFor({ employeeId: 'kim' });
    const filter = statusFilter.parse({});
    for (const asked of [
      rounds(kim),
      statusByDepartment(kim, 0),
      statusByPerson(kim, filter, { sort: 'name' }),
      policyHistory(kim),
      draftLine(kim),
      peopleWithoutAccount(kim),
    ]) {
      await expect(asked).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});

test('the history says who published what, and the overview what is being written', async () => {
  expect(await draftLine(ans)).toBeNull();
  await nextDraft(hr, 'We look.', tuesday);
  expect(await draftLine(ans)).toEqual({ number: 2, commentsUntil: null, openComments: 0 });
  expect(await policyHistory(ans)).toMatchObject([{ number: 1, change: 'first', by: 'Kim hr', publishedAt: monday }]);
});

describe('the register', () => {
  const lines = async (version = 0) => {
    const all: RegisterLine[] = [];
    for await (const some of await exportRegister(hr, { version }, tuesday)) all.push(...some);
    return all;
  };

  test('has every acknowledgement of every version, of leavers too, and leaves a line in the log', async () => {
    await acknowledge('kim', '2026-11-23T12:00:00Z');
    const { textHash } = await formInForce();
    await publishAsSeen(hr, await nextDraft(hr, 'We look.', tuesday), 'material', tuesday);
    await acknowledge('kim', '2026-11-24T12:00:00Z');
    await acknowledge('max', '2026-11-24T13:00:00Z');
    await store().write((tx) => tx.update(employees).set({ leftOn: '2026-11-24' }).where(eq(employees.id, 'max')));

    const all = await lines();
    expect(all.map(({ employeeNo, version }) => [employeeNo, version])).toEqual([
      ['kim', 1],
      ['kim', 2],
      ['max', 2],
    ]);
    expect(all[0]).toEqual({
      ...{ name: 'Kim Bos', employeeNo: 'kim', department: 'North', version: 1, locale: 'en', textHash },
      acknowledgedAt: new Date('2026-11-23T12:00:00Z'),
    });
    expect(await lines(1)).toHaveLength(1);
    const log = await store().read.select().from(auditEntries).where(eq(auditEntries.action, 'policy.export'));
    expect(log).toMatchObject([{ actorId: 'hr' }, { actorId: 'hr' }]);
  });

  test('leaves the application with HR alone', async () => {
    await expect(exportRegister(ans, { version: 0 })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
