import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, isNotNull, isNull, notExists } from 'drizzle-orm';
import { assignments, completions, employees, lessonsRead, modules, moduleVersions, topics } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Invalid, Refused } from '@/domain/errors';
import { type ModuleContent, moduleContent } from '@/domain/training/content';
import { recordAudit } from '@/server/audit';
import { sha256 } from '@/server/auth/tokens';
import { timeZone } from '@/server/organisation/current';
import { publishedModule, versionBySlug } from './library';

/** Rows in one INSERT: well under SQLite's limit of bound values. */
const ROWS_AT_ONCE = 500;

/** Publishes a module, or a new version when its text has changed. The same text twice is published once. */
export async function publishModule(viewer: Viewer, draft: ModuleContent, now = new Date()): Promise<void> {
  authorize(viewer, 'training.publish');
  const content = moduleContent.parse(draft);
  const contentHash = sha256(JSON.stringify(content));
  await store().write(async (tx) => {
    const before = await versionBySlug(tx, content.slug);
    if (before?.contentHash === contentHash) return;

    const { id: topicId, name } = content.topic;
    await tx
      .insert(topics)
      .values({ id: topicId, nameNl: name.nl, nameEn: name.en })
      .onConflictDoUpdate({ target: topics.id, set: { nameNl: name.nl, nameEn: name.en } });
    const moduleId = before?.moduleId ?? randomUUID();
    if (!before) await tx.insert(modules).values({ id: moduleId, slug: content.slug, topicId, createdAt: now });
    await tx.insert(moduleVersions).values({
      id: randomUUID(),
      moduleId,
      version: (before?.version ?? 0) + 1,
      titleNl: content.title.nl,
      titleEn: content.title.en,
      minutes: content.minutes,
      content,
      contentHash,
      publishedAt: now,
    });
    await recordAudit(tx, viewer, 'module.publish', moduleId, now);
  });
}

/** Notes that the viewer has read a lesson. Reading it again changes nothing. @throws Refused 'not-found' */
export async function readLesson(
  viewer: Viewer,
  { employeeId, moduleId, lessonId }: { employeeId: string; moduleId: string; lessonId: string },
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'training.take', { employeeId });
  const { versionId, content } = await publishedModule(moduleId);
  if (!content.lessons.some(({ id }) => id === lessonId))
    throw new Refused('not-found', `no lesson ${lessonId} in ${moduleId}`);
  await store().write(async (tx) => {
    await tx.insert(lessonsRead).values({ employeeId, versionId, lessonId, readAt: now }).onConflictDoNothing();
  });
}

export type AssignmentResult = { readonly assigned: number; readonly skipped: number };

/**
 * Assigns a module to one person or to everyone who works in a department now.
 * Whoever has it already, or has finished it, is skipped and counted: an earlier due date never changes without a word.
 * @throws Invalid for a due date that has passed
 */
export async function assignModule(
  viewer: Viewer,
  { moduleId, to, dueOn }: { moduleId: string; to: { person: string } | { department: string }; dueOn: string },
  now = new Date(),
): Promise<AssignmentResult> {
  authorize(viewer, 'training.assign');
  if (dueOn < dayIn(now, await timeZone())) throw new Invalid({ dueOn: 'date-past' });
  await publishedModule(moduleId);
  return store().write(async (tx) => {
    const chosen = and(
      isNull(employees.leftOn),
      'person' in to ? eq(employees.id, to.person) : eq(employees.departmentId, to.department),
    );
    const all = await tx.$count(employees, chosen);
    if (all === 0) throw new Refused('not-found', 'nobody to assign to', 'nobody');
    const people = await tx
      .select({ id: employees.id })
      .from(employees)
      .where(and(chosen, hasNot(tx, moduleId)));
    let assigned = 0;
    for (let at = 0; at < people.length; at += ROWS_AT_ONCE) {
      const rows = people.slice(at, at + ROWS_AT_ONCE).map(({ id }) => ({
        id: randomUUID(),
        employeeId: id,
        moduleId,
        dueOn,
        assignedBy: viewer.employeeId,
        assignedAt: now,
      }));
      // Somebody else may be assigning the same module at this moment: theirs then counts.
      const added = tx.insert(assignments).values(rows).onConflictDoNothing();
      assigned += (await added.returning({ id: assignments.id })).length;
    }
    const subject = 'person' in to ? to.person : to.department;
    await recordAudit(tx, viewer, 'training.assign', `${moduleId} to ${subject}`, now);
    return { assigned, skipped: all - assigned };
  });
}

/** People without this module, neither assigned nor finished. */
function hasNot(tx: Tx, moduleId: string) {
  const theirs = and(eq(assignments.employeeId, employees.id), eq(assignments.moduleId, moduleId));
  const finished = and(eq(completions.employeeId, employees.id), eq(completions.moduleId, moduleId));
  return and(
    notExists(tx.select({ id: assignments.id }).from(assignments).where(theirs)),
    notExists(tx.select({ id: completions.id }).from(completions).where(finished)),
  );
}

/** Frees a person from an assignment, with a reason that stays in sight. @throws Refused 'conflict' when it is no longer open */
export async function waiveAssignment(
  viewer: Viewer,
  assignmentId: string,
  reason: string,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'training.assign');
  await store().write(async (tx) => {
    const theirs = and(
      eq(completions.employeeId, assignments.employeeId),
      eq(completions.moduleId, assignments.moduleId),
    );
    const isOpen = and(
      isNull(assignments.waivedAt),
      notExists(tx.select({ id: completions.id }).from(completions).where(theirs)),
    );
    const waived = await tx
      .update(assignments)
      .set({ waivedAt: now, waivedReason: reason })
      .where(and(eq(assignments.id, assignmentId), isOpen))
      .returning({ id: assignments.id });
    if (waived.length === 0) throw new Refused('conflict', `assignment ${assignmentId} is not open`, 'not-open');
    await recordAudit(tx, viewer, 'training.waive', assignmentId, now);
  });
}

/** Takes a waiver back: the assignment counts again, with the due date it had. @throws Refused 'conflict' without one */
export async function reopenAssignment(viewer: Viewer, assignmentId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'training.assign');
  await store().write(async (tx) => {
    const reopened = await tx
      .update(assignments)
      .set({ waivedAt: null, waivedReason: null })
      .where(and(eq(assignments.id, assignmentId), isNotNull(assignments.waivedAt)))
      .returning({ id: assignments.id });
    if (reopened.length === 0) throw new Refused('conflict', `assignment ${assignmentId} is not waived`);
    await recordAudit(tx, viewer, 'training.reopen', assignmentId, now);
  });
}
