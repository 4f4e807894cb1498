import 'server-only';
import { and, asc, count, desc, eq, isNull } from 'drizzle-orm';
import { accounts, employees, pulseComments, pulseRounds, pulseSnapshots } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import type { SupportFigure } from '@/domain/support/figures';
import type { Linking } from '@/domain/support/linking';
import type { RoundStatus } from '@/domain/support/model';
import { areCommentsShown } from './comments-shown';

/** That a round is open, and until when: all that anybody learns of it. Null when there is none. */
export async function roundInProgress(viewer: Viewer): Promise<{ roundId: string; closesOn: string } | null> {
  authorize(viewer, 'support.results');
  const [round] = await store()
    .read.select({ roundId: pulseRounds.id, closesOn: pulseRounds.closesOn })
    .from(pulseRounds)
    .where(eq(pulseRounds.status, 'open'));
  return round ?? null;
}

export type RoundRow = {
  id: string;
  number: number;
  status: RoundStatus;
  invited: number;
  openedAt: Date;
  closesOn: string;
  closedAt: Date | null;
  linking: Linking;
};

const roundFields = {
  id: pulseRounds.id,
  number: pulseRounds.number,
  status: pulseRounds.status,
  invited: pulseRounds.invited,
  openedAt: pulseRounds.openedAt,
  closesOn: pulseRounds.closesOn,
  closedAt: pulseRounds.closedAt,
  linking: pulseRounds.linking,
};

/** Every round, newest first. While one is open it shows how many were invited, and nothing of what they answer. */
export async function rounds(viewer: Viewer): Promise<RoundRow[]> {
  authorize(viewer, 'support.report');
  return store().read.select(roundFields).from(pulseRounds).orderBy(desc(pulseRounds.number));
}

export async function roundById(viewer: Viewer, roundId: string): Promise<RoundRow> {
  authorize(viewer, 'support.report');
  const [round] = await store().read.select(roundFields).from(pulseRounds).where(eq(pulseRounds.id, roundId));
  if (!round) throw new Refused('not-found', `no round ${roundId}`);
  return round;
}

/** How many people work here now, and how many of them can sign in and so answer. */
export async function peopleToInvite(viewer: Viewer): Promise<{ people: number; canAnswer: number }> {
  authorize(viewer, 'support.report');
  const [row] = await store()
    .read.select({ people: count(), canAnswer: count(accounts.employeeId) })
    .from(employees)
    .leftJoin(accounts, eq(accounts.employeeId, employees.id))
    .where(isNull(employees.leftOn));
  return row ?? { people: 0, canAnswer: 0 };
}

export type RoundFigure = {
  roundId: string;
  number: number;
  wordingVersion: number;
  openedAt: Date;
  closedAt: Date;
  /** Null: fewer answered than may be shown. */
  figure: SupportFigure | null;
};

/** The organisation's figure in every closed round, oldest first, as it was frozen. */
export async function supportHistory(viewer: Viewer): Promise<RoundFigure[]> {
  authorize(viewer, 'support.results');
  const rows = await store()
    .read.select({
      roundId: pulseRounds.id,
      number: pulseRounds.number,
      wordingVersion: pulseRounds.wordingVersion,
      openedAt: pulseRounds.openedAt,
      closedAt: pulseRounds.closedAt,
      figure: pulseSnapshots.figure,
    })
    .from(pulseRounds)
    .innerJoin(pulseSnapshots, and(eq(pulseSnapshots.roundId, pulseRounds.id), isNull(pulseSnapshots.departmentId)))
    .orderBy(asc(pulseRounds.number));
  return rows.flatMap(({ closedAt, ...row }) => (closedAt ? [{ ...row, closedAt }] : []));
}

/** `place`: what the department has in that round; 'absent' where it was not there yet. */
export type DepartmentRoundFigure = RoundFigure & { place: 'shown' | 'hidden' | 'absent' };

/** A department's figure in every closed round, oldest first, as it was frozen: what each round showed of it, no more. */
export async function departmentHistory(viewer: Viewer, departmentId: string): Promise<DepartmentRoundFigure[]> {
  authorize(viewer, 'support.report');
  const isItsOwn = and(eq(pulseSnapshots.roundId, pulseRounds.id), eq(pulseSnapshots.departmentId, departmentId));
  const rows = await store()
    .read.select({
      roundId: pulseRounds.id,
      number: pulseRounds.number,
      wordingVersion: pulseRounds.wordingVersion,
      openedAt: pulseRounds.openedAt,
      closedAt: pulseRounds.closedAt,
      isHidden: pulseSnapshots.isHidden,
      figure: pulseSnapshots.figure,
    })
    .from(pulseRounds)
    .leftJoin(pulseSnapshots, isItsOwn)
    .where(eq(pulseRounds.status, 'closed'))
    .orderBy(asc(pulseRounds.number));
  return rows.flatMap(({ closedAt, isHidden, ...row }): DepartmentRoundFigure[] => {
    const place = isHidden === null ? 'absent' : isHidden ? 'hidden' : 'shown';
    return closedAt ? [{ ...row, closedAt, place }] : [];
  });
}

export type DepartmentFigure = {
  departmentId: string;
  parentId: string | null;
  name: string;
  figure: SupportFigure | null;
};

/** The departments of a closed round by name, hidden ones without a figure. */
export async function departmentFigures(viewer: Viewer, roundId: string): Promise<DepartmentFigure[]> {
  authorize(viewer, 'support.report');
  return figuresOf(roundId, undefined);
}

/** The viewer's own department in a closed round; null when it had no place in the tree then. */
export async function ownDepartmentFigure(viewer: Viewer, roundId: string): Promise<DepartmentFigure | null> {
  authorize(viewer, 'support.results');
  if (viewer.departmentId === null) return null;
  const [own] = await figuresOf(roundId, viewer.departmentId);
  return own ?? null;
}

async function figuresOf(roundId: string, departmentId: string | undefined): Promise<DepartmentFigure[]> {
  const chosen = departmentId ? eq(pulseSnapshots.departmentId, departmentId) : undefined;
  const rows = await store()
    .read.select({
      departmentId: pulseSnapshots.departmentId,
      parentId: pulseSnapshots.parentId,
      name: pulseSnapshots.name,
      figure: pulseSnapshots.figure,
    })
    .from(pulseSnapshots)
    .where(and(eq(pulseSnapshots.roundId, roundId), chosen))
    .orderBy(asc(pulseSnapshots.name));
  return rows.flatMap(({ departmentId: id, ...row }) => (id === null ? [] : [{ ...row, departmentId: id }]));
}

/** What people wrote in a closed round, in no order, or null while fewer than ten answered. */
export async function commentsOf(viewer: Viewer, roundId: string): Promise<string[] | null> {
  authorize(viewer, 'support.report');
  await roundById(viewer, roundId);
  if (!(await areCommentsShown(store().read, roundId))) return null;
  // By their random keys: an order that says nothing.
  const rows = await store()
    .read.select({ body: pulseComments.body })
    .from(pulseComments)
    .where(eq(pulseComments.roundId, roundId))
    .orderBy(asc(pulseComments.key));
  return rows.map(({ body }) => body);
}
