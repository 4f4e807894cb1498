import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { accounts, assignments, outbox, responsibilities } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { auditFilter } from '@/domain/trust/audit';
import { recordAudit } from '@/server/audit';
import { setRoles } from '@/server/people/commands';
import { importPeople } from '@/server/people/import/run';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { offerResponsibility } from '@/server/responsibilities/commands';
import { openRound } from '@/server/support/commands';
import { assignModule, waiveAssignment } from '@/server/training/assigning/commands';
import { publishBasics } from '@/server/training/training.factory';
import { auditPage } from './queries';

const now = new Date('2026-11-23T09:00:00Z');
const seconds = (count: number) => new Date(now.getTime() + count * 1000);
let admin: Viewer;
let hr: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  admin = await addViewer('admin', 'admin');
  hr = await addViewer('hr', 'hr');
  await addPerson('kim', { firstName: 'Kim', lastName: 'Bakker' });
});
afterAll(closeFreshStore);

const kim = viewerFor({ employeeId: 'kim' });
const page = (said: Record<string, string> = {}, viewer = admin) => auditPage(viewer, auditFilter.parse(said));
const record = (viewer: Viewer, action: string, subject: string, at = now) =>
  store().write((tx) => recordAudit(tx, viewer, action, subject, at));
const name = (text: string) => ({ is: 'name', text });

