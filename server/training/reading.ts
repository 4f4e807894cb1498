import 'server-only';
import { and, eq, type Placeholder, sql } from 'drizzle-orm';
import { prepared } from '@/db/prepared';
import { lessonsRead, moduleVersions } from '@/db/schema';
import type { Reader } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import type { Bilingual, Lesson } from '@/domain/training/content';
import { isRead, type LessonChange } from '@/domain/training/lesson-changes';
import { publishedModule } from './library';
import { finishingOf } from './repeating';

type OwnModule = { employeeId: string; moduleId: string };

/** Of whom and of what: known now, or filled in each time a prepared statement runs. */
type Of = Record<keyof OwnModule, string | Placeholder>;

const readLessons = (read: Reader, { employeeId, moduleId }: Of) =>
  read
    .select({ lessonId: lessonsRead.lessonId, version: sql<number>`max(${moduleVersions.version})`.mapWith(Number) })
    .from(lessonsRead)
    .innerJoin(moduleVersions, eq(moduleVersions.id, lessonsRead.versionId))
    .where(and(eq(lessonsRead.employeeId, employeeId), eq(moduleVersions.moduleId, moduleId)))
    .groupBy(lessonsRead.lessonId);

const preparedReadLessons = prepared((read) => {
  const own = { employeeId: sql.placeholder('employeeId'), moduleId: sql.placeholder('moduleId') };
  return readLessons(read, own).prepare('lessons_read_of');
});

/**
 * The lessons of a module that a person has read, in whichever version: a new text loses nobody's place. Each with the
 * newest version in which they read it.
 */
export async function lessonsReadOf(read: Reader, own: OwnModule): Promise<ReadonlyMap<string, number>> {
  return readIn(await readLessons(read, own));
}

const readIn = (rows: readonly { lessonId: string; version: number }[]) =>
  new Map(rows.map(({ lessonId, version }) => [lessonId, version]));

export type LessonForReading = {
  moduleTitle: Bilingual;
  lesson: Lesson & { isRead: boolean; change: LessonChange | null };
  /** From 1. */
  place: number;
  of: number;
  previous: Lesson | undefined;
  next: Lesson | undefined;
  /** Whether the module is finished, so that nothing waits after the last lesson. */
  isFinished: boolean;
};

/** A lesson with its place in the module: what the page that is read most needs, and no more. @throws Refused 'not-found' */
export async function lessonForReading(
  viewer: Viewer,
  { employeeId, moduleId, lessonId }: OwnModule & { lessonId: string },
): Promise<LessonForReading> {
  authorize(viewer, 'training.take', { employeeId });
  const published = await publishedModule(moduleId);
  const [read, { isFinished, repeat }] = await Promise.all([
    preparedReadLessons().execute({ employeeId, moduleId }),
    finishingOf(employeeId, published),
  ]);
  const { lessons, title } = published.content;
  const at = lessons.findIndex(({ id }) => id === lessonId);
  const lesson = lessons[at];
  if (!lesson) throw new Refused('not-found', `no lesson ${lessonId} in ${moduleId}`);
  return {
    moduleTitle: title,
    lesson: {
      ...lesson,
      isRead: isRead(lessonId, { readIn: readIn(read), repeat }),
      change: repeat?.changes.get(lessonId) ?? null,
    },
    ...{ place: at + 1, of: lessons.length },
    ...{ previous: lessons[at - 1], next: lessons[at + 1] },
    isFinished,
  };
}
