import { z } from 'zod';
import { grantedRoles } from '@/domain/access/viewer';
import { addDays, daysBetween } from '@/domain/calendar/day';

export const CONDITIONS_MAX = 20;
/** The longest that a rule may give people, in days. */
export const RULE_DAYS_MAX = 3650;

/** One condition on a person. */
export const condition = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), employeeId: z.string().min(1) }),
  /** Works in this department or below it. */
  z.object({ kind: z.literal('department'), departmentId: z.string().min(1) }),
  z.object({ kind: z.literal('location'), locationId: z.string().min(1) }),
  z.object({ kind: z.literal('role'), role: z.enum(grantedRoles) }),
  /** Knowledge level below `level` in a topic; nothing shown yet counts as 0. */
  z.object({ kind: z.literal('knowledge-below'), topicId: z.string().min(1), level: z.number().int().min(1).max(5) }),
  /** Interest stated of at least `level`. */
  z.object({ kind: z.literal('interest-from'), level: z.number().int().min(1).max(5) }),
  /** Has accepted a responsibility with the title of this one: titles are what HR knows them by. */
  z.object({ kind: z.literal('responsibility'), responsibilityId: z.string().min(1) }),
  z.object({ kind: z.literal('joined-within'), days: z.number().int().min(1).max(RULE_DAYS_MAX) }),
]);
export type Condition = z.infer<typeof condition>;
export type ConditionKind = Condition['kind'];

/** Kinds of which a person needs to meet only one: nobody works in two departments. */
const alternatives: readonly ConditionKind[] = ['person', 'department', 'location', 'role', 'responsibility'];

/**
 * Everyone for whom all conditions hold, of several departments, locations, roles, responsibilities or persons one of
 * them; without any condition, everyone who works here.
 */
export const assignmentRule = z.object({ all: z.array(condition).max(CONDITIONS_MAX) });
export type AssignmentRule = z.infer<typeof assignmentRule>;

/** The conditions in groups: all groups must hold, and of each group one condition. */
export function conditionGroups({ all }: AssignmentRule): Condition[][] {
  const groups = new Map<string, Condition[]>();
  for (const [at, one] of all.entries()) {
    const key = alternatives.includes(one.kind) ? one.kind : String(at);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** Whether who fits the rule tells a level of theirs: only while "named levels" is agreed (measurement 8). */
export function tellsLevels({ all }: AssignmentRule): boolean {
  return all.some(({ kind }) => kind === 'knowledge-below' || kind === 'interest-from');
}

/** A condition as one word of an address: "department:42", "knowledge-below:privacy:3". */
export function conditionWord(one: Condition): string {
  switch (one.kind) {
    case 'person':
      return `person:${one.employeeId}`;
    case 'department':
      return `department:${one.departmentId}`;
    case 'location':
      return `location:${one.locationId}`;
    case 'role':
      return `role:${one.role}`;
    case 'knowledge-below':
      return `knowledge-below:${one.topicId}:${one.level}`;
    case 'interest-from':
      return `interest-from:${one.level}`;
    case 'responsibility':
      return `responsibility:${one.responsibilityId}`;
    case 'joined-within':
      return `joined-within:${one.days}`;
  }
}

/** The condition that a word of an address means; null for one that means none. */
export function conditionOf(word: string): Condition | null {
  const [kind, first = '', second = ''] = word.split(':');
  const read = condition.safeParse({
    ...{ kind, employeeId: first, departmentId: first, locationId: first, role: first },
    ...{ topicId: first, responsibilityId: first, days: Number(first) },
    level: Number(kind === 'knowledge-below' ? second : first),
  });
  return read.success ? read.data : null;
}

/** The rule that an address means: each condition once, what means none left out, at most CONDITIONS_MAX. */
export function ruleOf(words: readonly string[]): AssignmentRule {
  const known = [...new Set(words)].flatMap((word) => conditionOf(word) ?? []);
  return { all: known.slice(0, CONDITIONS_MAX) };
}

/** The day by which: one for all, or so many days after each gets it. */
export const assignmentDue = z.union([
  z.object({ on: z.iso.date() }),
  z.object({ days: z.number().int().min(1).max(RULE_DAYS_MAX) }),
]);
export type AssignmentDue = z.infer<typeof assignmentDue>;

/** Days away, first and last included; `until` null: not known yet. All days are 'YYYY-MM-DD'. */
export type DaysAway = { readonly from: string; readonly until: string | null };

/** A due date moved by the days of one leave: the clock stands still on each of them. Before the leave, nothing moves. */
export function dueMovedBy(dueOn: string, { from, until }: DaysAway): string {
  if (until === null || dueOn < from) return dueOn;
  return addDays(dueOn, daysBetween(from, until) + 1);
}

/**
 * The day by which somebody who gets it on `today` should be done. Days of leave that are known already do not count;
 * leaves are in order and do not overlap. A leave that has begun is not looked at: nobody gets anything while away.
 */
export function firstDue(due: AssignmentDue, today: string, leaves: readonly DaysAway[]): string {
  return leaves.filter(({ from }) => from > today).reduce(dueMovedBy, dateOf(due, today));
}

/** The day by which somebody who gets it on `today` and is never away should be done. */
export function dateOf(due: AssignmentDue, today: string): string {
  return 'on' in due ? due.on : addDays(today, due.days);
}
