import { modules } from '@/db/schema';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { store } from '@/db/store';
import type { Viewer } from '@/domain/access/viewer';
import type { Question, QuestionKind } from '@/domain/training/content';
import { type Given, rightAnswer, wrongAnswer } from '@/domain/training/grading';
import { systemViewer } from '@/server/auth/system';
import { publishModule } from './commands';
import { answerQuestion, startQuiz } from './quizzes/commands';
import { quizState } from './quizzes/queries';

/** Questions in the order in which they were written, so that a test knows its form. */
export const unshuffled = (questions: Question[]): Question[] => questions;

/** Publishes one module in a fresh store and answers with its id. */
export async function publishBasics(now: Date): Promise<string> {
  await publishModule(systemViewer(), socialMediaBasics, now);
  const [row] = await store().read.select({ id: modules.id }).from(modules);
  if (!row) throw new Error('the starter module is not there');
  return row.id;
}

export function questionById(id: string): Question {
  const found = socialMediaBasics.questions.find((question) => question.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}

/** An answer to a question: the right one, or one that is not. */
export function answerTo(questionId: string, isRight: boolean): Given {
  return isRight ? rightAnswer(questionById(questionId)) : wrongAnswer(questionById(questionId));
}

type Sitting = {
  moduleId: string;
  at: Date;
  /** How many answers to give; all of them unless told otherwise. */
  count?: number;
  /** How many of each kind to get wrong, the first ones. */
  wrong?: Partial<Record<QuestionKind, number>>;
};

/** Starts a quiz or goes on with it, and answers a second apart. */
export async function sit(viewer: Viewer, { moduleId, at, count = Infinity, wrong = {} }: Sitting): Promise<void> {
  const employeeId = viewer.employeeId ?? '';
  const left = { recall: 0, scenario: 0, evaluate: 0, ...wrong };
  await startQuiz(viewer, { employeeId, moduleId }, at, unshuffled);
  for (let given = 0; given < count; given += 1) {
    const { sittingId, current } = await quizState(viewer, { employeeId, moduleId });
    if (!sittingId || !current) return;
    const { id, kind } = current.question;
    const isRight = left[kind] === 0;
    if (!isRight) left[kind] -= 1;
    const answer = { employeeId, sittingId, questionId: id, given: answerTo(id, isRight) };
    await answerQuestion(viewer, answer, new Date(at.getTime() + (given + 1) * 1000));
  }
}
