import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  auditEntries,
  employees,
  organisations,
  pulseAnswers,
  pulseComments,
  pulseRoster,
  pulseTags,
} from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import type { PulseAnswer } from '@/domain/support/instrument';
import { answerPulse, closeRound, openRound, setSupportTarget } from './commands';
import { type MadeUpPerson, makeUpOrganisation } from './organisation.factory';
import { openPulse, pulseForAnswering } from './answering';
import { commentsOf, roundById, roundInProgress, rounds } from './queries';

const champion = viewerFor({ employeeId: null, roles: ['champion'] });
const monday = new Date('2026-03-02T09:00:00Z');
const closesOn = '2026-03-13';
const inFavour: PulseAnswer = { S1: 4, S2: 4, S3: 4, S4: 4, K1: 3, I1: 3, B1: ['time'], comment: null };

let people: MadeUpPerson[] = [];
beforeEach(async () => {
  await freshStore();
  people = await makeUpOrganisation([
    { id: 'sales', people: 12 },
    { id: 'service', people: 8 },
  ]);
});
afterAll(closeFreshStore);

const person = (index: number) => {
  const found = people[index];
  if (!found) throw new Error(`nobody at ${index}`);
  return found;
};
const asViewer = ({ id, departmentId }: MadeUpPerson) => viewerFor({ employeeId: id, departmentId });
const answer = (who: MadeUpPerson, roundId: string, given: Partial<PulseAnswer> = {}) =>
  answerPulse(asViewer(who), { employeeId: who.id, roundId }, { ...inFavour, ...given });

describe('opening', () => {
  test('invites everyone who works here now, and is in the log', async () => {
    await store().write((tx) =>
      tx
        .update(employees)
        .set({ leftOn: '2026-02-01' })
        .where(eq(employees.id, person(0).id)),
    );
    const roundId = await openRound(champion, { closesOn }, monday);

    expect(await roundById(champion, roundId)).toMatchObject({
      number: 1,
      status: 'open',
      invited: 19,
      closesOn,
      closedAt: null,
    });
    expect(await store().read.$count(pulseRoster)).toBe(19);
    const log = await store().read.select().from(auditEntries);
    expect(log).toMatchObject([{ action: 'round.open', subject: roundId, actorId: null, at: monday }]);
  });

  test.each(['2026-03-02', '2026-02-27'])('refuses %s as a closing day on 2 March', async (day) => {
    await expect(openRound(champion, { closesOn: day }, monday)).rejects.toMatchObject({
      fields: { closesOn: 'date-early' },
    });
    expect(await store().read.$count(auditEntries)).toBe(0);
  });

  test('refuses while another round is open', async () => {
    await openRound(champion, { closesOn }, monday);
    const again = openRound(champion, { closesOn: '2026-06-01' }, new Date('2026-05-01T09:00:00Z'));
    await expect(again).rejects.toMatchObject({ reason: 'round-open' });
    expect(await rounds(champion)).toHaveLength(1);
  });

  test('of two that are opened at the same moment, one is refused', async () => {
    const both = await Promise.allSettled([
      openRound(champion, { closesOn }, monday),
      openRound(champion, { closesOn }, monday),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'conflict', reason: 'round-open' },
    });
  });

  test('nobody is asked twice in four weeks, counted from the day the last round opened', async () => {
    await closeRound(champion, await openRound(champion, { closesOn }, monday), new Date('2026-03-06T09:00:00Z'));
    const on = (day: string) => openRound(champion, { closesOn: '2026-05-01' }, new Date(`${day}T09:00:00Z`));
    await expect(on('2026-03-29')).rejects.toMatchObject({ reason: 'too-soon' });
    await expect(on('2026-03-30')).resolves.toBeTypeOf('string');
  });

  test('refuses when nobody works here', async () => {
    await store().write((tx) => tx.update(employees).set({ leftOn: '2026-02-01' }));
    await expect(openRound(champion, { closesOn }, monday)).rejects.toMatchObject({ reason: 'nobody-invited' });
    expect(await rounds(champion)).toEqual([]);
  });
});

