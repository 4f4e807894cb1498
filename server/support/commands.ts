import 'server-only';
import { and, eq } from 'drizzle-orm';
import { organisations, pulseRoster } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import type { PulseAnswer } from '@/domain/support/instrument';
import type { ReminderMoment } from '@/domain/support/reminders';
import { recordAudit } from '@/server/audit';
import { recordForecast } from './forecast/record';
import { participationTag } from './participation';
import { closeRoundNow } from './planning/closing';
import { openRoundNow } from './planning/opening';
import { holdOpen, saveAnswer, writeAnswer } from './save-answer';

/**
 * Opens a round for everyone who works here now. Roster, department tree, minimum group and wording are frozen.
 *
 * @param reminders when everyone who is invited gets a letter
 * @throws Refused 'conflict' while a round is open, within four weeks of the last one, while what people said in it has
 *   no answer, when nobody works here, or when fewer can answer than a result could come of
 * @throws Invalid for a closing day that is not in the future
 */
export async function openRound(
  viewer: Viewer,
  { closesOn, reminders = [] }: { closesOn: string; reminders?: readonly ReminderMoment[] },
  now = new Date(),
): Promise<string> {
  authorize(viewer, 'support.run');
  return openRoundNow(viewer, { closesOn, reminders }, now);
}

/**
 * Saves the viewer's answer so that nobody can trace it: no person, no time, no line in the log.
 * @throws Refused 'not-found' when not invited, 'conflict' when the round is closed, an answer has been given, or a paper
 *   ticket was made for this person (docs/decisions/0014)
 */
export async function answerPulse(
  viewer: Viewer,
  { employeeId, roundId }: { employeeId: string; roundId: string },
  answer: PulseAnswer,
): Promise<void> {
  authorize(viewer, 'pulse.answer', { employeeId });
  await writeAnswer(async (tx) => {
    const isOpen = await holdOpen(tx, roundId);
    const [invited] = await tx
      .select({
        departmentId: pulseRoster.departmentLabel,
        locationId: pulseRoster.locationLabel,
        onPaper: pulseRoster.onPaper,
      })
      .from(pulseRoster)
      .where(and(eq(pulseRoster.roundId, roundId), eq(pulseRoster.employeeId, employeeId)));
    if (!invited) throw new Refused('not-found', `not invited to round ${roundId}`);
    if (!isOpen) throw new Refused('conflict', `round ${roundId} is closed`, 'round-closed');
    if (invited.onPaper) throw new Refused('conflict', 'a ticket was made for this person', 'answers-on-paper');
    const tag = participationTag(roundId, employeeId);
    await saveAnswer(tx, { roundId, labels: invited, tag, employeeId }, answer);
  });
}

/**
 * Closes a round: works out its snapshot and the forecast that follows from it, forgets who answered and of which group
 * each answer was, and gives answers and comments new keys in random order.
 * @throws Refused 'conflict' when it is not open
 */
export async function closeRound(viewer: Viewer, roundId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'support.run');
  await closeRoundNow(viewer, roundId, now);
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
