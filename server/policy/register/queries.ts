import 'server-only';
import { and, asc, count, desc, eq, inArray, isNotNull, isNull, notExists, type SQL, sql } from 'drizzle-orm';
import { accounts, departments, employees, policyAcknowledgements, policyComments, policyVersions } from '@/db/schema';
import { contains, countIf } from '@/db/sql';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import { searchWords } from '@/domain/people/folding';
import { fullName } from '@/domain/people/model';
import {
  type AskedCounts,
  type DepartmentStatus,
  type PersonSort,
  type PersonStatus,
  STATUS_PER_PAGE,
  type StatusFilter,
  statusTree,
} from '@/domain/policy/register';
import { branchIds } from '@/server/training/reports/branch';
import { type PublishedVersion, publishedVersions } from '../published';
import { askedPeople, type AskedRound } from './asked';

/** One round of asking: the version that asked, how far it is, and whether it is the one that counts now. */
export type RoundStatus = AskedCounts & {
  readonly number: number;
  readonly isNow: boolean;
  readonly askedAt: Date;
};

/** Every version that asked to be acknowledged, newest first, with how many of today's colleagues did. */
export async function rounds(viewer: Viewer): Promise<RoundStatus[]> {
  authorize(viewer, 'policy.report');
  return Promise.all(
    (await allRounds()).map(async (round) => ({
      number: round.asking.number,
      isNow: round.until === null,
      askedAt: round.asking.publishedAt,
      ...(await countsOf(round)),
    })),
  );
}

async function allRounds(): Promise<AskedRound[]> {
  const asking = (await publishedVersions(store().read)).filter(({ change }) => change !== 'editorial');
  return asking.map((one, at) => ({ asking: one, until: asking[at - 1]?.number ?? null }));
}

/** @throws Refused 'not-found' for a version that asked nothing */
async function roundOf(number: number): Promise<AskedRound> {
  const all = await allRounds();
  const found = number === 0 ? all[0] : all.find(({ asking }) => asking.number === number);
  if (!found) throw new Refused('not-found', `version ${number} of the policy asks nothing`);
  return found;
}

async function countsOf(round: AskedRound): Promise<AskedCounts> {
  const people = askedPeople(round);
  const [row] = await store()
    .read.select({ invited: count(), acknowledged: countIf(isNotNull(people.at)) })
    .from(people);
  return row ?? { invited: 0, acknowledged: 0 };
}

/** How many colleagues cannot sign in yet: they are asked when they first do. */
export async function peopleWithoutAccount(viewer: Viewer): Promise<number> {
  authorize(viewer, 'policy.report');
  const { read } = store();
  const account = read.select({ id: accounts.employeeId }).from(accounts).where(eq(accounts.employeeId, employees.id));
  return read.$count(employees, and(isNull(employees.leftOn), notExists(account)));
}

/** How far each department is, as a tree. @throws Refused 'not-found' for a version that asked nothing */
export async function statusByDepartment(viewer: Viewer, version: number): Promise<DepartmentStatus[]> {
  authorize(viewer, 'policy.report');
  const people = askedPeople(await roundOf(version));
  const { read } = store();
  const counts = await read
    .select({ id: people.departmentId, invited: count(), acknowledged: countIf(isNotNull(people.at)) })
    .from(people)
    .groupBy(people.departmentId);
  const countsIn = new Map(counts.map(({ id, ...row }) => [id, row]));
  const places = await read
    .select({ id: departments.id, parentId: departments.parentId, name: departments.name })
    .from(departments)
    .orderBy(departments.name);
  return statusTree(
    places.map((place) => ({ ...place, ...(countsIn.get(place.id) ?? { invited: 0, acknowledged: 0 }) })),
  );
}

