import 'server-only';
import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, gte, not, or, type SQL, sql } from 'drizzle-orm';
import { assignments, completions, departments, employees, moduleVersions } from '@/db/schema';
import { contains } from '@/db/sql';
import { store } from '@/db/store';
import { daysIn } from '@/domain/calendar/day';
import { searchWords } from '@/domain/people/folding';
import { fullName } from '@/domain/people/model';
import type { AssignmentStatus, CompletionWay } from '@/domain/training/model';
import type { RecordFilter, TrainingRecord } from '@/domain/training/records';
import { timeZone } from '@/server/organisation/current';
import { branchIds } from '../branch';
import { isAnswered, isPastDue } from '../standing';

/** What the rows are narrowed down to, with the department as the ids of its branch. */
export type Scope = Pick<RecordFilter, 'module' | 'status' | 'who' | 'q'> & {
  readonly branch: readonly string[] | undefined;
  readonly today: string;
  /** The ids of the people who are meant, where these are few: what they did is found at once by an index. */
  readonly people?: readonly string[];
  /** The newest version of each module: it gives an assignment its title. */
  readonly newestVersions: readonly string[];
};

const FEW_PEOPLE = 500;

export async function scopeOf(filter: RecordFilter, today: string): Promise<Scope> {
  const { module, status, who, q, department } = filter;
  const newestVersions = await newestVersionIds();
  const scope = { module, status, who, q, today, newestVersions, branch: await branchIds(department) };
  if (q === '' && department === '') return scope;
  const few = await store()
    .read.select({ id: employees.id })
    .from(employees)
    .where(isMeant(scope))
    .limit(FEW_PEOPLE + 1);
  return few.length > FEW_PEOPLE ? scope : { ...scope, people: few.map(({ id }) => id) };
}

async function newestVersionIds(): Promise<string[]> {
  const number = sql`(select max(v.version) from module_versions v where v.module_id = ${moduleVersions.moduleId})`;
  const rows = await store()
    .read.select({ id: moduleVersions.id })
    .from(moduleVersions)
    .where(eq(moduleVersions.version, number));
  return rows.map(({ id }) => id);
}

/** People within the scope, whatever they finished or were asked. */
function isMeant({ who, q, branch }: Scope): SQL | undefined {
  return and(
    who === 'left' ? isNotNull(employees.leftOn) : isNull(employees.leftOn),
    branch && inArray(employees.departmentId, [...branch]),
    ...searchWords(q).map((word) => contains(employees.searchText, word)),
  );
}

function isDone(scope: Scope): SQL | undefined {
  const { module, status, people } = scope;
  return and(
    people ? inArray(completions.employeeId, [...people]) : isMeant(scope),
    status === '' || status === 'completed' ? undefined : sql`1 = 0`,
    module ? eq(completions.moduleId, module) : undefined,
  );
}

function isAsked(scope: Scope): SQL | undefined {
  const { module, status, today, people } = scope;
  const stands = isNull(assignments.waivedAt);
  const wanted = {
    '': undefined,
    completed: sql`1 = 0`,
    waived: isNotNull(assignments.waivedAt),
    overdue: and(stands, isPastDue(today)),
    open: and(stands, not(isPastDue(today))),
  } satisfies Record<RecordFilter['status'], SQL | undefined>;
  return and(
    people ? inArray(assignments.employeeId, [...people]) : isMeant(scope),
    module ? eq(assignments.moduleId, module) : undefined,
    wanted[status],
    not(isAnswered()),
  );
}

/** How many records the scope has. */
export async function recordCount(scope: Scope): Promise<number> {
  const { read } = store();
  const [done] = await read
    .select({ total: count() })
    .from(completions)
    .innerJoin(employees, eq(employees.id, completions.employeeId))
    .where(isDone(scope));
  const [asked] = await read
    .select({ total: count() })
    .from(assignments)
    .innerJoin(employees, eq(employees.id, assignments.employeeId))
    .where(isAsked(scope));
  return (done?.total ?? 0) + (asked?.total ?? 0);
}

const person = {
  employeeId: employees.id,
  firstName: employees.firstName,
  namePrefix: employees.namePrefix,
  lastName: employees.lastName,
  employeeNo: employees.employeeNo,
  sortName: employees.sortName,
  department: departments.name,
  titleNl: moduleVersions.titleNl,
  titleEn: moduleVersions.titleEn,
};

