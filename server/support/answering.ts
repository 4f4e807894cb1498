import 'server-only';
import { and, eq } from 'drizzle-orm';
import { locations, pulseRoster, pulseRounds, pulseTags, roundDepartments } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import type { Keeping, Linking } from '@/domain/support/linking';
import type { AnswerGroup } from '@/domain/support/rounds';
import { alike } from './label-groups';
import { agreementOf } from './linking/chosen';
import { participationTag } from './participation';

// The pulse as somebody meets it who is asked.

export type OpenPulse = { roundId: string; closesOn: string; linking: Linking };

/** The open round that waits for the viewer's answer; null when there is none, it has been given, or goes on paper. */
export async function openPulse(viewer: Viewer): Promise<OpenPulse | null> {
  const { employeeId } = viewer;
  if (employeeId === null) return null;
  authorize(viewer, 'pulse.answer', { employeeId });
  const invited = and(eq(pulseRoster.roundId, pulseRounds.id), eq(pulseRoster.employeeId, employeeId));
  const [round] = await store()
    .read.select({ roundId: pulseRounds.id, closesOn: pulseRounds.closesOn, linking: pulseRounds.linking })
    .from(pulseRounds)
    .innerJoin(pulseRoster, invited)
    .where(and(eq(pulseRounds.status, 'open'), eq(pulseRoster.onPaper, false)));
  if (!round || (await hasAnswered(round.roundId, employeeId))) return null;
  return round;
}

async function hasAnswered(roundId: string, employeeId: string): Promise<boolean> {
  return (await store().read.$count(pulseTags, eq(pulseTags.tag, participationTag(roundId, employeeId)))) > 0;
}

export type PulseForAnswering = { number: number; closesOn: string } & (
  | { state: 'open'; group: AnswerGroup; keeping: Keeping }
  | { state: 'answered' }
  | { state: 'closed' }
  | { state: 'on-paper' }
);

/** The round as somebody who is invited meets it. @throws Refused 'not-found' for who is not */
export async function pulseForAnswering(viewer: Viewer, roundId: string): Promise<PulseForAnswering> {
  const employeeId = viewer.employeeId ?? '';
  authorize(viewer, 'pulse.answer', { employeeId });
  const label = and(
    eq(roundDepartments.roundId, pulseRoster.roundId),
    eq(roundDepartments.departmentId, pulseRoster.departmentLabel),
  );
  const [round] = await store()
    .read.select({
      number: pulseRounds.number,
      closesOn: pulseRounds.closesOn,
      status: pulseRounds.status,
      invited: pulseRounds.invited,
      departmentLabel: pulseRoster.departmentLabel,
      locationLabel: pulseRoster.locationLabel,
      department: roundDepartments.name,
      location: locations.name,
      onPaper: pulseRoster.onPaper,
      linking: pulseRounds.linking,
      openedAt: pulseRounds.openedAt,
    })
    .from(pulseRounds)
    .innerJoin(pulseRoster, eq(pulseRoster.roundId, pulseRounds.id))
    .leftJoin(roundDepartments, label)
    .leftJoin(locations, eq(locations.id, pulseRoster.locationLabel))
    .where(and(eq(pulseRounds.id, roundId), eq(pulseRoster.employeeId, employeeId)));
  if (!round) throw new Refused('not-found', `not invited to round ${roundId}`);
  const { number, closesOn, status, invited, department, location } = round;
  if (status === 'closed') return { number, closesOn, state: 'closed' };
  if (round.onPaper) return { number, closesOn, state: 'on-paper' };
  if (await hasAnswered(roundId, employeeId)) return { number, closesOn, state: 'answered' };
  const { people, canAnswer } = await alike(roundId, {
    departmentId: round.departmentLabel,
    locationId: round.locationLabel,
  });
  const group = { department, location, isEveryone: people === invited, others: Math.max(0, canAnswer - 1) };
  const { linking, openedAt } = round;
  const agreement = linking === 'confidential' ? await agreementOf(store().read, openedAt) : null;
  return { number, closesOn, state: 'open', group, keeping: { linking, agreement } };
}
