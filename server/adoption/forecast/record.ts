import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import { adoptionCounts, adoptionForecasts, dailyCounts } from '@/db/schema';
import { type Reader, store } from '@/db/store';
import type { DayCount } from '@/domain/adoption/daily';
import { standingOfRange } from '@/domain/adoption/judged';
import { adoptionOutlook, dayReached, TRAINED_TARGET } from '@/domain/adoption/outlook';
import { mondayOf } from '@/domain/training/weeks';

const TARGET = Math.round(TRAINED_TARGET * 100);

/**
 * Keeps, once a week, what can be said about when enough people are trained, whether or not there is a day in it; and
 * notes of earlier ranges what became of them. What was said before is never changed.
 */
export async function recordAdoptionForecast(today: string): Promise<void> {
  const { read } = store();
  const [last] = await read
    .select({ people: adoptionCounts.people, moduleId: adoptionCounts.moduleId })
    .from(adoptionCounts);
  if (!last?.moduleId) return;
  const { people, moduleId } = last;
  const days = await trainedByDay(read);
  await judge({ moduleId, people, days, today });

  const madeOn = mondayOf(today);
  const isOfWeek = and(eq(adoptionForecasts.moduleId, moduleId), eq(adoptionForecasts.madeOn, madeOn));
  if ((await read.$count(adoptionForecasts, isOfWeek)) > 0) return;
  const made = adoptionOutlook(days, { employees: people, target: TRAINED_TARGET, today });
  if (!made) return;
  const { outlook, ceiling, periods } = made;
  const { earliest, median, latest } = outlook.kind === 'date' ? outlook : NO_RANGE;
  const row = {
    ...{ id: randomUUID(), moduleId, madeOn, target: TARGET, people },
    ...{ periodDays: periods.periodDays, adopters: [...periods.adopters], ceiling, earliest, median, latest },
    verdict: outlook.kind,
    reason: outlook.kind === 'no-date' ? outlook.reason : null,
    decidedOn: outlook.kind === 'reached' ? outlook.day : null,
  };
  // Another server may have said it at this moment.
  await store().write((tx) => tx.insert(adoptionForecasts).values(row).onConflictDoNothing());
}

const NO_RANGE = { earliest: null, median: null, latest: null };

async function trainedByDay(read: Reader): Promise<DayCount[]> {
  return read
    .select({ day: dailyCounts.day, week: dailyCounts.week, people: dailyCounts.people })
    .from(dailyCounts)
    .where(eq(dailyCounts.series, 'trained'))
    .orderBy(asc(dailyCounts.day));
}

type Now = { moduleId: string; people: number; days: readonly DayCount[]; today: string };

/** A range about a module that is not the programme's any more lapses: what it was about is not counted now. */
async function judge({ moduleId, people, days, today }: Now): Promise<void> {
  const open = await store()
    .read.select({
      id: adoptionForecasts.id,
      moduleId: adoptionForecasts.moduleId,
      target: adoptionForecasts.target,
      earliest: adoptionForecasts.earliest,
      latest: adoptionForecasts.latest,
    })
    .from(adoptionForecasts)
    .where(and(eq(adoptionForecasts.verdict, 'date'), eq(adoptionForecasts.standing, 'not-yet')));
  for (const { id, target, earliest, latest, ...range } of open) {
    if (earliest === null || latest === null) continue;
    const reached = dayReached(days, people, target / 100);
    const decision =
      range.moduleId === moduleId
        ? standingOfRange({ earliest, latest }, { reached, today })
        : { standing: 'void' as const, decidedOn: today };
    if (decision.standing === 'not-yet') continue;
    await store().write((tx) => tx.update(adoptionForecasts).set(decision).where(eq(adoptionForecasts.id, id)));
  }
}
