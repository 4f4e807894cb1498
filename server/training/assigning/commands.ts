import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm';
import { inBatches } from '@/db/batches';
import { assignmentRules, assignments, employees } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Invalid, Refused } from '@/domain/errors';
import type { AssignmentTarget } from '@/domain/training/model';
import type { ListedFilter } from '@/domain/training/report';
import { type AssignmentDue, type AssignmentRule, assignmentRule, tellsLevels } from '@/domain/training/rule';
import { isRunning, type WavePlan } from '@/domain/training/waves';
import { recordAudit } from '@/server/audit';
import { timeZone } from '@/server/organisation/current';
import { namedLevelsAgreed } from '@/server/trust/switches';
import { publishedModule } from '../library';
import { foundBy } from '../reports/assignment-rows';
import { isOpen, noteChanges, openAmong, setDueDate } from './changes';
import { meantBy, refuseUnagreedLevels } from './fits';
import { give } from './giving';
import { type Draw, drawWaves } from './rules/draw';
import { giveByRule, type StoredRule } from './rules/giving';

export type AssignmentResult = { readonly assigned: number; readonly skipped: number };

type ByHand = Exclude<AssignmentTarget, { readonly rule: AssignmentRule }>;

/**
 * Assigns a module to one person or to everyone who works in a department now. Who has it already, has finished it, is
 * away, has left or, of a department, has no account is skipped and counted: an earlier due date never changes without a
 * word.
 * @throws Invalid for a due date that has passed
 * @throws Refused 'not-found' when nobody who works here is meant
 */
export async function assignModule(
  viewer: Viewer,
  { moduleId, to, dueOn }: { moduleId: string; to: ByHand; dueOn: string },
  now = new Date(),
): Promise<AssignmentResult> {
  authorize(viewer, 'training.assign');
  const today = dayIn(now, await timeZone());
  if (dueOn < today) throw new Invalid({ dueOn: 'date-past' });
  await publishedModule(moduleId);
  const meant = await meantCount(to, today);
  const assigned = await give({ moduleId, to, due: { on: dueOn }, ruleId: null, by: viewer.employeeId, today }, now);
  const subject = 'person' in to ? to.person : to.department;
  await store().write((tx) => recordAudit(tx, viewer, 'training.assign', `${moduleId} to ${subject}`, now));
  return { assigned, skipped: meant - assigned };
}

async function meantCount(to: AssignmentTarget, today: string): Promise<number> {
  const meant = await meantBy(to, today);
  const { read } = store();
  if ((await read.$count(employees, and(meant, isNull(employees.leftOn)))) === 0) {
    throw new Refused('not-found', 'nobody to assign to', 'nobody');
  }
  return read.$count(employees, meant);
}

export type RuleOrder = {
  moduleId: string;
  rule: AssignmentRule;
  due: AssignmentDue;
  isStanding: boolean;
  /** Departments take turns in an order drawn by lot; `seed` as it was shown. Without: everybody at once. */
  turns?: WavePlan & { seed: string };
};

export type RuleMade = AssignmentResult & { readonly ruleId: string };

/**
 * Assigns a module to everyone whom a rule fits: now, or standing, to whomever it fits later too. A standing rule may
 * fit nobody yet. Where departments take turns, each wave gets it on its own day, and who waits is not skipped.
 * @throws Invalid for a due date that has passed, and for one date with a standing rule: it would pass for joiners
 * @throws Refused 'not-now' for a rule about levels that may not be known by name
 * @throws Refused 'conflict' when another order would be drawn than the one that was shown
 */
export async function assignByRule(
  viewer: Viewer,
  { moduleId, rule, due, isStanding, turns }: RuleOrder,
  now = new Date(),
): Promise<RuleMade> {
  authorize(viewer, 'training.assign');
  const today = dayIn(now, await timeZone());
  if ('on' in due && due.on < today) throw new Invalid({ dueOn: 'date-past' });
  if ('on' in due && turns && due.on < turns.firstDay) throw new Invalid({ dueOn: 'date-early' });
  if ('on' in due && isStanding) throw new Invalid({ dueKind: 'standing-days' });
  await refuseUnagreedLevels(rule);
  await publishedModule(moduleId);
  const to = { rule };
  const meant = isStanding
    ? await store().read.$count(employees, await meantBy(to, today))
    : await meantCount(to, today);
  const drawn = turns ? await drawAgain(moduleId, { rule, turns }, today) : null;
  const made: StoredRule = {
    ...{ id: randomUUID(), moduleId, rule, due, isStanding, createdBy: viewer.employeeId, createdAt: now },
    ...{ orderSeed: drawn?.seed ?? null, waves: drawn?.waves ?? null, wavesGivenUntil: null, endedAt: null },
  };
  await store().write(async (tx) => {
    await tx.insert(assignmentRules).values(made);
    await recordAudit(tx, viewer, 'training.assign-rule', moduleId, now);
  });
  const assigned = await giveByRule(made, viewer.employeeId, today, now);
  return { ruleId: made.id, assigned, skipped: drawn ? 0 : meant - assigned };
}

/** The order that was shown, drawn again. @throws Refused 'conflict' when it is another one, or its first day has passed */
async function drawAgain(
  moduleId: string,
  { rule, turns }: { rule: AssignmentRule; turns: NonNullable<RuleOrder['turns']> },
  today: string,
): Promise<Draw> {
  const isPast = turns.firstDay < today;
  const drawn = isPast ? null : await drawWaves(moduleId, { rule, plan: turns }, today);
  if (drawn?.seed !== turns.seed) throw new Refused('conflict', 'another order', 'other-order');
  return drawn;
}

