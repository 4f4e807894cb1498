import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { accounts } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { ROWS_PER_PAGE } from '@/domain/lists/address';
import { peopleFilter } from '@/domain/people/list';
import { invitePerson } from './commands';
import { addPerson, addViewer, foundOrganisation } from './people.factory';
import { departmentChoices, peopleMatching, peoplePage, personFacts } from './queries';

let hr: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
});
afterAll(closeFreshStore);

async function addThree(): Promise<void> {
  await addPerson('p1', {
    firstName: 'Renée',
    namePrefix: 'van den',
    lastName: 'Berg',
    department: 'yard',
    jobTitle: 'Cook',
    startDate: '2020-01-01',
  });
  await addPerson('p2', {
    firstName: 'Łukasz',
    lastName: 'Øster',
    department: 'quay',
    jobTitle: 'Pilot',
    startDate: '2010-01-01',
  });
  await addPerson('p3', {
    firstName: 'Jan',
    lastName: 'Berg',
    department: 'yard',
    jobTitle: 'Pilot',
    leftOn: '2026-11-01',
  });
}

const namesBy = async (query: Record<string, string>, viewer = hr) => {
  const { rows } = await peoplePage(viewer, peopleFilter.parse(query));
  return rows.map(({ name }) => name);
};

describe('peoplePage', () => {
  test('shows who works here now, by last name; leavers when asked', async () => {
    await addThree();
    expect(await namesBy({})).toEqual(['Renée van den Berg', 'Kim hr', 'Łukasz Øster']);
    expect(await namesBy({ show: 'left' })).toEqual(['Jan Berg']);
  });

  test.each([
    ['berg renee', ['Renée van den Berg']],
    ['OSTER', ['Łukasz Øster']],
    ['pilot lukasz', ['Łukasz Øster']],
    ['p1@harbour', ['Renée van den Berg']],
    ['berg pilot', []],
    ['%', []],
  ])('%s finds people in whom each word occurs, whatever the accents', async (q, names) => {
    await addThree();
    expect(await namesBy({ q })).toEqual(names);
  });

  test('keeps to one department, and counts what it finds', async () => {
    await addThree();
    const found = await peoplePage(hr, peopleFilter.parse({ department: 'yard' }));
    expect(found).toMatchObject({
      total: 1,
      page: 1,
      rows: [{ id: 'p1', department: 'yard', startDate: '2020-01-01' }],
    });
  });

  test.each([
    ['name', ['Berg', 'hr', 'Øster']],
    ['department', ['hr', 'Øster', 'Berg']],
    ['title', ['hr', 'Berg', 'Øster']],
    ['start', ['hr', 'Øster', 'Berg']],
  ])('sorts by %s both ways; what is not known comes first, or last', async (sort, lastNames) => {
    await addThree();
    const ends = async (dir: string) => (await namesBy({ sort, dir })).map((name) => name.split(' ').at(-1));
    expect(await ends('asc')).toEqual(lastNames);
    expect(await ends('desc')).toEqual(lastNames.toReversed());
  });

  test('page by page nobody is missed or shown twice, though all have the same name', async () => {
    for (let n = 0; n < 120; n++) await addPerson(`same-${n}`, { lastName: 'Same', department: 'yard' });
    const pages = await Promise.all(
      ['1', '2', '3'].map((page) =>
        peoplePage(hr, peopleFilter.parse({ department: 'yard', sort: 'title', dir: 'desc', page })),
      ),
    );
    const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(pages.map(({ rows }) => rows.length)).toEqual([ROWS_PER_PAGE, ROWS_PER_PAGE, 20]);
    expect(new Set(ids).size).toBe(120);
    const beyond = await peoplePage(hr, peopleFilter.parse({ department: 'yard', page: '99' }));
    expect(beyond).toMatchObject({ page: 3, total: 120 });
  });

  test.each(['name', 'department', 'title', 'start'])(
    'beyond the last page comes the last, sorted by %s',
    async (sort) => {
      for (let n = 100; n < 151; n++) await addPerson(`p${n}`, { department: n % 2 ? 'yard' : 'quay' });
      const last = await peoplePage(hr, peopleFilter.parse({ sort, page: '2' }));
      expect(last).toMatchObject({ page: 2, total: 52 });
      expect(last.rows).toHaveLength(2);
      expect(await peoplePage(hr, peopleFilter.parse({ sort, page: '9' }))).toEqual(last);
      const nobody = await peoplePage(hr, peopleFilter.parse({ sort, q: 'zzz', page: '9' }));
      expect(nobody).toEqual({ rows: [], page: 1, total: 0 });
    },
  );

  test('tells who has an account, who was invited, who neither', async () => {
    await addThree();
    await invitePerson(hr, 'p2');
    const account = { employeeId: 'p1', passwordHash: 'none', theme: 'system', createdAt: new Date() } as const;
    await store().write((tx) => tx.insert(accounts).values(account));
    const { rows } = await peoplePage(hr, peopleFilter.parse({}));
    expect(rows.map(({ account: state }) => state)).toEqual(['active', 'none', 'invited']);
  });
});

describe('personFacts', () => {
  test('is what everybody may know of themselves and HR of all', async () => {
    await addThree();
    const renee = await personFacts(hr, 'p1');
    expect(renee).toMatchObject({
      name: 'Renée van den Berg',
      department: 'yard',
      manager: null,
      account: 'none',
      roles: [],
    });
    const kim = await addViewer('kim');
    expect((await personFacts(kim, 'kim')).id).toBe('kim');
    await expect(personFacts(kim, 'p1')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(personFacts(hr, 'none')).rejects.toMatchObject({ code: 'not-found' });
  });
});

test('departmentChoices counts who works there now, empty departments too', async () => {
  await addThree();
  await addPerson('p4', { department: 'shed', leftOn: '2026-11-01' });
  expect((await departmentChoices(hr)).map(({ name, people }) => [name, people])).toEqual([
    ['Office', 1],
    ['quay', 1],
    ['shed', 0],
    ['yard', 1],
  ]);
});

test('peopleMatching finds current people only, and nobody for no question', async () => {
  await addThree();
  expect(await peopleMatching(hr, 'berg')).toEqual([
    { id: 'p1', name: 'Renée van den Berg', employeeNo: 'p1', jobTitle: 'Cook', department: 'yard' },
  ]);
  expect(await peopleMatching(hr, '  ')).toEqual([]);
});

test.each(['it', 'nobody'] as const)('%s may not look through the people', async (role) => {
  const other = role === 'nobody' ? await addViewer('kim') : await addViewer('kim', role);
  for (const attempt of [
    peoplePage(other, peopleFilter.parse({})),
    departmentChoices(other),
    peopleMatching(other, 'berg'),
  ])
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
});
