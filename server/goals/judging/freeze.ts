import 'server-only';
import { and, eq, isNull, lte } from 'drizzle-orm';
import { goals } from '@/db/schema';
import type { Tx } from '@/db/store';
import type { Aim } from '@/domain/goals/model';
import { proposedVerdict } from '@/domain/goals/verdict';
import { readFigures } from '../figures';
import { measurementRows, standing } from '../measured';
import { openRoundsClose, waitsForRound } from '../rounds';

/** A moment, and the day that it is for the organisation. */
export type Moment = { readonly now: Date; readonly today: string; readonly zone: string };

/**
 * Freezes the figures of every goal whose day of verdict has come: reads the product's once more, and keeps what they
 * say. What is frozen is never worked out again. A goal on support waits while a round that counts for it is still open.
 * Answers with how many it froze.
 */
export async function freezeDue(tx: Tx, { now, today, zone }: Moment): Promise<number> {
  // Before the figures are read: a round that is closed between the two is waited for once too often, and not missed.
  const openClose = await openRoundsClose(tx);
  await readFigures(tx, { today, zone, now });
  const come = await tx
    .select({
      id: goals.id,
      metric: goals.metric,
      direction: goals.direction,
      baseline: goals.baseline,
      target: goals.target,
      startsOn: goals.startsOn,
      dueOn: goals.dueOn,
    })
    .from(goals)
    .where(and(isNull(goals.frozenAt), lte(goals.dueOn, today)));
  const due = come.filter((goal) => !waitsForRound(goal, openClose, today));
  const rows = standing(
    await measurementRows(
      tx,
      due.map(({ id }) => id),
    ),
  );
  for (const { id, ...aim } of due) {
    const proposal = proposalFor(aim, id, rows);
    await tx
      .update(goals)
      .set({ proposal, frozenAt: now })
      .where(and(eq(goals.id, id), isNull(goals.frozenAt)));
  }
  return due.length;
}

/** What the figures of one goal say, of those of several. */
export function proposalFor(aim: Aim, goalId: string, rows: Awaited<ReturnType<typeof measurementRows>>) {
  const own = rows.filter((row) => row.goalId === goalId);
  return proposedVerdict(
    aim,
    own.map(({ day, value, low, high }) => ({ day, value, low, high })),
  );
}
