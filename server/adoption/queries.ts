import 'server-only';
import { and, asc, desc, eq, max, sum } from 'drizzle-orm';
import {
  adoptionCounts,
  adoptionForecasts,
  dailyCounts,
  departments,
  moduleCounts,
  moduleDepartmentCounts,
} from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { addedUp, type CurvePoint } from '@/domain/adoption/daily';
import type { AdoptionOutlook, SaidOfTraining } from '@/domain/adoption/outlook';
import {
  type AdoptionStep,
  type DailySeries,
  finishedSeries,
  type RangeStanding,
  type StepCounts,
} from '@/domain/adoption/steps';
import { addDays } from '@/domain/calendar/day';
import { treeAsList } from '@/domain/people/department-tree';
import { type DepartmentReport, withBelow } from '@/domain/training/department-report';
import type { CompletionCounts } from '@/domain/training/report';

// What pages read of people taken together. All of it was counted before (`renewAdoption`), so that no page gets slower
// with every colleague more.

export type AdoptionNow = {
  /** People who work here. */
  people: number;
  steps: StepCounts;
  /** The module that "trained" is about: asked of most people. Null: none is asked of anybody. */
  moduleId: string | null;
  takenAt: Date;
  /** The day that it is about, 'YYYY-MM-DD'. */
  countedOn: string;
};

/** How many people have taken each step; null until they have been counted for the first time. */
export async function adoptionNow(viewer: Viewer): Promise<AdoptionNow | null> {
  authorize(viewer, 'training.report');
  const [row] = await store()
    .read.select({
      people: adoptionCounts.people,
      steps: adoptionCounts.steps,
      moduleId: adoptionCounts.moduleId,
      takenAt: adoptionCounts.takenAt,
      countedOn: adoptionCounts.countedOn,
    })
    .from(adoptionCounts);
  return row ?? null;
}

/** People who work here now and had taken a step by the end of each week in which anybody did: a step line. */
export async function adoptionCurve(viewer: Viewer, step: AdoptionStep): Promise<CurvePoint[]> {
  authorize(viewer, 'training.report');
  return curveOf(step);
}

/** The same for a module that is asked of them: it ends at the number finished of `keptCompletion`. */
export async function finishedCurve(viewer: Viewer, moduleId: string): Promise<CurvePoint[]> {
  authorize(viewer, 'training.report');
  return curveOf(finishedSeries(moduleId));
}

async function curveOf(series: DailySeries): Promise<CurvePoint[]> {
  const last = max(dailyCounts.day);
  const weeks = await store()
    .read.select({ last, people: sum(dailyCounts.people).mapWith(Number) })
    .from(dailyCounts)
    .where(eq(dailyCounts.series, series))
    .groupBy(dailyCounts.week)
    .orderBy(asc(dailyCounts.week));
  return addedUp(weeks.flatMap(({ last: day, people }) => (day === null ? [] : [{ last: day, people }])));
}

export type KeptCompletion = CompletionCounts & { beside: number };

const NOBODY: KeptCompletion = { assigned: 0, completed: 0, overdue: 0, beside: 0 };

/**
 * Of how many people a module is asked, how many finished it, how many are late; and who finished it besides. Waived
 * people and leavers do not count.
 */
export async function keptCompletion(viewer: Viewer, moduleId: string): Promise<KeptCompletion> {
  authorize(viewer, 'training.report');
  const [row] = await store()
    .read.select({
      assigned: moduleCounts.asked,
      completed: moduleCounts.finished,
      overdue: moduleCounts.late,
      beside: moduleCounts.beside,
    })
    .from(moduleCounts)
    .where(eq(moduleCounts.moduleId, moduleId));
  return row ?? NOBODY;
}

