import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { pulseAnswers, pulseTickets, tryCounts } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { TICKET_TRIES } from '@/domain/access/credentials';
import { viewerFor } from '@/domain/access/viewer.factory';
import type { PulseAnswer } from '@/domain/support/instrument';
import { openRound } from '../commands';
import { makeUpOrganisation } from '../organisation.factory';
import { answerWithTicket, showTicket } from './answering';
import { ticketHash } from './codes';
import { makeTickets, replaceTickets } from './commands';
import { sheetToPrint } from './queries';

// What may go wrong with paper: it gets lost, and somebody guesses.

const champion = viewerFor({ employeeId: null, roles: ['champion'] });
const monday = new Date('2026-03-02T09:00:00Z');
const glad: PulseAnswer = { S1: 4, S2: 4, S3: 4, S4: 4, K1: 3, I1: 3, B1: ['time'], comment: null };

beforeEach(freshStore);
afterAll(closeFreshStore);

let roundId = '';

/** North: 18 people, 6 with an account. South: all 10 with one. */
async function open(more: { id: string; people: number; withAccount?: number }[] = []): Promise<void> {
  await makeUpOrganisation([{ id: 'north', people: 18, withAccount: 6 }, { id: 'south', people: 10 }, ...more]);
  roundId = await openRound(champion, { closesOn: '2026-03-13' }, monday);
}

const north = { departmentId: 'north', locationId: null };
const make = (group = north) => makeTickets(champion, { roundId, group }, monday);
const codesOf = async (sheetId: string) => (await sheetToPrint(champion, { roundId, sheetId, page: 1 })).codes;
const guess = (address: string) => showTicket('ABCDEFGHJKMN', address, monday).catch((error: unknown) => error);
const firstOf = (codes: readonly string[]) => codes[0] ?? '';
const refusalOf = (sheetId: string) => replaceTickets(champion, sheetId, monday).catch((error: unknown) => error);
const answers = () => store().read.$count(pulseAnswers);

async function use(codes: readonly string[], tickets: number): Promise<void> {
  for (const code of codes.slice(0, tickets)) await answerWithTicket(code, glad);
}

describe('a sheet that got lost', () => {
  test('the old tickets are worth nothing any more, the new ones are', async () => {
    await open();
    const old = await make();
    const before = await codesOf(old);
    await use(before, 5);
    const sheetId = await replaceTickets(champion, old, monday);
    const after = await codesOf(sheetId);
    expect(after).toHaveLength(7);
    expect(after.filter((code) => before.includes(code))).toEqual([]);
    await expect(answerWithTicket(before[5] ?? '', glad)).rejects.toMatchObject({ reason: 'ticket' });
    await answerWithTicket(firstOf(after), glad);
    await expect(sheetToPrint(champion, { roundId, sheetId: old, page: 1 })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('of what is left, where it shows neither side as fewer than five; and only once', async () => {
    await open();
    const old = await make();
    const codes = await codesOf(old);
    const before = await sheetToPrint(champion, { roundId, sheetId: old, page: 1 });
    // None used or one used, it is refused with the same words: trying must not tell which.
    const untouched = await refusalOf(old);
    await use(codes, 1);
    expect(await refusalOf(old)).toEqual(untouched);
    expect(untouched).toMatchObject({ code: 'conflict', reason: 'tickets-would-show' });
    expect(await sheetToPrint(champion, { roundId, sheetId: old, page: 1 })).toEqual(before);
    expect(before).toMatchObject({ neverReplaced: null, k: 5 });
    await use(codes.slice(1), 4);
    const sheetId = await replaceTickets(champion, old, monday);
    expect(await codesOf(sheetId)).toHaveLength(7);
    expect(await store().read.$count(pulseTickets)).toBe(7);
    expect(await refusalOf(sheetId)).toMatchObject({ reason: 'tickets-replaced' });
    expect(await sheetToPrint(champion, { roundId, sheetId, page: 1 })).toMatchObject({
      neverReplaced: 'tickets-replaced',
    });
  });

  test('not of fewer than ten tickets: before anybody used one, after one, and after all', async () => {
    await open([{ id: 'yard', people: 15, withAccount: 6 }]);
    const sheetId = await make({ departmentId: 'yard', locationId: null });
    const codes = await codesOf(sheetId);
    expect(codes).toHaveLength(9);
    expect(await sheetToPrint(champion, { roundId, sheetId, page: 1 })).toMatchObject({
      neverReplaced: 'tickets-small',
    });
    const untouched = await refusalOf(sheetId);
    expect(untouched).toMatchObject({ code: 'conflict', reason: 'tickets-small' });
    for (const code of codes) {
      await answerWithTicket(code, glad);
      expect(await refusalOf(sheetId)).toEqual(untouched);
    }
  });

  test('the tickets of another group stay as they are', async () => {
    await open([{ id: 'yard', people: 20, withAccount: 12 }]);
    const yard = await codesOf(await make({ departmentId: 'yard', locationId: null }));
    const sheetId = await make();
    await use(await codesOf(sheetId), 5);
    await replaceTickets(champion, sheetId, monday);
    await use(yard, 8);
    expect(await answers()).toBe(13);
  });
});

describe('the door of the kiosk', () => {
  test('wrong codes close it for an address; right ones do not count, and leave no time behind', async () => {
    await open();
    const code = firstOf(await codesOf(await make()));
    for (let tries = 0; tries < 70; tries += 1) await showTicket(code, '192.0.2.7', monday);
    expect(await store().read.$count(tryCounts)).toBe(0);

    const wrong = 'ABCDEFGHJKMN';
    for (let tries = 0; tries < TICKET_TRIES.address; tries += 1) {
      await expect(showTicket(wrong, '192.0.2.7', monday)).rejects.toMatchObject({ reason: 'ticket' });
    }
    await expect(showTicket(code, '192.0.2.7', monday)).rejects.toMatchObject({ code: 'too-many-tries' });
    await showTicket(code, '192.0.2.8', monday);
  });

  test('guesses from many addresses are counted together', async () => {
    await open();
    await guess('198.51.100.1');
    // All but one of what everybody has together; the address that brought it there does not matter any more.
    await store().write((tx) => tx.update(tryCounts).set({ count: TICKET_TRIES.everybody - 1 }));
    expect(await guess('203.0.113.1')).toMatchObject({ reason: 'ticket' });
    expect(await guess('203.0.113.2')).toMatchObject({ code: 'too-many-tries' });
  });

  test('one client cannot close it for the others: what is refused for its address counts nowhere else', async () => {
    await open();
    const code = firstOf(await codesOf(await make()));
    await guess('198.51.100.1');
    await store().write((tx) => tx.update(tryCounts).set({ count: TICKET_TRIES.everybody - 1 }));
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await guess('198.51.100.1')).toMatchObject({ code: 'too-many-tries' });
    }
    await expect(showTicket(code, '203.0.113.1', monday)).resolves.toBeUndefined();
    // All that an address can add to what everybody has is its own limit, a small part of it.
    expect(TICKET_TRIES.everybody).toBeGreaterThanOrEqual(1_000 * TICKET_TRIES.address);
  });

  test('of a code only a keyed hash is stored', async () => {
    await open();
    const codes = await codesOf(await make());
    const rows = await store().read.select().from(pulseTickets);
    expect(rows.map(({ hash }) => hash).sort()).toEqual(codes.map(ticketHash).sort());
    expect(JSON.stringify(rows)).not.toContain(firstOf(codes));
  });
});
