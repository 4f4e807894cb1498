import { asc, inArray } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { auditEntries, employees, importFiles, importProblems, importWritten } from '@/db/schema';
import { replaceStore, store, type Store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { systemViewer } from '@/server/auth/system';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import * as commands from './commands';
import { importSettled } from './jobs';
import { importById } from './queries';
import { importPeople } from './run';

// A server that stops during an import, anywhere, and starts again: what is in stays in, the rest follows, and the
// numbers at the end are those of an import that was never interrupted.

const monday = new Date('2026-11-23T09:00:00Z');
const later = new Date('2026-11-23T09:01:00Z');
const heading = 'employee_no;first_name;last_name;email;department;manager_no';
/** Each reports to the one before. The odd ones work in a department that nobody knows yet. */
const person = (n: number, department = n % 2 ? 'Archief' : 'Zorg') =>
  `${n};Kim;Nr ${n};kim${n}@stad.example;${department};${n > 1 ? n - 1 : ''}`;
const people = (count: number) => Array.from({ length: count }, (_, index) => person(index + 1));
/** More than one transaction of people. */
const many = [heading, ...people(4_500), '9999;;;;;'].join('\n');

let hr: Viewer;
let whole: Store;

beforeEach(async () => {
  whole = await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
});
afterAll(closeFreshStore);

const upload = (text: string) =>
  commands.uploadPeopleFile(hr, { fileName: 'people.csv', bytes: new TextEncoder().encode(text) }, monday);

async function checked(text: string): Promise<string> {
  const id = await upload(text);
  await importSettled(id);
  return id;
}

/** Does something with a store that refuses every write after the first `count`, as when the power goes. */
async function whilePowerLasts(count: number, begin: () => Promise<void>, id: string): Promise<void> {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let left = count;
  replaceStore({
    ...whole,
    write: (work) => ((left -= 1) < 0 ? Promise.reject(new Error('power cut')) : whole.write(work)),
  });
  await begin();
  await importSettled(id);
  silent.mockRestore();
  replaceStore(whole);
}

const importUntilPowerCut = (id: string, count: number) =>
  whilePowerLasts(count, () => commands.startImport(hr, id, monday), id);

async function resumed(id: string) {
  await commands.resumeImports(systemViewer(), later);
  await importSettled(id);
  return importById(hr, id);
}

describe('a server that stops half-way', () => {
  test('leaves what is in, says nothing false, and goes on at the next start', async () => {
    const id = await checked(many);
    // Starting, clearing the problems, one transaction of people.
    await importUntilPowerCut(id, 3);
    const halfway = await store().read.$count(employees);
    expect(halfway).toBeGreaterThan(1);
    expect(halfway).toBeLessThan(4_501);
    expect((await importById(hr, id)).status).toBe('importing');

    expect(await resumed(id)).toMatchObject({ status: 'done', summary: { new: 4_500, changed: 0, wrong: 1 } });
    expect(await store().read.$count(employees)).toBe(4_501);
    expect(await store().read.$count(importFiles)).toBe(0);
    expect(await store().read.$count(importWritten)).toBe(0);
    const rows = await store().read.select({ manager: employees.managerId }).from(employees);
    // Everybody but the first in the file and HR.
    expect(rows.filter(({ manager }) => manager === null)).toHaveLength(2);
  });

  test('again and again, also while the reporting lines are written', async () => {
    const id = await checked(many);
    await whilePowerLasts(4, () => commands.startImport(hr, id, monday), id);
    let starts = 0;
    while ((await importById(hr, id)).status === 'importing' && starts < 20) {
      starts += 1;
      await whilePowerLasts(5, () => commands.resumeImports(systemViewer(), later), id);
    }
    expect(starts).toBeGreaterThan(1);
    expect(await importById(hr, id)).toMatchObject({ status: 'done', summary: { new: 4_500, changed: 0, wrong: 1 } });
  });

  test('what it had changed counts as changed, and new departments as new', async () => {
    await importPeople(hr, { fileName: 'before.csv', text: [heading, ...people(2_400)].join('\n') }, monday);
    // Everybody moves; a hundred are new; the last one keeps the department and loses the manager.
    const moved = Array.from({ length: 2_499 }, (_, index) => person(index + 1, 'Nieuwbouw'));
    const text = [
      heading,
      ...moved.slice(0, 2_399),
      '2400;Kim;Nr 2400;kim2400@stad.example;Zorg;',
      ...moved.slice(2_400),
    ];
    const id = await checked(text.join('\n'));
    const expected = { total: 2_499, new: 99, changed: 2_400, unchanged: 0, wrong: 0, newDepartments: ['Nieuwbouw'] };
    expect((await importById(hr, id)).summary).toMatchObject(expected);

    await importUntilPowerCut(id, 3);
    expect(await store().read.$count(importWritten)).toBeGreaterThan(0);
    expect((await resumed(id)).summary).toMatchObject(expected);
  });

  test('a dry run goes on as well, and two servers do not do the same work', async () => {
    const id = await upload(many);
    expect(await resumed(id)).toMatchObject({ status: 'checked', summary: { new: 4_500, wrong: 1 } });
    expect(await store().read.$count(importProblems)).toBe(1);
  });

  test('the log names who asked for the import, not the server that took it up', async () => {
    await addPerson('1', { email: 'old@stad.example' });
    const id = await checked([heading, person(1)].join('\n'));
    await importUntilPowerCut(id, 2);
    await resumed(id);
    const entries = await store()
      .read.select({ action: auditEntries.action, actor: auditEntries.actorId, subject: auditEntries.subject })
      .from(auditEntries)
      .where(inArray(auditEntries.action, ['people.import-done', 'people.change-email']))
      .orderBy(asc(auditEntries.action));
    expect(entries).toEqual([
      { action: 'people.change-email', actor: 'hr', subject: '1' },
      { action: 'people.import-done', actor: 'hr', subject: id },
    ]);
  });
});
