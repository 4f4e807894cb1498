import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, asc, eq, gt, inArray, type SQL } from 'drizzle-orm';
import { inBatches } from '@/db/batches';
import { assignments, employees, leaves } from '@/db/schema';
import { type Reader, store } from '@/db/store';
import type { AssignmentTarget } from '@/domain/training/model';
import { type AssignmentDue, dateOf, type DaysAway, firstDue } from '@/domain/training/rule';
import { createPace } from '@/server/pace';
import { meantBy } from './fits';
import { standing } from './standing';

type Gift = {
  moduleId: string;
  to: AssignmentTarget;
  due: AssignmentDue;
  /** Of these only who also fits this. */
  within?: SQL;
  /** Null: by hand. */
  ruleId: string | null;
  /** Null: the system. */
  by: string | null;
  today: string;
};

/**
 * Gives a module to everyone who is meant and lacks it, some at a time, so that pages are served in between. Given once
 * more it gives to nobody twice: a person has a module once. Answers with how many got it.
 */
export async function give({ moduleId, to, within, due, ruleId, by, today }: Gift, now: Date): Promise<number> {
  const gets = await whoGets(moduleId, to, today, within);
  const base = dateOf(due, today);
  const pace = createPace();
  let given = 0;
  for (const some of inBatches(gets)) {
    given += await store().write(async (tx) => {
      const away = await leavesAhead(tx, some, today);
      const rows = some.map((employeeId) => {
        const dueOn = firstDue(due, today, away.get(employeeId) ?? []);
        const baseDueOn = dueOn === base ? null : base;
        return {
          ...{ id: randomUUID(), employeeId, moduleId, ruleId, dueOn, baseDueOn },
          ...{ assignedBy: by, assignedAt: now },
        };
      });
      // Somebody else may be assigning the same module at this moment: theirs then counts.
      const added = await tx.insert(assignments).values(rows).onConflictDoNothing().returning({ id: assignments.id });
      return added.length;
    });
    await pace.rest();
  }
  return given;
}

async function whoGets(moduleId: string, to: AssignmentTarget, today: string, within?: SQL): Promise<string[]> {
  const gets: SQL = eq(standing(moduleId, to, today), 'gets');
  const rows = await store()
    .read.select({ id: employees.id })
    .from(employees)
    .where(and(await meantBy(to, today), gets, within));
  return rows.map(({ id }) => id);
}

/** Of each of these people the leaves that are still to come, in order. */
async function leavesAhead(tx: Reader, people: readonly string[], today: string): Promise<Map<string, DaysAway[]>> {
  const rows = await tx
    .select({ employeeId: leaves.employeeId, from: leaves.fromDay, until: leaves.untilDay })
    .from(leaves)
    .where(and(inArray(leaves.employeeId, [...people]), gt(leaves.fromDay, today)))
    .orderBy(asc(leaves.fromDay));
  const byPerson = new Map<string, DaysAway[]>();
  for (const { employeeId, from, until } of rows) {
    byPerson.set(employeeId, [...(byPerson.get(employeeId) ?? []), { from, until }]);
  }
  return byPerson;
}
