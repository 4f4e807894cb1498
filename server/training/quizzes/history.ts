import 'server-only';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { gradedAnswers } from '@/db/schema';
import type { Reader } from '@/db/store';
import type { History } from '@/domain/training/quiz';

/** What a person has been asked before on these topics, per question. */
export async function questionHistory(read: Reader, employeeId: string, topicIds: readonly string[]): Promise<History> {
  const rows = await read
    .select({ id: gradedAnswers.questionId, right: gradedAnswers.isRight, at: gradedAnswers.answeredAt })
    .from(gradedAnswers)
    .where(and(eq(gradedAnswers.employeeId, employeeId), inArray(gradedAnswers.topicId, [...topicIds])))
    .orderBy(asc(gradedAnswers.answeredAt));
  const history = new Map<string, { asked: number; lastRight: boolean; lastAskedAt: Date }>();
  for (const { id, right, at } of rows) {
    history.set(id, { asked: (history.get(id)?.asked ?? 0) + 1, lastRight: right, lastAskedAt: at });
  }
  return history;
}
