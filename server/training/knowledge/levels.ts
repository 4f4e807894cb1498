import 'server-only';
import { and, asc, eq, lt, lte } from 'drizzle-orm';
import { completions, gradedAnswers, knowledgeLevels, modules, policyAcknowledgements, topics } from '@/db/schema';
import type { Reader, Tx } from '@/db/store';
import { type GradedAnswer, type KnowledgeLevel, knowledgeLevel } from '@/domain/training/levels';

/** A person's level in a topic, worked out from all they had shown by `now`; the one place where evidence is gathered. */
export async function levelFromEvidence(
  read: Reader,
  employeeId: string,
  topicId: string,
  now: Date,
): Promise<KnowledgeLevel> {
  const evidence = await evidenceOf(read, employeeId, topicId);
  const finished = await read
    .select({ id: completions.id })
    .from(completions)
    .innerJoin(modules, eq(modules.id, completions.moduleId))
    .where(and(eq(completions.employeeId, employeeId), eq(modules.topicId, topicId), lte(completions.completedAt, now)))
    .limit(1);
  return knowledgeLevel(
    {
      evidence,
      moduleFinished: finished.length > 0,
      policyAcknowledged: await hasAcknowledged(read, employeeId, now),
      coachingObserved: false,
    },
    now,
  );
}

/** The policy is about every topic, so having read it counts in each, and in no more than level 1. */
async function hasAcknowledged(read: Reader, employeeId: string, now: Date): Promise<boolean> {
  const theirs = and(
    eq(policyAcknowledgements.employeeId, employeeId),
    lte(policyAcknowledgements.acknowledgedAt, now),
  );
  const found = await read
    .select({ id: policyAcknowledgements.id })
    .from(policyAcknowledgements)
    .where(theirs)
    .limit(1);
  return found.length > 0;
}

/** Every graded answer of a person on a topic, in order of time. */
export function evidenceOf(read: Reader, employeeId: string, topicId: string): Promise<GradedAnswer[]> {
  return read
    .select({
      questionId: gradedAnswers.questionId,
      kind: gradedAnswers.kind,
      right: gradedAnswers.isRight,
      at: gradedAnswers.answeredAt,
    })
    .from(gradedAnswers)
    .where(and(eq(gradedAnswers.employeeId, employeeId), eq(gradedAnswers.topicId, topicId)))
    .orderBy(asc(gradedAnswers.answeredAt))
    .then((rows) => rows);
}

/**
 * Writes the level that the evidence gives beside the evidence, so that whole organisations can be counted.
 * A level is earned and stays: ageing asks for a refresh, it takes nothing away, and neither does a write that comes late.
 */
export async function storeLevel(tx: Tx, employeeId: string, topicId: string, now: Date): Promise<void> {
  const { level } = await levelFromEvidence(tx, employeeId, topicId, now);
  await tx
    .insert(knowledgeLevels)
    .values({ employeeId, topicId, level, earnedAt: now })
    .onConflictDoUpdate({
      target: [knowledgeLevels.employeeId, knowledgeLevels.topicId],
      set: { level, earnedAt: now },
      setWhere: lt(knowledgeLevels.level, level),
    });
}

/** Writes level 1 in every topic in which a person had shown nothing yet, once they have acknowledged the policy. */
export async function noteExposure(tx: Tx, employeeId: string, now: Date): Promise<void> {
  const all = await tx.select({ topicId: topics.id }).from(topics).orderBy(asc(topics.id));
  if (all.length === 0) return;
  await tx
    .insert(knowledgeLevels)
    .values(all.map(({ topicId }) => ({ employeeId, topicId, level: 1, earnedAt: now })))
    .onConflictDoUpdate({
      target: [knowledgeLevels.employeeId, knowledgeLevels.topicId],
      set: { level: 1, earnedAt: now },
      setWhere: lt(knowledgeLevels.level, 1),
    });
}
