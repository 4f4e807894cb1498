import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { prepared } from '@/db/prepared';
import { assignments, completions } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { asked, type AskedQuestion } from '@/domain/training/asking';
import type { Bilingual } from '@/domain/training/content';
import type { SittingKind } from '@/domain/training/model';
import { quizPhase } from '@/domain/training/next-step';
import { isCloseCall, nextQuestion, type QuizResult, quizLength, quizResult } from '@/domain/training/quiz';
import { sha256 } from '@/server/auth/tokens';
import { publishedModule } from '../library';
import { errorOf } from './draw';
import { type AnsweredQuestion, answersIn, newestSitting, type Sitting } from './sitting';

export type QuizState = {
  moduleId: string;
  kind: SittingKind;
  title: Bilingual;
  purpose: Bilingual;
  /** How many questions a sitting of the quiz has. */
  length: number;
  /** The newest sitting of this kind; null when there is none. */
  sittingId: string | null;
  /** The question to answer now; null when no sitting is open. `place` counts from 1. */
  current: { place: number; of: number; question: AskedQuestion } | null;
  /** What has been answered in the newest sitting, with its explanations, in the order of the form. */
  answers: (AnsweredQuestion & { place: number })[];
  /** The newest sitting when it is finished; null where the module is required again in a later version. */
  result: SittingResult | null;
  isCompleted: boolean;
};

export type SittingResult = QuizResult & {
  startedAt: Date;
  /** How many questions the result can be off, where it is so near the pass mark that this matters; else null. */
  closeBy: number | null;
};

const anyCompletion = prepared((read) =>
  read
    .select({ id: completions.id })
    .from(completions)
    .where(
      and(
        eq(completions.employeeId, sql.placeholder('employeeId')),
        eq(completions.moduleId, sql.placeholder('moduleId')),
      ),
    )
    .limit(1)
    .prepare('any_completion'),
);

/** Where the viewer is in the quiz of a module, or in its refresh. */
export async function quizState(
  viewer: Viewer,
  { employeeId, moduleId, kind = 'quiz' }: { employeeId: string; moduleId: string; kind?: SittingKind },
): Promise<QuizState> {
  authorize(viewer, 'training.take', { employeeId });
  const [published, sitting, completed] = await Promise.all([
    publishedModule(moduleId),
    newestSitting(store().read, { employeeId, moduleId, kind }),
    anyCompletion().execute({ employeeId, moduleId }),
  ]);
  const { title, purpose, questions } = sitting && !sitting.finishedAt ? sitting.content : published.content;
  const state: QuizState = {
    ...{ moduleId, kind, title, purpose },
    length: quizLength(questions.length),
    sittingId: sitting?.id ?? null,
    current: null,
    answers: [],
    result: null,
    isCompleted: completed.length > 0,
  };
  if (!sitting) return state;

  const given = await answersIn(store().read, sitting);
  const placeOf = (id: string) => sitting.questionIds.indexOf(id) + 1;
  const answers = given.map((answer) => ({ ...answer, place: placeOf(answer.question.id) }));
  if (sitting.finishedAt) {
    const from = kind === 'quiz' ? await versionAsked({ employeeId, moduleId }) : 1;
    const isToBegin = quizPhase({ version: sitting.version, isFinished: true }, from) === 'not-started';
    return { ...state, answers, result: isToBegin ? null : await resultOf(sitting, given) };
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

/** The first version that gives what was asked; the first of all where nothing was asked, or somebody was freed of it. */
async function versionAsked({ employeeId, moduleId }: { employeeId: string; moduleId: string }): Promise<number> {
  const [asked] = await store()
    .read.select({ from: assignments.fromVersion })
    .from(assignments)
    .where(
      and(eq(assignments.employeeId, employeeId), eq(assignments.moduleId, moduleId), isNull(assignments.waivedAt)),
    );
  return asked?.from ?? 1;
}

async function resultOf(sitting: Sitting, given: readonly AnsweredQuestion[]): Promise<SittingResult> {
  const result = quizResult(given);
  const sem = sitting.kind === 'quiz' ? await errorOf(store().read, sitting) : null;
  return { ...result, startedAt: sitting.startedAt, closeBy: isCloseCall(result, sem) ? sem : null };
}

/** Hangs on the sitting, so that items to put in order stand the same after coming back, and otherwise next time. */
const lotOf =
  ({ id: sittingId }: Sitting) =>
  (id: string) =>
    sha256(`${sittingId} ${id}`);
