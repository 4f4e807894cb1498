import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, switchDecisions } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { auditFilter, namedAction } from '@/domain/trust/audit';
import { switchForm } from '@/domain/trust/model';
import { recordAudit } from '@/server/audit';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { decideSwitch } from './commands';
import { auditPage, switchHistory } from './queries';
import { namedLevelsAgreed } from './switches';

const now = new Date('2026-11-23T09:00:00Z');
const seconds = (count: number) => new Date(now.getTime() + count * 1000);
let admin: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  admin = await addViewer('admin', 'admin');
});
afterAll(closeFreshStore);

describe('the switch for levels with a name', () => {
  const on = { state: 'on', agreedOn: '2026-11-20', reason: 'works council, letter of 20 November' } as const;
  const off = { state: 'off', agreedOn: '2026-11-23', reason: 'withdrawn by the works council' } as const;

  test('is off until somebody decided otherwise', async () => {
    expect(await namedLevelsAgreed()).toBe(false);
    expect(await switchHistory(admin, 'named-levels')).toEqual([]);
  });

  test('the newest decision counts, and every one is kept', async () => {
    await decideSwitch(admin, 'named-levels', on, now);
    expect(await namedLevelsAgreed()).toBe(true);
    await decideSwitch(admin, 'named-levels', off, seconds(1));
    expect(await namedLevelsAgreed()).toBe(false);
    expect(await switchHistory(admin, 'named-levels')).toMatchObject([
      { isOn: false, agreedOn: off.agreedOn, reason: off.reason },
      { isOn: true, agreedOn: on.agreedOn, reason: on.reason },
    ]);
    const actions = await store()
      .read.select({ action: auditEntries.action, by: auditEntries.actorId })
      .from(auditEntries);
    expect(actions).toContainEqual({ action: 'switch.on', by: 'admin' });
    expect(actions).toContainEqual({ action: 'switch.off', by: 'admin' });
  });

  test('what is to be agreed tomorrow does not count today; today is the organisation’s', async () => {
    const tomorrow = decideSwitch(admin, 'named-levels', { ...on, agreedOn: '2026-11-24' }, now);
    await expect(tomorrow).rejects.toMatchObject({ fields: { agreedOn: 'date-future' } });
    expect(await store().read.$count(switchDecisions)).toBe(0);
    // Half past eleven in the evening in London is already the next day in Amsterdam.
    const lateEvening = new Date('2026-11-23T23:30:00Z');
    await expect(
      decideSwitch(admin, 'named-levels', { ...on, agreedOn: '2026-11-24' }, lateEvening),
    ).resolves.toBeUndefined();
  });

  test('is the administrator’s alone', async () => {
    const other = viewerFor({ roles: ['hr', 'champion', 'it'] });
    await expect(decideSwitch(other, 'named-levels', on, now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(switchHistory(other, 'named-levels')).rejects.toMatchObject({ code: 'forbidden' });
    expect(await namedLevelsAgreed()).toBe(false);
  });

  test('asks for a reason that says something', () => {
    expect(switchForm.safeParse({ ...on, reason: 'yes' }).success).toBe(false);
  });
});

describe('auditPage', () => {
  const kim = viewerFor({ employeeId: 'kim' });
  const page = (said: Record<string, string> = {}, viewer = admin) => auditPage(viewer, auditFilter.parse(said));
  const record = (viewer: Viewer, action: string, subject: string, at = now) =>
    store().write((tx) => recordAudit(tx, viewer, action, subject, at));

  beforeEach(async () => {
    await addPerson('kim', { firstName: 'Kim', lastName: 'Bakker' });
  });

  test('newest first, the other way round when asked, page by page', async () => {
    for (let index = 0; index < 51; index += 1) await record(kim, 'session.open', 'kim', seconds(index));
    const first = await page();
    expect(first).toMatchObject({ total: 51 });
    expect(first.rows[0]?.at).toEqual(seconds(50));
    expect((await page({ dir: 'asc' })).rows[0]?.at).toEqual(now);
    expect((await page({ page: '2' })).rows).toHaveLength(1);
  });

  test('an action is found with everything that it may be about, and nothing that only begins like it', async () => {
    for (const action of [
      'role.give.hr',
      'role.give.it',
      'role.take.hr',
      'people.invite',
      'people.invite-department',
    ]) {
      await record(admin, action, 'kim');
    }
    const actions = async (action: string) => (await page({ action })).rows.map((row) => row.action).sort();
    expect(await actions('role.give')).toEqual(['role.give.hr', 'role.give.it']);
    expect(await actions('people.invite')).toEqual(['people.invite']);
    expect((await page({ action: 'made.up' })).total).toBe(5);
  });

  test('people and departments stand there by name, other things by the beginning of their id', async () => {
    await record(kim, 'people.invite-department', 'office', seconds(1));
    await record(kim, 'round.open', '0123456789abcdef');
    expect((await page()).rows).toMatchObject([
      { actor: 'Kim Bakker', subject: 'Office', isWithheld: false },
      { actor: 'Kim Bakker', subject: '01234567' },
    ]);
    await record(kim, 'organisation.change', 'organisation', seconds(2));
    expect((await page()).rows[0]).toMatchObject({ subject: 'organisation' });
    await record(kim, 'session.open', 'kim', seconds(3));
    expect((await page()).rows[0]).toMatchObject({ actor: 'Kim Bakker', subject: null });
  });

  test('the system acts without a name', async () => {
    await record(viewerFor({ employeeId: null, isSystem: true }), 'people.import-done', 'an-import');
    expect((await page()).rows).toMatchObject([{ actor: null, isWithheld: false }]);
  });

  test.each(['training.complete', 'quiz.start', 'interest.state'])(
    'who did %s is kept from administrators',
    async (action) => {
      await record(kim, action, 'kim');
      const [row] = (await page()).rows;
      expect(row).toMatchObject({ action, actor: null, subject: null, isWithheld: true });
      expect(JSON.stringify(row)).not.toMatch(/kim|bakker/i);
    },
  );

  test('whom HR assigned or waived is kept from them as well; that a department was asked is not', async () => {
    const hr = await addViewer('hr', 'hr');
    await record(hr, 'training.assign', 'a-module to kim', seconds(1));
    await record(hr, 'training.assign', 'a-module to office');
    const { rows } = await page();
    expect(rows.map(({ subject }) => subject)).toEqual(['a-module', 'a-module, Office']);
  });

  test('an administrator who is also HR may know, here as elsewhere', async () => {
    await record(kim, 'training.complete', 'proof');
    const both = viewerFor({ employeeId: 'admin', roles: ['admin', 'hr'] });
    expect((await page({}, both)).rows).toMatchObject([{ actor: 'Kim Bakker', isWithheld: false }]);
  });

  test('is for administrators only', async () => {
    await expect(page({}, viewerFor({ roles: ['hr', 'champion', 'it'] }))).rejects.toMatchObject({ code: 'forbidden' });
  });
});

test('everything that the server writes in the log has a sentence', () => {
  const root = path.join(import.meta.dirname, '..');
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(test|factory)\.ts$/.test(file))
    .map((file) => readFileSync(path.join(root, file), 'utf8'));
  const recorded = sources.flatMap((source) =>
    [...source.matchAll(/recordAudit\(\s*tx,\s*[^,]+?(?:\([^)]*\))?,\s*(['"`])(.+?)\1/g)].map(
      (match) => match[2] ?? '',
    ),
  );
  expect(recorded.length).toBeGreaterThan(25);
  // A part that is filled in at run time: any value of it, of which one is enough to find the action by.
  const samples: Record<string, string> = {
    'account.${holder.purpose}-used': 'account.reset-used',
    'responsibility.${change.status}': 'responsibility.accepted',
    'switch.${decision.state}': 'switch.on',
  };
  const unknown = recorded.filter((action) => !namedAction(samples[action] ?? action.replace(/\$\{\w+\}/, 'x')));
  expect(unknown).toEqual([]);
});
