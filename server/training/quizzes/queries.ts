import 'server-only';
import { and, asc, desc, eq } from 'drizzle-orm';
import { completions, gradedAnswers, quizAttempts } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import type { Question } from '@/domain/training/content';
import { nextQuestion, type QuizResult, quizResult } from '@/domain/training/quiz';
import { publishedModule } from '../library';

export type GivenAnswer = { questionId: string; optionId: string; isRight: boolean };

export type QuizState = {
  moduleId: string;
  title: { nl: string; en: string };
  /** The question to answer now, without which option is right; null when nothing is open. */
  current: { place: number; of: number; question: AskedQuestion } | null;
  /** The last answer given in the newest sitting, with its explanations. */
  last: { question: Question; optionId: string; isRight: boolean } | null;
  /** The newest finished sitting, when none is open. */
  result: (QuizResult & { answers: { question: Question; optionId: string; isRight: boolean }[] }) | null;
  isCompleted: boolean;
};

/** A question as it may travel to the browser before it is answered. */
export type AskedQuestion = Omit<Question, 'options'> & { options: { id: string; text: Question['prompt'] }[] };

/** Where the viewer is in the quiz of a module. */
export async function quizState(viewer: Viewer, { employeeId, moduleId }: { employeeId: string; moduleId: string }): Promise<QuizState> {
  authorize(viewer, 'training.take', { employeeId });
  const { versionId, content } = await publishedModule(moduleId);
  const questions = new Map(content.questions.map((item) => [item.id, item]));
  const done = and(eq(completions.employeeId, employeeId), eq(completions.moduleId, moduleId));
  const state: QuizState = {
    moduleId,
    title: content.title,
    current: null,
    last: null,
    result: null,
    isCompleted: (await store().read.$count(completions, done)) > 0,
  };

  const attempt = await newestAttempt(employeeId, versionId);
  if (!attempt) return state;
  const given = await givenIn(attempt.id);
  const answered = given.flatMap((answer) => {
    const item = questions.get(answer.questionId);
    return item ? [{ question: item, optionId: answer.optionId, isRight: answer.isRight }] : [];
  });

  if (attempt.finishedAt) return { ...state, result: { ...quizResult(given), answers: answered } };
  const next = nextQuestion(attempt.questionIds, new Set(given.map(({ questionId }) => questionId)));
  const item = next ? questions.get(next.id) : undefined;
  return {
    ...state,
    last: answered.at(-1) ?? null,
    current: next && item ? { place: next.place, of: attempt.questionIds.length, question: asked(item) } : null,
  };
}

function asked(item: Question): AskedQuestion {
  return { ...item, options: item.options.map(({ id, text }) => ({ id, text })) };
}

async function newestAttempt(employeeId: string, versionId: string) {
  const [attempt] = await store()
    .read.select({ id: quizAttempts.id, questionIds: quizAttempts.questionIds, finishedAt: quizAttempts.finishedAt })
    .from(quizAttempts)
    .where(and(eq(quizAttempts.employeeId, employeeId), eq(quizAttempts.versionId, versionId)))
    .orderBy(desc(quizAttempts.startedAt))
    .limit(1);
  return attempt;
}

function givenIn(attemptId: string): Promise<GivenAnswer[]> {
  return store()
    .read.select({ questionId: gradedAnswers.questionId, optionId: gradedAnswers.optionId, isRight: gradedAnswers.isRight })
    .from(gradedAnswers)
    .where(eq(gradedAnswers.attemptId, attemptId))
    .orderBy(asc(gradedAnswers.answeredAt))
    .then((rows) => rows);
}
