import Database from 'better-sqlite3';
import pg from 'pg';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { accounts, assignments, completions, employees } from '@/db/schema';
import { isPostgres } from '@/db/dialect';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { adoptionSteps } from '@/domain/adoption/steps';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { barriersIn, namedDepartments } from '@/server/support/barriers/queries';
import { programmeEventList } from '@/server/support/events/queries';
import { earlierForecasts, newestForecast } from '@/server/support/forecast/queries';
import { planTrouble } from '@/server/support/planning/queries';
import { departmentFigures, departmentHistory, rounds, supportHistory } from '@/server/support/queries';
import { quadrant, quadrantMoves, topicChoices } from '@/server/training/knowledge/queries';
import { publishedModule } from '@/server/training/library';
import { moduleChoices } from '@/server/training/queries';
import { mostAssigned } from '@/server/training/reports/queries';
import { publishBasics } from '@/server/training/training.factory';
import { countEverybody } from './counted.factory';
import { noteVisit } from './news/commands';
import { newsSince } from './news/queries';
import {
  adoptionCurve,
  adoptionNow,
  earlierTrainingForecasts,
  finishedCurve,
  keptByDepartment,
  keptCompletion,
  saidOfTraining,
} from './queries';

// The overview reads snapshots, counts and a few rows by their index, so that it costs as much with 100,000 people as
// with 1,000 (scripts/measure-dashboard.ts measures it). A new part of the page gets its reads here.

const monday = new Date('2026-01-05T09:00:00Z');
const friday = new Date('2026-01-09T09:00:00Z');
let viewer: Viewer;
let moduleId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  viewer = await addViewer('hr', 'hr', 'champion');
  moduleId = await publishBasics(monday);
});
afterEach(() => vi.restoreAllMocks());
afterAll(closeFreshStore);

/** All that app/(inside)/programme/page.tsx asks of the store. */
async function readOverview(): Promise<void> {
  await rounds(viewer);
  await supportHistory(viewer);
  await departmentFigures(viewer, 'none');
  await departmentHistory(viewer, 'none');
  await programmeEventList(viewer);
  await planTrouble(viewer);
  await barriersIn(viewer, 'none');
  await namedDepartments(viewer, 'none');
  await newestForecast(viewer);
  await earlierForecasts(viewer);
  for (const { topicId } of (await topicChoices(viewer)).slice(0, 1)) {
    await quadrant(viewer, topicId);
    await quadrantMoves(viewer, topicId);
  }
  await moduleChoices(viewer);
  await mostAssigned(viewer);
  await adoptionNow(viewer);
  for (const step of adoptionSteps) await adoptionCurve(viewer, step);
  await saidOfTraining(viewer, moduleId);
  await earlierTrainingForecasts(viewer);
  await keptCompletion(viewer, moduleId);
  await keptByDepartment(viewer, moduleId);
  await finishedCurve(viewer, moduleId);
  await noteVisit(viewer, 'hr', monday);
  await newsSince(viewer, friday);
}

/** The statements that are sent to the store meanwhile. */
async function statementsOf(work: () => Promise<void>): Promise<string[]> {
  const sent: string[] = [];
  const textOf = (query: unknown) =>
    typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : String(query);
  if (isPostgres) {
    const query = pg.Client.prototype.query;
    vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...given: unknown[]) {
      sent.push(textOf(given[0]));
      return Reflect.apply(query, this, given);
    });
  } else {
    const prepare = Database.prototype.prepare;
    vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (this: Database.Database, text: string) {
      sent.push(text);
      return Reflect.apply(prepare, this, [text]);
    });
  }
  await work();
  vi.restoreAllMocks();
  return sent.filter((text) => /^select/i.test(text));
}

async function addColleagues(count: number): Promise<void> {
  const { versionId, contentHash } = await publishedModule(moduleId);
  await store().write(async (tx) => {
    const [pattern] = await tx.select().from(employees).limit(1);
    if (!pattern) throw new Error('no one to copy');
    const ids = Array.from({ length: count }, (_, at) => `p${at}`);
    const of = (employeeId: string) => ({ id: `x-${employeeId}`, employeeId, moduleId });
    await tx
      .insert(employees)
      .values(ids.map((id) => ({ ...pattern, id, employeeNo: id, email: `${id}@harbour.example` })));
    const account = { passwordHash: 'x', theme: 'system' as const, createdAt: monday };
    await tx.insert(accounts).values(ids.map((employeeId) => ({ employeeId, ...account })));
    await tx.insert(assignments).values(ids.map((id) => ({ ...of(id), dueOn: '2026-02-01', assignedAt: monday })));
    const proof = { versionId, contentHash, how: 'finished' as const, completedAt: friday };
    await tx.insert(completions).values(ids.map((id) => ({ ...of(id), ...proof })));
  });
}

test('the overview asks the store as often with 400 colleagues as with none', async () => {
  // What is prepared once is prepared now.
  await readOverview();
  const before = await statementsOf(readOverview);
  await addColleagues(400);
  await countEverybody(friday);
  expect(await statementsOf(readOverview)).toHaveLength(before.length);
  expect(before.length).toBeGreaterThan(20);
});

/** Tables with a row, or many, for each person. */
const ofPeople =
  /^SCAN .*\b(employees|accounts|assignments|completions|policy_acknowledgements|responsibilities|tokens|pulse_roster|pulse_answers|interest_statements|knowledge_levels|quadrant_positions)\b/;

test.skipIf(isPostgres)('and walks past no table with a row for each person', async () => {
  await addColleagues(400);
  await countEverybody(friday);
  const walks: string[] = [];
  for (const text of await statementsOf(readOverview)) {
    // A plan does not depend on what is bound; SQLite only wants that something is.
    const steps = await store().raw(`explain query plan ${text.replaceAll('?', "'x'")}`);
    walks.push(...steps.map(({ detail }) => String(detail)).filter((detail) => ofPeople.test(detail)));
  }
  expect(walks).toEqual([]);
});
