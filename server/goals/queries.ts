import 'server-only';
import { and, asc, eq, inArray, isNull, lte, type SQL, sql } from 'drizzle-orm';
import { employees, goalMilestones, goals, modules, moduleVersions } from '@/db/schema';
import { store } from '@/db/store';
import { authorize, can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Refused } from '@/domain/errors';
import type { Aim, FollowUpStep, Frequency, GoalMetric, Verdict } from '@/domain/goals/model';
import { type Standing, standingOf } from '@/domain/goals/progress';
import { isFrozen, type Proposal } from '@/domain/goals/verdict';
import { fullName } from '@/domain/people/model';
import type { GoalKind } from '@/domain/plan/model';
import type { Bilingual } from '@/domain/training/content';
import { timeZone } from '@/server/organisation/current';
import { proposalFor } from './judging/freeze';
import { measurementRows, type MeasurementRow, standing } from './measured';
import { ownersIn } from './owners';
import { openRoundsClose, roundsToCome, waitsForRound } from './rounds';

export type Goal = Aim & {
  readonly id: string;
  readonly kind: GoalKind;
  readonly title: string;
  readonly why: string;
  readonly owner: {
    readonly id: string;
    readonly name: string;
    readonly hasLeft: boolean;
    /** Works here, and is champion or HR. */
    readonly canJudge: boolean;
  };
  readonly metric: GoalMetric;
  readonly module: { readonly id: string; readonly title: Bilingual } | null;
  readonly unit: string;
  readonly platforms: readonly string[];
  readonly frequency: Frequency | null;
  readonly followsId: string | null;
  readonly step: FollowUpStep | null;
  /** 'YYYY-MM-DD' */
  readonly madeOn: string;
  /** Its figures are not for this viewer: there is no baseline, no measurement, no proposal. */
  readonly isWithheld: boolean;
  /** Its day has come, and a round that counts for it closes in a moment. */
  readonly waitsForRound: boolean;
  /** What the figures say, from the day of verdict on; null before, where they are withheld and where it waits. */
  readonly proposal: Proposal | null;
  readonly verdict: { readonly is: Verdict; readonly note: string; readonly on: string } | null;
  readonly isStopped: boolean;
  /** Where it is against its path; null from the day of verdict on. */
  readonly standing: Standing | null;
  /** Those that count, by day. */
  readonly measurements: readonly MeasurementRow[];
};

/** Every goal: living ones by their day of verdict, then those with a verdict, the newest first. */
export async function goalList(viewer: Viewer, now = new Date()): Promise<Goal[]> {
  authorize(viewer, 'goal.report');
  const all = await goalsWhere(viewer, undefined, now);
  const living = all.filter(({ verdict }) => verdict === null);
  const past = all.filter(({ verdict }) => verdict !== null).reverse();
  return [...living, ...past];
}

export type Milestone = {
  readonly id: string;
  readonly day: string;
  readonly value: number | null;
  readonly note: string;
};
export type GoalPage = {
  readonly goal: Goal;
  /** Also what was corrected. */
  readonly history: readonly MeasurementRow[];
  readonly milestones: readonly Milestone[];
  /** The goals before it and after it, the oldest first; itself in between. */
  readonly chain: readonly Goal[];
};

/** @throws Refused 'not-found' */
export async function goalPage(viewer: Viewer, goalId: string, now = new Date()): Promise<GoalPage> {
  authorize(viewer, 'goal.report');
  const { read } = store();
  const chain = await chainOf(goalId);
  if (chain.length === 0) throw new Refused('not-found', `no goal ${goalId}`);
  const found = await goalsWhere(viewer, inArray(goals.id, chain), now);
  const all = chain.flatMap((id) => found.find((one) => one.id === id) ?? []);
  const goal = all.find(({ id }) => id === goalId);
  if (!goal) throw new Refused('not-found', `no goal ${goalId}`);
  return {
    goal,
    history: goal.isWithheld ? [] : await measurementRows(read, [goalId]),
    milestones: await read
      .select({
        id: goalMilestones.id,
        day: goalMilestones.day,
        value: goalMilestones.value,
        note: goalMilestones.note,
      })
      .from(goalMilestones)
      .where(eq(goalMilestones.goalId, goalId))
      .orderBy(asc(goalMilestones.day), asc(goalMilestones.id)),
    chain: all,
  };
}

/** The ids of a goal, of those that it came out of and of those that came out of it, the oldest first. */
async function chainOf(goalId: string): Promise<string[]> {
  const links = await store().read.select({ id: goals.id, followsId: goals.followsId }).from(goals);
  const before = new Map(links.map(({ id, followsId }) => [id, followsId]));
  const after = new Map(links.flatMap(({ id, followsId }) => (followsId ? [[followsId, id] as const] : [])));
  if (!before.has(goalId)) return [];
  const chain = [goalId];
  for (let one = before.get(goalId); one; one = before.get(one)) chain.unshift(one);
  for (let one = after.get(goalId); one; one = after.get(one)) chain.push(one);
  return chain;
}

