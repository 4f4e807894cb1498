import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { employees, pulseRoster, pulseTickets, pulseTicketSheets } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import { openRound } from '../commands';
import { type MadeUpPerson, makeUpOrganisation } from '../organisation.factory';
import { makeTickets } from './commands';
import { sheetToPrint, ticketGroups } from './queries';

// Groups with hardly anybody on paper. A round opens with a minimum group of five.

const champion = viewerFor({ employeeId: null, roles: ['champion'] });
const monday = new Date('2026-03-02T09:00:00Z');

beforeEach(freshStore);
afterAll(closeFreshStore);

let people: MadeUpPerson[] = [];
let roundId = '';

/** Each of these has six people with an account. */
async function open(departments: { id: string; people: number }[]): Promise<void> {
  people = await makeUpOrganisation(departments.map((department) => ({ ...department, withAccount: 6 })));
  roundId = await openRound(champion, { closesOn: '2026-03-13' }, monday);
}

const make = (departmentId: string) =>
  makeTickets(champion, { roundId, group: { departmentId, locationId: null } }, monday);
const codesOf = async (sheetId: string) => (await sheetToPrint(champion, { roundId, sheetId, page: 1 })).codes;

describe('few people on paper', () => {
  test('none for four people, and five get theirs: whoever keeps a sheet could see what one of few did', async () => {
    await open([
      { id: 'dock', people: 10 },
      { id: 'north', people: 18 },
      { id: 'yard', people: 11 },
    ]);
    const tooFew = (await ticketGroups(champion, roundId)).map(({ department, people: n, isTooFew }) => [
      department,
      n,
      isTooFew,
    ]);
    expect(tooFew).toEqual([
      ['dock', 4, true],
      ['north', 12, false],
      ['yard', 5, false],
    ]);
    await expect(make('dock')).rejects.toMatchObject({ reason: 'tickets-few' });
    expect(await store().read.$count(pulseTickets)).toBe(0);
    expect(await store().read.$count(pulseTicketSheets)).toBe(0);
    expect(await store().read.$count(pulseRoster, eq(pulseRoster.onPaper, true))).toBe(0);
    expect(await codesOf(await make('yard'))).toHaveLength(5);
  });

  test('a sheet stays what it was when people leave afterwards', async () => {
    await open([
      { id: 'north', people: 18 },
      { id: 'yard', people: 11 },
    ]);
    const sheetId = await make('yard');
    const gone = people.filter(({ departmentId }) => departmentId === 'yard')[10]?.id ?? '';
    await store().write((tx) => tx.update(employees).set({ leftOn: '2026-03-03' }).where(eq(employees.id, gone)));
    const yard = (await ticketGroups(champion, roundId)).find(({ departmentId }) => departmentId === 'yard');
    expect(yard).toMatchObject({ people: 4, isTooFew: false, sheet: { id: sheetId, tickets: 5 } });
  });
});
