import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, switchDecisions } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { namedAction } from '@/domain/trust/audit';
import { switchForm } from '@/domain/trust/model';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { decideSwitch } from './commands';
import { switchHistory } from './queries';
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
