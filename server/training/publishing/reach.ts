import 'server-only';
import { and, eq, exists, isNull, notExists, or, type SQL } from 'drizzle-orm';
import { assignments, completions, employees, lessonsRead, moduleVersions, quizAttempts } from '@/db/schema';
import type { Reader } from '@/db/store';
import type { Reach } from '@/domain/training/publishing';

/** Who finished any version of a module, among the people who work here. */
export function haveFinished(read: Reader, moduleId: string): SQL | undefined {
  return and(isNull(employees.leftOn), exists(completionOf(read, moduleId)));
}

function completionOf(read: Reader, moduleId: string) {
  return read
    .select({ id: completions.id })
    .from(completions)
    .where(and(eq(completions.employeeId, employees.id), eq(completions.moduleId, moduleId)));
}

/** How many people a new version touches, each counted once. */
export async function reachOf(read: Reader, moduleId: string): Promise<Reach> {
  const isHere = and(isNull(employees.leftOn), notExists(completionOf(read, moduleId)));
  const readIn = read
    .select({ id: lessonsRead.lessonId })
    .from(lessonsRead)
    .innerJoin(moduleVersions, eq(moduleVersions.id, lessonsRead.versionId))
    .where(and(eq(lessonsRead.employeeId, employees.id), eq(moduleVersions.moduleId, moduleId)));
  const satIn = read
    .select({ id: quizAttempts.id })
    .from(quizAttempts)
    .innerJoin(moduleVersions, eq(moduleVersions.id, quizAttempts.versionId))
    .where(and(eq(quizAttempts.employeeId, employees.id), eq(moduleVersions.moduleId, moduleId)));
  const asked = read
    .select({ id: assignments.id })
    .from(assignments)
    .where(
      and(eq(assignments.employeeId, employees.id), eq(assignments.moduleId, moduleId), isNull(assignments.waivedAt)),
    );
  return {
    finished: await read.$count(employees, haveFinished(read, moduleId)),
    inProgress: await read.$count(employees, and(isHere, or(exists(readIn), exists(satIn)))),
    assigned: await read.$count(employees, and(isHere, exists(asked), notExists(readIn), notExists(satIn))),
  };
}
