import { setImmediate } from 'node:timers/promises';
import { eq, isNull } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { accounts, auditEntries, employees, pulseRoster, pulseRounds, roundDepartments, tokens } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import { pulseForAnswering } from './answering';
import { openRound } from './commands';
import { openingPreview } from './opening';
import { type MadeUpPerson, makeUpOrganisation } from './organisation.factory';
import { peopleToInvite, roundById, roundInProgress, rounds } from './queries';

const champion = viewerFor({ employeeId: null, roles: ['champion'] });
const anybody = viewerFor({ employeeId: 'anybody' });
const monday = new Date('2026-03-02T09:00:00Z');
const closesOn = '2026-03-13';

beforeEach(freshStore);
afterAll(closeFreshStore);

const open = () => openRound(champion, { closesOn }, monday);
const groupOf = async ({ id, departmentId }: MadeUpPerson, roundId: string) => {
  const pulse = await pulseForAnswering(viewerFor({ employeeId: id, departmentId }), roundId);
  return pulse.state === 'open' ? pulse.group : null;
};

async function person(people: readonly MadeUpPerson[], departmentId: string): Promise<MadeUpPerson> {
  const found = people.find((one) => one.departmentId === departmentId);
  if (!found) throw new Error(`nobody in ${departmentId}`);
  return found;
}

async function giveAccount(employeeId: string): Promise<void> {
  await store().write((tx) =>
    tx.insert(accounts).values({ employeeId, passwordHash: 'none', theme: 'system', createdAt: monday }),
  );
}

async function invite(employeeId: string, expires: string, more: { usedAt?: Date } = {}): Promise<void> {
  const token = { purpose: 'invitation' as const, createdAt: monday, expiresAt: new Date(`${expires}T09:00:00Z`) };
  await store().write((tx) => tx.insert(tokens).values({ hash: crypto.randomUUID(), employeeId, ...token, ...more }));
}

describe('who shares a label', () => {
  test('only those who can sign in count; whoever works there without an account gets the label as well', async () => {
    const people = await makeUpOrganisation([
      { id: 'yard', people: 30, withAccount: 6 },
      { id: 'town', people: 20, withAccount: 4 },
      { id: 'quay', people: 12 },
    ]);
    const roundId = await open();
    // Town has 4: too few. It goes without a name, and yard, the smallest group, joins it: 4 + 6 of 50.
    expect(await groupOf(await person(people, 'town'), roundId)).toEqual({
      department: null,
      location: null,
      isEveryone: false,
      others: 9,
    });
    expect(await groupOf(await person(people, 'quay'), roundId)).toMatchObject({ department: 'quay', others: 11 });
    expect(await roundById(champion, roundId)).toMatchObject({ invited: 62 });
  });

  test('an invitation does not count: who never uses it hides nobody', async () => {
    const people = await makeUpOrganisation([
      { id: 'yard', people: 9, withAccount: 4 },
      { id: 'quay', people: 12 },
    ]);
    for (const { id } of people.slice(4, 9)) await invite(id, '2026-03-16');
    const roundId = await open();
    expect(await groupOf(await person(people, 'yard'), roundId)).toMatchObject({ department: null, isEveryone: true });
  });

  test('who gets an account while the round is open carries a label that five carried already, and is counted', async () => {
    const people = await makeUpOrganisation([{ id: 'quay', people: 12, withAccount: 11 }]);
    const roundId = await open();
    const [first, late] = [people[0], people[11]];
    if (!first || !late) throw new Error('twelve people were made up');
    expect(await groupOf(first, roundId)).toMatchObject({ department: 'quay', isEveryone: true, others: 10 });
    await giveAccount(late.id);
    expect(await groupOf(late, roundId)).toMatchObject({ department: 'quay', others: 11 });
    // And who leaves cannot answer any more.
    await store().write((tx) => tx.update(employees).set({ leftOn: '2026-03-04' }).where(eq(employees.id, first.id)));
    expect(await groupOf(late, roundId)).toMatchObject({ others: 10 });
  });
});

