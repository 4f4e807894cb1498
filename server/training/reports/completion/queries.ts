import 'server-only';
import { and, count, eq, gt, inArray, type SQL, sql } from 'drizzle-orm';
import { assignments, completions, departments, employees, modules, moduleVersions } from '@/db/schema';
import { countIf, quarterHourOf } from '@/db/sql';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { treeAsList } from '@/domain/people/department-tree';
import type { Bilingual } from '@/domain/training/content';
import { type DepartmentReport, type PeopleCounts, withBelow } from '@/domain/training/department-report';
import { perCalendarWeek, type WeekCount } from '@/domain/training/weeks';
import { timeZone } from '@/server/organisation/current';
import { type DepartmentInTree, departmentTree } from '@/server/people/departments/queries';
import { type ModuleChoice, moduleChoices } from '../../queries';
import { branchIds } from '../branch';
import { countedAssignments } from '../standing';

export type ReportScopes = { modules: ModuleChoice[]; departments: DepartmentInTree[] };

/** What reports can be narrowed down to. */
export async function reportScopes(viewer: Viewer): Promise<ReportScopes> {
  authorize(viewer, 'training.report');
  return { modules: await moduleChoices(viewer), departments: await departmentTree(viewer) };
}

/** Which module and which department (with all below it); '' is every one. */
type Scope = { readonly module: string; readonly department: string };

export type ModuleReport = PeopleCounts & {
  moduleId: string;
  title: Bilingual;
  /** The newest version, and how many of the people it is asked of finished that one. */
  version: number;
  finishedNewest: number;
};

/** How far each module is with the people of a department, in the order in which modules came. */
export async function completionByModule(
  viewer: Viewer,
  { department }: Pick<Scope, 'department'>,
  today: string,
): Promise<ModuleReport[]> {
  authorize(viewer, 'training.report');
  const { read } = store();
  const latest = newestVersions();
  const counted = countedAssignments(await within({ module: '', department }), today);
  const counts = await read
    .select({
      moduleId: counted.moduleId,
      asked: count(),
      finished: countIf(answered(counted)),
      finishedNewest: countIf(eq(counted.finishedVersion, latest.version)),
      late: countIf(late(counted, today)),
    })
    .from(counted)
    .innerJoin(latest, eq(latest.moduleId, counted.moduleId))
    .groupBy(counted.moduleId);
  const countsOf = new Map(counts.map((row) => [row.moduleId, row]));
  const none = { asked: 0, finished: 0, finishedNewest: 0, late: 0 };
  const versions = await read
    .select()
    .from(latest)
    .innerJoin(modules, eq(modules.id, latest.moduleId))
    .orderBy(modules.createdAt, latest.titleEn);
  return versions.map(({ newest: { moduleId, version, titleNl, titleEn } }) => ({
    ...{ ...none, ...countsOf.get(moduleId) },
    ...{ moduleId, version, title: { nl: titleNl, en: titleEn } },
  }));
}

/** The newest version of each module. */
function newestVersions() {
  const number = sql`(select max(v.version) from module_versions v where v.module_id = ${moduleVersions.moduleId})`;
  return store()
    .read.select({
      id: moduleVersions.id,
      moduleId: moduleVersions.moduleId,
      version: moduleVersions.version,
      titleNl: moduleVersions.titleNl,
      titleEn: moduleVersions.titleEn,
    })
    .from(moduleVersions)
    .where(eq(moduleVersions.version, number))
    .as('newest');
}

async function within({ module, department }: Scope): Promise<SQL | undefined> {
  const branch = await branchIds(department);
  return and(module ? eq(assignments.moduleId, module) : undefined, branch && inArray(employees.departmentId, branch));
}

type Counted = ReturnType<typeof countedAssignments>;
const answered = (one: Counted) => sql`${one.finishedVersion} >= ${one.fromVersion}`;
const late = (one: Counted, today: string) =>
  sql`${one.dueOn} < ${today} and coalesce(${one.finishedVersion}, 0) < ${one.fromVersion}`;

/** How far each department is, as a tree: with one module, or with all that its people were asked to do. */
export async function completionByBranch(viewer: Viewer, scope: Scope, today: string): Promise<DepartmentReport[]> {
  authorize(viewer, 'training.report');
  const { read } = store();
  const counted = countedAssignments(await within(scope), today);
  const perPerson = read
    .select({
      departmentId: counted.departmentId,
      asked: count().as('asked'),
      finished: countIf(answered(counted)).as('finished'),
      late: countIf(late(counted, today)).as('late'),
    })
    .from(counted)
    .groupBy(counted.employeeId, counted.departmentId)
    .as('per_person');
  const rows = await read
    .select({
      departmentId: perPerson.departmentId,
      asked: count(),
      finished: countIf(eq(perPerson.finished, perPerson.asked)),
      late: countIf(gt(perPerson.late, 0)),
    })
    .from(perPerson)
    .groupBy(perPerson.departmentId);
  const countsOf = new Map(rows.map((row) => [row.departmentId, row]));
  const branch = await branchIds(scope.department);
  const places = await read
    .select({ id: departments.id, parentId: departments.parentId, name: departments.name })
    .from(departments)
    .where(branch && inArray(departments.id, branch))
    .orderBy(departments.name);
  const placed = places.map((place) => {
    const { asked = 0, finished = 0, late = 0 } = countsOf.get(place.id) ?? {};
    return { ...place, asked, finished, late };
  });
  return withBelow(treeAsList(placed));
}

/** Who finished when, by week: each person once for each module, by their first completion; leavers are in it. */
export async function completionByWeek(viewer: Viewer, scope: Scope, today: string): Promise<WeekCount[]> {
  authorize(viewer, 'training.report');
  const branch = await branchIds(scope.department);
  const { read } = store();
  const first = read
    .select({ quarter: sql<number>`min(${quarterHourOf(completions.completedAt)})`.mapWith(Number).as('quarter') })
    .from(completions)
    .innerJoin(employees, eq(employees.id, completions.employeeId))
    .where(
      and(
        scope.module ? eq(completions.moduleId, scope.module) : undefined,
        branch && inArray(employees.departmentId, branch),
      ),
    )
    .groupBy(completions.employeeId, completions.moduleId)
    .as('first');
  const quarters = await read.select({ quarter: first.quarter, count: count() }).from(first).groupBy(first.quarter);
  return perCalendarWeek(quarters, { timeZone: await timeZone(), today });
}
