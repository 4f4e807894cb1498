import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import { organisations, pulseAnswers, pulseComments, pulseRoster, pulseRounds, pulseTags } from '@/db/schema';
import { isUniqueViolation } from '@/db/sql';
import { store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Invalid, Refused } from '@/domain/errors';
import { MINIMUM_GROUP } from '@/domain/statistics/small-groups';
import { type PulseAnswer, WORDING_VERSION } from '@/domain/support/instrument';
import { earliestNextRound } from '@/domain/support/model';
import { fewestToOpen } from '@/domain/support/opening';
import { dayIn } from '@/domain/calendar/day';
import { recordAudit } from '@/server/audit';
import { clearTraces } from './clearing';
import { recordForecast } from './forecast/record';
import { participationTag } from './participation';
import { freezeRoster } from './roster';
import { labelSeal } from './sealed-labels';
import { takeSnapshot } from './snapshot';
import { shuffleForGood, stir } from './stir';
import { requireAnsweredThemes } from './themes/gate';

/**
 * Opens a round for everyone who works here now. Roster, department tree, minimum group and wording are frozen.
 * @throws Refused 'conflict' while a round is open, within four weeks of the last one, while what people said in it has
 *   no answer, when nobody works here, or when fewer can answer than a result could come of
 * @throws Invalid for a closing day that is not in the future
 */
export async function openRound(viewer: Viewer, { closesOn }: { closesOn: string }, now = new Date()): Promise<string> {
  authorize(viewer, 'support.run');
  const id = randomUUID();
  const opening = store().write(async (tx) => {
    const { timeZone } = await theOrganisation(tx);
    const today = dayIn(now, timeZone);
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

    const round = { id, number: (last?.number ?? 0) + 1, k: MINIMUM_GROUP, wordingVersion: WORDING_VERSION };
    await tx.insert(pulseRounds).values({ ...round, status: 'open', invited: 0, openedAt: now, closesOn });
    const { people, canAnswer } = await freezeRoster(tx, id, MINIMUM_GROUP);
    if (people === 0) throw new Refused('conflict', 'nobody to invite', 'nobody-invited');
    if (canAnswer < fewestToOpen(MINIMUM_GROUP)) {
      throw new Refused('conflict', `only ${canAnswer} can answer`, 'few-can-answer');
    }
    await tx.update(pulseRounds).set({ invited: people }).where(eq(pulseRounds.id, id));
    await recordAudit(tx, viewer, 'round.open', id, now);
  });
  await opening.catch((error: unknown) => {
    // Two champions at the same moment: the number of the round is unique, so the second one comes too late.
    throw isUniqueViolation(error) ? new Refused('conflict', 'a round has just been opened', 'round-open') : error;
  });
  return id;
}

/**
 * Saves the viewer's answer so that nobody can trace it: no person, no time, no line in the log.
 * @throws Refused 'not-found' when not invited, 'conflict' when the round is closed or an answer has been given
 */
export async function answerPulse(
  viewer: Viewer,
  { employeeId, roundId }: { employeeId: string; roundId: string },
  answer: PulseAnswer,
): Promise<void> {
  authorize(viewer, 'pulse.answer', { employeeId });
  try {
    await store().write((tx) => saveAnswer(tx, { employeeId, roundId }, answer));
  } catch (error) {
    if (error instanceof Refused) throw error;
    // What the engine says holds the statement with all that was answered, and would go to the log with it.
    throw new Error(`an answer to round ${roundId} could not be saved (${engineCode(error) ?? 'unknown'})`);
  }
}

/** The short code by which the engine names a failure, for instance SQLITE_FULL or 53100 for a full disk. */
function engineCode(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause) return String(cause.code);
  }
  return undefined;
}

