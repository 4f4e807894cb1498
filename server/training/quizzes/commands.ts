import 'server-only';
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { completions, gradedAnswers, quizAttempts } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import { type ModuleContent, type Question, topicsOf } from '@/domain/training/content';
import { type Given, type Grade, grade } from '@/domain/training/grading';
import { drawForm, isCloseCall, type Past, quizResult } from '@/domain/training/quiz';
import { recordAudit } from '@/server/audit';
import { storeLevel } from '../knowledge/levels';
import { publishedModule } from '../library';
import { lessonsReadOf } from '../reading';
import { errorOf, shuffled } from './draw';
import { questionHistory } from './history';
import { answersIn, beginSitting, holdSitting, newestSitting, ownSitting, type Sitting } from './sitting';

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
    const last = await newestSitting(tx, { employeeId, moduleId, kind: 'quiz' });
    if (last && !last.finishedAt) return last.id;
    const questionIds = drawForm(content.questions, await pastOf(tx, employeeId, content, last), shuffle);
    return beginSitting(tx, viewer, { employeeId, moduleId, versionId, questionIds, kind: 'quiz' }, now);
  });
}

async function pastOf(tx: Tx, employeeId: string, content: ModuleContent, last: Sitting | undefined): Promise<Past> {
  const topicIds = topicsOf(content).map(({ id }) => id);
  const history = await questionHistory(tx, employeeId, topicIds);
  if (!last) return { history };
  const isClose = isCloseCall(quizResult(await answersIn(tx, last)), await errorOf(tx, last));
  return { history, previous: last.questionIds, rested: new Set(isClose ? last.questionIds : []) };
}

/** 'kept': the question had an answer in this sitting, and that one stays. */
export type AnswerOutcome = 'saved' | 'kept';

/**
 * Saves an answer the moment it is given; the last one of the form closes the sitting and, when a quiz is passed,
 * finishes the module. Answering the same question of a sitting twice keeps the first answer: the explanation has been
 * read by then. The same answer twice is one answer: it was sent again because the connection had gone.
 * @throws Refused 'not-found' for a sitting of somebody else, a question outside it, or an answer that it cannot have
 */
export async function answerQuestion(
  viewer: Viewer,
  answer: { employeeId: string; sittingId: string; questionId: string; given: Given },
  now = new Date(),
): Promise<AnswerOutcome> {
  authorize(viewer, 'training.take', { employeeId: answer.employeeId });
  const { employeeId, sittingId, questionId, given } = answer;

  return store().write(async (tx) => {
    const sitting = await ownSitting(tx, { employeeId, sittingId });
    const item = sitting?.content.questions.find(({ id }) => id === questionId);
    if (!sitting?.questionIds.includes(questionId) || !item) {
      throw new Refused('not-found', `question ${questionId} is not in sitting ${sittingId} of ${employeeId}`);
    }
    const worth = gradeOf(item, given);
    await holdSitting(tx, sitting);
    const before = await answersIn(tx, sitting);
    const first = before.find(({ question }) => question.id === questionId);
    if (first) return first.given.join(' ') === given.join(' ') ? 'saved' : 'kept';

    await tx.insert(gradedAnswers).values(graded({ sitting, employeeId, item, given, worth }, now));
    const isLast = before.length + 1 === sitting.questionIds.length;
    if (isLast) await closeSitting(tx, viewer, sitting, employeeId, now);
    // A finished module shows in the level of its own topic, whatever the last question was about.
    const topics = new Set([item.topic, ...(isLast ? [sitting.content.topic.id] : [])]);
    for (const topicId of topics) await storeLevel(tx, employeeId, topicId, now);
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

async function closeSitting(tx: Tx, viewer: Viewer, sitting: Sitting, employeeId: string, now: Date): Promise<void> {
  await tx.update(quizAttempts).set({ finishedAt: now }).where(eq(quizAttempts.id, sitting.id));
  // A refresh shows what stayed; it finishes nothing.
  if (sitting.kind === 'refresh' || !quizResult(await answersIn(tx, sitting)).passed) return;

  const { moduleId, versionId, contentHash, content } = sitting;
  const read = await lessonsReadOf(tx, { employeeId, moduleId });
  const how = content.lessons.every(({ id }) => read.has(id)) ? ('finished' as const) : ('tested-out' as const);
  const proof = { id: randomUUID(), employeeId, moduleId, versionId, contentHash, how, completedAt: now };
  const added = await tx.insert(completions).values(proof).onConflictDoNothing().returning({ id: completions.id });
  if (added.length > 0) await recordAudit(tx, viewer, 'training.complete', proof.id, now);
}
