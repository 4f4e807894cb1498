import 'server-only';
import { and, eq } from 'drizzle-orm';
import { completions } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { asked, type AskedQuestion } from '@/domain/training/asking';
import type { Bilingual } from '@/domain/training/content';
import { nextQuestion, type QuizResult, quizLength, quizResult } from '@/domain/training/quiz';
import { sha256 } from '@/server/auth/tokens';
import { publishedModule } from '../library';
import { type AnsweredQuestion, answersIn, newestSitting, type Sitting } from './sitting';

export type QuizState = {
  moduleId: string;
  title: Bilingual;
  purpose: Bilingual;
  topicId: string;
  /** How many questions a sitting has. */
  length: number;
  /** The question to answer now; null when no sitting is open. `place` counts from 1. */
  current: { place: number; of: number; question: AskedQuestion } | null;
  /** What has been answered in the newest sitting, with its explanations, in the order of the form. */
  answers: (AnsweredQuestion & { place: number })[];
  /** The newest sitting when it is finished. */
  result: (QuizResult & { startedAt: Date }) | null;
  isCompleted: boolean;
};

/** Where the viewer is in the quiz of a module. */
export async function quizState(
  viewer: Viewer,
  { employeeId, moduleId }: { employeeId: string; moduleId: string },
): Promise<QuizState> {
  authorize(viewer, 'training.take', { employeeId });
  const published = await publishedModule(moduleId);
  const sitting = await newestSitting(store().read, { employeeId, moduleId });
  const { title, purpose, topic, questions } = sitting && !sitting.finishedAt ? sitting.content : published.content;
  const done = and(eq(completions.employeeId, employeeId), eq(completions.moduleId, moduleId));
  const state: QuizState = {
    moduleId,
    title,
    purpose,
    topicId: topic.id,
    length: quizLength(questions.length),
    current: null,
    answers: [],
    result: null,
    isCompleted: (await store().read.$count(completions, done)) > 0,
  };
  if (!sitting) return state;

  const given = await answersIn(store().read, sitting);
  const placeOf = (id: string) => sitting.questionIds.indexOf(id) + 1;
  const answers = given.map((answer) => ({ ...answer, place: placeOf(answer.question.id) }));
  if (sitting.finishedAt) {
    return { ...state, answers, result: { ...quizResult(given), startedAt: sitting.startedAt } };
  }
  const next = nextQuestion(sitting.questionIds, new Set(given.map(({ question }) => question.id)));
  const item = next && questions.find(({ id }) => id === next.id);
  const of = sitting.questionIds.length;
  return {
    ...state,
    answers,
    current: next && item ? { place: next.place, of, question: asked(item, lotOf(sitting)) } : null,
  };
}

/** Hangs on the sitting, so that items to put in order stand the same after coming back, and otherwise next time. */
const lotOf =
  ({ id: sittingId }: Sitting) =>
  (id: string) =>
    sha256(`${sittingId} ${id}`);