describe('a page of the log', () => {
  test('newest first, the other way round when asked, page by page', async () => {
    for (let index = 0; index < 51; index += 1) await record(kim, 'session.open', 'kim', seconds(index));
    const first = await page();
    expect(first).toMatchObject({ total: 51 });
    expect(first.rows[0]?.at).toEqual(seconds(50));
    expect((await page({ dir: 'asc' })).rows[0]?.at).toEqual(now);
    expect((await page({ page: '2' })).rows).toHaveLength(1);
  });

  test('an action is found with everything that it may be about, and nothing that only begins like it', async () => {
    const recorded = ['role.give.hr', 'role.give.it', 'role.take.hr', 'people.invite', 'people.invite-department'];
    for (const action of recorded) await record(admin, action, 'kim');
    const actions = async (action: string) => (await page({ action })).rows.map((row) => row.action).sort();
    expect(await actions('role.give')).toEqual(['role.give.hr', 'role.give.it']);
    expect(await actions('people.invite')).toEqual(['people.invite']);
    expect((await page({ action: 'made.up' })).total).toBe(5);
  });

  test('a kind is found as a whole', async () => {
    for (const action of ['session.open', 'role.give.hr', 'people.invite', 'mail.read', 'mail.send-held.12']) {
      await record(admin, action, 'kim');
    }
    const actions = async (kind: string) => (await page({ action: kind })).rows.map((row) => row.action).sort();
    expect(await actions('access')).toEqual(['role.give.hr', 'session.open']);
    expect(await actions('mail')).toEqual(['mail.read', 'mail.send-held.12']);
    expect(await page({ action: 'support' })).toMatchObject({ total: 0, rows: [] });
  });

  test('is for administrators only', async () => {
    await expect(page({}, viewerFor({ roles: ['hr', 'champion', 'it'] }))).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('what a line is about', () => {
  const about = async (action = '', viewer = admin) => (await page({ action }, viewer)).rows[0]?.about;

  test('people and departments stand there by name; about oneself nothing is said twice', async () => {
    await record(kim, 'people.invite-department', 'office');
    expect((await page()).rows).toMatchObject([{ actor: 'Kim Bakker', about: [name('Office')], isWithheld: false }]);
    await record(kim, 'session.open', 'kim', seconds(1));
    expect((await page()).rows[0]).toMatchObject({ actor: 'Kim Bakker', about: [] });
  });

  test('a role that somebody gives to themselves names them, like any other', async () => {
    await setRoles(admin, 'admin', ['hr'], now);
    expect((await page()).rows).toMatchObject([
      { action: 'role.give.hr', actor: 'Kim admin', about: [name('Kim admin')] },
    ]);
  });

  test('an import: its file, and what came of it', async () => {
    const text = 'employee_no;first_name;last_name;email;department\n1;Jo;Bos;bos@harbour.example;Office\n2;;;;\n';
    await importPeople(hr, { fileName: 'mensen.csv', text }, now);
    expect(await about('people.import-done')).toEqual([
      { is: 'import', file: 'mensen.csv', numbers: { new: 1, changed: 0, unchanged: 0, wrong: 1 } },
    ]);
  });

  test('a round by its number, a module by its title, a letter by who gets it', async () => {
    const champion = await addViewer('champion', 'champion');
    const colleagues = Array.from({ length: 10 }, (_, index) => `p${index}`);
    for (const id of colleagues) await addPerson(id);
    const account = { passwordHash: 'none', theme: 'system', createdAt: now } as const;
    await store().write((tx) => tx.insert(accounts).values(colleagues.map((id) => ({ ...account, employeeId: id }))));
    await openRound(champion, { closesOn: '2026-12-07' }, now);
    expect(await about('round.open')).toEqual([{ is: 'round', number: 1 }]);

    const moduleId = await publishBasics(now);
    await assignModule(hr, { moduleId, to: { department: 'office' }, dueOn: '2026-12-21' }, now);
    const published = { is: 'module', title: expect.objectContaining({ en: expect.stringMatching(/social media/i) }) };
    expect(await about('module.publish')).toEqual([published]);
    expect(await about('training.assign')).toEqual([published, name('Office')]);

    const letter = { recipient: 'kim@harbour.example', subject: 'Hello', body: '', tries: 0, createdAt: now };
    await store().write((tx) => tx.insert(outbox).values({ ...letter, id: 'letter', status: 'held' }));
    await record(admin, 'mail.read', 'letter', seconds(1));
    expect(await about('mail.read')).toEqual([name('kim@harbour.example')]);
  });

  test('a responsibility by its title', async () => {
    const offer = { title: 'Answer comments', asks: 'Twice a week', goal: 'respond', reviewOn: '2027-03-01' } as const;
    await offerResponsibility(hr, 'kim', offer, now);
    expect(await store().read.$count(responsibilities)).toBe(1);
    expect(await about('responsibility.offer')).toEqual([name('Answer comments')]);
  });

  test('words stand for themselves; what is no longer there keeps the beginning of its id', async () => {
    await record(admin, 'organisation.change', 'organisation');
    expect(await about()).toEqual([{ is: 'word', word: 'organisation' }]);
    await record(admin, 'round.open', '0123456789abcdef', seconds(1));
    expect(await about()).toEqual([{ is: 'unknown', id: '01234567' }]);
  });

  test('the system acts without a name', async () => {
    await record(viewerFor({ employeeId: null, isSystem: true }), 'people.import-done', 'an-import');
    expect((await page()).rows).toMatchObject([{ actor: null, isWithheld: false }]);
  });
});

describe('what administrators do not learn from the log', () => {
  test.each(['training.complete', 'quiz.start', 'interest.state'])('who did %s', async (action) => {
    await record(kim, action, 'kim');
    const [row] = (await page()).rows;
    expect(row).toMatchObject({ action, actor: null, about: [], isWithheld: true });
    expect(JSON.stringify(row)).not.toMatch(/kim|bakker/i);
  });

  test('whom HR assigned or freed; an administrator who is also HR may know, here as elsewhere', async () => {
    const moduleId = await publishBasics(now);
    await assignModule(hr, { moduleId, to: { person: 'kim' }, dueOn: '2026-12-21' }, seconds(1));
    const [assignment] = await store().read.select({ id: assignments.id }).from(assignments);
    await waiveAssignment(hr, assignment?.id ?? '', 'On leave until spring', seconds(2));
    const { rows } = await page({ action: 'training' });
    expect(rows.map(({ about }) => about.map(({ is }) => is))).toEqual([['module'], ['module'], ['module']]);

    const both = viewerFor({ employeeId: 'admin', roles: ['admin', 'hr'] });
    const seen = await page({ action: 'training' }, both);
    expect(seen.rows[0]?.about[1]).toEqual(name('Kim Bakker'));
    expect(seen.rows[1]?.about[1]).toEqual(name('Kim Bakker'));
  });

  test('who finished something is told to an administrator who is also HR', async () => {
    await record(kim, 'training.complete', 'proof');
    const both = viewerFor({ employeeId: 'admin', roles: ['admin', 'hr'] });
    expect((await page({}, both)).rows).toMatchObject([{ actor: 'Kim Bakker', isWithheld: false }]);
  });
});
