import { count, eq, isNull } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  accounts,
  auditEntries,
  employees,
  pulseAnswers,
  pulseRoster,
  pulseTags,
  pulseTickets,
  pulseTicketSheets,
} from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import type { PulseAnswer } from '@/domain/support/instrument';
import { openPulse, pulseForAnswering } from '../answering';
import { answerPulse, closeRound, openRound } from '../commands';
import { pseudonymOf, pseudonymSeal } from '../linking/pseudonyms';
import { chooseConfidential } from '../linking/two-rounds.factory';
import { type MadeUpPerson, makeUpOrganisation } from '../organisation.factory';
import { departmentFigures, supportHistory } from '../queries';
import { answerWithTicket, pulseForTicket } from './answering';
import { ticketCodes } from './codes';
import { makeTickets } from './commands';
import { sheetToPrint, ticketGroups } from './queries';

const champion = viewerFor({ employeeId: null, roles: ['champion'] });
const monday = new Date('2026-03-02T09:00:00Z');
const friday = new Date('2026-03-13T16:00:00Z');
const glad: PulseAnswer = { S1: 4, S2: 4, S3: 4, S4: 4, K1: 3, I1: 3, B1: ['time'], comment: null };

beforeEach(freshStore);
afterAll(closeFreshStore);

const north = { departmentId: 'north', locationId: null };
let people: MadeUpPerson[] = [];
let roundId = '';

/** North: 18 people, 6 with an account. South: all 10 with one. */
async function open(more: { id: string; people: number; withAccount?: number }[] = []): Promise<void> {
  people = await makeUpOrganisation([
    { id: 'north', people: 18, withAccount: 6 },
    { id: 'south', people: 10 },
    ...more,
  ]);
  roundId = await openRound(champion, { closesOn: '2026-03-13' }, monday);
}

const make = (group = north) => makeTickets(champion, { roundId, group }, monday);
const codesOf = async (sheetId: string) => (await sheetToPrint(champion, { roundId, sheetId, page: 1 })).codes;
const firstOf = (codes: readonly string[]) => codes[0] ?? '';
const answers = () => store().read.$count(pulseAnswers);
const paperPerson = () => people.filter(({ departmentId }) => departmentId === 'north')[17]?.id ?? '';

async function giveAccount(employeeId: string): Promise<void> {
  await store().write((tx) =>
    tx.insert(accounts).values({ employeeId, passwordHash: 'none', theme: 'system', createdAt: monday }),
  );
}

