import { and, eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  accounts,
  assignmentRules,
  assignments,
  departments,
  interestStatements,
  knowledgeLevels,
  responsibilities,
  roleGrants,
  switchDecisions,
  topics,
} from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { ruleOf } from '@/domain/training/rule';
import { systemViewer } from '@/server/auth/system';
import { importPeople } from '@/server/people/import/run';
import { endLeave, recordLeave } from '@/server/people/leaves/commands';
import { leavesOf } from '@/server/people/leaves/queries';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { publishBasics } from '../training.factory';
import { assignByRule, type AssignmentResult, endRule, type RuleOrder, runStandingRules } from './commands';
import { assignmentPreview } from './queries';
import { namesOf, ruleChoices, ruleList } from './rules/queries';

const now = new Date('2026-11-23T09:00:00Z');
const nextDay = new Date('2026-11-24T09:00:00Z');
let hr: Viewer;
let moduleId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  moduleId = await publishBasics(now);
});
afterAll(closeFreshStore);

/** Somebody who can sign in. */
async function add(id: string, facts: Parameters<typeof addPerson>[1] = {}): Promise<void> {
  await addPerson(id, { firstName: '', lastName: id, ...facts });
  await store().write((tx) =>
    tx.insert(accounts).values({ employeeId: id, passwordHash: '-', theme: 'system', createdAt: now }),
  );
}

async function decideNamedLevels(isOn: boolean, at = now): Promise<void> {
  const decision = { id: `${isOn} ${at.toISOString()}`, isOn, agreedOn: '2026-11-01', reason: 'asked the council' };
  await store().write((tx) => tx.insert(switchDecisions).values({ ...decision, name: 'named-levels', decidedAt: at }));
}

async function namesFor(...words: string[]): Promise<string[]> {
  const { gets } = await assignmentPreview(hr, { moduleId, to: { rule: ruleOf(words) } }, now);
  return gets.first.map(({ name }) => name);
}

async function assign(order: Omit<RuleOrder, 'moduleId'>): Promise<AssignmentResult> {
  const { assigned, skipped } = await assignByRule(hr, { moduleId, ...order }, now);
  return { assigned, skipped };
}
const once = (...words: string[]) => assign({ rule: ruleOf(words), due: { on: '2026-12-21' }, isStanding: false });
const standing = (...words: string[]) => assign({ rule: ruleOf(words), due: { days: 28 }, isStanding: true });
const run = (at = nextDay) => runStandingRules(systemViewer(), at);

async function dueOf(employeeId: string): Promise<string | undefined> {
  const theirs = and(eq(assignments.employeeId, employeeId), eq(assignments.moduleId, moduleId));
  const [row] = await store().read.select({ dueOn: assignments.dueOn }).from(assignments).where(theirs);
  return row?.dueOn;
}

