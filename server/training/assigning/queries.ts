import 'server-only';
import { and, count, eq, exists, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { assignments, completions, employees } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import { fullName, type NameParts } from '@/domain/people/model';
import type { AssignmentTarget } from '@/domain/training/model';
import { type AssignmentPreview, type KnownPerson, type SkipReason, skipReasons } from '@/domain/training/report';

/** Names shown of each group in a preview; the rest is a number. */
const NAMES_SHOWN = 5;

/** Who would get a module, and who would be skipped and why. @throws Refused 'not-found' when nobody is meant */
export async function assignmentPreview(
  viewer: Viewer,
  { moduleId, to }: { moduleId: string; to: AssignmentTarget },
): Promise<AssignmentPreview> {
  authorize(viewer, 'training.assign');
  const people = store()
    .read.select({
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
      employeeNo: employees.employeeNo,
      jobTitle: employees.jobTitle,
      sortName: employees.sortName,
      standing: standing(moduleId).as('standing'),
    })
    .from(employees)
    .where(
      and(
        isNull(employees.leftOn),
        'person' in to ? eq(employees.id, to.person) : eq(employees.departmentId, to.department),
      ),
    )
    .as('people');
  const counts = await store()
    .read.select({ standing: people.standing, count: count() })
    .from(people)
    .groupBy(people.standing);
  if (counts.length === 0) throw new Refused('not-found', 'nobody to assign to', 'nobody');

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

type Standing = SkipReason | 'gets';

/** Where a person stands with a module; whoever finished it needs no assignment, assigned or not. */
function standing(moduleId: string): SQL<Standing> {
  const { read } = store();
  const mine = and(eq(assignments.employeeId, employees.id), eq(assignments.moduleId, moduleId));
  const done = and(eq(completions.employeeId, employees.id), eq(completions.moduleId, moduleId));
  const hasDone = exists(read.select({ id: completions.id }).from(completions).where(done));
  const isWaived = exists(
    read
      .select({ id: assignments.id })
      .from(assignments)
      .where(and(mine, isNotNull(assignments.waivedAt))),
  );
  const isAssigned = exists(read.select({ id: assignments.id }).from(assignments).where(mine));
  return sql`case when ${hasDone} then 'completed' when ${isWaived} then 'waived' when ${isAssigned} then 'assigned' else 'gets' end`;
}
