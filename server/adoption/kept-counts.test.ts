import { eq, isNull } from 'drizzle-orm';
import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  accounts,
  assignments,
  completions,
  employees,
  policyAcknowledgements,
  responsibilities,
  tokens,
} from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { finishedSeries } from '@/domain/adoption/steps';
import { dayIn } from '@/domain/calendar/day';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { publishedModule } from '@/server/training/library';
import { publishBasics } from '@/server/training/training.factory';
import { countEverybody, lineByDay } from './counted.factory';
import { adoptionNow, keptByDepartment, keptCompletion } from './queries';

const monday = new Date('2026-01-05T09:00:00Z');
const day = (count: number) => new Date(monday.getTime() + count * 24 * 60 * 60 * 1000);
const DUE = '2027-12-31';
let hr: Viewer;
let moduleId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  moduleId = await publishBasics(monday);
});
afterAll(closeFreshStore);

/** A number below `limit` that is the same in each run. */
function dice(): (limit: number) => number {
  let state = 7;
  return (limit) => (state = (state * 48_271) % 2_147_483_647) % limit;
}

test('600 people who did this and that: every kept number is the one that counting by hand gives', async () => {
  const roll = dice();
  const { versionId, contentHash } = await publishedModule(moduleId);
  const people = Array.from({ length: 600 }, (_, at) => `p${at}`);
  await store().write(async (tx) => {
    const [pattern] = await tx.select().from(employees).where(eq(employees.id, 'hr'));
    if (!pattern) throw new Error('no one to copy');
    await tx.insert(employees).values(
      people.map((id) => ({
        ...{ ...pattern, id, employeeNo: id, email: `${id}@harbour.example` },
        leftOn: roll(10) === 0 ? '2026-03-01' : null,
      })),
    );
    const some = () => people.filter(() => roll(3) > 0);
    const at = () => new Date(monday.getTime() + roll(300) * 6 * 60 * 60 * 1000 + roll(1000) * 1000);
    await tx.insert(tokens).values(
      some().map((employeeId) => ({
        ...{ hash: employeeId, employeeId, purpose: 'invitation' as const, createdAt: at(), expiresAt: day(900) },
      })),
    );
    await tx
      .insert(accounts)
      .values(
        some().map((employeeId) => ({ employeeId, passwordHash: 'x', theme: 'system' as const, createdAt: at() })),
      );
    await tx.insert(assignments).values(
      some().map((employeeId) => {
        const waivedAt = roll(8) === 0 ? monday : null;
        const dueOn = roll(2) === 0 ? '2026-02-01' : DUE;
        const rest = { waivedAt, waivedReason: waivedAt && 'x', assignedAt: monday };
        return { id: `a-${employeeId}`, employeeId, moduleId, dueOn, ...rest };
      }),
    );
    await tx.insert(completions).values(
      some().map((employeeId) => ({
        ...{ id: `c-${employeeId}`, employeeId, moduleId, versionId, contentHash },
        ...{ how: 'finished' as const, completedAt: at() },
      })),
    );
    await tx.insert(responsibilities).values(
      some().map((employeeId) => {
        const isYes = roll(2) === 0;
        const rest = {
          status: isYes ? ('accepted' as const) : ('declined' as const),
          declineReason: isYes ? null : 'x',
        };
        const words = { title: roll(2) === 0 ? 'Ambassadeur' : 'Responder', asks: 'x', goal: 'human' as const };
        return {
          id: `r-${employeeId}`,
          employeeId,
          ...words,
          reviewOn: DUE,
          assignedAt: monday,
          answeredAt: at(),
          ...rest,
        };
      }),
    );
  });
  await countEverybody('2026-06-01T09:00:00Z');

  const { read } = store();
  const here = new Set(
    (await read.select({ id: employees.id }).from(employees).where(isNull(employees.leftOn))).map(({ id }) => id),
  );
  const who = <Row extends { employeeId: string }>(rows: Row[]) =>
    rows.filter(({ employeeId }) => here.has(employeeId));
  const invited = who(await read.select().from(tokens));
  const came = who(await read.select().from(accounts));
  const done = await read.select().from(completions);
  const accepted = who(await read.select().from(responsibilities).where(isNull(responsibilities.declineReason)));
  const asked = who(await read.select().from(assignments).where(isNull(assignments.waivedAt)));
  const askedOf = new Set(asked.map(({ employeeId }) => employeeId));
  const finished = new Set(done.map(({ employeeId }) => employeeId).filter((id) => askedOf.has(id)));
  const distinct = (ids: { employeeId: string }[]) => new Set(ids.map(({ employeeId }) => employeeId)).size;

  const now = await adoptionNow(hr);
  expect(now?.people).toBe(here.size);
  expect(now?.steps).toEqual({
    invited: distinct([...invited, ...came]),
    'signed-in': came.length,
    trained: distinct(who(done)),
    acknowledged: await read.$count(policyAcknowledgements),
    accepted: accepted.length,
    ambassador: accepted.filter(({ title }) => title === 'Ambassadeur').length,
  });
  const late = asked.filter(({ employeeId, dueOn }) => dueOn < '2026-06-01' && !finished.has(employeeId)).length;
  const counts = { asked: asked.length, finished: finished.size, late };
  const { assigned, completed, overdue, beside } = await keptCompletion(hr, moduleId);
  expect({ asked: assigned, finished: completed, late: overdue }).toEqual(counts);
  expect(beside).toBe(done.length - finished.size);
  expect((await keptByDepartment(hr, moduleId)).map(({ below }) => below)).toEqual([counts]);

  // Every line ends at its number, and each of its days is that of the people who took the step on it.
  expect((await lineByDay(finishedSeries(moduleId))).at(-1)?.count).toBe(finished.size);
  const firstDays = came.map(({ createdAt }) => dayIn(createdAt, 'Europe/Amsterdam')).sort();
  const line = await lineByDay('signed-in');
  expect(line.map(({ date }) => date)).toEqual([...new Set(firstDays)]);
  for (const { date, count } of line) expect(count).toBe(firstDays.filter((one) => one <= date).length);
});
