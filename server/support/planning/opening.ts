import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, desc, eq, lte } from 'drizzle-orm';
import { organisations, plannedRounds, pulseResponseBands, pulseRounds } from '@/db/schema';
import { isUniqueViolation } from '@/db/sql';
import { type Reader, store, type Tx } from '@/db/store';
import { dayIn } from '@/domain/calendar/day';
import { Invalid, Refused } from '@/domain/errors';
import { MINIMUM_GROUP } from '@/domain/statistics/small-groups';
import { WORDING_VERSION } from '@/domain/support/instrument';
import { earliestNextRound } from '@/domain/support/model';
import { fewestToOpen } from '@/domain/support/opening';
import type { ReminderMoment } from '@/domain/support/reminders';
import { type Actor, recordAudit } from '@/server/audit';
import { chosenLinking } from '../linking/chosen';
import { freezeRoster } from '../roster';
import { requireAnsweredThemes } from '../themes/gate';
import { sealCount } from './sealed-count';

type Opening = {
  readonly closesOn: string;
  readonly reminders: readonly ReminderMoment[];
  /** The plan that is carried out, where the clock opens it: not any more when somebody else did already. */
  readonly plannedId?: string;
};

/**
 * Opens a round for everyone who works here now, by hand or by the clock: one way in, and one set of rules. Roster,
 * department tree, minimum group and wording are frozen. A round that was planned for today or earlier is this one.
 * @throws Refused 'conflict' while a round is open, within four weeks of the last one, while what people said in it has
 *   no answer, when nobody works here, or when fewer can answer than a result could come of
 * @throws Refused 'not-found' when the plan was moved, removed or carried out in the meantime
 * @throws Invalid for a closing day that is not in the future
 */
export async function openRoundNow(actor: Actor, opening: Opening, now: Date): Promise<string> {
  const id = randomUUID();
  try {
    await store().write((tx) => open(tx, actor, id, opening, now));
  } catch (error) {
    // Two at the same moment: the number of the round is unique, so the second one comes too late.
    throw isUniqueViolation(error) ? new Refused('conflict', 'a round has just been opened', 'round-open') : error;
  }
  return id;
}

async function open(
  tx: Tx,
  actor: Actor,
  id: string,
  { closesOn, reminders, plannedId }: Opening,
  now: Date,
): Promise<void> {
  const { timeZone } = await theOrganisation(tx);
  const today = dayIn(now, timeZone);
  if (plannedId) await hold(tx, plannedId, today);
  if (closesOn <= today) throw new Invalid({ closesOn: 'date-early' });
  const [last] = await tx
    .select({ number: pulseRounds.number, status: pulseRounds.status, openedAt: pulseRounds.openedAt })
    .from(pulseRounds)
    .orderBy(desc(pulseRounds.number))
    .limit(1);
  if (last?.status === 'open') throw new Refused('conflict', 'a round is open', 'round-open');
  if (last && today < earliestNextRound(dayIn(last.openedAt, timeZone))) {
    throw new Refused('conflict', 'the last round is less than four weeks old', 'too-soon');
  }
  await requireAnsweredThemes(tx);

  await tx.insert(pulseRounds).values({
    ...{ id, number: (last?.number ?? 0) + 1, k: MINIMUM_GROUP, wordingVersion: WORDING_VERSION },
    ...{ linking: await chosenLinking(tx), reminders: [...reminders] },
    ...{ status: 'open', invited: 0, openedAt: now, closesOn },
  });
  const { people, canAnswer } = await freezeRoster(tx, id, MINIMUM_GROUP);
  if (people === 0) throw new Refused('conflict', 'nobody to invite', 'nobody-invited');
  if (canAnswer < fewestToOpen(MINIMUM_GROUP)) {
    throw new Refused('conflict', `only ${canAnswer} can answer`, 'few-can-answer');
  }
  await tx.update(pulseRounds).set({ invited: people }).where(eq(pulseRounds.id, id));
  await carryOut(tx, id, plannedId ?? (await newestDue(tx, today)), today);
  const nobodyYet = sealCount(id, 0);
  await tx
    .insert(pulseResponseBands)
    .values({ roundId: id, band: 'under-20', since: today, countedOn: today, sealedCount: nobodyYet });
  await recordAudit(tx, actor, 'round.open', id, now);
}

/** Two servers see the plan at once: the second one waits here until the first is done, and then finds it carried out. */
async function hold(tx: Tx, plannedId: string, today: string): Promise<void> {
  const held = await tx
    .update(plannedRounds)
    .set({ status: 'planned' })
    .where(stillDue(plannedId, today))
    .returning({ id: plannedRounds.id });
  if (held.length === 0) throw new Refused('not-found', `the plan ${plannedId} is none any more`);
}

/**
 * What was planned for today or earlier and waited is this round, whoever opened it. Looked at once more: opened by hand,
 * nobody held the plan, and it may have been moved or missed in this moment. Then it stays as it is.
 */
async function carryOut(tx: Tx, roundId: string, plannedId: string | null, today: string): Promise<void> {
  if (plannedId === null) return;
  await tx.update(plannedRounds).set({ status: 'opened', roundId, hurdle: null }).where(stillDue(plannedId, today));
}

const isDue = (today: string) => and(eq(plannedRounds.status, 'planned'), lte(plannedRounds.opensOn, today));
const stillDue = (plannedId: string, today: string) => and(eq(plannedRounds.id, plannedId), isDue(today));

async function newestDue(tx: Tx, today: string): Promise<string | null> {
  const [newest] = await tx
    .select({ id: plannedRounds.id })
    .from(plannedRounds)
    .where(isDue(today))
    .orderBy(desc(plannedRounds.opensOn))
    .limit(1);
  return newest?.id ?? null;
}

/** Name and time zone, as this transaction sees them. @throws Refused 'conflict' before set-up */
export async function theOrganisation(tx: Tx | Reader): Promise<{ name: string; timeZone: string }> {
  const [row] = await tx.select({ name: organisations.name, timeZone: organisations.timeZone }).from(organisations);
  if (!row) throw new Refused('conflict', 'not set up yet');
  return row;
}