/**
 * Ends a rule that still gives something: nobody gets the module by it from now on. What people have of it stays.
 * @throws Refused 'conflict' when it gives nothing any more
 */
export async function endRule(viewer: Viewer, ruleId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'training.assign');
  await store().write(async (tx) => {
    const [rule] = await tx.select().from(assignmentRules).where(eq(assignmentRules.id, ruleId));
    if (!rule || !isRunning({ ...rule, hasEnded: rule.endedAt !== null })) {
      throw new Refused('conflict', `rule ${ruleId} gives nothing`);
    }
    const ended = await tx
      .update(assignmentRules)
      .set({ endedAt: now })
      .where(and(eq(assignmentRules.id, ruleId), isNull(assignmentRules.endedAt)))
      .returning({ id: assignmentRules.id });
    if (ended.length === 0) throw new Refused('conflict', `rule ${ruleId} has ended`);
    await recordAudit(tx, viewer, 'training.end-rule', rule.moduleId, now);
  });
}

/**
 * Gives to everyone whom a standing rule fits by now: joiners, who moved, who came back; and, of rules by which
 * departments take turns, to the waves that have begun. For the timer and after an import. Rules about levels rest while
 * these may not be known by name. Answers with how many got something.
 */
export async function runStandingRules(viewer: Viewer, now = new Date()): Promise<number> {
  authorize(viewer, 'system.run-standing-rules');
  const today = dayIn(now, await timeZone());
  const goesOn = or(eq(assignmentRules.isStanding, true), isNotNull(assignmentRules.orderSeed));
  const rules = await store()
    .read.select()
    .from(assignmentRules)
    .where(and(goesOn, isNull(assignmentRules.endedAt)))
    .orderBy(assignmentRules.createdAt);
  let given = 0;
  for (const rule of rules) {
    // Asked for each: the decision may be taken back while another rule runs.
    if (tellsLevels(assignmentRule.parse(rule.rule)) && !(await namedLevelsAgreed())) continue;
    given += await giveByRule(rule, null, today, now);
  }
  return given;
}

/** Those with these ids, or everybody whom a filter of the list finds. */
type Extended = { ids: readonly string[] } | { listed: ListedFilter };

/**
 * Gives one person, several or a whole list until a later day, with a reason that each of them reads. Answers with how
 * many: what is finished or waived, or may take that long already, stays as it is.
 * @throws Invalid for a day that has passed
 * @throws Refused 'conflict' when it changes nothing, and when a list holds more than `MOST_EXTENDED_AT_ONCE`
 */
export async function extendAssignments(
  viewer: Viewer,
  { dueOn, reason, ...who }: Extended & { dueOn: string; reason: string },
  now = new Date(),
): Promise<number> {
  authorize(viewer, 'training.assign');
  const today = dayIn(now, await timeZone());
  if (dueOn < today) throw new Invalid({ dueOn: 'date-past' });
  const meant = 'ids' in who ? inArray(assignments.id, [...who.ids]) : await foundBy(who.listed, today);
  return store().write(async (tx) => {
    const earlier = (await openAmong(tx, meant)).filter((one) => one.dueOn < dueOn);
    if (earlier.length === 0) throw new Refused('conflict', 'nothing to extend', 'nothing-to-extend');
    const ids = earlier.map(({ id }) => id);
    await setDueDate(tx, ids, dueOn);
    const extended = { kind: 'extended' as const, reason, dueAfter: dueOn };
    const changes = earlier.map(({ id, dueOn: dueBefore }) => ({ assignmentId: id, ...extended, dueBefore }));
    await noteChanges(tx, viewer, changes, now);
    for (const some of inBatches(ids)) await recordAudit(tx, viewer, 'training.extend', some, now);
    return earlier.length;
  });
}

/** Frees a person from an assignment, with a reason that stays in sight. @throws Refused 'conflict' when it is no longer open */
export async function waiveAssignment(
  viewer: Viewer,
  assignmentId: string,
  reason: string,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'training.assign');
  await store().write(async (tx) => {
    const waived = await tx
      .update(assignments)
      .set({ waivedAt: now, waivedReason: reason })
      .where(and(eq(assignments.id, assignmentId), isOpen()))
      .returning({ id: assignments.id });
    if (waived.length === 0) throw new Refused('conflict', `assignment ${assignmentId} is not open`, 'not-open');
    await noteChanges(tx, viewer, [{ assignmentId, kind: 'waived', reason }], now);
    await recordAudit(tx, viewer, 'training.waive', assignmentId, now);
  });
}

/** Takes a waiver back: the assignment counts again, with the due date it had. @throws Refused 'conflict' without one */
export async function reopenAssignment(viewer: Viewer, assignmentId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'training.assign');
  await store().write(async (tx) => {
    const reopened = await tx
      .update(assignments)
      .set({ waivedAt: null, waivedReason: null })
      .where(and(eq(assignments.id, assignmentId), isNotNull(assignments.waivedAt)))
      .returning({ id: assignments.id });
    if (reopened.length === 0) throw new Refused('conflict', `assignment ${assignmentId} is not waived`);
    await noteChanges(tx, viewer, [{ assignmentId, kind: 'reopened', reason: null }], now);
    await recordAudit(tx, viewer, 'training.reopen', assignmentId, now);
  });
}
