import { asc } from 'drizzle-orm';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { adoptionForecasts, assignments, completions, employees } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { addDays } from '@/domain/calendar/day';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { publishedModule } from '@/server/training/library';
import { publishBasics } from '@/server/training/training.factory';
import { countEverybody } from '../counted.factory';
import { earlierTrainingForecasts, saidOfTraining } from '../queries';

/** A Monday; the weeks of measurement.md 5 begin on it. */
const START = '2026-01-05';
const perWeek = [6, 10, 13, 17, 21, 27, 24, 23, 19, 14];
const PEOPLE = 240;
const at = (day: string) => new Date(`${day}T09:00:00Z`);
const mondayAfter = (weeks: number) => addDays(START, 7 * weeks);

let hr: Viewer;
let moduleId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  moduleId = await publishBasics(at(START));
  await store().write(async (tx) => {
    const [pattern] = await tx.select().from(employees).limit(1);
    if (!pattern) throw new Error('no one to copy');
    const ids = Array.from({ length: PEOPLE - 1 }, (_, place) => `p${place}`);
    await tx.insert(employees).values(ids.map((id) => ({ ...pattern, id, employeeNo: id, email: `${id}@x.example` })));
    await tx
      .insert(assignments)
      .values(
        ids.map((employeeId) => ({ id: employeeId, employeeId, moduleId, dueOn: '2026-12-31', assignedAt: at(START) })),
      );
  });
});
afterAll(closeFreshStore);

let ready = 0;
/** Lets the people of one week finish, on its Wednesday. */
async function week(number: number, people = perWeek[number - 1] ?? 0): Promise<void> {
  if (number === 1) ready = 0;
  const { versionId, contentHash } = await publishedModule(moduleId);
  const completedAt = at(addDays(mondayAfter(number - 1), 2));
  const row = (employeeId: string) => ({
    ...{ id: `c-${employeeId}`, employeeId, moduleId, versionId, contentHash, how: 'finished' as const, completedAt },
  });
  const rows = Array.from({ length: people }, (_, place) => row(`p${ready + place}`));
  ready += people;
  await store().write((tx) => tx.insert(completions).values(rows));
}

const rows = () => store().read.select().from(adoptionForecasts).orderBy(asc(adoptionForecasts.madeOn));

test('each week it is said once when three quarters are trained: not yet, not yet, then a range of days', async () => {
  for (const number of perWeek.slice(0, 9).keys()) {
    await week(number + 1);
    await countEverybody(at(mondayAfter(number + 1)));
    await countEverybody(at(addDays(mondayAfter(number + 1), 3)));
  }
  const said = await rows();
  expect(said.map(({ verdict }) => verdict)).toEqual([...Array.from({ length: 8 }, () => 'no-date'), 'date']);
  expect(said[3]).toMatchObject({ reason: 'too-few-weeks', adopters: [6, 10, 13, 17], people: PEOPLE, periodDays: 7 });
  // measurement.md 5, after week 9: 10.5 (9.6–14.1) weeks.
  expect(await saidOfTraining(hr, moduleId)).toMatchObject({
    ...{ kind: 'date', madeOn: mondayAfter(9), target: 0.75, earliest: '2026-03-14', latest: '2026-04-14' },
    periods: { employees: PEOPLE, adopters: perWeek.slice(0, 9), periodDays: 7, from: START },
  });
});

test('a range holds when enough are trained within it, and what was said of it stays as it was', async () => {
  for (const number of perWeek.slice(0, 9).keys()) await week(number + 1);
  await countEverybody(at(mondayAfter(9)));
  const [before] = await rows();
  expect(await earlierTrainingForecasts(hr)).toMatchObject({ ranges: [{ standing: 'not-yet' }], withoutDay: 0 });

  await week(10);
  await week(11, 10);
  await countEverybody(at(mondayAfter(11)));
  // 160 by week 9, 184 in week 11: the 180 are reached on its Wednesday.
  const { ranges } = await earlierTrainingForecasts(hr);
  expect(ranges[0]).toMatchObject({ standing: 'held', decidedOn: '2026-03-18', earliest: '2026-03-14' });
  const [after, next] = await rows();
  expect({ ...after, standing: 'not-yet', decidedOn: null }).toEqual(before);
  expect(next).toMatchObject({ verdict: 'reached', decidedOn: '2026-03-18' });
  expect(await saidOfTraining(hr, moduleId)).toMatchObject({ kind: 'reached', day: '2026-03-18' });
});

test('a range whose last day passes without does not hold', async () => {
  for (const number of perWeek.slice(0, 9).keys()) await week(number + 1);
  await countEverybody(at(mondayAfter(9)));
  await countEverybody(at('2026-04-15'));
  const { ranges } = await earlierTrainingForecasts(hr);
  expect(ranges[0]).toMatchObject({ standing: 'late', decidedOn: '2026-04-14' });
});
