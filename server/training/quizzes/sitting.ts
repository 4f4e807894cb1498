import 'server-only';
import { and, desc, eq } from 'drizzle-orm';
import { gradedAnswers, moduleVersions, quizAttempts } from '@/db/schema';
import type { Reader, Tx } from '@/db/store';
import type { ModuleContent, Question } from '@/domain/training/content';
import type { Given } from '@/domain/training/grading';

/** One sitting of a quiz, with the text of the module as it was when the sitting began. */
export type Sitting = {
  id: string;
  versionId: string;
  contentHash: string;
  content: ModuleContent;
  /** The form: fixed at the start, in the order of asking. */
  questionIds: string[];
  startedAt: Date;
  finishedAt: Date | null;
};

/**
 * A person's newest sitting for a module. It keeps its own version: a text published in the meantime takes
 * nobody's questions away.
 */
export async function newestSitting(
  read: Reader,
  { employeeId, moduleId }: { employeeId: string; moduleId: string },
): Promise<Sitting | undefined> {
  const [sitting] = await read
    .select({
      id: quizAttempts.id,
      versionId: moduleVersions.id,
      contentHash: moduleVersions.contentHash,
      content: moduleVersions.content,
      questionIds: quizAttempts.questionIds,
      startedAt: quizAttempts.startedAt,
      finishedAt: quizAttempts.finishedAt,
    })
    .from(quizAttempts)
    .innerJoin(moduleVersions, eq(moduleVersions.id, quizAttempts.versionId))
    .where(and(eq(quizAttempts.employeeId, employeeId), eq(moduleVersions.moduleId, moduleId)))
    .orderBy(desc(quizAttempts.startedAt))
    .limit(1);
  return sitting;
}

/**
 * Makes whoever else writes in this sitting wait until the transaction is over, so that of two answers sent at the
 * same moment one is the first and one closes the sitting. PostgreSQL locks the row that is written; SQLite has one
 * writer anyway.
 */
export async function holdSitting(tx: Tx, { id, startedAt }: Sitting): Promise<void> {
  await tx.update(quizAttempts).set({ startedAt }).where(eq(quizAttempts.id, id));
}

export type AnsweredQuestion = { question: Question; given: Given; isRight: boolean };

/** The answers given in a sitting so far, in the order of the form. */
export async function answersIn(read: Reader, { id, questionIds, content }: Sitting): Promise<AnsweredQuestion[]> {
  const rows = await read
    .select({
      questionId: gradedAnswers.questionId,
      given: gradedAnswers.given,
      isRight: gradedAnswers.isRight,
    })
    .from(gradedAnswers)
    .where(eq(gradedAnswers.attemptId, id));
  const given = new Map(rows.map((row) => [row.questionId, row]));
  const questions = new Map(content.questions.map((question) => [question.id, question]));
  return questionIds.flatMap((questionId) => {
    const [answer, question] = [given.get(questionId), questions.get(questionId)];
    return answer && question ? [{ question, given: answer.given.split(' '), isRight: answer.isRight }] : [];
  });
}
