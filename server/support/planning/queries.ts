import 'server-only';
import { and, asc, count, desc, eq, isNotNull, isNull, ne, or } from 'drizzle-orm';
import { accounts, employees, plannedRounds, pulseResponseBands, pulseRoster, pulseRounds } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Refused } from '@/domain/errors';
import { ROWS_PER_PAGE } from '@/domain/lists/address';
import {
  type PlannedFilter,
  type PlannedRound,
  proposedSeries,
  type ProposedSeries,
  tooNear,
} from '@/domain/support/planning';
import type { ReminderMoment } from '@/domain/support/reminders';
import { isBandSafe, type ResponseBand } from '@/domain/support/response-band';
import { calendarNow, plannedFields } from './calendar';
import { theOrganisation } from './opening';

const notOpened = ne(plannedRounds.status, 'opened');

/** One page of what is planned and what was missed, by the day it opens. */
export async function plannedPage(
  viewer: Viewer,
  { dir, page }: PlannedFilter,
): Promise<{ rows: PlannedRound[]; total: number }> {
  authorize(viewer, 'support.report');
  const direction = dir === 'desc' ? desc : asc;
  const rows = await store()
    .read.select(plannedFields)
    .from(plannedRounds)
    .where(notOpened)
    .orderBy(direction(plannedRounds.opensOn), direction(plannedRounds.id))
    .limit(ROWS_PER_PAGE)
    .offset((page - 1) * ROWS_PER_PAGE);
  return { rows, total: await store().read.$count(plannedRounds, notOpened) };
}

/** The next few that are planned, how many are, and how many there are with those that were missed. */
export async function plannedNext(
  viewer: Viewer,
  most: number,
): Promise<{ rows: PlannedRound[]; planned: number; total: number }> {
  authorize(viewer, 'support.report');
  const isPlanned = eq(plannedRounds.status, 'planned');
  const rows = await store()
    .read.select(plannedFields)
    .from(plannedRounds)
    .where(isPlanned)
    .orderBy(asc(plannedRounds.opensOn))
    .limit(most);
  const { read } = store();
  return {
    rows,
    planned: await read.$count(plannedRounds, isPlanned),
    total: await read.$count(plannedRounds, notOpened),
  };
}

/** @throws Refused 'not-found' when it was removed, or is open by now */
export async function plannedById(viewer: Viewer, id: string): Promise<PlannedRound> {
  authorize(viewer, 'support.run');
  const [found] = await store()
    .read.select(plannedFields)
    .from(plannedRounds)
    .where(and(eq(plannedRounds.id, id), notOpened));
  if (!found) throw new Refused('not-found', `no planned round ${id}`);
  return found;
}

/**
 * What did not go as planned, earliest first: rounds that wait with a reason, and those that were missed. A missed one is
 * history as soon as a round opened after it.
 */
export async function planTrouble(viewer: Viewer): Promise<PlannedRound[]> {
  authorize(viewer, 'support.report');
  const { read } = store();
  const waits = and(eq(plannedRounds.status, 'planned'), isNotNull(plannedRounds.hurdle));
  const rows = await read
    .select(plannedFields)
    .from(plannedRounds)
    .where(or(waits, eq(plannedRounds.status, 'missed')))
    .orderBy(asc(plannedRounds.opensOn));
  if (rows.every(({ status }) => status === 'planned')) return rows;
  const [last] = await read
    .select({ openedAt: pulseRounds.openedAt })
    .from(pulseRounds)
    .orderBy(desc(pulseRounds.number))
    .limit(1);
  const { timeZone } = await theOrganisation(read);
  const lastOpenedOn = last ? dayIn(last.openedAt, timeZone) : '';
  return rows.filter(({ status, closesOn }) => status === 'planned' || lastOpenedOn <= closesOn);
}

/** What to plan next, as a beginning of the form. */
export async function proposedPlan(viewer: Viewer, now = new Date()): Promise<ProposedSeries> {
  authorize(viewer, 'support.run');
  const { read } = store();
  const [first] = await read
    .select({ openedAt: pulseRounds.openedAt })
    .from(pulseRounds)
    .orderBy(asc(pulseRounds.number))
    .limit(1);
  const { timeZone } = await theOrganisation(read);
  return proposedSeries(await calendarNow(read, now), first ? dayIn(first.openedAt, timeZone) : null);
}

/** Planned rounds that could not open on their day if a round were opened today. */
export async function plansInTheWay(viewer: Viewer, now = new Date()): Promise<PlannedRound[]> {
  authorize(viewer, 'support.run');
  const { planned, today } = await calendarNow(store().read, now);
  return tooNear(planned, today);
}

/** The response of an open round as a band, since the day it is that; null where none may be shown. */
export async function responseShown(
  viewer: Viewer,
  roundId: string,
): Promise<{ band: ResponseBand; since: string } | null> {
  authorize(viewer, 'support.report');
  const { read } = store();
  const [shown] = await read
    .select({
      band: pulseResponseBands.band,
      since: pulseResponseBands.since,
      invited: pulseRounds.invited,
      k: pulseRounds.k,
    })
    .from(pulseResponseBands)
    .innerJoin(pulseRounds, eq(pulseRounds.id, pulseResponseBands.roundId))
    .where(and(eq(pulseResponseBands.roundId, roundId), eq(pulseRounds.status, 'open')));
  if (!shown) return null;
  const { band, since, invited, k } = shown;
  return isBandSafe({ invited, canAnswer: await canAnswerNow(roundId), k }) ? { band, since } : null;
}

/** Of the people invited, who still work here and can sign in now. */
async function canAnswerNow(roundId: string): Promise<number> {
  const [row] = await store()
    .read.select({ people: count() })
    .from(pulseRoster)
    .innerJoin(employees, eq(employees.id, pulseRoster.employeeId))
    .innerJoin(accounts, eq(accounts.employeeId, pulseRoster.employeeId))
    .where(and(eq(pulseRoster.roundId, roundId), isNull(employees.leftOn)));
  return row?.people ?? 0;
}

/** At which moments everyone who is invited gets a letter. */
export async function remindersOf(viewer: Viewer, roundId: string): Promise<readonly ReminderMoment[]> {
  authorize(viewer, 'support.report');
  const [row] = await store()
    .read.select({ reminders: pulseRounds.reminders })
    .from(pulseRounds)
    .where(eq(pulseRounds.id, roundId));
  return row?.reminders ?? [];
}