describe('whom a rule fits', () => {
  test('a department with all below it, and of two departments either', async () => {
    await add('top', { department: 'sales' });
    await add('below', { department: 'web' });
    await add('other', { department: 'stock' });
    await store().write((tx) => tx.update(departments).set({ parentId: 'sales' }).where(eq(departments.id, 'web')));
    expect(await namesFor('department:sales')).toEqual(['below', 'top']);
    expect(await namesFor('department:web', 'department:stock')).toEqual(['below', 'other']);
  });

  test('people by name, of several either, for whom the other conditions hold too', async () => {
    for (const [id, department] of Object.entries({ anna: 'sales', bas: 'sales', carla: 'stock' })) {
      await add(id, { department });
    }
    expect(await namesFor('person:anna', 'person:carla')).toEqual(['anna', 'carla']);
    expect(await namesFor('person:anna', 'person:carla', 'department:sales')).toEqual(['anna']);
    expect(await namesOf(hr, ['anna', 'nobody'])).toEqual(new Map([['anna', 'anna']]));
  });

  test('who joined fewer than 30 days ago, to the day', async () => {
    await add('day-29', { startDate: '2026-10-25' });
    await add('day-30', { startDate: '2026-10-24' });
    await add('unknown');
    expect(await namesFor('joined-within:30')).toEqual(['day-29']);
  });

  test('a role, and an accepted responsibility by its title; both together', async () => {
    for (const id of ['anna', 'bas', 'carla']) await add(id);
    await store().write(async (tx) => {
      for (const employeeId of ['anna', 'bas'])
        await tx.insert(roleGrants).values({ id: employeeId, employeeId, role: 'champion', grantedAt: now });
      for (const [employeeId, status] of [
        ['anna', 'accepted'],
        ['bas', 'offered'],
        ['carla', 'accepted'],
      ] as const) {
        const task = { id: `task ${employeeId}`, title: 'Editor', asks: '', goal: 'respond' as const };
        await tx
          .insert(responsibilities)
          .values({ ...task, employeeId, status, reviewOn: '2027-01-01', assignedAt: now });
      }
    });
    const { responsibilities: choices } = await ruleChoices(hr);
    expect(choices).toEqual([{ id: 'task anna', name: 'Editor' }]);
    expect(await namesFor('role:champion')).toEqual(['anna', 'bas']);
    expect(await namesFor('responsibility:task anna')).toEqual(['anna', 'carla']);
    expect(await namesFor('role:champion', 'responsibility:task anna')).toEqual(['anna']);
  });

  test('who is skipped is counted with the reason', async () => {
    await add('gets', { department: 'sales' });
    await add('left', { department: 'sales', leftOn: '2026-11-01' });
    await add('away', { department: 'sales' });
    await addPerson('uninvited', { department: 'sales' });
    await recordLeave(hr, 'away', { from: '2026-11-23', until: null }, now);
    const preview = await assignmentPreview(hr, { moduleId, to: { rule: ruleOf(['department:sales']) } }, now);
    expect(preview.gets.count).toBe(1);
    expect(preview.skipped.map(({ reason, count }) => [reason, count])).toEqual([
      ['on-leave', 1],
      ['no-account', 1],
      ['left', 1],
    ]);
    expect(await once('department:sales')).toEqual({ assigned: 1, skipped: 3 });
  });
});

describe('rules about levels', () => {
  beforeEach(async () => {
    await add('novice');
    await add('expert');
    await store().write(async (tx) => {
      const [topic] = await tx.select({ id: topics.id }).from(topics);
      const topicId = topic?.id ?? '';
      await tx.insert(knowledgeLevels).values({ employeeId: 'expert', topicId, level: 3, earnedAt: now });
      for (const [level, day] of [
        [5, '2026-11-01'],
        [4, '2026-11-02'],
      ] as const) {
        const statement = { id: day, employeeId: 'expert', level, statedAt: new Date(`${day}T09:00:00Z`) };
        await tx.insert(interestStatements).values(statement);
      }
    });
  });
  const topic = async () => (await store().read.select({ id: topics.id }).from(topics))[0]?.id ?? '';

  test('are refused, preview and all, unless named levels are agreed', async () => {
    for (const word of ['interest-from:1', `knowledge-below:${await topic()}:3`]) {
      await expect(namesFor(word)).rejects.toMatchObject({ reason: 'levels-not-agreed' });
      await expect(once(word)).rejects.toMatchObject({ reason: 'levels-not-agreed' });
      await expect(standing(word)).rejects.toMatchObject({ reason: 'levels-not-agreed' });
    }
    expect(await store().read.$count(assignmentRules)).toBe(0);
  });

  test('once agreed, go by the level reached and by the newest statement', async () => {
    await decideNamedLevels(true);
    expect(await namesFor(`knowledge-below:${await topic()}:3`)).toEqual(['novice']);
    expect(await namesFor(`knowledge-below:${await topic()}:4`)).toEqual(['expert', 'novice']);
    expect(await namesFor('interest-from:4')).toEqual(['expert']);
    expect(await namesFor('interest-from:5')).toEqual([]);
  });

  test('rest from the moment the agreement is taken back', async () => {
    await decideNamedLevels(true);
    expect(await standing('interest-from:5')).toEqual({ assigned: 0, skipped: 0 });
    const keen = { id: 'now keen', employeeId: 'novice', level: 5, statedAt: now };
    await store().write((tx) => tx.insert(interestStatements).values(keen));
    await decideNamedLevels(false, new Date('2026-11-23T10:00:00Z'));
    expect(await run()).toBe(0);
    expect(await ruleList(hr)).toMatchObject([{ isResting: true, people: 0 }]);
    await decideNamedLevels(true, new Date('2026-11-23T11:00:00Z'));
    expect(await run()).toBe(1);
    expect(await ruleList(hr)).toMatchObject([{ isResting: false, people: 1 }]);
  });
});

