import 'server-only';
import { and, asc, desc, eq, gte, isNotNull, min, or, sql } from 'drizzle-orm';
import {
  assignmentChanges,
  assignments,
  completions,
  lessonsRead,
  modules,
  moduleVersions,
  quizAttempts,
} from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { assignmentStatus } from '@/domain/training/due';
import type { Bilingual, Lesson } from '@/domain/training/content';
import { type LessonStanding, lessonsStanding } from '@/domain/training/lesson-changes';
import type { AssignmentChangeKind, AssignmentStatus } from '@/domain/training/model';
import { type QuizPhase, quizPhase } from '@/domain/training/next-step';
import { quizLength } from '@/domain/training/quiz';
import { timeZone } from '@/server/organisation/current';
import { publishedModule } from './library';
import { finishedSittings, newestSitting } from './quizzes/sitting';
import { lessonsReadOf } from './reading';
import { finishingOf } from './repeating';
import { answeredAt, isAway } from './reports/standing';

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
      completedAt: answeredAt(),
      isAway: isAway(assignments.employeeId, today).mapWith(Boolean),
    })
    .from(assignments)
    .innerJoin(modules, eq(modules.id, assignments.moduleId))
    .innerJoin(moduleVersions, and(eq(moduleVersions.moduleId, modules.id), eq(moduleVersions.version, newer)))
    .where(eq(assignments.employeeId, employeeId))
    .orderBy(asc(assignments.dueOn));
  const zone = await timeZone();
  return rows.map(({ titleNl, titleEn, completedAt, isAway: away, ...row }) => ({
    ...row,
    title: { nl: titleNl, en: titleEn },
    completedOn: completedAt && dayIn(completedAt, zone),
    status: assignmentStatus(
      { dueOn: row.dueOn, waived: row.waivedReason !== null, completed: completedAt !== null, away },
      today,
    ),
  }));
}

export type ModuleForTaking = {
  moduleId: string;
  title: Bilingual;
  purpose: Bilingual;
  minutes: number;
  topicId: string;
  /** What its questions are about. */
  topicIds: string[];
  lessons: (Lesson & LessonStanding)[];
  /** Whether the viewer finished it before and is asked to finish it again, since it changed. */
  isRepeat: boolean;
  /** How many questions a sitting of the quiz has. */
  quizLength: number;
  quiz: QuizPhase;
  /** What the viewer was asked to do; null for a module they began by themselves. */
  assignment: { dueOn: string; waivedReason: string | null; isAway: boolean; moved: DueMoved | null } | null;
  completedOn: string | null;
};

/** A module as the viewer takes it: its lessons with what was read, and how far the quiz is. */
export async function moduleForTaking(
  viewer: Viewer,
  { employeeId, moduleId }: { employeeId: string; moduleId: string },
  now = new Date(),
): Promise<ModuleForTaking> {
  authorize(viewer, 'training.take', { employeeId });
  const published = await publishedModule(moduleId);
  const { content } = published;
  const readIn = await lessonsReadOf(store().read, { employeeId, moduleId });
  const sitting = await newestSitting(store().read, { employeeId, moduleId, kind: 'quiz' });
  const sittings = sitting ? await finishedSittings(store().read, { employeeId, moduleId }) : [];
  const { repeat } = await finishingOf(employeeId, published);
  const [asked] = await store()
    .read.select({
      id: assignments.id,
      dueOn: assignments.dueOn,
      waivedReason: assignments.waivedReason,
      fromVersion: assignments.fromVersion,
      isAway: isAway(assignments.employeeId, dayIn(now, await timeZone())).mapWith(Boolean),
    })
    .from(assignments)
    .where(and(eq(assignments.employeeId, employeeId), eq(assignments.moduleId, moduleId)));
  const [done] = await store()
    .read.select({ at: completions.completedAt })
    .from(completions)
    .innerJoin(moduleVersions, eq(moduleVersions.id, completions.versionId))
    .where(
      and(
        eq(completions.employeeId, employeeId),
        eq(completions.moduleId, moduleId),
        // Whoever was freed from finishing it again has finished it.
        asked && asked.waivedReason === null ? gte(moduleVersions.version, asked.fromVersion) : undefined,
      ),
    )
    .orderBy(asc(completions.completedAt))
    .limit(1);
  return {
    moduleId,
    title: content.title,
    purpose: content.purpose,
    minutes: content.minutes,
    topicId: content.topic.id,
    topicIds: [...new Set(content.questions.map(({ topic }) => topic))],
    lessons: lessonsStanding(content.lessons, { readIn, repeat, ownTopic: content.topic.id, sittings }),
    isRepeat: repeat !== null,
    quizLength: quizLength(content.questions.length),
    quiz: quizPhase(
      sitting ? { version: sitting.version, isFinished: sitting.finishedAt !== null } : null,
      asked && asked.waivedReason === null ? asked.fromVersion : 1,
    ),
    assignment: asked ? { ...asked, moved: await newestMove(asked.id) } : null,
    completedOn: done ? dayIn(done.at, await timeZone()) : null,
  };
}

