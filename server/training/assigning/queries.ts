import 'server-only';
import { count, desc, eq, sql } from 'drizzle-orm';
import { assignmentChanges, employees } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Refused } from '@/domain/errors';
import { fullName, type NameParts } from '@/domain/people/model';
import type { AssignmentTarget } from '@/domain/training/model';
import { type AssignmentChange, type AssignmentPreview, type KnownPerson, skipReasons } from '@/domain/training/report';
import { timeZone } from '@/server/organisation/current';
import { meantBy, refuseUnagreedLevels } from './fits';
import { type Standing, standing } from './standing';

/** Names shown of each group in a preview; the rest is a number. */
const NAMES_SHOWN = 5;

/**
 * Who would get a module, and who would be skipped and why.
 * @throws Refused 'not-found' when no person or department is meant
 * @throws Refused 'not-now' for a rule about levels that may not be known by name: a preview of it would tell them
 */
export async function assignmentPreview(
  viewer: Viewer,
  { moduleId, to }: { moduleId: string; to: AssignmentTarget },
  now = new Date(),
): Promise<AssignmentPreview> {
  authorize(viewer, 'training.assign');
  if ('rule' in to) await refuseUnagreedLevels(to.rule);
  const today = dayIn(now, await timeZone());
  const people = store()
    .read.select({
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
      employeeNo: employees.employeeNo,
      jobTitle: employees.jobTitle,
      sortName: employees.sortName,
      standing: standing(moduleId, to, today).as('standing'),
    })
    .from(employees)
    .where(await meantBy(to, today))
    .as('people');
  const counts = await store()
    .read.select({ standing: people.standing, count: count() })
    .from(people)
    .groupBy(people.standing);
  const isHere = counts.some((one) => one.standing !== 'left');
  if (!isHere && !('rule' in to)) throw new Refused('not-found', 'nobody to assign to', 'nobody');

  const group = async (standing: Standing) => {
    const found = counts.find((one) => one.standing === standing)?.count ?? 0;
    if (found === 0) return { count: found, first: [] };
    const first = await store()
      .read.select({
        firstName: people.firstName,
        namePrefix: people.namePrefix,
        lastName: people.lastName,
        employeeNo: people.employeeNo,
        jobTitle: people.jobTitle,
      })
      .from(people)
      .where(eq(people.standing, standing))
      .orderBy(people.sortName, people.employeeNo)
      .limit(NAMES_SHOWN);
    return { count: found, first: first.map(asKnown) };
  };
  const skipped = await Promise.all(skipReasons.map(async (reason) => ({ reason, ...(await group(reason)) })));
  return { gets: await group('gets'), skipped: skipped.filter((one) => one.count > 0) };
}

function asKnown({ employeeNo, jobTitle, ...name }: NameParts & Omit<KnownPerson, 'name'>): KnownPerson {
  return { name: fullName(name), employeeNo, jobTitle };
}

/** What was done to an assignment, newest first. For HR: a date moved by days away says that somebody was away. */
export async function changesOf(viewer: Viewer, assignmentId: string): Promise<AssignmentChange[]> {
  authorize(viewer, 'training.assign');
  const rows = await store()
    .read.select({
      id: assignmentChanges.id,
      kind: assignmentChanges.kind,
      reason: assignmentChanges.reason,
      dueBefore: assignmentChanges.dueBefore,
      dueAfter: assignmentChanges.dueAfter,
      changedAt: assignmentChanges.changedAt,
      actor: employees.id,
      firstName: sql<string>`coalesce(${employees.firstName}, '')`,
      namePrefix: sql<string>`coalesce(${employees.namePrefix}, '')`,
      lastName: sql<string>`coalesce(${employees.lastName}, '')`,
    })
    .from(assignmentChanges)
    .leftJoin(employees, eq(employees.id, assignmentChanges.changedBy))
    .where(eq(assignmentChanges.assignmentId, assignmentId))
    .orderBy(desc(assignmentChanges.changedAt), desc(assignmentChanges.id));
  const zone = await timeZone();
  return rows.map(({ changedAt, actor, firstName, namePrefix, lastName, ...row }) => ({
    ...row,
    on: dayIn(changedAt, zone),
    by: actor && fullName({ firstName, namePrefix, lastName }),
  }));
}
