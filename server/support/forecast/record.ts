import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { organisations, pulseRounds, pulseSnapshots, supportForecasts } from '@/db/schema';
import type { Tx } from '@/db/store';
import { dayIn } from '@/domain/calendar/day';
import { makeForecast } from '@/domain/support/fan';
import type { ClosedRound } from '@/domain/support/rounds';

/**
 * Keeps what can be said now about when support reaches the goal: after the newest closed round, whether or not there
 * is a day in it. Nothing without a round or a goal, and nothing when it has been said for this round and goal already.
 */
export async function recordForecast(tx: Tx, now: Date): Promise<void> {
  const [organisation] = await tx
    .select({ timeZone: organisations.timeZone, target: organisations.supportTarget })
    .from(organisations);
  const target = organisation?.target ?? null;
  const rounds = await closedRoundsIn(tx, organisation?.timeZone ?? 'UTC');
  const last = rounds.at(-1);
  if (target === null || !last || (await lastTarget(tx, last.roundId)) === target) return;

  const { outlook, rising, fan } = makeForecast(rounds, target / 100);
  const { earliest, median, latest } = outlook.kind === 'date' ? outlook : nothing;
  await tx.insert(supportForecasts).values({
    id: randomUUID(),
    roundId: last.roundId,
    madeAt: now,
    target,
    verdict: outlook.kind,
    reasons: outlook.kind === 'no-date' ? [...outlook.reasons] : [],
    earliest,
    median,
    latest,
    rising,
    fan: fan && [...fan],
  });
}

const nothing = { earliest: null, median: null, latest: null };

/** The goal that was last spoken of for this round. */
async function lastTarget(tx: Tx, roundId: string): Promise<number | null> {
  const [newest] = await tx
    .select({ target: supportForecasts.target })
    .from(supportForecasts)
    .where(eq(supportForecasts.roundId, roundId))
    .orderBy(desc(supportForecasts.madeAt))
    .limit(1);
  return newest?.target ?? null;
}

/** Every closed round with the figure of the organisation, oldest first; also the one that this write is closing. */
async function closedRoundsIn(tx: Tx, timeZone: string): Promise<ClosedRound[]> {
  const rows = await tx
    .select({
      roundId: pulseRounds.id,
      number: pulseRounds.number,
      wordingVersion: pulseRounds.wordingVersion,
      closedAt: pulseRounds.closedAt,
      figure: pulseSnapshots.figure,
    })
    .from(pulseRounds)
    .innerJoin(pulseSnapshots, and(eq(pulseSnapshots.roundId, pulseRounds.id), isNull(pulseSnapshots.departmentId)))
    .where(eq(pulseRounds.status, 'closed'))
    .orderBy(asc(pulseRounds.number));
  return rows.flatMap(({ closedAt, ...row }) => (closedAt ? [{ ...row, day: dayIn(closedAt, timeZone) }] : []));
}
