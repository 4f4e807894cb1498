import 'server-only';
import { and, count, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { inBatches } from '@/db/batches';
import { employees, knowledgeLevels, quadrantPositions } from '@/db/schema';
import { excluded } from '@/db/sql';
import type { Reader, Tx } from '@/db/store';
import { quadrantField } from '@/domain/people/quadrant';
import type { KnownField, PositionChange } from '@/domain/people/quadrant-changes';

/** People who were counted in the same field and are in the same field now. */
export type PeopleAlike = PositionChange & {
  readonly isHere: boolean;
  /** Whether they were counted in the other topic. */
  readonly isBeside: boolean;
};

/** Everyone who works here or was counted on the topic, by the field they were counted in and the one they are in now. */
export async function peopleByChange(read: Reader, topicId: string, besideTopicId = ''): Promise<PeopleAlike[]> {
  const standing = standingOn(read, topicId, besideTopicId);
  const { knowledge, interest, from, isHere, isBeside } = standing;
  const rows = await read
    .select({ knowledge, interest, from, isHere, isBeside, people: count() })
    .from(standing)
    .groupBy(knowledge, interest, from, isHere, isBeside);
  return rows.map((row) => ({
    from: row.from,
    to: fieldNow(row),
    isHere: row.isHere === 1,
    isBeside: row.isBeside === 1,
    people: row.people,
  }));
}

/** The same person by person, for whom something changed. */
export async function changedPeople(
  read: Reader,
  topicId: string,
): Promise<{ employeeId: string; from: KnownField | null; to: KnownField | null }[]> {
  const standing = standingOn(read, topicId, '');
  const { employeeId, knowledge, interest, from, isHere } = standing;
  const rows = await read.select({ employeeId, knowledge, interest, from, isHere }).from(standing);
  return rows
    .map((row) => ({ employeeId: row.employeeId, from: row.from, to: fieldNow(row) }))
    .filter((person) => person.from !== person.to);
}

type Position = { employeeId: string; field: KnownField | null };

/** Notes in which field people are counted from now on; null: in none. */
export async function movePeople(tx: Tx, topicId: string, positions: readonly Position[]): Promise<void> {
  const known = positions.flatMap(({ employeeId, field }) => (field ? [{ topicId, employeeId, field }] : []));
  for (const some of inBatches(known)) {
    await tx
      .insert(quadrantPositions)
      .values(some)
      .onConflictDoUpdate({
        target: [quadrantPositions.topicId, quadrantPositions.employeeId],
        set: { field: excluded(quadrantPositions.field) },
      });
  }
  const gone = positions.flatMap(({ employeeId, field }) => (field ? [] : [employeeId]));
  for (const some of inBatches(gone)) {
    const theirs = inArray(quadrantPositions.employeeId, some);
    await tx.delete(quadrantPositions).where(and(eq(quadrantPositions.topicId, topicId), theirs));
  }
}

/** How many people are counted in a field of a topic. */
export function peopleCounted(read: Reader, topicId: string): Promise<number> {
  return read.$count(quadrantPositions, eq(quadrantPositions.topicId, topicId));
}

type Standing = { knowledge: number; interest: number | null; isHere: number };

function fieldNow({ knowledge, interest, isHere }: Standing): KnownField | null {
  if (isHere === 0) return null;
  const field = quadrantField({ knowledge, interest });
  return field === 'unknown' ? null : field;
}

/** A row per person; 1 and 0 for yes and no, which both engines can group by. */
function standingOn(read: Reader, topicId: string, besideTopicId: string) {
  const interest = sql<
    number | null
  >`(select i.level from interest_statements i where i.employee_id = ${employees.id} order by i.stated_at desc limit 1)`;
  const beside = sql`exists (select 1 from quadrant_positions p where p.topic_id = ${besideTopicId} and p.employee_id = ${employees.id})`;
  return read
    .select({
      employeeId: employees.id,
      knowledge: sql`coalesce(${knowledgeLevels.level}, 0)`.mapWith(Number).as('knowledge'),
      interest: interest.as('interest'),
      from: sql<KnownField | null>`${quadrantPositions.field}`.as('counted_in'),
      isHere: sql`case when ${employees.leftOn} is null then 1 else 0 end`.mapWith(Number).as('is_here'),
      isBeside: sql`case when ${beside} then 1 else 0 end`.mapWith(Number).as('is_beside'),
    })
    .from(employees)
    .leftJoin(knowledgeLevels, and(eq(knowledgeLevels.employeeId, employees.id), eq(knowledgeLevels.topicId, topicId)))
    .leftJoin(
      quadrantPositions,
      and(eq(quadrantPositions.employeeId, employees.id), eq(quadrantPositions.topicId, topicId)),
    )
    .where(or(isNull(employees.leftOn), isNotNull(quadrantPositions.field)))
    .as('standing');
}
