import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { closeFreshStore, freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import { systemViewer } from '@/server/auth/system';
import { markLeft } from '@/server/people/commands';
import { makeUpOrganisation } from '@/server/support/organisation.factory';
import { renewQuadrants } from './commands';
import { addTopic, reachLevels } from './quadrant.factory';
import { quadrant } from './queries';

const champion = viewerFor({ employeeId: null, roles: ['champion'] });
const hr = viewerFor({ employeeId: null, roles: ['hr'] });
const day = (number: number) => new Date(Date.UTC(2026, 2, number, 9));

let people: string[];

beforeEach(async () => {
  await freshStore();
  people = (await makeUpOrganisation([{ id: 'all', people: 40 }])).map(({ id }) => id);
  await addTopic('basics');
});
afterAll(closeFreshStore);

/** The people from one place in the list to another tell their interest and reach a level. */
const become = (
  [from, to]: [number, number],
  levels: { knowledge: number; interest: number },
  topicId = 'basics',
): Promise<void> => reachLevels(people.slice(from, to), topicId, levels, day(1));

const lowLow = { knowledge: 1, interest: 2 };
const lowHigh = { knowledge: 2, interest: 4 };
const highHigh = { knowledge: 3, interest: 5 };
const highLow = { knowledge: 4, interest: 1 };

async function shown(topicId = 'basics') {
  const found = await quadrant(champion, topicId);
  if (!found) return null;
  const { lowKnowledgeLowInterest, lowKnowledgeHighInterest, highKnowledgeLowInterest, highKnowledgeHighInterest } =
    found.fields;
  return {
    people: found.people,
    unknown: found.fields.unknown,
    fields: [lowKnowledgeLowInterest, lowKnowledgeHighInterest, highKnowledgeLowInterest, highKnowledgeHighInterest],
    on: found.takenAt.getUTCDate(),
  };
}

const renew = (on: number) => renewQuadrants(systemViewer(), day(on));

test('nothing before the first count; then everybody of whom it is not known, and the fields', async () => {
  expect(await shown()).toBeNull();
  await become([0, 6], lowLow);
  await become([6, 14], highHigh);
  expect(await renew(2)).toBe(1);
  expect(await shown()).toEqual({ people: 40, unknown: 26, fields: [6, 0, 0, 8], on: 2 });
});

test('one person who becomes known changes nothing, nor do four; the fifth brings all of them in', async () => {
  await become([0, 6], lowLow);
  await become([6, 14], highHigh);
  await renew(2);
  const before = await shown();

  await become([14, 15], lowLow);
  expect(await renew(3)).toBe(0);
  await become([15, 18], highHigh);
  expect(await renew(4)).toBe(0);
  expect(await shown()).toEqual(before);

  await become([18, 19], lowLow);
  expect(await renew(5)).toBe(1);
  expect(await shown()).toEqual({ people: 40, unknown: 21, fields: [8, 0, 0, 11], on: 5 });
});

test('who changes their mind and back again in between was never seen', async () => {
  await become([0, 10], lowLow);
  await become([10, 20], highHigh);
  await renew(2);
  const before = await shown();
  await become([0, 4], highLow);
  expect(await renew(3)).toBe(0);
  await become([0, 4], lowLow);
  expect(await renew(4)).toBe(0);
  expect(await shown()).toEqual(before);
});

test('six people who all turn out to be interested wait: that they became known would say it', async () => {
  await become([0, 10], lowLow);
  await become([10, 20], highHigh);
  await renew(2);
  await become([20, 26], lowHigh);
  expect(await renew(3)).toBe(0);
  await become([26, 28], highLow);
  expect(await renew(4)).toBe(1);
  expect(await shown()).toEqual({ people: 40, unknown: 12, fields: [10, null, null, 10], on: 4 });
});

describe('people who leave', () => {
  beforeEach(async () => {
    await become([0, 10], lowLow);
    await become([10, 20], highHigh);
    await renew(2);
  });

  test('the first ones stay in the picture until there are five', async () => {
    for (const id of [0, 1, 10, 11].flatMap((place) => people[place] ?? []))
      await markLeft(hr, id, '2026-03-03', day(3));
    expect(await renew(3)).toBe(0);
    expect(await shown()).toMatchObject({ fields: [10, 0, 0, 10], on: 2 });
    await markLeft(hr, people[2] ?? '', '2026-03-04', day(4));
    expect(await renew(4)).toBe(1);
    expect(await shown()).toEqual({ people: 35, unknown: 20, fields: [7, 0, 0, 8], on: 4 });
  });

  test('four of them do not hide the one who came in', async () => {
    for (const id of [0, 1, 10, 11].flatMap((place) => people[place] ?? []))
      await markLeft(hr, id, '2026-03-03', day(3));
    await become([30, 31], lowHigh);
    expect(await renew(3)).toBe(0);
  });

  test('who was in no field may leave at once: that is about nobody’s knowledge or interest', async () => {
    await markLeft(hr, people[39] ?? '', '2026-03-03', day(3));
    expect(await renew(3)).toBe(1);
    expect(await shown()).toEqual({ people: 39, unknown: 19, fields: [10, 0, 0, 10], on: 3 });
  });
});

test('a second topic in which all but one of the first are known waits: the difference would be that one', async () => {
  await addTopic('crisis');
  await become([0, 10], lowLow);
  await become([10, 20], highHigh);
  await renew(2);
  await become([0, 9], lowLow, 'crisis');
  await become([10, 20], highHigh, 'crisis');
  await renew(3);
  expect(await shown('crisis')).toMatchObject({ unknown: 40, fields: [0, 0, 0, 0] });
  await become([9, 10], lowLow, 'crisis');
  await renew(4);
  expect(await shown('crisis')).toMatchObject({ unknown: 20, fields: [10, 0, 0, 10] });
});

test('only who runs the programme sees it', async () => {
  await expect(quadrant(viewerFor(), 'basics')).rejects.toMatchObject({ code: 'forbidden' });
  await expect(quadrant(viewerFor({ roles: ['admin'] }), 'basics')).rejects.toMatchObject({ code: 'forbidden' });
});
