import 'server-only';
import { randomInt, randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { completions, gradedAnswers, quizAttempts } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import type { Question } from '@/domain/training/content';
import { type Given, type Grade, grade } from '@/domain/training/grading';
import { drawForm, quizResult } from '@/domain/training/quiz';
import { recordAudit } from '@/server/audit';
import { storeLevel } from '../knowledge/levels';
import { publishedModule } from '../library';
import { lessonsReadOf } from '../reading';
import { questionHistory } from './history';
import { answersIn, holdSitting, newestSitting, type Sitting } from './sitting';

/**
 * Starts a sitting, or goes on with the one that was left: the questions stay the same until all are answered.
 * Answers with the sitting's id. @throws Refused 'not-found' for a module that is not published
 */
export async function startQuiz(
  viewer: Viewer,
  { employeeId, moduleId }: { employeeId: string; moduleId: string },
  now = new Date(),
  shuffle: (questions: Question[]) => Question[] = shuffled,
): Promise<string> {
  authorize(viewer, 'training.take', { employeeId });
  const { versionId, content } = await publishedModule(moduleId);
  return store().write(async (tx) => {
    const open = await openSitting(tx, employeeId, moduleId);
    if (open) return open.id;
    const history = await questionHistory(tx, employeeId, content.topic.id);
    const form = {
      id: randomUUID(),
      employeeId,
      versionId,
      questionIds: drawForm(content.questions, history, shuffle),
      startedAt: now,
    };
    const begun = await tx.insert(quizAttempts).values(form).onConflictDoNothing().returning({ id: quizAttempts.id });
    // Nothing was put in: another press of the same button was a moment earlier.
    if (begun.length === 0) return (await openSitting(tx, employeeId, moduleId))?.id ?? form.id;
    await recordAudit(tx, viewer, 'quiz.start', form.id, now);
    return form.id;
  });
}

async function openSitting(tx: Tx, employeeId: string, moduleId: string): Promise<Sitting | undefined> {
  const sitting = await newestSitting(tx, { employeeId, moduleId });
  return sitting?.finishedAt === null ? sitting : undefined;
}

/** 'kept': the question had an answer in this sitting, and that one stays. */
export type AnswerOutcome = 'saved' | 'kept';

/**
 * Saves an answer the moment it is given; the last one of the form closes the sitting and, when passed, finishes the
 * module. Answering the same question of a sitting twice keeps the first answer: the explanation has been read by then.
 * @throws Refused 'not-found' for a question outside the newest sitting, or an answer that it cannot have
 */
export async function answerQuestion(
  viewer: Viewer,
  answer: { employeeId: string; moduleId: string; questionId: string; given: Given },
  now = new Date(),
): Promise<AnswerOutcome> {
  authorize(viewer, 'training.take', { employeeId: answer.employeeId });
  const { employeeId, moduleId, questionId, given } = answer;

  return store().write(async (tx) => {
    const sitting = await newestSitting(tx, { employeeId, moduleId });
    const item = sitting?.content.questions.find(({ id }) => id === questionId);
    if (!sitting?.questionIds.includes(questionId) || !item) {
      throw new Refused('not-found', `question ${questionId} is not in the sitting of ${employeeId}`);
    }
    const worth = gradeOf(item, given);
    await holdSitting(tx, sitting);
    const before = await answersIn(tx, sitting);
    if (before.some(({ question }) => question.id === questionId)) return 'kept';

    await tx.insert(gradedAnswers).values(graded({ sitting, employeeId, item, given, worth }, now));
    if (before.length + 1 === sitting.questionIds.length) {
      await closeSitting(tx, viewer, { sitting, employeeId, moduleId }, now);
    }
    await storeLevel(tx, employeeId, item.topic, now);
    return 'saved';
  });
}

/** @throws Refused 'not-found' for an answer that does not belong to the question */
function gradeOf(item: Question, given: Given): Grade {
  try {
    return grade(item, given);
  } catch (error) {
    if (error instanceof RangeError) throw new Refused('not-found', error.message);
    throw error;
  }
}

type NewAnswer = { sitting: Sitting; employeeId: string; item: Question; given: Given; worth: Grade };

function graded({ sitting, employeeId, item, given, worth }: NewAnswer, now: Date) {
  return {
    id: randomUUID(),
    attemptId: sitting.id,
    employeeId,
    topicId: item.topic,
    questionId: item.id,
    kind: item.kind,
    given: given.join(' '),
    mark: worth.mark,
    isRight: worth.isRight,
    answeredAt: now,
  };
}

async function closeSitting(
  tx: Tx,
  viewer: Viewer,
  { sitting, employeeId, moduleId }: { sitting: Sitting; employeeId: string; moduleId: string },
  now: Date,
): Promise<void> {
  await tx.update(quizAttempts).set({ finishedAt: now }).where(eq(quizAttempts.id, sitting.id));
  if (!quizResult(await answersIn(tx, sitting)).passed) return;

  const { versionId, contentHash, content } = sitting;
  const read = await lessonsReadOf(tx, { employeeId, moduleId });
  const how = content.lessons.every(({ id }) => read.has(id)) ? ('finished' as const) : ('tested-out' as const);
  const proof = { id: randomUUID(), employeeId, moduleId, versionId, contentHash, how, completedAt: now };
  const added = await tx.insert(completions).values(proof).onConflictDoNothing().returning({ id: completions.id });
  if (added.length > 0) await recordAudit(tx, viewer, 'training.complete', proof.id, now);
}

/** Every order equally likely: each item draws a lot, with the system's own randomness. */
function shuffled<T>(items: T[]): T[] {
  const lots = items.map((item) => ({ item, lot: randomInt(2 ** 47) }));
  return lots.sort((a, b) => a.lot - b.lot).map(({ item }) => item);
}