describe('before a round opens', () => {
  test('says how many work here and how many of them can answer', async () => {
    await makeUpOrganisation([{ id: 'quay', people: 20, withAccount: 7 }]);
    expect(await peopleToInvite(champion)).toEqual({ people: 20, canAnswer: 7 });
  });

  test('says which groups would get a label, the rest last, and who could still accept an invitation', async () => {
    const people = await makeUpOrganisation([
      { id: 'yard', people: 30, withAccount: 6, at: ['north'] },
      { id: 'town', people: 20, withAccount: 4 },
      { id: 'quay', people: 12 },
      { id: 'desk', people: 7, at: ['south'] },
    ]);
    const without = people.filter(({ departmentId }) => departmentId === 'yard').slice(6);
    for (const { id } of without.slice(0, 3)) await invite(id, '2026-03-09');
    for (const { id } of without.slice(0, 1)) await invite(id, '2026-03-10');
    for (const { id } of without.slice(3, 5)) await invite(id, '2026-03-01');
    for (const { id } of without.slice(5, 6)) await invite(id, '2026-03-09', { usedAt: monday });

    expect(await openingPreview(champion, monday)).toEqual({
      people: 69,
      canAnswer: 29,
      invited: 3,
      k: 5,
      fewest: 10,
      groups: [
        { department: 'desk', location: 'south', people: 7, canAnswer: 7 },
        { department: 'quay', location: null, people: 12, canAnswer: 12 },
        { department: null, location: null, people: 50, canAnswer: 10 },
      ],
    });
  });

  test('what it says is what opening then does', async () => {
    await makeUpOrganisation([
      { id: 'yard', people: 31, withAccount: 20, at: ['north', 'south', 'west'] },
      { id: 'shed', under: 'yard', people: 6, withAccount: 2, at: ['north'] },
      { id: 'town', people: 20, withAccount: 9, at: ['north', 'south'] },
      { id: 'board', people: 3 },
    ]);
    const { groups } = await openingPreview(champion);
    await open();
    const { departmentLabel, locationLabel } = pulseRoster;
    const rows = await store().read.select({ departmentLabel, locationLabel }).from(pulseRoster);
    const carried = groups.map(({ department, location }) =>
      rows.filter((row) => row.departmentLabel === department && row.locationLabel === location),
    );
    expect(carried.map(({ length }) => length)).toEqual(groups.map(({ people }) => people));
    expect(carried.flat()).toHaveLength(60);
  });

  test('nine who can answer are refused, and nothing is left of the try; ten are enough', async () => {
    const people = await makeUpOrganisation([{ id: 'quay', people: 40, withAccount: 9 }]);
    await expect(open()).rejects.toMatchObject({ code: 'conflict', reason: 'few-can-answer' });
    for (const table of [pulseRounds, pulseRoster, roundDepartments, auditEntries]) {
      expect(await store().read.$count(table)).toBe(0);
    }
    await giveAccount(people[9]?.id ?? '');
    await expect(open()).resolves.toBeTypeOf('string');
  });
});

describe('a round that is being opened', () => {
  test('is there for others when all of it is, and pages are answered meanwhile', { timeout: 60_000 }, async () => {
    await makeUpOrganisation([
      { id: 'yard', people: 4_000, withAccount: 300 },
      { id: 'quay', people: 2_000, withAccount: 2 },
    ]);
    let isOpening = true;
    const opening = open().finally(() => (isOpening = false));
    let looks = 0;
    while (isOpening) {
      const [seen, listed] = await Promise.all([roundInProgress(anybody), rounds(champion)]);
      for (const { invited } of listed) expect(invited).toBe(6_000);
      if (seen) expect(await store().read.$count(pulseRoster)).toBe(6_000);
      if (isOpening) looks += 1;
      await setImmediate();
    }
    await opening;
    // One look would be all there is when opening kept the only thread to itself.
    expect(looks).toBeGreaterThan(5);
    expect(await store().read.$count(pulseRoster, isNull(pulseRoster.departmentLabel))).toBe(6_000);
  });

  test('makes other writes wait, and they are all done', async () => {
    await makeUpOrganisation([{ id: 'yard', people: 2_000 }]);
    const other = viewerFor({ employeeId: null, roles: ['champion'] });
    const openings = Promise.allSettled([open(), openRound(other, { closesOn: '2026-03-20' }, monday)]);
    const leaving = store().write((tx) => tx.update(employees).set({ jobTitle: 'Docker' }));
    // Either may come first on PostgreSQL.
    const refused = (await openings).filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject([{ reason: { reason: 'round-open' } }]);
    await leaving;
    expect(await store().read.$count(employees, eq(employees.jobTitle, 'Docker'))).toBe(2_000);
    expect(await store().read.$count(pulseRoster)).toBe(2_000);
  });
});
