import 'server-only';
import { asc, desc, eq } from 'drizzle-orm';
import { pulseReliability, pulseRounds, supportForecasts } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import type { MadeForecast } from '@/domain/support/fan';
import type { ShownRange } from '@/domain/support/ledger';
import type { PublishedReliability } from '@/domain/support/reliability';
import { timeZone } from '@/server/organisation/current';
import { outlookOf } from './outlook';

/** A forecast as it was made after a round; `goal` is that of then, a fraction 0–1. */
export type KeptForecast = MadeForecast & { roundId: string; goal: number };

/** What was said last about when support reaches the goal; null while nothing has been. */
export async function newestForecast(viewer: Viewer): Promise<KeptForecast | null> {
  authorize(viewer, 'support.report');
  const [row] = await store()
    .read.select({
      roundId: supportForecasts.roundId,
      target: supportForecasts.target,
      verdict: supportForecasts.verdict,
      reasons: supportForecasts.reasons,
      earliest: supportForecasts.earliest,
      median: supportForecasts.median,
      latest: supportForecasts.latest,
      rising: supportForecasts.rising,
      fan: supportForecasts.fan,
    })
    .from(supportForecasts)
    .innerJoin(pulseRounds, eq(pulseRounds.id, supportForecasts.roundId))
    .orderBy(desc(pulseRounds.number), desc(supportForecasts.madeAt))
    .limit(1);
  if (!row) return null;
  const { roundId, target, rising, fan } = row;
  return { roundId, goal: target / 100, outlook: outlookOf(row), rising, fan };
}

/** Every range of days that was ever shown, oldest first, dated by the round it was made after; and how often there was none. */
export async function earlierForecasts(viewer: Viewer): Promise<{ ranges: ShownRange[]; withoutDay: number }> {
  authorize(viewer, 'support.report');
  const zone = await timeZone();
  const rows = await store()
    .read.select({
      closedAt: pulseRounds.closedAt,
      target: supportForecasts.target,
      verdict: supportForecasts.verdict,
      earliest: supportForecasts.earliest,
      median: supportForecasts.median,
      latest: supportForecasts.latest,
    })
    .from(supportForecasts)
    .innerJoin(pulseRounds, eq(pulseRounds.id, supportForecasts.roundId))
    .orderBy(asc(pulseRounds.number), asc(supportForecasts.madeAt));
  const ranges = rows.flatMap(({ closedAt, target, earliest, median, latest }) =>
    closedAt && earliest !== null && median !== null && latest !== null
      ? [{ madeOn: dayIn(closedAt, zone), target: target / 100, earliest, median, latest }]
      : [],
  );
  return { ranges, withoutDay: rows.filter(({ verdict }) => verdict === 'no-date').length };
}

/** How well the four support items of a closed round go together; null with fewer than 100 who answered them all. */
export async function reliabilityOf(viewer: Viewer, roundId: string): Promise<PublishedReliability | null> {
  authorize(viewer, 'support.report');
  const [row] = await store()
    .read.select({ figure: pulseReliability.figure })
    .from(pulseReliability)
    .where(eq(pulseReliability.roundId, roundId));
  return row?.figure ?? null;
}
