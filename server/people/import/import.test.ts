import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, departments, employees, importFiles, peopleImports } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { cancelImport, changeMapping, startImport, uploadPeopleFile } from './commands';
import { importSettled } from './jobs';
import { importById, problemGroups, problemsAfter } from './queries';
import { importPeople } from './run';

const monday = new Date('2026-11-23T09:00:00Z');
const heading =
  'employee_no;first_name;name_prefix;last_name;email;department;job_title;manager_no;location;start_date;language';

/** One good pair, a remark for an unknown manager, and a row for each kind of mistake. */
const rows = [
  '1;Zoë;;Bos;zoe@stad.example;Archief;Hoofd;;Stadhuis;31-01-2010;nl',
  '2;Bram;de;Wit;bram@stad.example;ARCHIEF;Medewerker;1;stadhuis;2015-02-01;en',
  '3;Cor;;Dijk;cor@stad.example;Archief;;999;;;',
  '4;Dirk;;;dirk@stad.example;Archief;;1;;;',
  '5;Els;;Smit;;Archief;;1;;;',
  '6;Fem;;Kok;fem at stad.example;Archief;;1;;;',
  '7;Gijs;;Mol;ZOE@stad.example;Archief;;1;;;',
  '1;Hans;;Pot;hans@stad.example;Archief;;1;;;',
  '9;Ine;;Vos;ine@stad.example;Archief;;1;;31-02-2019;',
  '10;Jan;;Rood;jan@stad.example;Zorg;Jeugd;Hulp;1;;;nl',
];
const file = [heading, ...rows].join('\r\n');
const bytes = (text: string) => new TextEncoder().encode(text);
const upload = (viewer: Viewer, text = file, now = monday) =>
  uploadPeopleFile(viewer, { fileName: 'people.csv', bytes: bytes(text) }, now);

let hr: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
});
afterAll(closeFreshStore);

async function checked(text = file): Promise<string> {
  const id = await upload(hr, text);
  await importSettled(id);
  return id;
}

async function imported(text = file): Promise<string> {
  const id = await checked(text);
  await startImport(hr, id, monday);
  await importSettled(id);
  return id;
}

const personByNo = async (employeeNo: string) => {
  const [row] = await store()
    .read.select({ person: employees, department: departments.name })
    .from(employees)
    .innerJoin(departments, eq(departments.id, employees.departmentId))
    .where(eq(employees.employeeNo, employeeNo));
  return row && { ...row.person, department: row.department };
};
const audit = async () => {
  const entries = await store()
    .read.select({ action: auditEntries.action, actor: auditEntries.actorId, subject: auditEntries.subject })
    .from(auditEntries)
    .orderBy(asc(auditEntries.at), asc(auditEntries.action));
  return entries.filter(({ action }) => action.startsWith('people.import'));
};

describe('the dry run', () => {
  test('counts every row once and shows the wrong ones as they were typed', async () => {
    const id = await checked();
    const { status, summary, rowsTotal } = await importById(hr, id);
    expect(status).toBe('checked');
    expect(rowsTotal).toBe(10);
    expect(summary).toMatchObject({ total: 10, new: 3, changed: 0, unchanged: 0, wrong: 7, warned: 1, untouched: 1 });

    const shown = await problemsAfter(hr, id, 0);
    expect(shown.filter(({ isWrong }) => isWrong)).toHaveLength(7);
    expect(
      shown.map(({ rowNumber, problems }) => `${rowNumber} ${problems.map(({ reason }) => reason).join()}`),
    ).toEqual([
      '4 manager-unknown',
      '5 required',
      '6 required',
      '7 email',
      '8 duplicate-email',
      '9 duplicate-number',
      '10 date-not-real',
      '11 extra-cells',
    ]);
    expect(shown[3]?.cells[4]).toBe('fem at stad.example');
    expect(shown[4]?.problems[0]?.details).toEqual({ row: 2 });
  });

  test('writes nothing about people', async () => {
    await checked();
    expect(await store().read.$count(employees)).toBe(1);
    expect(await store().read.$count(departments)).toBe(1);
  });

  test('says each problem once, with how many rows have it and the first five of them', async () => {
    const team = Array.from(
      { length: 8 },
      (_, index) => `${20 + index};Kim;;Nr;kim${index}@stad.example;Archief;;4;;;`,
    );
    const id = await checked([file, ...team].join('\r\n'));
    const { wrong, warned } = await problemGroups(hr, id);
    expect(wrong.map(({ field, reason, count }) => `${count} ${field} ${reason}`).sort()).toEqual([
      '1 email duplicate-email',
      '1 email email',
      '1 email required',
      '1 employeeNo duplicate-number',
      '1 lastName required',
      '1 row extra-cells',
      '1 startDate date-not-real',
    ]);
    expect(warned.map(({ reason, count }) => [reason, count])).toEqual([
      ['manager-row-wrong', 8],
      ['manager-unknown', 1],
    ]);
    const [first] = warned;
    expect(first?.rows.map(({ rowNumber }) => rowNumber)).toEqual([12, 13, 14, 15, 16]);
    expect(first?.rows[0]).toMatchObject({
      cells: expect.arrayContaining(['20', 'Kim']),
      problem: { value: '4', details: { row: 5 } },
    });
    // The download has them all.
    expect(await problemsAfter(hr, id, 0)).toHaveLength(16);
  });
});

