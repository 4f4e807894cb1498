import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, asc, count, eq, gt } from 'drizzle-orm';
import { pulseAnswers, pulseReliability, pulseRoster, pulseSnapshots, roundDepartments } from '@/db/schema';
import type { Tx } from '@/db/store';
import type { Overlap } from '@/domain/statistics/change';
import { snapshotOf, type SupportNode } from '@/domain/support/figures';
import { NOBODY, withPanels } from '@/domain/support/linking-panel';
import { ORGANISATION } from '@/domain/support/model';
import { publishedReliability, reliability } from '@/domain/support/reliability';
import { withRoomForRest } from '@/domain/support/rest';
import { bandOf, type SupportBand, type SupportItems } from '@/domain/support/score';
import { createPace } from '@/server/pace';
import { type ComparedRound, comparedRound, overlapCell } from './linking/compared';
import { pseudonymSeal } from './linking/pseudonyms';
import { asScale } from './scale';
import { labelSeal } from './sealed-labels';

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
  const invited = await invitedByLabel(tx, round.id);
  const compared = await comparedRound(tx, round.id);
  const known = new Set(invited.flatMap(({ label }) => label ?? []));
  const answers = await answersAlike(tx, { roundId: round.id, known, wasFor: compared?.wasFor ?? null });
  const counts = withRoomForRest(countsByLabel(invited, answers), ORGANISATION);
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
  const tree = node(ORGANISATION, organisation, null);
  const taken = snapshotOf({ tree, k: round.k });
  const { organisation: whole, departments } = compared
    ? withPanels(taken, {
        tree,
        overlaps: overlapsByLabel(answers),
        before: compared,
        k: Math.max(round.k, compared.k),
      })
    : taken;

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
  // Of the organisation as a whole, and never of fewer than a hundred people.
  const found = reliability(answers);
  if (found) await tx.insert(pulseReliability).values({ roundId: round.id, figure: publishedReliability(found) });
}

type Labelled = { readonly label: string | null; readonly people: number };
type AnswersAlike = Labelled & {
  readonly items: SupportItems;
  /** Whether the same people were for in the round before; null where that is not known of them. */
  readonly wereFor: boolean | null;
};

/** People invited and answers by band, per department label; the label of the organisation is ORGANISATION. */
function countsByLabel(invited: readonly Labelled[], answers: readonly AnswersAlike[]): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  const at = (label: string | null) => {
    const id = label ?? ORGANISATION;
    const found = counts.get(id) ?? nobody();
    counts.set(id, found);
    return found;
  };
  for (const { label, people } of invited) at(label).N = people;
  for (const { label, items, people } of answers) {
    const band = bandOf(items);
    if (!band) continue;
    const group = at(label);
    group.n += people;
    group[tallyOf[band]] += people;
  }
  return counts;
}

/** The people who answered the round before as well, by department label. */
function overlapsByLabel(answers: readonly AnswersAlike[]): Map<string, Overlap> {
  const overlaps = new Map<string, Overlap>();
  for (const { label, items, wereFor, people } of answers) {
    const band = bandOf(items);
    if (!band || wereFor === null) continue;
    const cell = overlapCell({ wasFor: wereFor, isFor: band === 'supporter' });
    const id = label ?? ORGANISATION;
    const found = overlaps.get(id) ?? NOBODY;
    overlaps.set(id, { ...found, [cell]: found[cell] + people });
  }
  return overlaps;
}

function invitedByLabel(tx: Tx, roundId: string): Promise<Labelled[]> {
  return tx
    .select({ label: pulseRoster.departmentLabel, people: count() })
    .from(pulseRoster)
    .where(eq(pulseRoster.roundId, roundId))
    .groupBy(pulseRoster.departmentLabel);
}

/** Answers read at once; between two such reads pages get their turn. */
const ANSWERS_AT_ONCE = 1_000;

/**
 * The answers to the four support items, equal ones of a department counted. Each is opened on the way and its label
 * goes no further than these counts. Where a label cannot be read (changed, or sealed with another secret), the answer
 * counts with the organisation's rest; the log says of how many that is so.
 */
async function answersAlike(
  tx: Tx,
  { roundId, known, wasFor }: { roundId: string; known: ReadonlySet<string>; wasFor: ComparedRound['wasFor'] | null },
): Promise<AnswersAlike[]> {
  const { labelOf, unread } = labelReader(roundId, known);
  const pseudonyms = pseudonymSeal(roundId);
  const alike = new Map<string, AnswersAlike>();
  const pace = createPace();
  let last = '';
  for (;;) {
    const some = await tx
      .select({
        key: pulseAnswers.key,
        sealedLabels: pulseAnswers.sealedLabels,
        departmentLabel: pulseAnswers.departmentLabel,
        sealedPseudonym: pulseAnswers.sealedPseudonym,
        s1: pulseAnswers.s1,
        s2: pulseAnswers.s2,
        s3: pulseAnswers.s3,
        s4: pulseAnswers.s4,
      })
      .from(pulseAnswers)
      .where(and(eq(pulseAnswers.roundId, roundId), gt(pulseAnswers.key, last)))
      .orderBy(asc(pulseAnswers.key))
      .limit(ANSWERS_AT_ONCE);
    for (const { s1, s2, s3, s4, sealedPseudonym, ...answer } of some) {
      const label = labelOf(answer);
      const pseudonym = wasFor && sealedPseudonym ? pseudonyms.open(sealedPseudonym) : null;
      const wereFor = (pseudonym === null ? null : wasFor?.get(pseudonym)) ?? null;
      const name = JSON.stringify([label, wereFor, s1, s2, s3, s4]);
      const items = { S1: asScale(s1), S2: asScale(s2), S3: asScale(s3), S4: asScale(s4) };
      alike.set(name, { label, items, wereFor, people: (alike.get(name)?.people ?? 0) + 1 });
    }
    if (some.length < ANSWERS_AT_ONCE) break;
    last = some.at(-1)?.key ?? last;
    if (pace.isDue()) await pace.rest();
  }
  if (unread() > 0) console.error(`closing round ${roundId}: the group of ${unread()} answers could not be read`);
  // Keys are random: in an order of its own, the same answers give the same figures to the last digit.
  return [...alike].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

type Answer = Pick<typeof pulseAnswers.$inferSelect, 'key' | 'sealedLabels' | 'departmentLabel'>;

/** Reads department labels; null is the organisation's rest, which is also where an unreadable label counts. */
function labelReader(roundId: string, known: ReadonlySet<string>) {
  const seal = labelSeal(roundId);
  let failed = 0;
  return {
    labelOf({ key, sealedLabels, departmentLabel }: Answer): string | null {
      // Not sealed: given before labels were, in a round that was open at that time.
      const labels = sealedLabels === null ? { departmentId: departmentLabel } : seal.open(key, sealedLabels);
      if (labels && (labels.departmentId === null || known.has(labels.departmentId))) return labels.departmentId;
      failed += 1;
      return null;
    },
    unread: () => failed,
  };
}
