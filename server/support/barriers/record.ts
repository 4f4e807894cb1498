import 'server-only';
import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm';
import { pulseAnswers, pulseBarriers, pulseRoster, pulseSnapshots, roundDepartments } from '@/db/schema';
import type { Tx } from '@/db/store';
import { barriersFigure, type NamedAlike } from '@/domain/support/barriers';
import { barrierIds } from '@/domain/support/instrument';
import { bandOf } from '@/domain/support/score';
import { createPace } from '@/server/pace';
import { asScale } from '../scale';

/**
 * Works out, once, what a closed round shows of what holds people back, and which departments answers could name. After
 * `takeSnapshot`, and like it one of the few that read answers: no label, and nothing but counts that may be shown leaves.
 */
export async function recordBarriers(tx: Tx, round: { id: string; k: number }): Promise<void> {
  const ofWhole = and(eq(pulseSnapshots.roundId, round.id), isNull(pulseSnapshots.departmentId));
  const [whole] = await tx.select({ isHidden: pulseSnapshots.isHidden }).from(pulseSnapshots).where(ofWhole);
  const isShown = whole !== undefined && !whole.isHidden;
  const figure = isShown ? barriersFigure({ ...(await answersOf(tx, round.id)), k: round.k }) : null;
  await tx.insert(pulseBarriers).values({ roundId: round.id, figure }).onConflictDoNothing();
  await noteNames(tx, round.id);
}

/** Answers read at once; between two such reads pages get their turn. */
const ANSWERS_AT_ONCE = 1_000;

async function answersOf(tx: Tx, roundId: string): Promise<{ N: number; answers: NamedAlike[] }> {
  const alike = new Map<string, NamedAlike>();
  const pace = createPace();
  let last = '';
  for (;;) {
    const some = await tx
      .select({
        key: pulseAnswers.key,
        s1: pulseAnswers.s1,
        s2: pulseAnswers.s2,
        s3: pulseAnswers.s3,
        s4: pulseAnswers.s4,
        named: pulseAnswers.barriers,
      })
      .from(pulseAnswers)
      .where(and(eq(pulseAnswers.roundId, roundId), gt(pulseAnswers.key, last)))
      .orderBy(asc(pulseAnswers.key))
      .limit(ANSWERS_AT_ONCE);
    for (const { s1, s2, s3, s4, named } of some) {
      // The people of the headline and no others: those whose answer has a score.
      if (!bandOf({ S1: asScale(s1), S2: asScale(s2), S3: asScale(s3), S4: asScale(s4) })) continue;
      const barriers = barrierIds.filter((id) => named.includes(id));
      const name = barriers.join();
      alike.set(name, { barriers, people: (alike.get(name)?.people ?? 0) + 1 });
    }
    if (some.length < ANSWERS_AT_ONCE) break;
    last = some.at(-1)?.key ?? last;
    if (pace.isDue()) await pace.rest();
  }
  return { N: await tx.$count(pulseRoster, eq(pulseRoster.roundId, roundId)), answers: [...alike.values()] };
}

/** Which departments of the round are on a label; the others count with the one above (domain/support/group-labels.ts). */
async function noteNames(tx: Tx, roundId: string): Promise<void> {
  const labels = await tx
    .selectDistinct({ id: pulseRoster.departmentLabel })
    .from(pulseRoster)
    .where(eq(pulseRoster.roundId, roundId));
  const named = labels.flatMap(({ id }) => id ?? []);
  const inRound = eq(roundDepartments.roundId, roundId);
  await tx.update(roundDepartments).set({ isNamed: false }).where(inRound);
  await tx
    .update(roundDepartments)
    .set({ isNamed: true })
    .where(and(inRound, inArray(roundDepartments.departmentId, named)));
}
