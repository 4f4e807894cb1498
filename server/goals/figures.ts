import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, desc, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm';
import { goalMeasurements, goals, moduleCounts, pulseRounds, pulseSnapshots } from '@/db/schema';
import type { Reader, Tx } from '@/db/store';
import { daysIn } from '@/domain/calendar/day';
import type { GoalMetric } from '@/domain/goals/model';
import { figureFrom } from '@/domain/goals/rounds';
import { rangeLimits } from '@/domain/statistics/share-range';
import type { SupportFigure } from '@/domain/support/figures';

// Figures of the product as goals need them: read from snapshots and counts that were taken before, never from people.

type Figure = { value: number | null; low: number | null; high: number | null };
/** The day that it is, 'YYYY-MM-DD', in the zone of the organisation. */
type Today = { readonly today: string; readonly zone: string };
type RoundSupport = { roundId: string; day: string; figure: Figure };

const PERCENT = 100;

/** Support as a measurement in percent: the headline with its interval, or only a range where no more may be shown. */
function inPercent({ supporters, within }: SupportFigure): Figure | null {
  if (supporters) {
    const { value, low, high } = supporters;
    return { value: value * PERCENT, low: low * PERCENT, high: high * PERCENT };
  }
  if (!within) return null;
  const { low, high } = rangeLimits[within];
  return { value: null, low: low * PERCENT, high: high * PERCENT };
}

/**
 * The organisation's support in each round that was closed by that day and may be shown, newest first. A round that the
 * clock closed late, because no server ran, counts as of the day on which it was to close.
 */
async function closedRounds(read: Reader, { today, zone }: Today): Promise<RoundSupport[]> {
  const dayOf = daysIn(zone);
  const rows = await read
    .select({
      roundId: pulseRounds.id,
      closesOn: pulseRounds.closesOn,
      closedAt: pulseRounds.closedAt,
      figure: pulseSnapshots.figure,
    })
    .from(pulseRounds)
    .innerJoin(pulseSnapshots, and(eq(pulseSnapshots.roundId, pulseRounds.id), isNull(pulseSnapshots.departmentId)))
    .where(isNotNull(pulseRounds.closedAt))
    .orderBy(desc(pulseRounds.number));
  return rows.flatMap(({ roundId, closesOn, closedAt, figure }) => {
    const shown = figure && inPercent(figure);
    const closedOn = closedAt && dayOf(closedAt);
    if (!closedOn || closedOn > today || !shown) return [];
    const latest = figureFrom(closesOn);
    return [{ roundId, day: closedOn < latest ? closedOn : latest, figure: shown }];
  });
}

/** Who finished a module of those of whom it is asked, in percent; modules asked of nobody are not in it. */
async function completionOf(read: Reader, moduleIds: readonly string[]): Promise<Map<string, number>> {
  if (moduleIds.length === 0) return new Map();
  const rows = await read
    .select({ moduleId: moduleCounts.moduleId, asked: moduleCounts.asked, finished: moduleCounts.finished })
    .from(moduleCounts)
    .where(inArray(moduleCounts.moduleId, [...moduleIds]));
  return new Map(
    rows.flatMap(({ moduleId, asked, finished }) => (asked > 0 ? [[moduleId, (finished / asked) * PERCENT]] : [])),
  );
}

/** Where a goal on a figure of the product begins: its newest value, in percent; null where there is none yet. */
export async function baselineNow(
  read: Reader,
  { metric, moduleId }: { metric: Exclude<GoalMetric, 'own'>; moduleId: string | null },
  on: Today,
): Promise<number | null> {
  if (metric === 'support') return (await closedRounds(read, on))[0]?.figure.value ?? null;
  return moduleId === null ? null : ((await completionOf(read, [moduleId])).get(moduleId) ?? null);
}

type Reading = typeof goalMeasurements.$inferInsert & { reading: string };

/**
 * Reads the figures of the product for every goal that is not frozen: support once for each closed round, completion
 * once a day. What has been read stays as it was; reading twice, or on two servers at once, adds nothing.
 */
export async function readFigures(tx: Tx, { today, zone, now }: Today & { now: Date }) {
  const open = await tx
    .select({
      id: goals.id,
      metric: goals.metric,
      moduleId: goals.moduleId,
      startsOn: goals.startsOn,
      dueOn: goals.dueOn,
    })
    .from(goals)
    .where(and(isNull(goals.frozenAt), ne(goals.metric, 'own')));
  if (open.length === 0) return;
  const rounds = open.some(({ metric }) => metric === 'support') ? await closedRounds(tx, { today, zone }) : [];
  const completion = await completionOf(
    tx,
    open.flatMap(({ moduleId }) => moduleId ?? []),
  );

  const rows = open.flatMap(({ id: goalId, metric, moduleId, startsOn, dueOn }): Reading[] => {
    const isInTime = (day: string) => day >= startsOn && day <= dueOn;
    const base = { goalId, source: '', note: '', createdAt: now };
    if (metric === 'support') {
      return rounds
        .filter(({ day }) => isInTime(day))
        .map(({ roundId, day, figure }) => ({ ...base, id: randomUUID(), day, ...figure, roundId, reading: roundId }));
    }
    const value = moduleId === null ? undefined : completion.get(moduleId);
    if (value === undefined || !isInTime(today)) return [];
    return [{ ...base, id: randomUUID(), day: today, value, low: null, high: null, roundId: null, reading: today }];
  });
  const known = await tx
    .select({ goalId: goalMeasurements.goalId, reading: goalMeasurements.reading })
    .from(goalMeasurements)
    .where(
      and(
        isNotNull(goalMeasurements.reading),
        inArray(
          goalMeasurements.goalId,
          open.map(({ id }) => id),
        ),
      ),
    );
  const names = new Set(known.map(({ goalId, reading }) => `${goalId} ${reading}`));
  const fresh = rows.filter(({ goalId, reading }) => !names.has(`${goalId} ${reading}`));
  if (fresh.length > 0) await tx.insert(goalMeasurements).values(fresh).onConflictDoNothing();
}