/**
 * A due date that was changed after the person had been told one. `from` is null for whoever finished of their own
 * accord and is asked for the first time, since the module changed.
 */
export type DueMoved = { kind: AssignmentChangeKind; from: string | null; to: string; reason: string | null };

async function newestMove(assignmentId: string): Promise<DueMoved | null> {
  const { kind, dueBefore: from, dueAfter: to, reason } = assignmentChanges;
  const isTold = or(isNotNull(from), eq(kind, 'required-again'));
  const moves = and(eq(assignmentChanges.assignmentId, assignmentId), isNotNull(to), isTold);
  const [newest] = await store()
    .read.select({ kind, from, to, reason })
    .from(assignmentChanges)
    .where(moves)
    .orderBy(desc(assignmentChanges.changedAt))
    .limit(1);
  return newest?.to ? { ...newest, to: newest.to } : null;
}

export type BegunModule = { moduleId: string; completedOn: string | null };

/** The modules in which a person has read, answered or finished something, whether they were asked to or not. */
export async function begunModules(viewer: Viewer, employeeId: string): Promise<BegunModule[]> {
  authorize(viewer, 'training.take', { employeeId });
  const { read } = store();
  const versions = { moduleId: moduleVersions.moduleId };
  const readIn = await read
    .selectDistinct(versions)
    .from(lessonsRead)
    .innerJoin(moduleVersions, eq(moduleVersions.id, lessonsRead.versionId))
    .where(eq(lessonsRead.employeeId, employeeId));
  const satIn = await read
    .selectDistinct(versions)
    .from(quizAttempts)
    .innerJoin(moduleVersions, eq(moduleVersions.id, quizAttempts.versionId))
    .where(and(eq(quizAttempts.employeeId, employeeId), eq(quizAttempts.kind, 'quiz')));
  const finished = await read
    .select({ moduleId: completions.moduleId, at: min(completions.completedAt) })
    .from(completions)
    .where(eq(completions.employeeId, employeeId))
    .groupBy(completions.moduleId);
  const zone = await timeZone();
  const completedOn = new Map(finished.map(({ moduleId, at }) => [moduleId, at && dayIn(at, zone)]));
  const ids = new Set([...readIn, ...satIn, ...finished].map(({ moduleId }) => moduleId));
  return [...ids].map((moduleId) => ({ moduleId, completedOn: completedOn.get(moduleId) ?? null }));
}

export type ModuleChoice = { moduleId: string; title: Bilingual; minutes: number };

/** Every published module in the order in which they came: the curriculum as it is meant to be taken. What is in the library is no secret to a colleague. */
export async function moduleChoices(viewer: Viewer): Promise<ModuleChoice[]> {
  authorize(viewer, 'training.browse');
  const newer = sql`(select max(v.version) from module_versions v where v.module_id = ${modules.id})`;
  const rows = await store()
    .read.select({
      moduleId: modules.id,
      titleNl: moduleVersions.titleNl,
      titleEn: moduleVersions.titleEn,
      minutes: moduleVersions.minutes,
    })
    .from(modules)
    .innerJoin(moduleVersions, and(eq(moduleVersions.moduleId, modules.id), eq(moduleVersions.version, newer)))
    .orderBy(modules.createdAt, moduleVersions.titleEn);
  return rows.map(({ titleNl, titleEn, ...row }) => ({ ...row, title: { nl: titleNl, en: titleEn } }));
}