/** One page of who was asked, with what they acknowledged, and how many the filter finds. */
export async function statusByPerson(
  viewer: Viewer,
  filter: StatusFilter,
  { sort }: { sort: PersonSort },
): Promise<{ rows: PersonStatus[]; total: number }> {
  authorize(viewer, 'policy.report');
  const round = await roundOf(filter.version);
  const people = askedPeople(round);
  const branch = await branchIds(filter.department);
  const shown: Record<StatusFilter['show'], SQL | undefined> = {
    '': undefined,
    acknowledged: isNotNull(people.at),
    outstanding: isNull(people.at),
  };
  const found = and(
    shown[filter.show],
    branch && inArray(people.departmentId, branch),
    ...searchWords(filter.q).map((word) => contains(people.searchText, word)),
  );
  const { read } = store();
  const [{ total } = { total: 0 }] = await read.select({ total: count() }).from(people).where(found);
  const direction = filter.dir === 'desc' ? desc : asc;
  // Where nothing was acknowledged there is no moment; the two engines do not agree where that stands.
  const order: Record<PersonSort, SQL[]> = {
    name: [direction(people.sortName)],
    department: [direction(departments.name)],
    when: [sql`${people.at} is null`, direction(people.at)],
  };
  const rows = await read
    .select({
      id: people.id,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
      employeeNo: employees.employeeNo,
      department: departments.name,
    })
    .from(people)
    .innerJoin(employees, eq(employees.id, people.id))
    .innerJoin(departments, eq(departments.id, people.departmentId))
    .where(found)
    .orderBy(...order[sort], asc(people.sortName), asc(people.id))
    .limit(STATUS_PER_PAGE)
    .offset((filter.page - 1) * STATUS_PER_PAGE);
  const acknowledged = await acknowledgedBy(
    rows.map(({ id }) => id),
    round,
  );
  return {
    total,
    rows: rows.map(({ id, employeeNo, department, ...name }) => ({
      ...{ id, employeeNo, department, name: fullName(name) },
      acknowledged: acknowledged.get(id) ?? null,
    })),
  };
}

async function acknowledgedBy(
  people: readonly string[],
  { asking, until }: AskedRound,
): Promise<Map<string, NonNullable<PersonStatus['acknowledged']>>> {
  if (people.length === 0) return new Map();
  const rows = await store()
    .read.select({
      employeeId: policyAcknowledgements.employeeId,
      number: policyVersions.number,
      at: policyAcknowledgements.acknowledgedAt,
      locale: policyAcknowledgements.locale,
    })
    .from(policyAcknowledgements)
    .innerJoin(policyVersions, eq(policyVersions.id, policyAcknowledgements.versionId))
    .where(inArray(policyAcknowledgements.employeeId, [...people]))
    .orderBy(desc(policyVersions.number));
  const counting = rows.filter(({ number }) => number >= asking.number && (until === null || number < until));
  // The earliest comes last, and stays.
  return new Map(counting.map(({ employeeId, ...row }) => [employeeId, row]));
}

/** One version in the history of the policy. */
export type VersionLine = Pick<PublishedVersion, 'number' | 'change' | 'publishedAt' | 'hash'> & {
  /** Who published it; null: somebody who is not known any more. */
  readonly by: string | null;
};

/** The published versions, newest first. */
export async function policyHistory(viewer: Viewer): Promise<VersionLine[]> {
  authorize(viewer, 'policy.report');
  const { read } = store();
  const publishers = await read
    .select({
      id: policyVersions.id,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
    })
    .from(policyVersions)
    .innerJoin(employees, eq(employees.id, policyVersions.publishedBy));
  const names = new Map(publishers.map(({ id, ...name }) => [id, fullName(name)]));
  return (await publishedVersions(read)).map(({ id, number, change, publishedAt, hash }) => ({
    ...{ number, change, publishedAt, hash },
    by: names.get(id) ?? null,
  }));
}

/** The draft as the overview tells of it. */
export type DraftLine = {
  readonly number: number;
  readonly commentsUntil: string | null;
  readonly openComments: number;
};

/** The draft that is being written; null when there is none. */
export async function draftLine(viewer: Viewer): Promise<DraftLine | null> {
  authorize(viewer, 'policy.report');
  const { read } = store();
  const [draft] = await read
    .select({ id: policyVersions.id, number: policyVersions.number, commentsUntil: policyVersions.commentsUntil })
    .from(policyVersions)
    .where(eq(policyVersions.status, 'draft'));
  if (!draft) return null;
  const { id, ...facts } = draft;
  const isOpen = and(eq(policyComments.versionId, id), isNull(policyComments.outcome));
  return { ...facts, openComments: await read.$count(policyComments, isOpen) };
}