describe('a standing rule', () => {
  test('gives to joiners from the day it finds them, to each once', async () => {
    await add('now-here', { department: 'sales' });
    expect(await standing('department:sales')).toEqual({ assigned: 1, skipped: 0 });
    expect(await dueOf('now-here')).toBe('2026-12-21');
    await add('joiner', { department: 'sales' });
    expect(await run()).toBe(1);
    expect(await run()).toBe(0);
    expect(await dueOf('joiner')).toBe('2026-12-22');
    expect(await dueOf('now-here')).toBe('2026-12-21');
  });

  test('runs twice at once and gives once', async () => {
    await standing('department:sales');
    for (const id of ['a', 'b', 'c']) await add(id, { department: 'sales' });
    const given = await Promise.all([run(), run()]);
    expect(given[0] + given[1]).toBe(3);
    expect(await store().read.$count(assignments)).toBe(3);
  });

  test('waits for who is away, and does not count a leave that is known', async () => {
    await add('away', { department: 'sales' });
    await add('later-away', { department: 'sales' });
    await recordLeave(hr, 'away', { from: '2026-11-20', until: null }, now);
    await recordLeave(hr, 'later-away', { from: '2026-12-01', until: '2026-12-10' }, now);
    await standing('department:sales');
    expect(await dueOf('away')).toBeUndefined();
    // 28 days and ten away.
    expect(await dueOf('later-away')).toBe('2026-12-31');
    const [leave] = await leavesOf(hr, 'away');
    await endLeave(hr, leave?.id ?? '', '2026-11-23', nextDay);
    expect(await run()).toBe(1);
    expect(await dueOf('away')).toBe('2026-12-22');
  });

  test('gives right after an import to who moved into it', async () => {
    await add('mover', { department: 'office' });
    await addPerson('in-sales', { department: 'sales' });
    await standing('department:sales');
    const text = 'employee_no;first_name;last_name;email;department\nmover;Kim;Mover;mover@harbour.example;sales\n';
    await importPeople(hr, { fileName: 'people.csv', text }, nextDay);
    expect(await dueOf('mover')).toBe('2026-12-22');
  });

  test('needs days instead of one date', async () => {
    const order = { moduleId, rule: ruleOf([]), due: { on: '2026-12-21' }, isStanding: true };
    await expect(assignByRule(hr, order, now)).rejects.toMatchObject({ fields: { dueKind: 'standing-days' } });
  });

  test('that has ended gives nothing more and takes nothing away', async () => {
    await add('kim', { department: 'sales' });
    await standing('department:sales');
    const [rule] = await ruleList(hr);
    await endRule(hr, rule?.id ?? '', now);
    await add('late', { department: 'sales' });
    expect(await run()).toBe(0);
    expect(await dueOf('kim')).toBe('2026-12-21');
    await expect(endRule(hr, rule?.id ?? '', now)).rejects.toMatchObject({ code: 'conflict' });
    expect(await ruleList(hr)).toMatchObject([{ endedOn: '2026-11-23', people: 1 }]);
  });

  test('of one time does not run again', async () => {
    await add('kim', { department: 'sales' });
    await once('department:sales');
    await add('late', { department: 'sales' });
    expect(await run()).toBe(0);
  });
});
