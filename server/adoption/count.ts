import 'server-only';
import { and, asc, countDistinct, eq, exists, gt, isNull, lte, not, type SQL, sql } from 'drizzle-orm';
import {
  accounts,
  assignments,
  completions,
  employees,
  policyAcknowledgements,
  responsibilities,
  tokens,
} from '@/db/schema';
import { containsAnyCase, quarterHourOf } from '@/db/sql';
import type { Reader } from '@/db/store';
import { addTo, daysOfQuarters, type Tally } from '@/domain/adoption/daily';
import { type AdoptionStep, AMBASSADOR_IN_TITLE } from '@/domain/adoption/steps';
import { createPace } from '@/server/pace';
import { answers, isPastDue } from '@/server/training/reports/standing';

/** People read at once; between two such reads pages get their turn. */
const PEOPLE_AT_ONCE = 250;

export type ModuleTally = { asked: number; finished: number; late: number };

export type Counted = {
  people: number;
  steps: Record<AdoptionStep, Tally>;
  /** By module: who finished it, asked or not, for the step "trained". */
  trained: Map<string, Tally>;
  /** By module: who finished it of those it is asked of. */
  finished: Map<string, Tally>;
  /** By module and department, without what is below it. */
  departments: Map<string, Map<string, ModuleTally>>;
  /** By module: people who finished it and of whom it is not asked now, or who have left. */
  beside: Map<string, number>;
};

/**
 * Counts everything that is kept, in one walk past all people. What changes while it walks may be in or not; the next
 * count has it.
 *
 * @param today decides who is late
 * @param zone  where the organisation's days begin (IANA name)
 */
export async function countAdoption(read: Reader, { today, zone }: { today: string; zone: string }): Promise<Counted> {
  const counted = nothing();
  const dayOf = daysOfQuarters(zone);
  const days: Days = (quarter) => (quarter === null ? null : dayOf(quarter));
  const pace = createPace();
  for (let after = ''; ;) {
    const some = await read
      .select({ id: employees.id })
      .from(employees)
      .where(gt(employees.id, after))
      .orderBy(asc(employees.id))
      .limit(PEOPLE_AT_ONCE);
    const last = some.at(-1)?.id;
    if (last === undefined) return counted;
    const span = { after, last };
    await countSteps(read, span, days, counted);
    await countTrained(read, span, days, counted);
    await countAssignments(read, span, { today, days }, counted);
    await countBeside(read, span, counted);
    if (some.length < PEOPLE_AT_ONCE) return counted;
    after = last;
    if (pace.isDue()) await pace.rest();
  }
}

function nothing(): Counted {
  const empty = (): Tally => new Map();
  const steps = { invited: empty(), 'signed-in': empty(), trained: empty() };
  return {
    people: 0,
    steps: { ...steps, acknowledged: empty(), accepted: empty(), ambassador: empty() },
    trained: new Map(),
    finished: new Map(),
    departments: new Map(),
    beside: new Map(),
  };
}

/** The day of a quarter of an hour; null is never. */
type Days = (quarter: number | null) => string | null;

/** People by id: after the first, up to and including the last. */
type Span = { after: string; last: string };

const within = (column: typeof employees.id | typeof completions.employeeId, { after, last }: Span): SQL | undefined =>
  and(gt(column, after), lte(column, last));
const here = isNull(employees.leftOn);

/**
 * When each person took each step first: an invitation sent, an account made, the policy acknowledged in any version, a
 * responsibility accepted (also when it has ended since), one of an ambassador accepted. Who has an account was invited
 * when it was made at the latest: whoever sets up invites nobody.
 */