/** The departments as a tree, in reading order, each with the same of itself and of everything under it. */
export async function keptByDepartment(viewer: Viewer, moduleId: string): Promise<DepartmentReport[]> {
  authorize(viewer, 'training.report');
  const ofModule = and(
    eq(moduleDepartmentCounts.departmentId, departments.id),
    eq(moduleDepartmentCounts.moduleId, moduleId),
  );
  const rows = await store()
    .read.select({
      id: departments.id,
      parentId: departments.parentId,
      name: departments.name,
      asked: moduleDepartmentCounts.asked,
      finished: moduleDepartmentCounts.finished,
      late: moduleDepartmentCounts.late,
    })
    .from(departments)
    .leftJoin(moduleDepartmentCounts, ofModule)
    .orderBy(departments.name);
  return withBelow(
    treeAsList(rows).map(({ asked, finished, late, ...place }) => ({
      ...place,
      ...{ asked: asked ?? 0, finished: finished ?? 0, late: late ?? 0 },
    })),
  );
}

/** What was said last about when enough colleagues have finished a module; null while nothing has been. */
export async function saidOfTraining(viewer: Viewer, moduleId: string): Promise<SaidOfTraining | null> {
  authorize(viewer, 'training.report');
  const [row] = await store()
    .read.select(saidFields)
    .from(adoptionForecasts)
    .where(eq(adoptionForecasts.moduleId, moduleId))
    .orderBy(desc(adoptionForecasts.madeOn))
    .limit(1);
  if (!row) return null;
  const { madeOn, people, periodDays, adopters } = row;
  const from = addDays(madeOn, -periodDays * adopters.length);
  const periods = { employees: people, adopters, periodDays, from };
  return { madeOn, target: row.target / 100, ceiling: row.ceiling, periods, ...kindOf(row) };
}

const saidFields = {
  madeOn: adoptionForecasts.madeOn,
  target: adoptionForecasts.target,
  ceiling: adoptionForecasts.ceiling,
  people: adoptionForecasts.people,
  periodDays: adoptionForecasts.periodDays,
  adopters: adoptionForecasts.adopters,
  verdict: adoptionForecasts.verdict,
  reason: adoptionForecasts.reason,
  earliest: adoptionForecasts.earliest,
  median: adoptionForecasts.median,
  latest: adoptionForecasts.latest,
  decidedOn: adoptionForecasts.decidedOn,
};
type Said = Pick<
  typeof adoptionForecasts.$inferSelect,
  'verdict' | 'reason' | 'earliest' | 'median' | 'latest' | 'decidedOn'
>;

function kindOf({ verdict, reason, earliest, median, latest, decidedOn }: Said): AdoptionOutlook {
  if (verdict === 'date' && earliest !== null && median !== null && latest !== null) {
    return { kind: 'date', earliest, median, latest };
  }
  if (verdict === 'reached' && decidedOn !== null) return { kind: 'reached', day: decidedOn };
  return { kind: 'no-date', reason: reason ?? 'no-end' };
}

/** A range that was shown, with what became of it; days 'YYYY-MM-DD', the target a fraction. */
export type JudgedTraining = {
  readonly madeOn: string;
  readonly target: number;
  readonly earliest: string;
  readonly latest: string;
  readonly standing: RangeStanding;
  readonly decidedOn: string | null;
};

/** Every range that was ever said of training, oldest first, and how often there was none. */
export async function earlierTrainingForecasts(
  viewer: Viewer,
): Promise<{ ranges: JudgedTraining[]; withoutDay: number }> {
  authorize(viewer, 'training.report');
  const rows = await store()
    .read.select({
      madeOn: adoptionForecasts.madeOn,
      target: adoptionForecasts.target,
      verdict: adoptionForecasts.verdict,
      earliest: adoptionForecasts.earliest,
      latest: adoptionForecasts.latest,
      standing: adoptionForecasts.standing,
      decidedOn: adoptionForecasts.decidedOn,
    })
    .from(adoptionForecasts)
    .orderBy(asc(adoptionForecasts.madeOn));
  const ranges = rows.flatMap(({ verdict, earliest, latest, target, ...row }) =>
    verdict === 'date' && earliest !== null && latest !== null
      ? [{ ...row, target: target / 100, earliest, latest }]
      : [],
  );
  return { ranges, withoutDay: rows.filter(({ verdict }) => verdict === 'no-date').length };
}
