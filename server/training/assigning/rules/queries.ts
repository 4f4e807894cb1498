import 'server-only';
import { asc, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import {
  assignmentRules,
  assignments,
  employees,
  locations,
  modules,
  moduleVersions,
  responsibilities,
} from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Refused } from '@/domain/errors';
import { fullName } from '@/domain/people/model';
import type { DrawnWave, ListedRule, RuleInTurns, WavePreview } from '@/domain/training/report';
import { type AssignmentRule, assignmentRule, tellsLevels } from '@/domain/training/rule';
import { isRunning, turnOf, type Wave, waveDays, type WavePlan } from '@/domain/training/waves';
import { drawnOrder } from '@/domain/training/waves-lots';
import { timeZone } from '@/server/organisation/current';
import { namedLevelsAgreed } from '@/server/trust/switches';
import { refuseUnagreedLevels } from '../fits';
import { departmentPlaces, drawWaves, turnTakersOf } from './draw';

/** The rules by which modules were or are given, newest first; at most 200. */
export async function ruleList(viewer: Viewer): Promise<ListedRule[]> {
  authorize(viewer, 'training.assign');
  return (await rulesWith(undefined)).map(({ listed }) => listed);
}

type RuleFound = { listed: ListedRule; orderSeed: string | null; waves: Wave[] | null };

async function rulesWith(which: SQL | undefined): Promise<RuleFound[]> {
  const { read } = store();
  const newest = sql`(select max(v.version) from module_versions v where v.module_id = ${modules.id})`;
  const given = read
    .select({ ruleId: assignments.ruleId, people: count().as('people') })
    .from(assignments)
    .groupBy(assignments.ruleId)
    .as('given');
  const rows = await read
    .select({
      id: assignmentRules.id,
      moduleId: modules.id,
      nl: moduleVersions.titleNl,
      en: moduleVersions.titleEn,
      rule: assignmentRules.rule,
      due: assignmentRules.due,
      isStanding: assignmentRules.isStanding,
      createdAt: assignmentRules.createdAt,
      endedAt: assignmentRules.endedAt,
      orderSeed: assignmentRules.orderSeed,
      waves: assignmentRules.waves,
      wavesGivenUntil: assignmentRules.wavesGivenUntil,
      people: sql<number>`coalesce(${given.people}, 0)`.mapWith(Number),
    })
    .from(assignmentRules)
    .innerJoin(modules, eq(modules.id, assignmentRules.moduleId))
    .innerJoin(
      moduleVersions,
      sql`${moduleVersions.moduleId} = ${modules.id} and ${moduleVersions.version} = ${newest}`,
    )
    .leftJoin(given, eq(given.ruleId, assignmentRules.id))
    .where(which)
    .orderBy(desc(assignmentRules.createdAt))
    .limit(200);
  const zone = await timeZone();
  const isAgreed = await namedLevelsAgreed();
  return rows.map(({ nl, en, createdAt, endedAt, orderSeed, waves, wavesGivenUntil, ...row }) => {
    const rule = assignmentRule.parse(row.rule);
    const days = { createdOn: dayIn(createdAt, zone), endedOn: endedAt && dayIn(endedAt, zone) };
    const time = { isStanding: row.isStanding, hasEnded: endedAt !== null, waves, wavesGivenUntil };
    const listed: ListedRule = {
      ...{ ...row, ...days, rule, title: { nl, en } },
      ...{ isResting: tellsLevels(rule) && !isAgreed, isRunning: isRunning(time), waveDays: waveDays(waves ?? []) },
    };
    return { listed, orderSeed, waves };
  });
}

/** A rule on its own page, with the order that was drawn. @throws Refused 'not-found' */
export async function ruleById(viewer: Viewer, ruleId: string): Promise<RuleInTurns> {
  authorize(viewer, 'training.assign');
  const [found] = await rulesWith(eq(assignmentRules.id, ruleId));
  if (!found) throw new Refused('not-found', `no rule ${ruleId}`);
  const { listed, orderSeed: seed, waves } = found;
  if (seed === null || waves === null) return { ...listed, order: null };
  const order = waves.map(({ departmentId }) => departmentId);
  // While a rule about levels rests, even how many it fits is not told by department (docs/decisions/0008).
  const given = listed.isResting ? null : await givenByDepartment(ruleId);
  return {
    ...listed,
    order: {
      seed,
      isSame: drawnOrder(order, seed).join() === order.join(),
      waves: await namedWaves(waves, given),
    },
  };
}

