import 'server-only';
import { randomUUID } from 'node:crypto';
import { asc, count, eq } from 'drizzle-orm';
import { pulseAnswers, pulseRoster, pulseSnapshots, roundDepartments } from '@/db/schema';
import type { Tx } from '@/db/store';
import { snapshotOf, type SupportNode } from '@/domain/support/figures';
import { ORGANISATION } from '@/domain/support/model';
import { bandOf, type SupportBand } from '@/domain/support/score';
import { asScale } from './scale';

type Counts = { N: number; n: number; supporters: number; neutral: number; opponents: number };
const nobody = (): Counts => ({ N: 0, n: 0, supporters: 0, neutral: 0, opponents: 0 });
const tallyOf: Record<SupportBand, 'supporters' | 'neutral' | 'opponents'> = {
  supporter: 'supporters',
  neutral: 'neutral',
  opponent: 'opponents',
};

/**
 * Works out, once, what a closed round shows, and stores it. The only code that reads answers: what leaves it has
 * been through the suppression of small groups (measurement 4), and nothing else in the house may look behind it.
 */
export async function takeSnapshot(tx: Tx, round: { id: string; k: number }, organisation: string): Promise<void> {
  const counts = await countsByLabel(tx, round.id);
  const frozen = await tx
    .select({ id: roundDepartments.departmentId, parentId: roundDepartments.parentId, name: roundDepartments.name })
    .from(roundDepartments)
    .where(eq(roundDepartments.roundId, round.id))
    .orderBy(asc(roundDepartments.name));

  const node = (id: string, name: string, parentId: string | null): SupportNode => ({
    id,
    name,
    ...(counts.get(id) ?? nobody()),
    children: frozen.filter((one) => one.parentId === parentId).map((one) => node(one.id, one.name, one.id)),
  });
  const { organisation: whole, departments } = snapshotOf({ tree: node(ORGANISATION, organisation, null), k: round.k });

  const row = (result: typeof whole) => ({
    id: randomUUID(),
    roundId: round.id,
    isHidden: result.hidden,
    figure: result.hidden ? null : result.figure,
  });
  await tx.insert(pulseSnapshots).values({ ...row(whole), departmentId: null, parentId: null, name: organisation });
  for (const { id, parentId, name, ...result } of departments) {
    await tx.insert(pulseSnapshots).values({ ...row(result), departmentId: id, parentId, name });
  }
}

/** People invited and answers by band, per department label; the label of the organisation is ORGANISATION. */
async function countsByLabel(tx: Tx, roundId: string): Promise<Map<string, Counts>> {
  const counts = new Map<string, Counts>();
  const at = (label: string | null) => {
    const id = label ?? ORGANISATION;
    const found = counts.get(id) ?? nobody();
    counts.set(id, found);
    return found;
  };
  const invited = await tx
    .select({ label: pulseRoster.departmentLabel, people: count() })
    .from(pulseRoster)
    .where(eq(pulseRoster.roundId, roundId))
    .groupBy(pulseRoster.departmentLabel);
  for (const { label, people } of invited) at(label).N = people;

  const answers = await tx
    .select({
      label: pulseAnswers.departmentLabel,
      s1: pulseAnswers.s1,
      s2: pulseAnswers.s2,
      s3: pulseAnswers.s3,
      s4: pulseAnswers.s4,
      people: count(),
    })
    .from(pulseAnswers)
    .where(eq(pulseAnswers.roundId, roundId))
    .groupBy(pulseAnswers.departmentLabel, pulseAnswers.s1, pulseAnswers.s2, pulseAnswers.s3, pulseAnswers.s4);
  for (const { label, s1, s2, s3, s4, people } of answers) {
    const band = bandOf({ S1: asScale(s1), S2: asScale(s2), S3: asScale(s3), S4: asScale(s4) });
    if (!band) continue;
    const group = at(label);
    group.n += people;
    group[tallyOf[band]] += people;
  }
  return counts;
}