describe('answering', () => {
  test('once: a second answer is refused and changes nothing', async () => {
    const roundId = await openRound(champion, { closesOn }, monday);
    await answer(person(0), roundId);
    await expect(answer(person(0), roundId, { S1: 1 })).rejects.toMatchObject({ reason: 'already-answered' });
    expect(await store().read.select({ s1: pulseAnswers.s1 }).from(pulseAnswers)).toEqual([{ s1: 4 }]);
  });

  test('two answers of one person at the same moment: one counts', async () => {
    const roundId = await openRound(champion, { closesOn }, monday);
    const both = await Promise.allSettled([answer(person(0), roundId), answer(person(0), roundId)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await store().read.$count(pulseAnswers)).toBe(1);
  });

  test('many at the same moment: every answer, tag and comment is there afterwards', async () => {
    const roundId = await openRound(champion, { closesOn }, monday);
    await Promise.all(people.map((who) => answer(who, roundId, { comment: `from ${who.employeeNo}` })));
    expect(await store().read.$count(pulseAnswers)).toBe(20);
    expect(await store().read.$count(pulseTags)).toBe(20);
    const said = await store().read.select({ body: pulseComments.body }).from(pulseComments);
    expect(said.map(({ body }) => body).sort()).toEqual(people.map(({ employeeNo }) => `from ${employeeNo}`).sort());
  });

  test('a closed round takes no answers', async () => {
    const roundId = await openRound(champion, { closesOn }, monday);
    await closeRound(champion, roundId, monday);
    await expect(answer(person(0), roundId)).rejects.toMatchObject({ reason: 'round-closed' });
    expect(await store().read.$count(pulseAnswers)).toBe(0);
  });

  test('answers that arrive while the round closes are in its figures or refused, never in between', async () => {
    const roundId = await openRound(champion, { closesOn }, monday);
    for (const who of people.slice(0, 10))
      await answer(who, roundId, who.id < person(0).id ? { S1: 1, S2: 1, S3: 1, S4: 1 } : {});
    const late = people.slice(10).map((who) => answer(who, roundId));
    const [, ...arrived] = await Promise.allSettled([closeRound(champion, roundId, monday), ...late]);

    const taken = arrived.filter(({ status }) => status === 'fulfilled').length;
    expect(await store().read.$count(pulseAnswers)).toBe(10 + taken);
    expect(await store().read.$count(pulseTags)).toBe(0);
  });

  test('when the store fails, what was answered does not go on to the log', async () => {
    const roundId = await openRound(champion, { closesOn }, monday);
    const impossible: Partial<PulseAnswer> = JSON.parse('{ "S1": 9, "comment": "a secret" }');
    const failure: unknown = await answer(person(0), roundId, impossible).catch((error: unknown) => error);
    expect(String(failure)).toMatch(/could not be saved \((SQLITE_CONSTRAINT_CHECK|23514)\)/);
    expect(failure).not.toHaveProperty('cause');
    expect(await store().read.$count(pulseTags)).toBe(0);
  });

  test('who came after the opening is not in the round', async () => {
    const roundId = await openRound(champion, { closesOn }, monday);
    const newcomer = viewerFor({ employeeId: 'newcomer' });
    await expect(answerPulse(newcomer, { employeeId: 'newcomer', roundId }, inFavour)).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(pulseForAnswering(newcomer, roundId)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('nobody answers for somebody else, whatever their role', async () => {
    const roundId = await openRound(champion, { closesOn }, monday);
    const boss = viewerFor({ employeeId: person(1).id, roles: ['champion', 'hr', 'admin'], isManager: true });
    await expect(answerPulse(boss, { employeeId: person(0).id, roundId }, inFavour)).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  test('shows the person where they stand and what their answer will carry', async () => {
    const viewer = asViewer(person(0));
    const roundId = await openRound(champion, { closesOn }, monday);
    const group = { department: 'sales', location: null, isEveryone: false, others: 11 };
    expect(await openPulse(viewer)).toEqual({ roundId, closesOn, linking: 'not-traceable' });
    const keeping = { linking: 'not-traceable', agreement: null };
    expect(await pulseForAnswering(viewer, roundId)).toEqual({ number: 1, closesOn, state: 'open', group, keeping });

    await answer(person(0), roundId);
    expect(await openPulse(viewer)).toBeNull();
    expect(await pulseForAnswering(viewer, roundId)).toMatchObject({ state: 'answered' });
    expect(await roundInProgress(viewer)).toEqual({ roundId, closesOn });

    await closeRound(champion, roundId, monday);
    expect(await pulseForAnswering(viewer, roundId)).toMatchObject({ state: 'closed' });
    expect(await roundInProgress(viewer)).toBeNull();
  });
});

describe('closing', () => {
  test('happens once, and is in the log', async () => {
    const roundId = await openRound(champion, { closesOn }, monday);
    await closeRound(champion, roundId, monday);
    await expect(closeRound(champion, roundId, monday)).rejects.toMatchObject({ reason: 'round-closed' });
    const actions = await store()
      .read.select({ action: auditEntries.action })
      .from(auditEntries)
      .orderBy(auditEntries.action);
    expect(actions.map(({ action }) => action)).toEqual(['round.close', 'round.open']);
  });

  test('comments are for who runs the programme, after closing, from ten answers on', async () => {
    const roundId = await openRound(champion, { closesOn }, monday);
    const mixed = (index: number) => (index % 2 ? { S1: 2, S2: 2, S3: 2, S4: 2 } : {}) satisfies Partial<PulseAnswer>;
    for (const [index, who] of people.slice(0, 12).entries())
      await answer(who, roundId, { ...mixed(index), comment: `remark ${index}` });
    expect(await commentsOf(champion, roundId)).toBeNull();
    await expect(commentsOf(asViewer(person(0)), roundId)).rejects.toMatchObject({ code: 'forbidden' });

    await closeRound(champion, roundId, monday);
    expect(await commentsOf(champion, roundId)).toHaveLength(12);
  });

  test('nine answers: no comments', async () => {
    const roundId = await openRound(champion, { closesOn }, monday);
    for (const who of people.slice(0, 9)) await answer(who, roundId, { comment: 'a remark' });
    await closeRound(champion, roundId, monday);
    expect(await commentsOf(champion, roundId)).toBeNull();
  });
});

test('the goal is the champion’s, and a change of it is in the log', async () => {
  await setSupportTarget(champion, 75, monday);
  expect(await store().read.select({ target: organisations.supportTarget }).from(organisations)).toEqual([
    { target: 75 },
  ]);
  expect(await store().read.select().from(auditEntries)).toMatchObject([{ action: 'support.target.75' }]);
  const hr = viewerFor({ roles: ['hr'] });
  await expect(setSupportTarget(hr, 10, monday)).rejects.toMatchObject({ code: 'forbidden' });
});