describe('the import', () => {
  test('takes in all rows that are not wrong, with department, place, manager and language', async () => {
    const id = await imported();
    const [zoe, bram, cor] = await Promise.all(['1', '2', '3'].map(personByNo));
    expect(zoe).toMatchObject({ firstName: 'Zoë', startDate: '2010-01-31', locale: 'nl', sortName: 'bos, zoe' });
    expect(bram).toMatchObject({
      department: 'Archief',
      locationId: zoe?.locationId,
      managerId: zoe?.id,
      locale: 'en',
    });
    expect(cor).toMatchObject({ managerId: null, jobTitle: '', startDate: null, locationId: null });
    expect(await store().read.$count(employees)).toBe(4);
    expect(await importById(hr, id)).toMatchObject({ status: 'done', rowsDone: 10, summary: { new: 3, wrong: 7 } });
  });

  test('a second time nothing is new or changed', async () => {
    await imported();
    const before = await store().read.select().from(employees).orderBy(employees.id);
    const second = await importById(hr, await imported());
    expect(second.summary).toMatchObject({ new: 0, changed: 0, unchanged: 3, wrong: 7, managerChanges: 0 });
    expect(await store().read.select().from(employees).orderBy(employees.id)).toEqual(before);
  });

  test('changes what the file says otherwise, brings a leaver back, leaves others alone', async () => {
    await imported();
    await store().write((tx) =>
      tx.update(employees).set({ leftOn: '2026-11-01' }).where(eq(employees.employeeNo, '3')),
    );
    const id = (await personByNo('2'))?.id;
    await imported(
      [
        heading,
        '2;Bram;de;Wit;b.dewit@stad.example;Zorg;Hoofd;;;;en',
        '3;Cor;;Dijk;cor@stad.example;Archief;;2;;;',
      ].join('\n'),
    );
    expect(await personByNo('2')).toMatchObject({
      id,
      email: 'b.dewit@stad.example',
      department: 'Zorg',
      managerId: null,
    });
    expect(await personByNo('3')).toMatchObject({ leftOn: null, managerId: id });
    expect(await personByNo('1')).toMatchObject({ lastName: 'Bos' });
  });

  test('is checked again: what the store learned after the dry run counts', async () => {
    const id = await checked();
    await addPerson('zoe2', { email: 'zoe@stad.example' });
    await startImport(hr, id, monday);
    await importSettled(id);
    const { summary } = await importById(hr, id);
    expect(summary).toMatchObject({ new: 2, wrong: 8 });
    expect(await personByNo('1')).toBeUndefined();
    expect(await personByNo('2')).toMatchObject({ managerId: null });
  });

  test('drops the text of the file, keeps its id in the log, no names', async () => {
    const id = await imported();
    expect(await store().read.$count(importFiles)).toBe(0);
    expect(await audit()).toEqual([
      { action: 'people.import-start', actor: 'hr', subject: id },
      { action: 'people.import-upload', actor: 'hr', subject: id },
      { action: 'people.import-done', actor: 'hr', subject: id },
    ]);
  });

  test('in one go, as the demo and the command line do it', async () => {
    expect(await importPeople(hr, { fileName: 'people.csv', text: file }, monday)).toMatchObject({ new: 3, wrong: 7 });
    expect(await store().read.$count(employees)).toBe(4);
  });
});

describe('columns', () => {
  const unknown = ['nr;voornaam;familie;contact;eenheid', '1;Zoë;Bos;zoe@stad.example;Archief'].join('\n');
  const byHand = { employeeNo: 0, firstName: 1, lastName: 2, email: 3, department: 4 };

  test('a file with columns that we do not know waits for somebody to say which is which', async () => {
    const id = await checked(unknown);
    expect(await importById(hr, id)).toMatchObject({ status: 'columns', mapping: { firstName: 1 }, summary: null });
    await expect(startImport(hr, id, monday)).rejects.toMatchObject({ code: 'conflict' });

    await changeMapping(hr, id, byHand, monday);
    await importSettled(id);
    expect(await importById(hr, id)).toMatchObject({ status: 'checked', mapping: byHand, summary: { new: 1 } });
    expect((await audit()).map(({ action }) => action)).toEqual(['people.import-columns', 'people.import-upload']);
  });

  test('a required field without a column, or a column that is not there, is told at the field', async () => {
    const id = await checked(unknown);
    const { department: _none, ...incomplete } = byHand;
    await expect(changeMapping(hr, id, incomplete, monday)).rejects.toMatchObject({ fields: { department: 'pick' } });
    const outside = changeMapping(hr, id, { ...byHand, language: 5 }, monday);
    await expect(outside).rejects.toMatchObject({ fields: { language: 'pick' } });
  });

  test('pointing at another column forgets what was found with the first one', async () => {
    const id = await checked();
    const { mapping } = await importById(hr, id);
    const { startDate: _none, ...withoutDates } = mapping;
    await changeMapping(hr, id, withoutDates, monday);
    await importSettled(id);
    expect((await importById(hr, id)).summary).toMatchObject({ wrong: 6, warned: 1 });
    expect(await problemsAfter(hr, id, 0)).toHaveLength(7);
    await cancelImport(hr, id, monday);
    await expect(changeMapping(hr, id, mapping, monday)).rejects.toMatchObject({ code: 'conflict' });
  });
});

test('an import from the command line has nobody’s name on it', async () => {
  const id = await checked();
  await store().write((tx) => tx.update(peopleImports).set({ startedBy: null }).where(eq(peopleImports.id, id)));
  expect((await importById(hr, id)).startedBy).toBeNull();
});
