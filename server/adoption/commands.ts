import 'server-only';
import { max } from 'drizzle-orm';
import { adoptionCounts, auditEntries, organisations } from '@/db/schema';
import { store } from '@/db/store';
import { isCountDue } from '@/domain/adoption/counting';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { countAdoption } from './count';
import { keepCounts } from './keep';
import { recordAdoptionForecast } from './forecast/record';

/**
 * Counts people again if anything was done since the last time, and says once a week when enough of them are trained.
 * Counted twice, or by two servers at once, it comes to the same.
 *
 * @returns whether people were counted
 */
export async function renewAdoption(viewer: Viewer, now = new Date()): Promise<boolean> {
  authorize(viewer, 'system.count-adoption');
  const { read } = store();
  const [organisation] = await read.select({ timeZone: organisations.timeZone }).from(organisations);
  if (!organisation) return false;
  const zone = organisation.timeZone;
  const today = dayIn(now, zone);
  const [last] = await read.select().from(adoptionCounts);
  const [log] = await read.select({ newest: max(auditEntries.at) }).from(auditEntries);
  if (!isCountDue(last ?? null, { newest: log?.newest ?? null, today, now })) return false;

  const began = performance.now();
  const counted = await countAdoption(read, { today, zone });
  const tookMs = Math.round(performance.now() - began);
  const takenAt = new Date(now.getTime() + tookMs);
  await keepCounts(counted, { startedAt: now, takenAt, tookMs, countedOn: today });
  await recordAdoptionForecast(today);
  return true;
}
