import jstat from 'jstat';
import { DAY_MS } from '@/domain/calendar/day';

/** One graded answer to one question. */
export type Evidence = { readonly questionId: string; readonly right: boolean; readonly at: Date };

export type MasteryRule = {
  /** The share of right answers that counts as mastery, 0–1. Default 0.7. */
  readonly cut?: number;
  /** After this many days an answer counts half. Default 180; a topic that changes quickly can have less. */
  readonly halfLifeDays?: number;
};

export type Mastery = {
  /** Probability, 0–1, that the person would answer at least `cut` of such questions right. */
  readonly probability: number;
  /** mastered: at least 0.80; not-yet: at most 0.20; more: a few more questions are needed to tell. */
  readonly verdict: 'mastered' | 'more' | 'not-yet';
};

const CUT = 0.7;
const HALF_LIFE_DAYS = 180;
const SURE = 0.8;
const UNSURE = 0.2;

/**
 * Has this person mastered these questions? θ ~ Beta(1 + Σw·right, 1 + Σw·wrong), w = 0.5^(age in days / half-life);
 * mastered when P(θ ≥ cut) ≥ 0.80, so three right answers out of three (0.760) are not enough.
 *
 * Of several answers to the same question only the latest counts: giving the right answer just after it was
 * explained shows that the explanation was read, not that the matter is understood. Answers after `now` do not count.
 *
 * @throws RangeError for a cut outside 0–1, a half-life that is not positive, or an invalid date
 * @see Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., 2.4: the Beta posterior from a uniform prior
 */
export function mastery(evidence: readonly Evidence[], now: Date, rule: MasteryRule = {}): Mastery {
  return masteryOf(weigh(evidence, now, rule), rule.cut ?? CUT);
}

/**
 * The same for `right` right answers out of `asked` to different questions, all `days` old.
 *
 * @throws RangeError for a cut outside 0–1, an age below 0, or counts that contradict each other
 */
export function masteryOfCounts(
  { right, asked, days }: { readonly right: number; readonly asked: number; readonly days: number },
  rule: MasteryRule = {},
): Mastery {
  const whole = [right, asked].every((count) => Number.isInteger(count) && count >= 0);
  if (!whole || right > asked || !(days >= 0)) throw new RangeError(`${right} right of ${asked}, ${days} days old`);
  const { cut, halfLifeDays } = checked(rule);
  const weight = 0.5 ** (days / halfLifeDays);
  return masteryOf({ right: weight * right, wrong: weight * (asked - right) }, cut);
}

/**
 * The smallest number of further questions that, answered right today, gives mastery; 0 when it is there already.
 * They must be other questions than those answered before.
 */
export function rightAnswersNeeded(evidence: readonly Evidence[], now: Date, rule: MasteryRule = {}): number {
  const { right, wrong } = weigh(evidence, now, rule);
  const suffices = (more: number) => masteryOf({ right: right + more, wrong }, rule.cut ?? CUT).verdict === 'mastered';

  let enough = 1;
  if (suffices(0)) return 0;
  while (!suffices(enough)) enough *= 2;
  let few = Math.floor(enough / 2);
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    if (suffices(middle)) enough = middle;
    else few = middle;
  }
  return enough;
}

type Weights = { readonly right: number; readonly wrong: number };

function masteryOf({ right, wrong }: Weights, cut: number): Mastery {
  const probability = 1 - jstat.beta.cdf(cut, 1 + right, 1 + wrong);
  if (probability >= SURE) return { probability, verdict: 'mastered' };
  return { probability, verdict: probability <= UNSURE ? 'not-yet' : 'more' };
}

function checked({ cut = CUT, halfLifeDays = HALF_LIFE_DAYS }: MasteryRule): Required<MasteryRule> {
  if (!(cut > 0 && cut < 1) || !(halfLifeDays > 0)) throw new RangeError(`cut ${cut}, half-life ${halfLifeDays} days`);
  return { cut, halfLifeDays };
}

function weigh(evidence: readonly Evidence[], now: Date, rule: MasteryRule): Weights {
  const { halfLifeDays } = checked(rule);
  const weights = { right: 0, wrong: 0 };
  for (const { right, at } of latestAnswers(evidence, now)) {
    const days = (now.getTime() - at.getTime()) / DAY_MS;
    weights[right ? 'right' : 'wrong'] += 0.5 ** (days / halfLifeDays);
  }
  return weights;
}

/** The latest answer to each question, up to `now`; of two at the same moment the later in the list. */
function latestAnswers(evidence: readonly Evidence[], now: Date): readonly Evidence[] {
  if (Number.isNaN(now.getTime())) throw new RangeError('an invalid date');
  const latest = new Map<string, Evidence>();
  for (const answer of evidence) {
    if (Number.isNaN(answer.at.getTime())) throw new RangeError(`an invalid date on ${answer.questionId}`);
    const known = latest.get(answer.questionId);
    if (answer.at <= now && (!known || answer.at >= known.at)) latest.set(answer.questionId, answer);
  }
  return [...latest.values()];
}
