import 'server-only';
import { and, eq } from 'drizzle-orm';
import { lessonsRead, moduleVersions } from '@/db/schema';
import type { Reader } from '@/db/store';

/** The lessons of a module that a person has read, in whichever version: a new text loses nobody's place. */
export async function lessonsReadOf(
  read: Reader,
  { employeeId, moduleId }: { employeeId: string; moduleId: string },
): Promise<ReadonlySet<string>> {
  const rows = await read
    .selectDistinct({ lessonId: lessonsRead.lessonId })
    .from(lessonsRead)
    .innerJoin(moduleVersions, eq(moduleVersions.id, lessonsRead.versionId))
    .where(and(eq(lessonsRead.employeeId, employeeId), eq(moduleVersions.moduleId, moduleId)));
  return new Set(rows.map(({ lessonId }) => lessonId));
}
