import { afterAll, beforeEach, expect, test } from 'vitest';
import { quadrantQuarters, quadrantStarts } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import { systemViewer } from '@/server/auth/system';
import { markLeft } from '@/server/people/commands';
import { makeUpOrganisation } from '@/server/support/organisation.factory';
import { renewQuadrants } from './commands';
import { quadrantMoves } from './queries';
import { addTopic, reachLevels } from './quadrant.factory';

const champion = viewerFor({ employeeId: null, roles: ['champion'] });
const hr = viewerFor({ employeeId: null, roles: ['hr'] });
const at = (day: string) => new Date(`${day}T09:00:00Z`);
const renew = (day: string) => renewQuadrants(systemViewer(), at(day));

const LOW_LOW = 'lowKnowledgeLowInterest';
const LOW_HIGH = 'lowKnowledgeHighInterest';
const HIGH_HIGH = 'highKnowledgeHighInterest';
const lowLow = { knowledge: 1, interest: 2 };
const lowHigh = { knowledge: 2, interest: 4 };
const highHigh = { knowledge: 3, interest: 5 };

let people: string[];
const become = ([from, to]: [number, number], levels: { knowledge: number; interest: number }, day: string) =>
  reachLevels(people.slice(from, to), 'basics', levels, at(day));

beforeEach(async () => {
  await freshStore();
  people = (await makeUpOrganisation([{ id: 'all', people: 120 }])).map(({ id }) => id);
  await addTopic('basics');
  await become([0, 30], lowLow, '2026-02-01');
  await become([30, 70], lowHigh, '2026-02-01');
  await become([70, 90], highHigh, '2026-02-01');
});
afterAll(closeFreshStore);

test('a table of moves when the quarter ends, as the pictures had it, and not before', async () => {
  await renew('2026-02-02');
  expect(await quadrantMoves(champion, 'basics')).toBeNull();
  // 22 of those who wanted to now know how; 6 who did not want to now do.
  await become([30, 52], highHigh, '2026-03-01');
  await become([0, 6], lowHigh, '2026-03-01');
  await renew('2026-03-02');
  expect(await quadrantMoves(champion, 'basics')).toBeNull();

  await renew('2026-04-01');
  const found = await quadrantMoves(champion, 'basics');
  expect(found).toMatchObject({ from: '2026-02-02', to: '2026-04-01' });
  const moves = new Map(found?.moves?.map((one) => [`${one.from}|${one.to}`, one.people]));
  expect(moves).toEqual(
    new Map([
      [`${LOW_LOW}|${LOW_LOW}`, 24],
      [`${LOW_LOW}|${LOW_HIGH}`, 6],
      [`${LOW_HIGH}|${LOW_HIGH}`, 18],
      [`${LOW_HIGH}|${HIGH_HIGH}`, 22],
      [`${HIGH_HIGH}|${HIGH_HIGH}`, 20],
    ]),
  );
});

test('what happens afterwards changes nothing in it, and a quarter begins once', async () => {
  await renew('2026-02-02');
  await become([30, 52], highHigh, '2026-03-01');
  await become([0, 6], lowHigh, '2026-03-01');
  await renew('2026-04-01');
  const before = await quadrantMoves(champion, 'basics');
  await become([90, 100], lowHigh, '2026-04-02');
  await become([100, 110], highHigh, '2026-04-02');
  await renew('2026-04-03');
  expect(await quadrantMoves(champion, 'basics')).toEqual(before);
  expect(await store().read.$count(quadrantQuarters)).toBe(2);
  expect(await store().read.$count(quadrantStarts)).toBe(90);
});

test('who came to be known and who left count as outside', async () => {
  await renew('2026-02-02');
  await become([90, 100], lowHigh, '2026-03-01');
  await become([100, 110], highHigh, '2026-03-01');
  for (const id of [...people.slice(0, 6), ...people.slice(70, 76)])
    await markLeft(hr, id, '2026-03-03', at('2026-03-03'));
  await renew('2026-04-01');
  const moves = (await quadrantMoves(champion, 'basics'))?.moves?.filter(({ from, to }) => from !== to);
  expect(moves).toEqual([
    { from: LOW_LOW, to: 'outside', people: 6 },
    { from: HIGH_HIGH, to: 'outside', people: 6 },
    { from: 'outside', to: LOW_HIGH, people: 10 },
    { from: 'outside', to: HIGH_HIGH, people: 10 },
  ]);
});

test('a change that still waits is not in it: a table says no more than the two pictures', async () => {
  await renew('2026-02-02');
  await become([0, 4], highHigh, '2026-03-01');
  await renew('2026-04-01');
  expect((await quadrantMoves(champion, 'basics'))?.moves?.filter(({ from, to }) => from !== to)).toEqual([]);
});

test('only who runs the programme sees it', async () => {
  await expect(quadrantMoves(viewerFor(), 'basics')).rejects.toMatchObject({ code: 'forbidden' });
});