describe('making tickets', () => {
  test('there is one for each colleague of the group who has no account, with where to hand them out', async () => {
    await open();
    expect(await ticketGroups(champion, roundId)).toEqual([
      {
        ...north,
        department: 'north',
        location: null,
        people: 12,
        at: [{ department: 'north', people: 12 }],
        sheet: null,
        isTooFew: false,
      },
    ]);
    const sheetId = await make();
    const codes = await codesOf(sheetId);
    expect(new Set(codes).size).toBe(12);
    expect(await store().read.$count(pulseTickets)).toBe(12);
    expect(await ticketGroups(champion, roundId)).toMatchObject([
      { people: 12, sheet: { id: sheetId, tickets: 12, isReplacement: false } },
    ]);
    const log = await store().read.select({ action: auditEntries.action }).from(auditEntries);
    expect(log.map(({ action }) => action)).toContain('tickets.make');
  });

  test('a group without a name of its own says in which departments its people work', async () => {
    // Four of the garage can sign in: too few to be named, so north, the smallest group, gives up its name as well.
    await open([{ id: 'garage', people: 9, withAccount: 4 }]);
    const groups = await ticketGroups(champion, roundId);
    const at = [
      { department: 'garage', people: 5 },
      { department: 'north', people: 12 },
    ];
    expect(groups).toMatchObject([{ department: null, people: 17, at }]);
  });

  test('a second time is refused, also at the same moment', async () => {
    await open();
    const both = await Promise.allSettled([make(), make()]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(make()).rejects.toMatchObject({ code: 'conflict', reason: 'tickets-made' });
    expect(await store().read.$count(pulseTickets)).toBe(12);
  });

  test('none for a group in which everybody has an account, or in a round that is closed', async () => {
    await open();
    await expect(make({ departmentId: 'south', locationId: null })).rejects.toMatchObject({
      reason: 'tickets-for-nobody',
    });
    await closeRound(champion, roundId, friday);
    await expect(make()).rejects.toMatchObject({ reason: 'tickets-closed' });
  });

  test('who has left gets none', async () => {
    await open();
    await store().write((tx) =>
      tx.update(employees).set({ leftOn: '2026-03-01' }).where(eq(employees.id, paperPerson())),
    );
    expect(await codesOf(await make())).toHaveLength(11);
  });
});

describe('answering with a ticket', () => {
  test('counts once, with the labels of the group; the ticket is gone', async () => {
    await open();
    const code = firstOf(await codesOf(await make()));
    expect(await pulseForTicket(code)).toEqual({
      roundId,
      number: 1,
      closesOn: '2026-03-13',
      linking: 'not-traceable',
      group: { department: 'north', location: null, isEveryone: false, others: 6 },
    });
    await answerWithTicket(code, { ...glad, comment: 'more lamps' });
    expect(await pulseForTicket(code)).toBeNull();
    await expect(answerWithTicket(code, glad)).rejects.toMatchObject({ code: 'not-found', reason: 'ticket' });
    expect(await answers()).toBe(1);
    expect(await store().read.$count(pulseTickets)).toBe(11);
    expect(await store().read.$count(pulseTags)).toBe(1);
  });

  test('one ticket twice at the same moment is one answer', async () => {
    await open();
    const code = firstOf(await codesOf(await make()));
    const tries = await Promise.allSettled(Array.from({ length: 6 }, () => answerWithTicket(code, glad)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await answers()).toBe(1);
  });

  test('two hundred tickets at once: two hundred answers, none lost and none doubled', async () => {
    await open([{ id: 'yard', people: 210, withAccount: 10 }]);
    const sheetId = await make({ departmentId: 'yard', locationId: null });
    const pages = [1, 2, 3].map((page) => sheetToPrint(champion, { roundId, sheetId, page }));
    const codes = (await Promise.all(pages)).flatMap((page) => page.codes);
    expect(codes).toHaveLength(200);
    await Promise.all(codes.map((code) => answerWithTicket(code, glad)));
    expect(await answers()).toBe(200);
    expect(await store().read.$count(pulseTickets)).toBe(0);
    await closeRound(champion, roundId, friday);
    expect((await supportHistory(viewerFor({ employeeId: 'anybody' })))[0]?.figure).toMatchObject({ N: 238, n: 200 });
    const yard = (await departmentFigures(champion, roundId)).find(({ departmentId }) => departmentId === 'yard');
    expect(yard?.figure).toMatchObject({ N: 210, n: 200 });
  }, 60_000);

  test('a code that is none, of another sheet, or of a round that is closed is refused', async () => {
    await open();
    const codes = await codesOf(await make());
    const other = firstOf(ticketCodes('another sheet', { from: 0, count: 1 }));
    await expect(answerWithTicket(other, glad)).rejects.toMatchObject({ reason: 'ticket' });
    await closeRound(champion, roundId, friday);
    await expect(answerWithTicket(firstOf(codes), glad)).rejects.toMatchObject({ reason: 'ticket' });
    expect(await pulseForTicket(firstOf(codes))).toBeNull();
    expect(await store().read.$count(pulseTickets)).toBe(0);
    expect(await store().read.$count(pulseTicketSheets)).toBe(0);
  });
});

describe('a confidential round', () => {
  test('keeps no pseudonym of a ticket, and what stands in its place is of nobody and looks like the others', async () => {
    people = await makeUpOrganisation([
      { id: 'north', people: 18, withAccount: 6 },
      { id: 'south', people: 10 },
    ]);
    await chooseConfidential();
    roundId = await openRound(champion, { closesOn: '2026-03-13' }, monday);
    const codes = await codesOf(await make());
    expect(await pulseForTicket(firstOf(codes))).toMatchObject({ linking: 'confidential' });
    const [colleague] = people;
    const employeeId = colleague?.id ?? '';
    await answerPulse(viewerFor({ employeeId }), { employeeId, roundId }, glad);
    for (const code of codes.slice(0, 4)) await answerWithTicket(code, glad);

    const rows = await store().read.select({ sealed: pulseAnswers.sealedPseudonym }).from(pulseAnswers);
    const sealed = rows.map((row) => row.sealed ?? '');
    expect(new Set(sealed.map(({ length }) => length)).size).toBe(1);
    const pseudonyms = sealed.map((one) => pseudonymSeal(roundId).open(one));
    expect(new Set(pseudonyms).size).toBe(5);
    const ofPeople = people.map(({ id }) => pseudonymOf(id));
    expect(pseudonyms.filter((one) => ofPeople.includes(one ?? ''))).toEqual([pseudonymOf(employeeId)]);
  });
});

describe('once each', () => {
  test('whoever gets an account after the tickets were made answers on paper all the same', async () => {
    await open();
    await make();
    const employeeId = paperPerson();
    await giveAccount(employeeId);
    const viewer = viewerFor({ employeeId });
    expect(await openPulse(viewer)).toBeNull();
    expect(await pulseForAnswering(viewer, roundId)).toMatchObject({ state: 'on-paper' });
    await expect(answerPulse(viewer, { employeeId, roundId }, glad)).rejects.toMatchObject({
      reason: 'answers-on-paper',
    });
  });

  test('whoever had an account answers with it, and got no ticket', async () => {
    await open();
    const employeeId = paperPerson();
    await giveAccount(employeeId);
    expect(await codesOf(await make())).toHaveLength(11);
    await answerPulse(viewerFor({ employeeId }), { employeeId, roundId }, glad);
    expect(await answers()).toBe(1);
  });

  test('tickets and accounts together are never more than the people invited', async () => {
    await open();
    await make();
    const withAccount = await store()
      .read.select({ onPaper: pulseRoster.onPaper, people: count() })
      .from(pulseRoster)
      .leftJoin(accounts, eq(accounts.employeeId, pulseRoster.employeeId))
      .where(isNull(accounts.employeeId))
      .groupBy(pulseRoster.onPaper);
    expect(withAccount).toEqual([{ onPaper: true, people: 12 }]);
  });
});

describe('the group that an answer hides in', () => {
  test('tickets change neither the labels nor how many a colleague is told', async () => {
    await open();
    const colleague = people[0]?.id ?? '';
    const before = await pulseForAnswering(viewerFor({ employeeId: colleague }), roundId);
    await make();
    expect(await pulseForAnswering(viewerFor({ employeeId: colleague }), roundId)).toEqual(before);
    expect(before).toMatchObject({ group: { department: 'north', others: 5 } });
  });

  test('people on paper do not make up for accounts: with too few of those no round opens', async () => {
    await makeUpOrganisation([{ id: 'yard', people: 200, withAccount: 9 }]);
    await expect(openRound(champion, { closesOn: '2026-03-13' }, monday)).rejects.toMatchObject({
      reason: 'few-can-answer',
    });
  });
});
