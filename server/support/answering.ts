import 'server-only';
import { and, count, eq, isNull } from 'drizzle-orm';
import { accounts, employees, locations, pulseRoster, pulseRounds, pulseTags, roundDepartments } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import type { AnswerGroup } from '@/domain/support/rounds';
import { participationTag } from './participation';

// The pulse as somebody meets it who is asked.

/** The open round that waits for the viewer's answer; null when there is none, or it has been given. */
export async function openPulse(viewer: Viewer): Promise<{ roundId: string; closesOn: string } | null> {
  const { employeeId } = viewer;
  if (employeeId === null) return null;
  authorize(viewer, 'pulse.answer', { employeeId });
  const invited = and(eq(pulseRoster.roundId, pulseRounds.id), eq(pulseRoster.employeeId, employeeId));
  const [round] = await store()
    .read.select({ roundId: pulseRounds.id, closesOn: pulseRounds.closesOn })
    .from(pulseRounds)
    .innerJoin(pulseRoster, invited)
    .where(eq(pulseRounds.status, 'open'));
  if (!round || (await hasAnswered(round.roundId, employeeId))) return null;
  return round;
}

async function hasAnswered(roundId: string, employeeId: string): Promise<boolean> {
  return (await store().read.$count(pulseTags, eq(pulseTags.tag, participationTag(roundId, employeeId)))) > 0;
}

export type PulseForAnswering = { number: number; closesOn: string } & (
  { state: 'open'; group: AnswerGroup } | { state: 'answered' } | { state: 'closed' }
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
    })
    .from(pulseRounds)
    .innerJoin(pulseRoster, eq(pulseRoster.roundId, pulseRounds.id))
    .leftJoin(roundDepartments, label)
    .leftJoin(locations, eq(locations.id, pulseRoster.locationLabel))
    .where(and(eq(pulseRounds.id, roundId), eq(pulseRoster.employeeId, employeeId)));
  if (!round) throw new Refused('not-found', `not invited to round ${roundId}`);
  const { number, closesOn, status, invited, department, location } = round;
  if (status === 'closed') return { number, closesOn, state: 'closed' };
  if (await hasAnswered(roundId, employeeId)) return { number, closesOn, state: 'answered' };
  const { people, canAnswer } = await alike(roundId, round);
  const group = { department, location, isEveryone: people === invited, others: Math.max(0, canAnswer - 1) };
  return { number, closesOn, state: 'open', group };
}

type Labels = { departmentLabel: string | null; locationLabel: string | null };

/** How many of a round carry the same labels, and how many of those can sign in now. */
async function alike(
  roundId: string,
  { departmentLabel, locationLabel }: Labels,
): Promise<{ people: number; canAnswer: number }> {
  const same = and(
    eq(pulseRoster.roundId, roundId),
    departmentLabel === null ? isNull(pulseRoster.departmentLabel) : eq(pulseRoster.departmentLabel, departmentLabel),
    locationLabel === null ? isNull(pulseRoster.locationLabel) : eq(pulseRoster.locationLabel, locationLabel),
  );
  const [row] = await store()
    .read.select({ people: count(), canAnswer: count(accounts.employeeId) })
    .from(pulseRoster)
    .leftJoin(employees, and(eq(employees.id, pulseRoster.employeeId), isNull(employees.leftOn)))
    .leftJoin(accounts, eq(accounts.employeeId, employees.id))
    .where(same);
  return row ?? { people: 0, canAnswer: 0 };
}
