import 'server-only';
import { eq, inArray } from 'drizzle-orm';
import { assignmentRules, employees } from '@/db/schema';
import { store } from '@/db/store';
import { type AssignmentDue, assignmentRule } from '@/domain/training/rule';
import { dueOfWave, turnOf, type Wave, wavesToGive } from '@/domain/training/waves';
import { give } from '../giving';
import { departmentPlaces } from './draw';

export type StoredRule = typeof assignmentRules.$inferSelect;

/** Gives by one rule what is its turn today. Answers with how many got something. */
export async function giveByRule(stored: StoredRule, by: string | null, today: string, now: Date): Promise<number> {
  const { id: ruleId, moduleId, due, waves } = stored;
  const gift = { moduleId, to: { rule: assignmentRule.parse(stored.rule) }, ruleId, by, today };
  if (waves === null) return give({ ...gift, due }, now);
  const begun = wavesToGive({ ...stored, hasEnded: stored.endedAt !== null, waves }, today);
  const last = begun.at(-1);
  if (last === undefined) return 0;
  let given = 0;
  for (const turn of await turnsOf(waves, due, begun)) {
    const within = inArray(employees.departmentId, turn.departmentIds);
    given += await give({ ...gift, within, due: turn.due }, now);
  }
  if (!stored.isStanding) {
    await store().write((tx) =>
      tx.update(assignmentRules).set({ wavesGivenUntil: last }).where(eq(assignmentRules.id, ruleId)),
    );
  }
  return given;
}

type Turn = { departmentIds: string[]; due: AssignmentDue };

/** The departments of the waves that begin on these days; all that get as long together, the others each by itself. */
async function turnsOf(waves: readonly Wave[], due: AssignmentDue, begun: readonly string[]): Promise<Turn[]> {
  const turns = [...turnOf(await departmentPlaces(store().read), waves)];
  const onDay = (days: readonly string[]) => turns.flatMap(([id, from]) => (days.includes(from) ? [id] : []));
  if (!('on' in due)) return [{ departmentIds: onDay(begun), due }];
  return begun.map((from) => ({ departmentIds: onDay([from]), due: dueOfWave(due, waves, from) }));
}