async function countSteps(read: Reader, span: Span, days: Days, counted: Counted): Promise<void> {
  const accepted = sql`${responsibilities.employeeId} = ${employees.id} and ${responsibilities.answeredAt} is not null and ${responsibilities.declineReason} is null`;
  const first = (moment: SQL<number>, rest: SQL) =>
    sql<number | null>`(select min(${moment}) ${rest})`.mapWith(asQuarter);
  const answeredIn = quarterHourOf(responsibilities.answeredAt);
  const isAmbassador = containsAnyCase(responsibilities.title, AMBASSADOR_IN_TITLE);
  const rows = await read
    .select({
      invited: first(
        quarterHourOf(tokens.createdAt),
        sql`from ${tokens} where ${tokens.employeeId} = ${employees.id} and ${tokens.purpose} = 'invitation'`,
      ),
      signedIn: sql<number | null>`${quarterHourOf(accounts.createdAt)}`.mapWith(asQuarter),
      acknowledged: first(
        quarterHourOf(policyAcknowledgements.acknowledgedAt),
        sql`from ${policyAcknowledgements} where ${policyAcknowledgements.employeeId} = ${employees.id}`,
      ),
      accepted: first(answeredIn, sql`from ${responsibilities} where ${accepted}`),
      ambassador: first(answeredIn, sql`from ${responsibilities} where ${accepted} and ${isAmbassador}`),
    })
    .from(employees)
    .leftJoin(accounts, eq(accounts.employeeId, employees.id))
    .where(and(within(employees.id, span), here));
  counted.people += rows.length;
  const { steps } = counted;
  for (const row of rows) {
    addTo(steps.invited, days(earlier(row.invited, row.signedIn)));
    addTo(steps['signed-in'], days(row.signedIn));
    addTo(steps.acknowledged, days(row.acknowledged));
    addTo(steps.accepted, days(row.accepted));
    addTo(steps.ambassador, days(row.ambassador));
  }
}

const asQuarter = (value: unknown): number | null => (value === null ? null : Number(value));

function earlier(one: number | null, other: number | null): number | null {
  return one === null ? other : other === null ? one : Math.min(one, other);
}

/** The first completion of each module by people who work here, asked or not and of whatever version. */
async function countTrained(read: Reader, span: Span, days: Days, { trained }: Counted): Promise<void> {
  const rows = await read
    .select({
      moduleId: completions.moduleId,
      quarter: sql<number>`min(${quarterHourOf(completions.completedAt)})`.mapWith(Number),
    })
    .from(completions)
    .innerJoin(employees, eq(employees.id, completions.employeeId))
    .where(and(within(completions.employeeId, span), here))
    .groupBy(completions.employeeId, completions.moduleId);
  for (const { moduleId, quarter } of rows) addTo(of(trained, moduleId, newTally), days(quarter));
}

/** Where each assignment stands that counts: not waived, and of somebody who works here now. */
async function countAssignments(
  read: Reader,
  span: Span,
  { today, days }: { today: string; days: Days },
  counted: Counted,
): Promise<void> {
  const answered = sql`(select min(${quarterHourOf(completions.completedAt)}) from ${completions} where ${answers()})`;
  const rows = await read
    .select({
      moduleId: assignments.moduleId,
      departmentId: employees.departmentId,
      answered: sql<number | null>`${answered}`.mapWith(asQuarter).as('answered'),
      isLate: sql`case when ${isPastDue(today)} then 1 else 0 end`.mapWith(Number).as('is_late'),
    })
    .from(employees)
    .innerJoin(assignments, eq(assignments.employeeId, employees.id))
    .where(and(within(employees.id, span), here, isNull(assignments.waivedAt)));
  for (const { moduleId, departmentId, answered: quarter, isLate } of rows) {
    const inModule = of(counted.departments, moduleId, () => new Map<string, ModuleTally>());
    const place = of(inModule, departmentId, () => ({ asked: 0, finished: 0, late: 0 }));
    place.asked += 1;
    if (quarter !== null) place.finished += 1;
    else place.late += isLate;
    addTo(of(counted.finished, moduleId, newTally), days(quarter));
  }
}

/** Who finished a module beside those that its counts and its line are about. */
async function countBeside(read: Reader, span: Span, { beside }: Counted): Promise<void> {
  const counts = read
    .select({ id: assignments.id })
    .from(assignments)
    .innerJoin(employees, eq(employees.id, assignments.employeeId))
    .where(
      and(
        eq(assignments.employeeId, completions.employeeId),
        eq(assignments.moduleId, completions.moduleId),
        isNull(assignments.waivedAt),
        here,
      ),
    );
  const rows = await read
    .select({ moduleId: completions.moduleId, people: countDistinct(completions.employeeId) })
    .from(completions)
    .where(and(within(completions.employeeId, span), not(exists(counts))))
    .groupBy(completions.moduleId);
  for (const { moduleId, people } of rows) beside.set(moduleId, (beside.get(moduleId) ?? 0) + people);
}

const newTally = (): Tally => new Map();

function of<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
