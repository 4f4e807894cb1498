import 'server-only';
import { and, asc, eq, sql } from 'drizzle-orm';
import { assignments, completions, lessonsRead, modules, moduleVersions, quizAttempts } from '@/db/schema';
import { dayOf } from '@/db/sql';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { assignmentStatus } from '@/domain/training/due';
import type { Bilingual, Lesson } from '@/domain/training/content';
import type { AssignmentStatus } from '@/domain/training/model';
import { publishedModule } from './library';

export type PersonalModule = {
  moduleId: string;
  title: Bilingual;
  minutes: number;
  status: AssignmentStatus;
  assignmentId: string;
  dueOn: string;
  completedOn: string | null;
  waivedReason: string | null;
};

/** The modules assigned to a person, what is due first on top, with where each stands on the day `today`. */
export async function modulesOf(viewer: Viewer, employeeId: string, today: string): Promise<PersonalModule[]> {
  authorize(viewer, 'people.training-status', { employeeId });
  const newer = sql`(select max(v.version) from module_versions v where v.module_id = ${modules.id})`;
  const rows = await store()
    .read.select({
      moduleId: modules.id,
      titleNl: moduleVersions.titleNl,
      titleEn: moduleVersions.titleEn,
      minutes: moduleVersions.minutes,
      assignmentId: assignments.id,
      dueOn: assignments.dueOn,
      waivedReason: assignments.waivedReason,
      completedOn: sql<string | null>`min(${dayOf(completions.completedAt)})`,
    })
    .from(assignments)
    .innerJoin(modules, eq(modules.id, assignments.moduleId))
    .innerJoin(moduleVersions, and(eq(moduleVersions.moduleId, modules.id), eq(moduleVersions.version, newer)))
    .leftJoin(completions, and(eq(completions.employeeId, assignments.employeeId), eq(completions.moduleId, modules.id)))
    .where(eq(assignments.employeeId, employeeId))
    .groupBy(modules.id, moduleVersions.id, assignments.id)
    .orderBy(asc(assignments.dueOn));
  return rows.map(({ titleNl, titleEn, ...row }) => ({
    ...row,
    title: { nl: titleNl, en: titleEn },
    status: assignmentStatus(
      { dueOn: row.dueOn, waived: row.waivedReason !== null, completed: row.completedOn !== null },
      today,
    ),
  }));
}

export type ModuleForTaking = {
  moduleId: string;
  title: Bilingual;
  purpose: Bilingual;
  minutes: number;
  lessons: (Lesson & { isRead: boolean })[];
  /** The first lesson not read yet; null when all have been read. */
  nextLessonId: string | null;
  questionCount: number;
  quiz: 'not-started' | 'open' | 'finished';
  completedOn: string | null;
};

/** A module as the viewer takes it: lessons with what was read, and where to go on. */
export async function moduleForTaking(viewer: Viewer, { employeeId, moduleId }: { employeeId: string; moduleId: string }): Promise<ModuleForTaking> {
  authorize(viewer, 'training.take', { employeeId });
  const { versionId, content } = await publishedModule(moduleId);
  const mine = and(eq(lessonsRead.employeeId, employeeId), eq(lessonsRead.versionId, versionId));
  const read = await store().read.select({ lessonId: lessonsRead.lessonId }).from(lessonsRead).where(mine);
  const readIds = new Set(read.map(({ lessonId }) => lessonId));
  const attempts = await store()
    .read.select({ finishedAt: quizAttempts.finishedAt })
    .from(quizAttempts)
    .where(and(eq(quizAttempts.employeeId, employeeId), eq(quizAttempts.versionId, versionId)));
  const [done] = await store()
    .read.select({ on: dayOf(completions.completedAt) })
    .from(completions)
    .where(and(eq(completions.employeeId, employeeId), eq(completions.moduleId, moduleId)))
    .orderBy(asc(completions.completedAt))
    .limit(1);
  return {
    moduleId,
    title: content.title,
    purpose: content.purpose,
    minutes: content.minutes,
    lessons: content.lessons.map((item) => ({ ...item, isRead: readIds.has(item.id) })),
    nextLessonId: content.lessons.find(({ id }) => !readIds.has(id))?.id ?? null,
    questionCount: content.questions.length,
    quiz: quizPhase(attempts),
    completedOn: done?.on ?? null,
  };
}

function quizPhase(attempts: { finishedAt: Date | null }[]): ModuleForTaking['quiz'] {
  if (attempts.some(({ finishedAt }) => finishedAt === null)) return 'open';
  return attempts.length > 0 ? 'finished' : 'not-started';
}

export type ModuleChoice = { moduleId: string; title: Bilingual; minutes: number };

/** Every published module, by its English title. What is in the library is no secret to a colleague. */
export async function moduleChoices(viewer: Viewer): Promise<ModuleChoice[]> {
  authorize(viewer, 'training.browse');
  const newer = sql`(select max(v.version) from module_versions v where v.module_id = ${modules.id})`;
  const rows = await store()
    .read.select({ moduleId: modules.id, titleNl: moduleVersions.titleNl, titleEn: moduleVersions.titleEn, minutes: moduleVersions.minutes })
    .from(modules)
    .innerJoin(moduleVersions, and(eq(moduleVersions.moduleId, modules.id), eq(moduleVersions.version, newer)))
    .orderBy(moduleVersions.titleEn);
  return rows.map(({ titleNl, titleEn, ...row }) => ({ ...row, title: { nl: titleNl, en: titleEn } }));
}
