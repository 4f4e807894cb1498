import 'server-only';
import { asc, eq, min } from 'drizzle-orm';
import { goalMilestones, goals, moduleVersions, programmeEvents, pulseRounds } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { daysIn } from '@/domain/calendar/day';
import type { Bilingual } from '@/domain/training/content';
import { timeZone } from '@/server/organisation/current';

export type TimelineParts = {
  readonly goals: readonly { id: string; title: string; startsOn: string; dueOn: string }[];
  readonly milestones: readonly { id: string; goalId: string; note: string; day: string }[];
  /** `closesOn` is the day on which it closed, or will. */
  readonly rounds: readonly { id: string; number: number; opensOn: string; closesOn: string }[];
  /** Modules by the day on which their first version was published. */
  readonly modules: readonly { id: string; title: Bilingual; day: string }[];
  readonly events: readonly { id: string; title: Bilingual; day: string }[];
};

/** Everything of the plan that has a day. */
export async function timelineParts(viewer: Viewer): Promise<TimelineParts> {
  authorize(viewer, 'goal.report');
  const { read } = store();
  const dayOf = daysIn(await timeZone());
  const rounds = await read
    .select({
      id: pulseRounds.id,
      number: pulseRounds.number,
      openedAt: pulseRounds.openedAt,
      closesOn: pulseRounds.closesOn,
      closedAt: pulseRounds.closedAt,
    })
    .from(pulseRounds)
    .orderBy(asc(pulseRounds.number));
  const first = read
    .select({ moduleId: moduleVersions.moduleId, version: min(moduleVersions.version).as('first_version') })
    .from(moduleVersions)
    .groupBy(moduleVersions.moduleId)
    .as('first');
  const modules = await read
    .select({
      id: moduleVersions.moduleId,
      version: moduleVersions.version,
      first: first.version,
      nl: moduleVersions.titleNl,
      en: moduleVersions.titleEn,
      publishedAt: moduleVersions.publishedAt,
    })
    .from(moduleVersions)
    .innerJoin(first, eq(first.moduleId, moduleVersions.moduleId));
  const events = await read
    .select({
      id: programmeEvents.id,
      day: programmeEvents.day,
      nl: programmeEvents.titleNl,
      en: programmeEvents.titleEn,
    })
    .from(programmeEvents);
  return {
    goals: await read
      .select({ id: goals.id, title: goals.title, startsOn: goals.startsOn, dueOn: goals.dueOn })
      .from(goals)
      .orderBy(asc(goals.startsOn), asc(goals.id)),
    milestones: await read
      .select({
        id: goalMilestones.id,
        goalId: goalMilestones.goalId,
        note: goalMilestones.note,
        day: goalMilestones.day,
      })
      .from(goalMilestones),
    rounds: rounds.map(({ id, number, openedAt, closesOn, closedAt }) => ({
      ...{ id, number, opensOn: dayOf(openedAt), closesOn: closedAt ? dayOf(closedAt) : closesOn },
    })),
    modules: modules
      .filter((one) => one.version === one.first)
      .map(({ id, nl, en, publishedAt }) => ({ id, title: { nl, en }, day: dayOf(publishedAt) })),
    events: events.map(({ id, day, nl, en }) => ({ id, day, title: { nl: nl || en, en: en || nl } })),
  };
}
