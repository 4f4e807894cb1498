import 'server-only';
import { and, asc, eq, gt, isNotNull } from 'drizzle-orm';
import { pulseAnswers, pulseRounds, pulseSnapshots } from '@/db/schema';
import type { Tx } from '@/db/store';
import type { Overlap } from '@/domain/statistics/change';
import type { RoundBefore } from '@/domain/support/linking-panel';
import { ORGANISATION } from '@/domain/support/model';
import { bandOf } from '@/domain/support/score';
import { createPace } from '@/server/pace';
import { asScale } from '../scale';
import { pseudonymSeal } from './pseudonyms';

/** The round that a round is compared with person by person, and who was for in it, by pseudonym. */
export type ComparedRound = RoundBefore & {
  readonly k: number;
  /** Only who has a score. */
  readonly wasFor: ReadonlyMap<string, boolean>;
};

const fields = {
  number: pulseRounds.number,
  k: pulseRounds.k,
  linking: pulseRounds.linking,
  wordingVersion: pulseRounds.wordingVersion,
};

/** The round before this one; null unless both are confidential and ask the same. */
export async function comparedRound(tx: Tx, roundId: string): Promise<ComparedRound | null> {
  const [round] = await tx.select(fields).from(pulseRounds).where(eq(pulseRounds.id, roundId));
  if (round?.linking !== 'confidential') return null;
  const [before] = await tx
    .select({ id: pulseRounds.id, ...fields })
    .from(pulseRounds)
    .where(eq(pulseRounds.number, round.number - 1));
  if (before?.linking !== 'confidential' || before.wordingVersion !== round.wordingVersion) return null;

  const figures = await tx
    .select({ departmentId: pulseSnapshots.departmentId, figure: pulseSnapshots.figure })
    .from(pulseSnapshots)
    .where(eq(pulseSnapshots.roundId, before.id));
  return {
    number: before.number,
    k: before.k,
    figures: new Map(figures.map(({ departmentId, figure }) => [departmentId ?? ORGANISATION, figure])),
    wasFor: await supportersByPseudonym(tx, before.id),
  };
}

/** Answers opened at once; between two such reads pages get their turn. */
const ANSWERS_AT_ONCE = 1_000;

async function supportersByPseudonym(tx: Tx, roundId: string): Promise<ReadonlyMap<string, boolean>> {
  const { key, s1, s2, s3, s4, sealedPseudonym } = pulseAnswers;
  const seal = pseudonymSeal(roundId);
  const wasFor = new Map<string, boolean>();
  const pace = createPace();
  let last = '';
  for (;;) {
    const some = await tx
      .select({ key, s1, s2, s3, s4, sealedPseudonym })
      .from(pulseAnswers)
      .where(and(eq(pulseAnswers.roundId, roundId), isNotNull(sealedPseudonym), gt(key, last)))
      .orderBy(asc(key))
      .limit(ANSWERS_AT_ONCE);
    for (const answer of some) {
      const pseudonym = answer.sealedPseudonym && seal.open(answer.sealedPseudonym);
      const items = { S1: asScale(answer.s1), S2: asScale(answer.s2), S3: asScale(answer.s3), S4: asScale(answer.s4) };
      const band = bandOf(items);
      if (pseudonym && band) wasFor.set(pseudonym, band === 'supporter');
    }
    if (some.length < ANSWERS_AT_ONCE) return wasFor;
    last = some.at(-1)?.key ?? last;
    if (pace.isDue()) await pace.rest();
  }
}

/** In which of the four kinds of people who answered both rounds somebody is. */
export function overlapCell({ wasFor, isFor }: { wasFor: boolean; isFor: boolean }): keyof Overlap {
  if (wasFor) return isFor ? 'both' : 'left';
  return isFor ? 'joined' : 'neither';
}
