import 'server-only';
import { randomInt, randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { completions, gradedAnswers, lessonsRead, quizAttempts } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import type { Question } from '@/domain/training/content';
import { drawForm, quizResult } from '@/domain/training/quiz';
import { recordAudit } from '@/server/audit';
import { storeLevel } from '../knowledge/levels';
import { publishedModule, type PublishedModule } from '../library';
import { questionHistory } from './history';

/** Starts a sitting, or goes on with the one that was left: the questions stay the same until all are answered. */
export async function startQuiz(
  viewer: Viewer,
  { employeeId, moduleId }: { employeeId: string; moduleId: string },
  now = new Date(),
  shuffle = shuffled,
): Promise<string> {
  authorize(viewer, 'training.take', { employeeId });
  const { versionId, content } = await publishedModule(moduleId);
  return store().write(async (tx) => {
    const open = await openAttempt(tx, employeeId, versionId);
    if (open) return open.id;
    const history = await questionHistory(tx, employeeId, content.topic.id);
    const id = randomUUID();
    const questionIds = drawForm(content.questions, history, shuffle);
    await tx.insert(quizAttempts).values({ id, employeeId, versionId, questionIds, startedAt: now });
    await recordAudit(tx, viewer, 'quiz.start', id, now);
    return id;
  });
}

/**
 * Saves an answer the moment it is given; the last one of the form closes the sitting and, when passed, finishes the module.
 * Answering the same question of a sitting twice keeps the first answer: the explanation has been read by then.
 * @throws Refused 'not-found' for a question outside the open sitting
 */
export async function answerQuestion(
  viewer: Viewer,
  answer: { employeeId: string; moduleId: string; questionId: string; optionId: string },
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'training.take', { employeeId: answer.employeeId });
  const { employeeId, moduleId, questionId, optionId } = answer;
  const published = await publishedModule(moduleId);
  const item = published.content.questions.find(({ id }) => id === questionId);
  const chosen = item?.options.find(({ id }) => id === optionId);

  await store().write(async (tx) => {
    const attempt = await openAttempt(tx, employeeId, published.versionId);
    if (!attempt?.questionIds.includes(questionId) || !item || !chosen) {
      throw new Refused('not-found', `question ${questionId} is not in an open sitting of ${employeeId}`);
    }
    const answers = await answersOf(tx, attempt.id);
    if (answers.some((given) => given.questionId === questionId)) return;
    await tx.insert(gradedAnswers).values(graded(attempt.id, employeeId, item, chosen, now));
    if (answers.length + 1 === attempt.questionIds.length) {
      await closeSitting(tx, viewer, { attemptId: attempt.id, employeeId, published }, now);
    }
    await storeLevel(tx, employeeId, item.topic, now);
  });
}

function graded(attemptId: string, employeeId: string, item: Question, chosen: Question['options'][number], now: Date) {
  return {
    id: randomUUID(),
    attemptId,
    employeeId,
    topicId: item.topic,
    questionId: item.id,
    kind: item.kind,
    optionId: chosen.id,
    isRight: chosen.correct,
    answeredAt: now,
  };
}

async function closeSitting(
  tx: Tx,
  viewer: Viewer,
  { attemptId, employeeId, published }: { attemptId: string; employeeId: string; published: PublishedModule },
  now: Date,
): Promise<void> {
  await tx.update(quizAttempts).set({ finishedAt: now }).where(eq(quizAttempts.id, attemptId));
  if (!quizResult(await answersOf(tx, attemptId)).passed) return;

  const { moduleId, versionId, contentHash, content } = published;
  const read = await tx.$count(lessonsRead, and(eq(lessonsRead.employeeId, employeeId), eq(lessonsRead.versionId, versionId)));
  const how = read >= content.lessons.length ? ('finished' as const) : ('tested-out' as const);
  const proof = { id: randomUUID(), employeeId, moduleId, versionId, contentHash, how, completedAt: now };
  const added = await tx.insert(completions).values(proof).onConflictDoNothing().returning({ id: completions.id });
  if (added.length > 0) await recordAudit(tx, viewer, 'training.complete', proof.id, now);
}

async function openAttempt(tx: Tx, employeeId: string, versionId: string) {
  const open = and(eq(quizAttempts.employeeId, employeeId), eq(quizAttempts.versionId, versionId), isNull(quizAttempts.finishedAt));
  const [attempt] = await tx.select({ id: quizAttempts.id, questionIds: quizAttempts.questionIds }).from(quizAttempts).where(open);
  return attempt;
}

function answersOf(tx: Tx, attemptId: string) {
  return tx
    .select({ questionId: gradedAnswers.questionId, isRight: gradedAnswers.isRight })
    .from(gradedAnswers)
    .where(eq(gradedAnswers.attemptId, attemptId));
}

/** Fisher and Yates, with the system's own randomness. */
function shuffled<T>(items: T[]): T[] {
  const deck = [...items];
  for (let last = deck.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [deck[last], deck[other]] = [deck[other] as T, deck[last] as T];
  }
  return deck;
}
