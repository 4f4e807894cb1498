import type { Direction, Verdict } from '@/domain/goals/model';
import { endsOf, type Standing } from '@/domain/goals/progress';
import type { Proposal } from '@/domain/goals/verdict';
import { getDateText } from '@/i18n/dates';
import { getFormatter, getTranslations } from '@/i18n/server';
import { getFigureText, getValueText } from './goal-words';

type SaidOf = {
  unit: string;
  owner: { name: string; canJudge: boolean };
  /** A round that counts for it closes in a moment. */
  waitsForRound: boolean;
  direction: Direction;
  baseline: number | null;
  target: number;
  dueOn: string;
  standing: Standing | null;
  verdict: { is: Verdict; on: string } | null;
};

/** One sentence that says what is true of a goal now. */
export async function standingSentence(goal: SaidOf): Promise<string> {
  const t = await getTranslations('goals');
  const dateText = await getDateText();
  const { standing, verdict, owner } = goal;
  if (verdict) {
    const said = t(`verdicts.${verdict.is}`);
    return t('says.judged', { name: owner.name, day: dateText(verdict.on), verdict: said });
  }
  if (!standing) {
    const is = goal.waitsForRound ? 'closing' : owner.canJudge ? 'waits' : 'cannotJudge';
    return t(`says.${is}`, { day: dateText(goal.dueOn), name: owner.name });
  }
  if (standing.measured === null) return t(`says.${standing.because}`);

  const value = await getValueText(goal.unit);
  const figure = await getFigureText(goal.unit);
  const { measured, expected } = standing;
  const at = { day: dateText(measured.day), expected: value(expected) };
  if (standing.is !== 'unknown') return t(`says.${standing.is}`, { ...at, value: figure(measured) });
  return t('says.interval', { ...at, ...endsText(measured, value) });
}

/** What the figures say on the day of verdict, with the arithmetic. */
export async function proposalSentences(goal: SaidOf, proposal: Proposal): Promise<string[]> {
  const t = await getTranslations('goals');
  const format = await getFormatter();
  const dateText = await getDateText();
  const value = await getValueText(goal.unit);
  const figure = await getFigureText(goal.unit);
  const { verdict, measured, part, because } = proposal;
  if (because === 'no-baseline' || because === 'no-measurement' || !measured) {
    return [t(`verdict.proposes.${because === 'no-baseline' ? because : 'no-measurement'}`)];
  }
  const day = dateText(measured.day);
  if (because === 'too-old') return [t('verdict.proposes.too-old', { day })];
  if (because === 'interval') return [t('verdict.proposes.interval', endsText(measured, value))];
  if (verdict === 'unmeasurable' || part === null || goal.baseline === null)
    return [t('verdict.proposes.no-measurement')];

  const hasInterval = measured.low !== null && measured.high !== null;
  // The part of the way is that of the worse end, so the sentence names that end.
  const [worse] = endsOf(measured, goal);
  const atWorst = t(`verdict.atWorst.${goal.direction}`, { worse: value(worse) });
  const valueText = () => {
    if (!hasInterval) return figure(measured);
    return measured.value === null ? atWorst : t('verdict.measured', { atWorst, value: figure(measured) });
  };
  const said = t(`verdict.proposes.${verdict}`, {
    day,
    value: valueText(),
    part: format.number(part, { style: 'percent', maximumFractionDigits: 0 }),
    baseline: value(goal.baseline),
    target: value(goal.target),
  });
  return hasInterval ? [said, t('verdict.withInterval', endsText(measured, value))] : [said];
}

function endsText({ low, high }: { low: number | null; high: number | null }, value: (one: number) => string) {
  return { low: low === null ? '–' : value(low), high: high === null ? '–' : value(high) };
}
