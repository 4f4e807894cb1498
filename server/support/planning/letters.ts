import 'server-only';
import { and, asc, eq, gt, isNull, ne } from 'drizzle-orm';
import { accounts, employees, pulseReminders, pulseRoster, pulseRounds } from '@/db/schema';
import { type Reader, store, type Tx } from '@/db/store';
import { dayIn } from '@/domain/calendar/day';
import { type ReminderMoment, reminderDue, reminderMoments } from '@/domain/support/reminders';
import { type Actor, recordAudit } from '@/server/audit';
import { enqueueMails, type Recipient } from '@/server/notifications/mail';
import { createPace } from '@/server/pace';
import { type LocalTime, localTime } from './clock';
import { theOrganisation } from './opening';

/** People in one transaction; see server/policy/publishing/invitations.ts. */
const PEOPLE_AT_ONCE = 100;

/**
 * Writes the letter that is due about the open round to everyone who is invited and works here, whether they answered or
 * not: some at a time, with a turn for others between. How far it came stands in one row, so that two servers at once
 * write to nobody twice, and what was interrupted goes on with the next time. Answers with how many were written now.
 */
export async function writeReminders(actor: Actor, time: LocalTime, now: Date): Promise<number> {
  const pace = createPace();
  let written = 0;
  for (;;) {
    // Looked up anew each time: the round may be closed while this goes on.
    const due = await letterDue(time);
    if (!due) return written;
    const step = await store().write((tx) => writeSome(tx, actor, due, now));
    if (step === null) return written;
    written += step;
    await pace.rest();
  }
}

type LetterDue = {
  readonly roundId: string;
  readonly closesOn: string;
  readonly moment: ReminderMoment;
  readonly organisation: string;
  /** Null before the first. */
  readonly upTo: string | null;
};

async function letterDue(time: LocalTime): Promise<LetterDue | null> {
  const { read } = store();
  const [round] = await read
    .select({
      roundId: pulseRounds.id,
      openedAt: pulseRounds.openedAt,
      closesOn: pulseRounds.closesOn,
      reminders: pulseRounds.reminders,
    })
    .from(pulseRounds)
    .where(eq(pulseRounds.status, 'open'));
  if (!round?.reminders) return null;
  const { roundId, openedAt, closesOn, reminders } = round;
  const { name, timeZone } = await theOrganisation(read);
  const moment = reminderDue({ openedOn: dayIn(openedAt, timeZone), closesOn, reminders }, time);
  if (moment === null) return null;
  const [row] = await read
    .select({ upTo: pulseReminders.upTo, doneAt: pulseReminders.doneAt })
    .from(pulseReminders)
    .where(and(eq(pulseReminders.roundId, roundId), eq(pulseReminders.moment, moment)));
  if (row?.doneAt) return null;
  return { roundId, closesOn, moment, organisation: name, upTo: row?.upTo ?? null };
}

/** How many were written; null when another server is at it, or the round was closed a moment ago. */
async function writeSome(tx: Tx, actor: Actor, due: LetterDue, now: Date): Promise<number | null> {
  const { roundId, moment, upTo, organisation, closesOn } = due;
  const isOpen = and(eq(pulseRounds.id, roundId), eq(pulseRounds.status, 'open'));
  if ((await tx.$count(pulseRounds, isOpen)) === 0) return null;
  const people = await nextPeople(tx, roundId, upTo ?? '');
  const last = people.at(-1)?.id ?? upTo;
  if (!(await takeOver(tx, due, last, people.length < PEOPLE_AT_ONCE ? now : null, now))) return null;
  if (upTo === null) await recordAudit(tx, actor, `round.remind.${moment}`, roundId, now);
  const letters = people
    .filter(({ leftOn }) => leftOn === null)
    .map(({ account, leftOn: _, ...to }) => ({
      to,
      letter: { kind: 'pulse', organisation, roundId, moment, until: closesOn, hasAccount: account !== null } as const,
    }));
  await enqueueMails(tx, letters, now);
  return letters.length;
}

/** Moves the mark on from where it was seen; of two servers that saw it there, one succeeds. */
async function takeOver(tx: Tx, due: LetterDue, last: string | null, doneAt: Date | null, now: Date): Promise<boolean> {
  const { roundId, moment, upTo } = due;
  if (upTo === null) {
    await tx.insert(pulseReminders).values({ roundId, moment, begunAt: now }).onConflictDoNothing();
  }
  const asSeen = and(
    eq(pulseReminders.roundId, roundId),
    eq(pulseReminders.moment, moment),
    upTo === null ? isNull(pulseReminders.upTo) : eq(pulseReminders.upTo, upTo),
    isNull(pulseReminders.doneAt),
  );
  const moved = await tx
    .update(pulseReminders)
    .set({ upTo: last, doneAt })
    .where(asSeen)
    .returning({ moment: pulseReminders.moment });
  return moved.length === 1;
}

type Invited = Recipient & { account: string | null; leftOn: string | null };

/** The next of the roster in the order of its keys, those who left since with them. */
async function nextPeople(tx: Tx, roundId: string, after: string): Promise<Invited[]> {
  return tx
    .select({
      id: employees.id,
      email: employees.email,
      firstName: employees.firstName,
      locale: employees.locale,
      account: accounts.employeeId,
      leftOn: employees.leftOn,
    })
    .from(pulseRoster)
    .innerJoin(employees, eq(employees.id, pulseRoster.employeeId))
    .leftJoin(accounts, eq(accounts.employeeId, pulseRoster.employeeId))
    .where(and(eq(pulseRoster.roundId, roundId), gt(pulseRoster.employeeId, after)))
    .orderBy(asc(pulseRoster.employeeId))
    .limit(PEOPLE_AT_ONCE);
}

/**
 * Whether a letter about a round still has a use: the round is open, its closing day is not over, and no later letter
 * about it has been begun. It never depends on who answered: what becomes of a letter is seen by the administrator.
 */
export async function isRoundLetterOfUse(
  read: Reader,
  { roundId, moment }: { roundId: string; moment: ReminderMoment },
  now: Date,
): Promise<boolean> {
  const { today } = await localTime(now);
  const [round] = await read
    .select({ closesOn: pulseRounds.closesOn })
    .from(pulseRounds)
    .where(and(eq(pulseRounds.id, roundId), eq(pulseRounds.status, 'open')));
  if (!round || round.closesOn < today) return false;
  const others = await read
    .select({ moment: pulseReminders.moment })
    .from(pulseReminders)
    .where(and(eq(pulseReminders.roundId, roundId), ne(pulseReminders.moment, moment)));
  return others.every((other) => reminderMoments.indexOf(other.moment) < reminderMoments.indexOf(moment));
}
