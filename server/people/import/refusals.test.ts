import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { employees, importFiles, importProblems, importWritten, peopleImports } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { IMPORT_MAX_BYTES } from '@/domain/people/import-file';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import * as commands from './commands';
import { importSettled } from './jobs';
import { busyImport, importById, latestImports, problemGroups, problemsAfter } from './queries';

const monday = new Date('2026-11-23T09:00:00Z');
const later = (minutes: number) => new Date(monday.getTime() + minutes * 60_000);
const heading = 'employee_no;first_name;last_name;email;department;manager_no';
const person = (n: number) =>
  `${n};Kim;Nr ${n};kim${n}@stad.example;${n % 2 ? 'Archief' : 'Zorg'};${n > 1 ? n - 1 : ''}`;
/** More than one transaction of people. */
const many = [heading, ...Array.from({ length: 4_500 }, (_, index) => person(index + 1)), '9999;;;;;'].join('\n');
const few = [heading, person(1), person(2)].join('\n');
const bytes = (text: string) => new TextEncoder().encode(text);
const upload = (viewer: Viewer, text: string, now = monday) =>
  commands.uploadPeopleFile(viewer, { fileName: 'people.csv', bytes: bytes(text) }, now);

let hr: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
});
afterAll(closeFreshStore);

async function checked(text: string): Promise<string> {
  const id = await upload(hr, text);
  await importSettled(id);
  return id;
}

describe('one file at a time', () => {
  test('a second one has to wait for the first', async () => {
    const id = await upload(hr, many);
    expect(await busyImport(hr)).toMatchObject({ id });
    await expect(upload(hr, few)).rejects.toMatchObject({ code: 'conflict', reason: 'busy' });
    await importSettled(id);
    expect(await busyImport(hr)).toBeNull();
    await importSettled(await upload(hr, few));
    expect(await latestImports(hr)).toHaveLength(2);
  });

  test('of two that are uploaded in the same moment one is refused', async () => {
    const both = await Promise.allSettled([upload(hr, many), upload(hr, many)]);
    for (const { id } of await latestImports(hr)) await importSettled(id);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'busy' } });
    expect(await latestImports(hr)).toHaveLength(1);
  });

  test('an import whose process is gone does not stand in the way for ever', async () => {
    const id = await checked(few);
    const gone = { status: 'importing', runner: 'a process that was killed' } as const;
    await store().write((tx) => tx.update(peopleImports).set(gone));
    await importSettled(await upload(hr, few, later(2)));
    expect(await importById(hr, id)).toMatchObject({ status: 'failed', failure: 'stopped' });
  });

  test('an import is started once', async () => {
    const id = await checked(few);
    const twice = await Promise.allSettled([
      commands.startImport(hr, id, monday),
      commands.startImport(hr, id, monday),
    ]);
    await importSettled(id);
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await store().read.$count(employees)).toBe(3);
  });
});

describe('cancelling', () => {
  test('before the import nothing has changed, and the file and its rows are gone', async () => {
    const id = await checked(many);
    await commands.cancelImport(hr, id, monday);
    expect(await importById(hr, id)).toMatchObject({ status: 'cancelled' });
    expect(await store().read.$count(importFiles)).toBe(0);
    expect(await store().read.$count(importProblems)).toBe(0);
    await expect(commands.startImport(hr, id, monday)).rejects.toMatchObject({ code: 'conflict' });
    await expect(commands.cancelImport(hr, id, monday)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('during the import it stops, and what is in stays in', async () => {
    const id = await checked(many);
    await commands.startImport(hr, id, monday);
    await commands.cancelImport(hr, id, monday);
    await importSettled(id);
    expect(await importById(hr, id)).toMatchObject({ status: 'cancelled' });
    expect(await store().read.$count(employees)).toBeLessThan(4_501);
    expect(await store().read.$count(importWritten)).toBe(0);
  });
});

describe('files that cannot be read', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['too much', new Uint8Array(IMPORT_MAX_BYTES + 1), 'large'],
    ['a workbook', bytes('PK\u0003\u0004 and so on'), 'type'],
    ['one column', bytes('name\nKim\n'), 'type'],
    ['a heading only', bytes(`${heading}\n`), 'no-rows'],
  ])('%s is refused with its reason', async (_what, file, complaint) => {
    const refused = commands.uploadPeopleFile(hr, { fileName: 'x.csv', bytes: file }, monday);
    await expect(refused).rejects.toMatchObject({ fields: { file: complaint } });
    expect(await store().read.$count(peopleImports)).toBe(0);
  });

  test('a quotation mark that is never closed is named with its row, and nothing is kept', async () => {
    const id = await checked([heading, person(1), '2;Kim;"Nr 2;kim2@stad.example;Zorg;', person(3)].join('\n'));
    expect(await importById(hr, id)).toMatchObject({ status: 'failed', failure: 'quote', failureRow: 3 });
    expect(await store().read.$count(importFiles)).toBe(0);
  });

  test('Windows-1252 and commas are understood', async () => {
    const text = 'Personeelsnummer,Roepnaam,Achternaam,E-mail,Afdeling\r\n1,Zo\xeb,Bos,zoe@stad.example,Archief\r\n';
    const file = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const id = await commands.uploadPeopleFile(hr, { fileName: 'C:\\export\\mensen.csv', bytes: file }, monday);
    await importSettled(id);
    await commands.startImport(hr, id, monday);
    await importSettled(id);
    const rows = await store().read.select({ name: employees.firstName }).from(employees);
    expect(rows.map(({ name }) => name)).toContain('Zoë');
    expect((await importById(hr, id)).fileName).toBe('mensen.csv');
  });
});

test('after thirty days the rows and the text of an unused file are forgotten', async () => {
  const id = await checked(many);
  const next = await upload(hr, few, new Date('2026-12-24T09:00:00Z'));
  await importSettled(next);
  expect(await importById(hr, id)).toMatchObject({ status: 'cancelled', summary: { new: 4_500 } });
  expect(await store().read.$count(importProblems)).toBe(0);
  expect(await store().read.$count(importFiles)).toBe(1);
});

describe('who may', () => {
  test.each(['champion', 'it', 'admin', 'nobody'] as const)('%s may neither import nor look', async (role) => {
    const other = role === 'nobody' ? await addViewer('kim') : await addViewer('kim', role);
    const id = await checked(few);
    const attempts = [
      upload(other, few),
      commands.changeMapping(other, id, {}, monday),
      commands.startImport(other, id, monday),
      commands.cancelImport(other, id, monday),
      commands.resumeImports(other, monday),
      importById(other, id),
      latestImports(other),
      busyImport(other),
      problemGroups(other, id),
      problemsAfter(other, id, 0),
    ];
    for (const attempt of attempts) await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('an import that does not exist is not found', async () => {
    await expect(importById(hr, 'none')).rejects.toMatchObject({ code: 'not-found' });
    await expect(commands.startImport(hr, 'none', monday)).rejects.toMatchObject({ code: 'not-found' });
  });
});