async function saveAnswer(
  tx: Tx,
  { employeeId, roundId }: { employeeId: string; roundId: string },
  answer: PulseAnswer,
) {
  const isOpen = await holdOpen(tx, roundId);
  const [invited] = await tx
    .select({ departmentId: pulseRoster.departmentLabel, locationId: pulseRoster.locationLabel })
    .from(pulseRoster)
    .where(and(eq(pulseRoster.roundId, roundId), eq(pulseRoster.employeeId, employeeId)));
  if (!invited) throw new Refused('not-found', `not invited to round ${roundId}`);
  if (!isOpen) throw new Refused('conflict', `round ${roundId} is closed`, 'round-closed');

  const tag = participationTag(roundId, employeeId);
  const added = await tx
    .insert(pulseTags)
    .values({ tag, roundId })
    .onConflictDoNothing()
    .returning({ tag: pulseTags.tag });
  if (added.length === 0) throw new Refused('conflict', `round ${roundId} has been answered`, 'already-answered');

  const { S1: s1, S2: s2, S3: s3, S4: s4, K1: k1, I1: i1, B1: barriers, comment } = answer;
  const items = { s1, s2, s3, s4, k1, i1, barriers };
  const key = randomUUID();
  const sealedLabels = labelSeal(roundId).seal(key, invited);
  await tx.insert(pulseAnswers).values({ key, roundId, sealedLabels, ...items });
  const remark = comment ? { key: randomUUID(), roundId, body: comment } : null;
  if (remark) await tx.insert(pulseComments).values(remark);
  await stir(tx, roundId, { answer: key, tag, comment: remark?.key ?? null });
}

/**
 * Whether the round is open; if so it stays open until this write is done. Answers wait for each other here: otherwise
 * PostgreSQL could let one in while the round is being closed, after its snapshot, or let two stir the same rows.
 */
async function holdOpen(tx: Tx, roundId: string): Promise<boolean> {
  const open = and(eq(pulseRounds.id, roundId), eq(pulseRounds.status, 'open'));
  const held = await tx.update(pulseRounds).set({ status: 'open' }).where(open).returning({ id: pulseRounds.id });
  return held.length > 0;
}

/**
 * Closes a round: works out its snapshot and the forecast that follows from it, forgets who answered and of which group
 * each answer was, and gives answers and comments new keys in random order.
 * @throws Refused 'conflict' when it is not open
 */
export async function closeRound(viewer: Viewer, roundId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'support.run');
  await store().write(async (tx) => {
    const [round] = await tx
      .update(pulseRounds)
      .set({ status: 'closed', closedAt: now })
      .where(and(eq(pulseRounds.id, roundId), eq(pulseRounds.status, 'open')))
      .returning({ id: pulseRounds.id, k: pulseRounds.k });
    if (!round) throw new Refused('conflict', `round ${roundId} is not open`, 'round-closed');
    await takeSnapshot(tx, round, (await theOrganisation(tx)).name);
    await recordForecast(tx, now);
    await tx.delete(pulseTags).where(eq(pulseTags.roundId, roundId));
    await shuffleForGood(tx, roundId);
    await recordAudit(tx, viewer, 'round.close', roundId, now);
  });
  // The marks and the old order are gone from the tables, and now from the files. The round is closed whatever comes of
  // it: what cannot be cleared now is tried again by a job.
  await clearTraces(now).catch((error: unknown) => {
    console.error(`clearing round ${roundId}: ${error instanceof Error ? error.message : String(error)}`);
  });
}

/** Sets the share of supporters that the programme aims for, in whole percent; what can be expected is said anew. */
export async function setSupportTarget(viewer: Viewer, target: number, now = new Date()): Promise<void> {
  authorize(viewer, 'support.run');
  await store().write(async (tx) => {
    await tx.update(organisations).set({ supportTarget: target });
    await recordForecast(tx, now);
    await recordAudit(tx, viewer, `support.target.${target}`, 'organisation', now);
  });
}

async function theOrganisation(tx: Tx): Promise<{ name: string; timeZone: string }> {
  const [row] = await tx.select({ name: organisations.name, timeZone: organisations.timeZone }).from(organisations);
  if (!row) throw new Refused('conflict', 'not set up yet');
  return row;
}
