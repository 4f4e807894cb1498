import { getTableName, isTable } from 'drizzle-orm';
import { afterAll, beforeEach, expect, test } from 'vitest';
import * as schema from '@/db/schema';
import { accounts, auditEntries, employees, modules, organisations, roleGrants } from '@/db/schema';
import { starterCurriculum } from '@/db/seed/starter/curriculum';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { TRIES } from '@/domain/access/credentials';
import { setUpForm } from '@/domain/access/set-up';
import { importPeople } from '@/server/people/import/run';
import { isSetUp, setUp, setUpCode } from './set-up';
import { viewerOfSession } from './sessions';
import { signIn } from './sign-in';
import { systemViewer } from './system';

const now = new Date('2026-11-23T09:00:00Z');
const OFFICE = '192.0.2.1';
const password = 'kettle orbit mango lantern';
const form = (changes: Record<string, string> = {}) =>
  setUpForm.parse({
    code: setUpCode(),
    organisation: 'Harbour',
    locale: 'nl',
    timeZone: 'Europe/Amsterdam',
    department: 'Office',
    employeeNo: '1001',
    firstName: 'Noor',
    namePrefix: 'van',
    lastName: 'Dijk',
    email: 'Noor@Harbour.example',
    password,
    ...changes,
  });

beforeEach(freshStore);
afterAll(closeFreshStore);

test('founds the organisation; the administrator is signed in and can sign in again', async () => {
  expect(await isSetUp()).toBe(false);
  const sid = await setUp(form(), OFFICE, now);
  expect(await isSetUp()).toBe(true);
  const viewer = await viewerOfSession(sid, now);
  expect(viewer).toMatchObject({ name: 'Noor van Dijk', locale: 'nl' });
  expect([...(viewer?.roles ?? [])].sort()).toEqual(['admin', 'hr']);
  await expect(signIn({ email: 'noor@harbour.example', password }, OFFICE, now)).resolves.toBeTruthy();
  const actions = await store().read.select({ action: auditEntries.action }).from(auditEntries);
  expect(actions.map(({ action }) => action)).toContain('organisation.set-up');
});

test('brings the basics and the nine modules of the curriculum', async () => {
  await setUp(form(), OFFICE, now);
  expect(await store().read.$count(modules)).toBe(1 + starterCurriculum.length);
});

test('the code may be typed in lower case and without dashes', async () => {
  const code = setUpCode().toLowerCase().replaceAll('-', ' ');
  await expect(setUp(form({ code }), OFFICE, now)).resolves.toBeTruthy();
});

test('a wrong code is told at its field, and nothing is written', async () => {
  await expect(setUp(form({ code: 'AAA-BBB-CCC-DDD' }), OFFICE, now)).rejects.toMatchObject({
    fields: { code: 'code' },
  });
  for (const table of [organisations, employees, accounts, roleGrants])
    expect(await store().read.$count(table)).toBe(0);
});

test('codes cannot be guessed on and on', async () => {
  for (let index = 0; index < TRIES.account; index += 1) {
    await expect(setUp(form({ code: `AAA-BBB-CCC-00${index}` }), `198.51.100.${index}`, now)).rejects.toMatchObject({
      fields: { code: 'code' },
    });
  }
  await expect(setUp(form(), '203.0.113.1', now)).rejects.toMatchObject({ code: 'too-many-tries' });
});

test('a weak password is refused, and nothing is written', async () => {
  const weak = form({ password: 'password1234' });
  await expect(setUp(weak, OFFICE, now)).rejects.toMatchObject({ fields: { password: 'password-common' } });
  const own = form({ email: 'noor.vandijk@harbour.example', password: 'vandijk vandaag weer' });
  await expect(setUp(own, OFFICE, now)).rejects.toMatchObject({ fields: { password: 'password-own-name' } });
  expect(await isSetUp()).toBe(false);
});

test('a second time is refused, also with the right code, and changes nothing', async () => {
  await setUp(form(), OFFICE, now);
  const again = form({ organisation: 'Taken over', employeeNo: '1', email: 'other@harbour.example' });
  await expect(setUp(again, OFFICE, now)).rejects.toMatchObject({ code: 'conflict', reason: 'set-up-done' });
  const [row] = await store().read.select({ name: organisations.name }).from(organisations);
  expect(row?.name).toBe('Harbour');
  expect(await store().read.$count(employees)).toBe(1);
});

test('two at the same moment: one organisation, one administrator', async () => {
  const both = await Promise.allSettled([
    setUp(form(), OFFICE, now),
    setUp(form({ employeeNo: '2', email: 'other@harbour.example' }), OFFICE, now),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await store().read.$count(employees)).toBe(1);
});

test('the code stands nowhere in the store, in no spelling', async () => {
  await setUp(form(), OFFICE, now);
  const code = setUpCode();
  const spellings = [code, code.toLowerCase(), code.replaceAll('-', ''), code.replaceAll('-', '').toLowerCase()];
  for (const table of Object.values(schema).filter((one) => isTable(one))) {
    const rows = JSON.stringify(await store().raw(`select * from "${getTableName(table)}"`));
    expect(spellings.filter((spelling) => rows.includes(spelling))).toEqual([]);
  }
});

test('after people were imported: the colleague with this number becomes the administrator', async () => {
  const line = '1001;Noor;van;Dijk;noor@harbour.example;Office';
  const head = 'employee_no;first_name;name_prefix;last_name;email;department';
  await importPeople(systemViewer(), { fileName: 'people.csv', text: `${head}\n${line}\n` }, now);
  const sid = await setUp(form(), OFFICE, now);
  expect(await viewerOfSession(sid, now)).toMatchObject({ name: 'Noor van Dijk' });
  expect(await store().read.$count(employees)).toBe(1);
  expect(await store().read.$count(schema.departments)).toBe(1);
});

test('after people were imported: an address of somebody else is told at its field, and nothing is written', async () => {
  const head = 'employee_no;first_name;name_prefix;last_name;email;department';
  const line = '7;Noor;;Dijk;noor@harbour.example;Office';
  await importPeople(systemViewer(), { fileName: 'people.csv', text: `${head}\n${line}\n` }, now);
  await expect(setUp(form(), OFFICE, now)).rejects.toMatchObject({ fields: { email: 'email-in-use' } });
  expect(await isSetUp()).toBe(false);
});
