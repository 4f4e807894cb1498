import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, inArray, isNotNull, isNull, not, type SQL } from 'drizzle-orm';
import { assignmentChanges, assignmentRules, assignments, employees } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Invalid, Refused } from '@/domain/errors';
import type { AssignmentChangeKind, AssignmentTarget } from '@/domain/training/model';
import { type AssignmentDue, type AssignmentRule, assignmentRule, tellsLevels } from '@/domain/training/rule';
import { recordAudit } from '@/server/audit';
import { timeZone } from '@/server/organisation/current';
import { namedLevelsAgreed } from '@/server/trust/switches';
import { publishedModule } from '../library';
import { isAnswered } from '../reports/standing';
import { meantBy, refuseUnagreedLevels } from './fits';
import { give } from './giving';

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

export type RuleOrder = { moduleId: string; rule: AssignmentRule; due: AssignmentDue; isStanding: boolean };

/**
 * Assigns a module to everyone whom a rule fits: now, or standing, to whomever it fits later too. A standing rule may
 * fit nobody yet.
 * @throws Invalid for a due date that has passed, and for one date with a standing rule: it would pass for joiners
 * @throws Refused 'not-now' for a rule about levels that may not be known by name
 */
export async function assignByRule(
  viewer: Viewer,
  { moduleId, rule, due, isStanding }: RuleOrder,
  now = new Date(),
): Promise<AssignmentResult> {
  authorize(viewer, 'training.assign');
  const today = dayIn(now, await timeZone());
  if ('on' in due && due.on < today) throw new Invalid({ dueOn: 'date-past' });
  if ('on' in due && isStanding) throw new Invalid({ dueKind: 'standing-days' });
  await refuseUnagreedLevels(rule);
  await publishedModule(moduleId);
  const to = { rule };
  const meant = isStanding
    ? await store().read.$count(employees, await meantBy(to, today))
    : await meantCount(to, today);
  const ruleId = randomUUID();
  await store().write(async (tx) => {
    const made = { createdBy: viewer.employeeId, createdAt: now };
    await tx.insert(assignmentRules).values({ id: ruleId, moduleId, rule, due, isStanding, ...made });
    await recordAudit(tx, viewer, 'training.assign-rule', moduleId, now);
  });
  const assigned = await give({ moduleId, to, due, ruleId, by: viewer.employeeId, today }, now);
  return { assigned, skipped: meant - assigned };
}

/** Ends a standing rule: nobody gets the module by it from now on. What people have of it stays. @throws Refused 'conflict' */
export async function endRule(viewer: Viewer, ruleId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'training.assign');
  await store().write(async (tx) => {
    const [ended] = await tx
      .update(assignmentRules)
      .set({ endedAt: now })
      .where(and(eq(assignmentRules.id, ruleId), eq(assignmentRules.isStanding, true), isNull(assignmentRules.endedAt)))
      .returning({ moduleId: assignmentRules.moduleId });
    if (!ended) throw new Refused('conflict', `no standing rule ${ruleId}`);
    await recordAudit(tx, viewer, 'training.end-rule', ended.moduleId, now);
  });
}

/**
 * Gives to everyone whom a standing rule fits by now: joiners, who moved, who came back. For the timer and after an
 * import. Rules about levels rest while these may not be known by name. Answers with how many got something.
 */
export async function runStandingRules(viewer: Viewer, now = new Date()): Promise<number> {
  authorize(viewer, 'system.run-standing-rules');
  const today = dayIn(now, await timeZone());
  const standing = await store()
    .read.select()
    .from(assignmentRules)
    .where(and(eq(assignmentRules.isStanding, true), isNull(assignmentRules.endedAt)))
    .orderBy(assignmentRules.createdAt);
  let given = 0;
  for (const { id, moduleId, due, ...stored } of standing) {
    const rule = assignmentRule.parse(stored.rule);
    // Asked for each: the decision may be taken back while another rule runs.
    if (tellsLevels(rule) && !(await namedLevelsAgreed())) continue;
    given += await give({ moduleId, to: { rule }, due, ruleId: id, by: null, today }, now);
  }
  return given;
}

/** Still to do: neither waived nor finished. */
function isOpen(): SQL | undefined {
  return and(isNull(assignments.waivedAt), not(isAnswered()));
}

type Change = { kind: AssignmentChangeKind; reason: string | null; dueBefore?: string; dueAfter?: string };

async function noteChange(tx: Tx, viewer: Viewer, assignmentId: string, change: Change, now: Date): Promise<void> {
  await tx
    .insert(assignmentChanges)
    .values({ id: randomUUID(), assignmentId, ...change, changedBy: viewer.employeeId, changedAt: now });
}

/**
 * Gives one person or several until a later day, with a reason that each of them reads. Answers with how many: what is
 * finished or waived, or may take that long already, stays as it is.
 * @throws Invalid for a day that has passed
 * @throws Refused 'conflict' when it changes nothing
 */
export async function extendAssignments(
  viewer: Viewer,
  { ids, dueOn, reason }: { ids: readonly string[]; dueOn: string; reason: string },
  now = new Date(),
): Promise<number> {
  authorize(viewer, 'training.assign');
  if (dueOn < dayIn(now, await timeZone())) throw new Invalid({ dueOn: 'date-past' });
  return store().write(async (tx) => {
    const found = await tx
      .select({ id: assignments.id, dueOn: assignments.dueOn })
      .from(assignments)
      .where(and(inArray(assignments.id, [...ids]), isOpen()));
    const earlier = found.filter((one) => one.dueOn < dueOn);
    if (earlier.length === 0) throw new Refused('conflict', 'nothing to extend', 'nothing-to-extend');
    for (const { id, dueOn: dueBefore } of earlier) {
      await tx.update(assignments).set({ dueOn }).where(eq(assignments.id, id));
      await noteChange(tx, viewer, id, { kind: 'extended', reason, dueBefore, dueAfter: dueOn }, now);
    }
    await recordAudit(
      tx,
      viewer,
      'training.extend',
      earlier.map(({ id }) => id),
      now,
    );
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
    await noteChange(tx, viewer, assignmentId, { kind: 'waived', reason }, now);
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
    await noteChange(tx, viewer, assignmentId, { kind: 'reopened', reason: null }, now);
    await recordAudit(tx, viewer, 'training.reopen', assignmentId, now);
  });
}
