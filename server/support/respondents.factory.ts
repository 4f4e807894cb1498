import { sessions } from '@/db/schema';
import { store } from '@/db/store';
import { viewerFor } from '@/domain/access/viewer.factory';
import { type PulseAnswer, scaleValues, type ScaleValue } from '@/domain/support/instrument';
import type { Row } from './attacker.factory';
import { answerPulse } from './commands';
import type { MadeUpPerson } from './organisation.factory';

/** Who answers, and as the how-manieth: 0–124. Only this tells whose answer it was. */
export type Respondent = { person: MadeUpPerson; sessionId: string; turn: number };

/** Gives each a session, used in their turn: a minute after the one before. */
export async function signIn(respondents: readonly Respondent[], monday: Date): Promise<void> {
  const at = (turn: number) => new Date(monday.getTime() + turn * 60_000);
  await store().write(async (tx) => {
    for (const { person, sessionId, turn } of respondents) {
      await tx
        .insert(sessions)
        .values({ id: sessionId, employeeId: person.id, createdAt: monday, lastSeenAt: at(turn) });
    }
  });
}

/** The turn of a respondent written in fives: the answer that only this test can recognise. */
const items = (turn: number) => [turn % 5, Math.floor(turn / 5) % 5, Math.floor(turn / 25) % 5].map(scaleOf);
const scaleOf = (digit: number): ScaleValue => scaleValues[digit] ?? 1;
export const turnOf = (row: Row) => Number(row.s1) - 1 + (Number(row.s2) - 1) * 5 + (Number(row.s3) - 1) * 25;
export const turnOfComment = (row: Row) => Number(String(row.body).replace('remark ', ''));

/** The answer of this turn; every third has a remark. */
export function answerOf(turn: number): PulseAnswer {
  const [S1 = 1, S2 = 1, S3 = 1] = items(turn);
  const comment = turn % 3 === 0 ? `remark ${turn}` : null;
  return { S1, S2, S3, S4: 3, K1: 2, I1: 4, B1: ['time'], comment };
}

export async function giveAnswer({ person, turn }: Respondent, roundId: string): Promise<void> {
  const viewer = viewerFor({ employeeId: person.id, departmentId: person.departmentId });
  await answerPulse(viewer, { employeeId: person.id, roundId }, answerOf(turn));
}
