import 'server-only';
import { and, count, desc, eq, isNull } from 'drizzle-orm';
import { organisations, quadrantPositions, quadrantQuarters, quadrantSnapshots, quadrantStarts } from '@/db/schema';
import type { Reader, Tx } from '@/db/store';
import { dayIn } from '@/domain/calendar/day';
import type { QuadrantPeople } from '@/domain/people/quadrant';
import { MINIMUM_GROUP } from '@/domain/statistics/small-groups';
import { type Move, shownMoves } from '@/domain/training/quadrant-moves';
import { quarterOf } from '@/domain/training/quadrant-quarter';

/** Whether a quarter of a topic has to begin: the present one has not yet, and there is somebody in its picture. */
export async function isQuarterOver(read: Reader, topicId: string, now: Date): Promise<boolean> {
  const picture = await shownPicture(read, topicId);
  if (!picture) return false;
  const last = await lastQuarter(read, topicId);
  const hasPeople = Object.entries(picture).some(([field, people]) => field !== 'unknown' && people !== 0);
  return last?.quarter !== quarterOf(await today(read, now)) && (last !== null || hasPeople);
}

/**
 * Begins a quarter of a topic: keeps how people moved since the last one began, as far as it may be shown, and notes
 * where everybody stands now. Once a quarter and never again (see `shownMoves`); nothing when another server was first.
 */
export async function beginQuarter(tx: Tx, topicId: string, now: Date): Promise<void> {
  const day = await today(tx, now);
  const before = await lastQuarter(tx, topicId);
  const fields = await shownPicture(tx, topicId);
  if (!fields || before?.quarter === quarterOf(day)) return;

  const moves = before
    ? shownMoves({ moves: await movesOf(tx, topicId), before: before.fields, after: fields, k: MINIMUM_GROUP })
    : null;
  await tx.insert(quadrantQuarters).values({ topicId, quarter: quarterOf(day), startedOn: day, fields, moves });
  await tx.delete(quadrantStarts).where(eq(quadrantStarts.topicId, topicId));
  const { employeeId, field } = quadrantPositions;
  await tx
    .insert(quadrantStarts)
    .select(
      tx
        .select({ topicId: quadrantPositions.topicId, employeeId, field })
        .from(quadrantPositions)
        .where(eq(quadrantPositions.topicId, topicId)),
    );
}

async function shownPicture(read: Reader, topicId: string): Promise<QuadrantPeople | null> {
  const [picture] = await read
    .select({ fields: quadrantSnapshots.fields })
    .from(quadrantSnapshots)
    .where(eq(quadrantSnapshots.topicId, topicId));
  return picture?.fields ?? null;
}

async function lastQuarter(read: Reader, topicId: string) {
  const [last] = await read
    .select({ quarter: quadrantQuarters.quarter, fields: quadrantQuarters.fields })
    .from(quadrantQuarters)
    .where(eq(quadrantQuarters.topicId, topicId))
    .orderBy(desc(quadrantQuarters.quarter))
    .limit(1);
  return last ?? null;
}

async function today(read: Reader, now: Date): Promise<string> {
  const [organisation] = await read.select({ timeZone: organisations.timeZone }).from(organisations);
  return dayIn(now, organisation?.timeZone ?? 'UTC');
}

/** Everybody who was counted in a field when the quarter began, or is now, by the two. */
async function movesOf(tx: Tx, topicId: string): Promise<Move[]> {
  const samePerson = and(
    eq(quadrantPositions.topicId, quadrantStarts.topicId),
    eq(quadrantPositions.employeeId, quadrantStarts.employeeId),
  );
  const stayedOrMoved = await tx
    .select({ from: quadrantStarts.field, to: quadrantPositions.field, people: count() })
    .from(quadrantStarts)
    .leftJoin(quadrantPositions, samePerson)
    .where(eq(quadrantStarts.topicId, topicId))
    .groupBy(quadrantStarts.field, quadrantPositions.field);
  const entered = await tx
    .select({ to: quadrantPositions.field, people: count() })
    .from(quadrantPositions)
    .leftJoin(quadrantStarts, samePerson)
    .where(and(eq(quadrantPositions.topicId, topicId), isNull(quadrantStarts.employeeId)))
    .groupBy(quadrantPositions.field);
  return [
    ...stayedOrMoved.map(({ from, to, people }) => ({ from, to: to ?? ('outside' as const), people })),
    ...entered.map(({ to, people }) => ({ from: 'outside' as const, to, people })),
  ];
}
