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
const firstOf = (codes: readonly string[]) => codes[0] ?? '';
const answers = () => store().read.$count(pulseAnswers);

describe('a sheet that got lost', () => {
  test('before anybody used it: the old tickets are worth nothing, the new ones are as many', async () => {
    await open();
    const old = await make();
    const before = await codesOf(old);
    const sheetId = await replaceTickets(champion, old, monday);
    const after = await codesOf(sheetId);
    expect(after).toHaveLength(12);
    expect(after.filter((code) => before.includes(code))).toEqual([]);
    await expect(answerWithTicket(firstOf(before), glad)).rejects.toMatchObject({ reason: 'ticket' });
    await answerWithTicket(firstOf(after), glad);
    await expect(sheetToPrint(champion, { roundId, sheetId: old, page: 1 })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('of what is left, where it shows neither side as fewer than five; and only once', async () => {
    await open();
    const old = await make();
    const codes = await codesOf(old);
    await answerWithTicket(firstOf(codes), glad);
    // One used: the new sheet would have eleven, and say so.
    await expect(replaceTickets(champion, old, monday)).rejects.toMatchObject({ reason: 'tickets-would-show' });
    for (const code of codes.slice(1, 5)) await answerWithTicket(code, glad);
    const sheetId = await replaceTickets(champion, old, monday);
    expect(await codesOf(sheetId)).toHaveLength(7);
    expect(await store().read.$count(pulseTickets)).toBe(7);
    await expect(replaceTickets(champion, sheetId, monday)).rejects.toMatchObject({ reason: 'tickets-replaced' });
    await expect(answerWithTicket(codes[5] ?? '', glad)).rejects.toMatchObject({ reason: 'ticket' });
  });

  test('the tickets of another group stay as they are', async () => {
    await open([{ id: 'yard', people: 20, withAccount: 12 }]);
    const yard = await codesOf(await make({ departmentId: 'yard', locationId: null }));
    await replaceTickets(champion, await make(), monday);
    for (const code of yard) await answerWithTicket(code, glad);
    expect(await answers()).toBe(8);
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
    for (let tries = 0; tries < TICKET_TRIES.everybody; tries += 1) {
      await showTicket('ABCDEFGHJKMN', `198.51.100.${tries % 200}`, monday).catch(() => undefined);
    }
    await expect(showTicket('ABCDEFGHJKMN', '203.0.113.1', monday)).rejects.toMatchObject({ code: 'too-many-tries' });
  });

  test('of a code only a keyed hash is stored', async () => {
    await open();
    const codes = await codesOf(await make());
    const rows = await store().read.select().from(pulseTickets);
    expect(rows.map(({ hash }) => hash).sort()).toEqual(codes.map(ticketHash).sort());
    expect(JSON.stringify(rows)).not.toContain(firstOf(codes));
  });
});
