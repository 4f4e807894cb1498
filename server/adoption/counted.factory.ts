import { asc, eq } from 'drizzle-orm';
import { adoptionCounts, dailyCounts } from '@/db/schema';
import { store } from '@/db/store';
import { addedUp, type CurvePoint } from '@/domain/adoption/daily';
import { type DailySeries, finishedSeries } from '@/domain/adoption/steps';
import { systemViewer } from '@/server/auth/system';
import { renewAdoption } from './commands';

/** Counts everybody as of a day or a moment, whether or not it is time for it. */
export async function countEverybody(now: Date | string): Promise<void> {
  await store().write((tx) => tx.delete(adoptionCounts));
  await renewAdoption(systemViewer(), new Date(now));
}

/** The line of a step or of a module, with a point for each day, as of now. */
export async function lineByDay(series: DailySeries): Promise<CurvePoint[]> {
  const rows = await store()
    .read.select({ last: dailyCounts.day, people: dailyCounts.people })
    .from(dailyCounts)
    .where(eq(dailyCounts.series, series))
    .orderBy(asc(dailyCounts.day));
  return addedUp(rows);
}

/** Who finished a module, counted now. */
export async function finishedByDay(moduleId: string, now: Date | string): Promise<CurvePoint[]> {
  await countEverybody(now);
  return lineByDay(finishedSeries(moduleId));
}
