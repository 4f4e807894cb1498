import { knowledgeLevels, topics } from '@/db/schema';
import { store } from '@/db/store';
import { viewerFor } from '@/domain/access/viewer.factory';
import { stateInterest } from '@/server/people/commands';

export async function addTopic(id: string): Promise<void> {
  await store().write((tx) => tx.insert(topics).values({ id, nameNl: id, nameEn: id }));
}

/** These people tell their interest and reach a level of knowledge on a topic. */
export async function reachLevels(
  people: readonly string[],
  topicId: string,
  { knowledge, interest }: { knowledge: number; interest: number },
  at: Date,
): Promise<void> {
  for (const employeeId of people) {
    await stateInterest(viewerFor({ employeeId }), employeeId, interest, at);
    await store().write((tx) =>
      tx
        .insert(knowledgeLevels)
        .values({ employeeId, topicId, level: knowledge, earnedAt: at })
        .onConflictDoUpdate({
          target: [knowledgeLevels.employeeId, knowledgeLevels.topicId],
          set: { level: knowledge },
        }),
    );
  }
}
