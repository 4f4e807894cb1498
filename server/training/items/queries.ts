import 'server-only';
import { and, asc, countDistinct, eq, isNotNull } from 'drizzle-orm';
import { itemSnapshots, moduleVersions, quizAttempts } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import type { Bilingual, Question } from '@/domain/training/content';
import type { SittingFigures } from '@/domain/training/item-count';
import {
  flagsOf,
  isSame,
  type ItemSnapshot,
  peopleStillNeeded,
  type PlacedFlag,
  type QuizSnapshot,
} from '@/domain/training/item-snapshot';
import { moduleChoices } from '../queries';
import { publishedModule } from '../library';
import { wordingsOf } from './sittings';

/** A question as it is asked now; without figures while fewer than 30 people answered it in these words. */
export type QuestionFigures = { question: Question; figures: ItemSnapshot | null; flags: PlacedFlag[] };

export type ModuleItems = {
  moduleId: string;
  title: Bilingual;
  /** Null: fewer than 30 people have sat the quiz; `needed` says how many more it takes, in tens. */
  quiz: QuizFigures | null;
  needed: number;
  questions: QuestionFigures[];
};

export type QuizFigures = SittingFigures & {
  people: number;
  sittings: number;
  takenAt: Date;
  /** The version that the figures of the whole are of, and whether it is the one that people get now. */
  version: number;
  isNewest: boolean;
};

/** How good the questions of a module are, as it was counted last. @throws Refused 'not-found' */
export async function moduleItems(viewer: Viewer, moduleId: string): Promise<ModuleItems> {
  authorize(viewer, 'training.author');
  const { versionId, content } = await publishedModule(moduleId);
  const shown = (await snapshots(moduleId)).at(0);
  const quiz = shown
    ? {
        ...shown.snapshot.figures,
        people: shown.snapshot.people,
        sittings: shown.snapshot.sittings,
        takenAt: shown.takenAt,
        version: shown.version,
        isNewest: shown.versionId === versionId,
      }
    : null;
  return {
    moduleId,
    title: content.title,
    quiz,
    needed: shown ? 0 : peopleStillNeeded(await peopleWhoSat(moduleId)),
    questions: questionsWith(content.questions, shown?.snapshot),
  };
}

function questionsWith(questions: Question[], snapshot: QuizSnapshot | undefined): QuestionFigures[] {
  const wordings = wordingsOf(questions);
  return questions.map((question) => {
    const worded = { questionId: question.id, wording: wordings.get(question.id) ?? '' };
    const figures = snapshot?.items.find(isSame(worded)) ?? null;
    return { question, figures, flags: figures ? flagsOf(figures) : [] };
  });
}

export type ModuleQuiz = {
  moduleId: string;
  title: Bilingual;
  people: number | null;
  alpha: number | null;
  /** Questions, and how many of them deserve a look. */
  questions: number;
  flagged: number;
};

/** Every published module with how its quiz does, in the order in which they came. */
export async function quizzesOverview(viewer: Viewer): Promise<ModuleQuiz[]> {
  authorize(viewer, 'training.author');
  const shown = new Map((await snapshots()).map((one) => [one.moduleId, one.snapshot]));
  const choices = await moduleChoices(viewer);
  return Promise.all(
    choices.map(async ({ moduleId, title }) => {
      const { content } = await publishedModule(moduleId);
      const snapshot = shown.get(moduleId);
      const questions = questionsWith(content.questions, snapshot);
      return {
        moduleId,
        title,
        people: snapshot?.people ?? null,
        alpha: snapshot?.figures.alpha ?? null,
        questions: questions.length,
        flagged: questions.filter(({ flags }) => flags.length > 0).length,
      };
    }),
  );
}

async function snapshots(moduleId?: string) {
  return store()
    .read.select({
      moduleId: itemSnapshots.moduleId,
      versionId: itemSnapshots.versionId,
      version: moduleVersions.version,
      snapshot: itemSnapshots.snapshot,
      takenAt: itemSnapshots.takenAt,
    })
    .from(itemSnapshots)
    .innerJoin(moduleVersions, eq(moduleVersions.id, itemSnapshots.versionId))
    .where(moduleId === undefined ? undefined : eq(itemSnapshots.moduleId, moduleId))
    .orderBy(asc(itemSnapshots.moduleId));
}

async function peopleWhoSat(moduleId: string): Promise<number> {
  const [row] = await store()
    .read.select({ people: countDistinct(quizAttempts.employeeId) })
    .from(quizAttempts)
    .innerJoin(moduleVersions, eq(moduleVersions.id, quizAttempts.versionId))
    .where(
      and(eq(moduleVersions.moduleId, moduleId), eq(quizAttempts.kind, 'quiz'), isNotNull(quizAttempts.finishedAt)),
    );
  return row?.people ?? 0;
}