/** The goals that wait for a verdict of their owner, the oldest day first; nothing for who may not give it. */
export async function goalsToJudge(
  viewer: Viewer,
  employeeId: string,
  today: string,
): Promise<{ id: string; title: string; dueOn: string }[]> {
  authorize(viewer, 'me.read', { employeeId });
  if (!can(viewer, 'goal.judge', { employeeId })) return [];
  const { read } = store();
  const due = await read
    .select({ id: goals.id, title: goals.title, dueOn: goals.dueOn, metric: goals.metric, frozenAt: goals.frozenAt })
    .from(goals)
    .where(and(eq(goals.ownerId, employeeId), isNull(goals.verdict), lte(goals.dueOn, today)))
    .orderBy(asc(goals.dueOn), asc(goals.id));
  if (due.length === 0) return [];
  const openClose = await openRoundsClose(read);
  return due
    .filter((goal) => goal.frozenAt !== null || !waitsForRound(goal, openClose, today))
    .map(({ id, title, dueOn }) => ({ id, title, dueOn }));
}

export type GoalChoices = {
  readonly owners: readonly { readonly id: string; readonly name: string }[];
  readonly modules: readonly { readonly id: string; readonly title: Bilingual }[];
  /** The closing days of rounds that are open or planned. */
  readonly closingDays: readonly string[];
};

/** Who can own a goal, on which modules there can be one, and when rounds close that one on support can count on. */
export async function goalChoices(viewer: Viewer): Promise<GoalChoices> {
  authorize(viewer, 'goal.manage');
  const { read } = store();
  const owners = (await ownersIn(read)).map((person) => ({ id: person.id, name: fullName(person) }));
  const published = await read
    .select({ id: modules.id, nl: moduleVersions.titleNl, en: moduleVersions.titleEn })
    .from(modules)
    .innerJoin(moduleVersions, and(eq(moduleVersions.moduleId, modules.id), isNewest));
  return {
    owners: owners.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
    modules: published
      .map(({ id, ...title }) => ({ id, title }))
      .toSorted((a, b) => a.title.nl.localeCompare(b.title.nl, 'nl')),
    closingDays: await roundsToCome(read),
  };
}

const isNewest = sql`${moduleVersions.version} = (select max(v.version) from module_versions v where v.module_id = ${modules.id})`;

const WITHHELD: Standing = { is: 'unknown', because: 'withheld', measured: null, expected: null };

async function goalsWhere(viewer: Viewer, which: SQL | undefined, now: Date): Promise<Goal[]> {
  const { read } = store();
  const zone = await timeZone();
  const today = dayIn(now, zone);
  const rows = await read
    .select({
      goal: goals,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
      leftOn: employees.leftOn,
      nl: moduleVersions.titleNl,
      en: moduleVersions.titleEn,
    })
    .from(goals)
    .innerJoin(employees, eq(employees.id, goals.ownerId))
    .leftJoin(modules, eq(modules.id, goals.moduleId))
    .leftJoin(moduleVersions, and(eq(moduleVersions.moduleId, modules.id), isNewest))
    .where(which)
    .orderBy(asc(goals.dueOn), asc(goals.id));
  const measured = standing(
    await measurementRows(
      read,
      rows.map(({ goal }) => goal.id),
    ),
  );
  const judges = new Set((await ownersIn(read)).map(({ id }) => id));
  const openClose = await openRoundsClose(read);
  const seesTraining = can(viewer, 'training.report');
  return rows.map(({ goal, nl, en, leftOn, ...name }) => {
    const { id, direction, target, startsOn, dueOn, times, per, verdict, judgedAt } = goal;
    // Completion has no minimum of people, so it can be about one colleague: it is for who may see training.
    const isWithheld = goal.metric === 'module' && !seesTraining;
    const aim = { direction, baseline: isWithheld ? null : goal.baseline, target, startsOn, dueOn };
    const measurements = isWithheld ? [] : measured.filter(({ goalId }) => goalId === id);
    const frozen = goal.frozenAt !== null || isFrozen(aim, today);
    const waits = goal.frozenAt === null && waitsForRound(goal, openClose, today);
    // No job may have been by on the day itself: nothing can be added from then on, so this is what it will keep.
    const proposal = goal.proposal ?? (frozen && !waits ? proposalFor(aim, id, measured) : null);
    return {
      ...aim,
      ...{ id, kind: goal.kind, title: goal.title, why: goal.why, metric: goal.metric, unit: goal.unit },
      owner: {
        ...{ id: goal.ownerId, name: fullName(name), hasLeft: leftOn !== null },
        canJudge: judges.has(goal.ownerId),
      },
      module: goal.moduleId && nl !== null && en !== null ? { id: goal.moduleId, title: { nl, en } } : null,
      platforms: goal.platforms,
      frequency: times !== null && per !== null ? { times, per } : null,
      ...{ followsId: goal.followsId, step: goal.step, madeOn: dayIn(goal.createdAt, zone) },
      ...{ isWithheld, waitsForRound: waits, proposal: isWithheld ? null : proposal },
      verdict: verdict && judgedAt ? { is: verdict, note: goal.verdictNote ?? '', on: dayIn(judgedAt, zone) } : null,
      isStopped: goal.stoppedAt !== null,
      standing: frozen ? null : isWithheld ? WITHHELD : standingOf(aim, measurements),
      measurements,
    };
  });
}
