import 'server-only';
import { and, eq, gte, inArray } from 'drizzle-orm';
import { knowledgeLevels } from '@/db/schema';
import type { Reader } from '@/db/store';
import { refreshGoal, type RefreshGoal } from '@/domain/training/refresh';
import { levelFromEvidence } from '../knowledge/levels';
import { pathToNext } from '../knowledge/path';

/** From this level on there is something that can fade. */
const RECALLS = 2;

/** What a person could refresh on a topic, and when they last showed it. */
export type OwnGoal = RefreshGoal & { readonly level: number; readonly lastShownAt: Date | null };

/** What a person could refresh now, on these topics or on all. */
export async function goalsOf(
  read: Reader,
  { employeeId, topicIds }: { employeeId: string; topicIds?: readonly string[] },
  now: Date,
): Promise<OwnGoal[]> {
  const rows = await read
    .select({ topicId: knowledgeLevels.topicId })
    .from(knowledgeLevels)
    .where(
      and(
        eq(knowledgeLevels.employeeId, employeeId),
        gte(knowledgeLevels.level, RECALLS),
        topicIds && inArray(knowledgeLevels.topicId, [...topicIds]),
      ),
    )
    .orderBy(knowledgeLevels.topicId);
  const goals: OwnGoal[] = [];
  for (const { topicId } of rows) {
    const level = await levelFromEvidence(read, employeeId, topicId, now);
    const { rightAnswers } = await pathToNext(read, { employeeId, topicId, next: level.next }, now);
    const goal = refreshGoal(topicId, level, rightAnswers);
    if (goal) goals.push({ ...goal, level: level.level, lastShownAt: level.lastShownAt });
  }
  return goals;
}
