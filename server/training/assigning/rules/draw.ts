import 'server-only';
import { createHash } from 'node:crypto';
import { and, count, isNull, sql } from 'drizzle-orm';
import { departments, employees } from '@/db/schema';
import { type Reader, store } from '@/db/store';
import type { DepartmentPlace } from '@/domain/people/department-tree';
import type { AssignmentRule } from '@/domain/training/rule';
import { inWaves, turnTakers, type Wave, type WavePlan } from '@/domain/training/waves';
import { drawnOrder } from '@/domain/training/waves-lots';
import { meantBy } from '../fits';
import { standing } from '../standing';

export function departmentPlaces(read: Reader): Promise<DepartmentPlace[]> {
  return read.select({ id: departments.id, parentId: departments.parentId, name: departments.name }).from(departments);
}

/** People whom a rule means and who work here, by the department they work directly in, and how many of them get it now. */
type Meant = Map<string, { people: number; gets: number }>;

async function meantByDepartment(moduleId: string, rule: AssignmentRule, today: string): Promise<Meant> {
  const gets = sql`${standing(moduleId, { rule }, today)} = 'gets'`;
  const rows = await store()
    .read.select({
      departmentId: employees.departmentId,
      people: count(),
      gets: sql`sum(case when ${gets} then 1 else 0 end)`.mapWith(Number),
    })
    .from(employees)
    .where(and(await meantBy({ rule }, today), isNull(employees.leftOn)))
    .groupBy(employees.departmentId);
  return new Map(rows.map(({ departmentId, people, gets }) => [departmentId, { people, gets }]));
}

/**
 * The seed of a module and the departments that take turns. It follows from these alone: nobody can draw until the order
 * pleases, and another number of waves does not draw again.
 */
function seedOf(moduleId: string, departmentIds: readonly string[]): string {
  const what = [moduleId, ...departmentIds.toSorted()].join('\n');
  return createHash('sha256').update(what).digest('hex').slice(0, 32);
}

export type Draw = { seed: string; waves: Wave[]; places: DepartmentPlace[]; meant: Meant };

/** The departments of a rule that can take turns; fewer than two cannot. */
export async function turnTakersOf(moduleId: string, rule: AssignmentRule, today: string) {
  const places = await departmentPlaces(store().read);
  const meant = await meantByDepartment(moduleId, rule, today);
  const named = rule.all.flatMap((one) => (one.kind === 'department' ? [one.departmentId] : []));
  const people = new Map([...meant].map(([id, one]) => [id, one.people]));
  return { places, meant, takers: turnTakers(places, named, people) };
}

/** The order in which the departments of a rule get a module, drawn by lot; null when there are not two to draw from. */
export async function drawWaves(
  moduleId: string,
  { rule, plan }: { rule: AssignmentRule; plan: WavePlan },
  today: string,
): Promise<Draw | null> {
  const { places, meant, takers } = await turnTakersOf(moduleId, rule, today);
  if (takers.length < 2) return null;
  const seed = seedOf(moduleId, takers);
  return { seed, waves: inWaves(drawnOrder(takers, seed), plan), places, meant };
}