/** How many people have an assignment from a rule, by the department they work directly in now. */
async function givenByDepartment(ruleId: string): Promise<Map<string, number>> {
  const rows = await store()
    .read.select({ departmentId: employees.departmentId, people: count() })
    .from(assignments)
    .innerJoin(employees, eq(employees.id, assignments.employeeId))
    .where(eq(assignments.ruleId, ruleId))
    .groupBy(employees.departmentId);
  return new Map(rows.map(({ departmentId, people }) => [departmentId, people]));
}

/** The waves with names, lot numbers and how many people `counted` has in each. */
async function namedWaves(waves: readonly Wave[], counted: Map<string, number> | null): Promise<DrawnWave[]> {
  const places = await departmentPlaces(store().read);
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const lots = waves.map(({ departmentId }) => departmentId).toSorted();
  const days = turnOf(places, waves);
  const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + (counted?.get(id) ?? 0), 0);
  return waveDays(waves).map((from) => ({
    from,
    departments: waves
      .filter((one) => one.from === from)
      .map(({ departmentId: id }) => ({ id, name: names.get(id) ?? '', lot: lots.indexOf(id) + 1 })),
    people: counted && sum([...days].flatMap(([id, day]) => (day === from ? [id] : []))),
  }));
}

type WaveQuestion = { moduleId: string; rule: AssignmentRule; plan: WavePlan | null };

/**
 * How many departments of a rule can take turns, and with a plan in which order and when. People are those who get the
 * module now.
 * @throws Refused 'not-now' for a rule about levels that may not be known by name
 */
export async function wavePreview(
  viewer: Viewer,
  { moduleId, rule, plan }: WaveQuestion,
  now = new Date(),
): Promise<WavePreview> {
  authorize(viewer, 'training.assign');
  await refuseUnagreedLevels(rule);
  const today = dayIn(now, await timeZone());
  const drawn = plan && (await drawWaves(moduleId, { rule, plan }, today));
  if (!drawn) return { departments: (await turnTakersOf(moduleId, rule, today)).takers.length, order: null };
  const gets = new Map([...drawn.meant].map(([id, one]) => [id, one.gets]));
  const order = { seed: drawn.seed, waves: await namedWaves(drawn.waves, gets) };
  return { departments: drawn.waves.length, order };
}

export type NamedChoice = { id: string; name: string };
export type RuleChoices = { locations: NamedChoice[]; responsibilities: NamedChoice[] };

/** What a rule can name besides departments and topics; of responsibilities of one title the first stands for all. */
export async function ruleChoices(viewer: Viewer): Promise<RuleChoices> {
  authorize(viewer, 'training.assign');
  const { read } = store();
  return {
    locations: await read
      .select({ id: locations.id, name: locations.name })
      .from(locations)
      .orderBy(asc(locations.name)),
    responsibilities: await read
      .select({ id: sql<string>`min(${responsibilities.id})`, name: responsibilities.title })
      .from(responsibilities)
      .where(eq(responsibilities.status, 'accepted'))
      .groupBy(responsibilities.title)
      .orderBy(asc(responsibilities.title)),
  };
}

/** The names of these people, by their ids; also of those who have left. */
export async function namesOf(viewer: Viewer, employeeIds: readonly string[]): Promise<Map<string, string>> {
  authorize(viewer, 'training.assign');
  if (employeeIds.length === 0) return new Map();
  const rows = await store()
    .read.select({
      id: employees.id,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
    })
    .from(employees)
    .where(inArray(employees.id, [...new Set(employeeIds)]));
  return new Map(rows.map(({ id, ...name }) => [id, fullName(name)]));
}