/** Completions and unanswered assignments under each other, as a table to sort and take a part of. */
function everyRecord(scope: Scope) {
  const { read } = store();
  const done = read
    .select({
      ...person,
      id: sql<string>`${completions.id}`.as('record_id'),
      assignmentId: sql<string | null>`${assignments.id}`.as('assignment_id'),
      version: sql<number | null>`${moduleVersions.version}`.as('finished_version'),
      status: sql<AssignmentStatus>`'completed'`.as('status'),
      // An assignment that asks for a later version is another record.
      dueOn: sql<string | null>`case when ${answers()} then ${assignments.dueOn} end`.as('due'),
      completedAt: orNone(sql`${completions.completedAt}`.mapWith(completions.completedAt)).as('completed'),
      how: sql<CompletionWay | null>`${completions.how}`.as('how'),
    })
    .from(completions)
    .innerJoin(employees, eq(employees.id, completions.employeeId))
    .innerJoin(departments, eq(departments.id, employees.departmentId))
    .innerJoin(moduleVersions, eq(moduleVersions.id, completions.versionId))
    .leftJoin(
      assignments,
      and(eq(assignments.employeeId, completions.employeeId), eq(assignments.moduleId, completions.moduleId)),
    )
    .where(isDone(scope));
  const asked = read
    .select({
      ...person,
      id: sql<string>`${assignments.id}`.as('record_id'),
      assignmentId: sql<string | null>`${assignments.id}`.as('assignment_id'),
      version: sql<number | null>`null`.as('finished_version'),
      status: standingOn(scope.today).as('status'),
      dueOn: sql<string | null>`${assignments.dueOn}`.as('due'),
      completedAt: orNone(sql`null`.mapWith(completions.completedAt)).as('completed'),
      how: sql<CompletionWay | null>`null`.as('how'),
    })
    .from(assignments)
    .innerJoin(employees, eq(employees.id, assignments.employeeId))
    .innerJoin(departments, eq(departments.id, employees.departmentId))
    .innerJoin(moduleVersions, titlesAssignment(scope))
    .where(isAsked(scope));
  return done.unionAll(asked).as('records');
}

function titlesAssignment({ newestVersions }: Scope): SQL | undefined {
  return and(eq(moduleVersions.moduleId, assignments.moduleId), inArray(moduleVersions.id, [...newestVersions]));
}

const answers = () => gte(moduleVersions.version, assignments.fromVersion);

/** A column that one half of the list has and the other has not: null there, which the type of the column denies. */
function orNone<T>(column: SQL<T>): SQL<T | null> {
  return column as SQL<T | null>;
}

function standingOn(today: string): SQL<AssignmentStatus> {
  return sql`case when ${assignments.waivedAt} is not null then 'waived' when ${isPastDue(today)} then 'overdue' else 'open' end`;
}

/** One page in the order asked for; equals by name, so that they keep their place. What has no date comes last. */
export async function recordsOn(scope: Scope, { sort, dir, page }: RecordFilter, size: number) {
  const direction = dir === 'desc' ? desc : asc;
  const records = everyRecord(scope);
  const sortColumns = {
    name: [],
    department: [direction(records.department)],
    // The two engines do not agree where nothing stands.
    due: [sql`${records.dueOn} is null`, direction(records.dueOn)],
    completed: [sql`${records.completedAt} is null`, direction(records.completedAt)],
  };
  const same = [asc(records.employeeId), asc(records.titleEn), sql`${records.version} is null`, records.version];
  const rows = await rowsOf(records)
    .orderBy(...sortColumns[sort], direction(records.sortName), ...same)
    .limit(size)
    .offset((page - 1) * size);
  return asRecords(rows);
}

/** Where in the order of names the export is. */
export type Place = { readonly sortName: string; readonly id: string };

/** The records of the next people after a place, in the order of their names, and the place where these end. */
export async function recordsAfter(
  scope: Scope,
  after: Place | null,
  people: number,
): Promise<{ records: TrainingRecord[]; end: Place | null }> {
  const next = await store()
    .read.select({ id: employees.id, sortName: employees.sortName })
    .from(employees)
    .where(and(isMeant(scope), after ? isAfter(after) : undefined))
    .orderBy(asc(employees.sortName), asc(employees.id))
    .limit(people);
  const end = next.at(-1);
  if (!end) return { records: [], end: null };
  const ids = next.map(({ id }) => id);
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = ({ employeeId }: { employeeId: string }) => places.get(employeeId) ?? 0;
  const found = everyRecord({ ...scope, people: ids });
  const rows = await rowsOf(found).orderBy(asc(found.titleEn), sql`${found.version} is null`, asc(found.version));
  return { records: await asRecords(rows.toSorted((a, b) => placeOf(a) - placeOf(b))), end };
}

function isAfter({ sortName, id }: Place): SQL | undefined {
  return or(gt(employees.sortName, sortName), and(eq(employees.sortName, sortName), gt(employees.id, id)));
}

const rowsOf = (records: ReturnType<typeof everyRecord>) => store().read.select().from(records);
type Row = Awaited<ReturnType<typeof rowsOf>>[number];

async function asRecords(rows: readonly Row[]): Promise<TrainingRecord[]> {
  const dayOf = daysIn(await timeZone());
  return rows.map(({ firstName, namePrefix, lastName, titleNl, titleEn, completedAt, sortName: _, ...row }) => ({
    ...row,
    name: fullName({ firstName, namePrefix, lastName }),
    title: { nl: titleNl, en: titleEn },
    completedOn: completedAt && dayOf(completedAt),
  }));
}
