import type { Measurement } from '@/domain/goals/model';
import { getFormatter, getTranslations } from '@/i18n/server';

/** A number in the unit of its goal: percentages whole, everything else with at most one decimal. */
export async function getValueText(unit: string): Promise<(value: number) => string> {
  const format = await getFormatter();
  return (value) =>
    unit === '%'
      ? format.number(value, { style: 'unit', unit: 'percent', maximumFractionDigits: 0 })
      : format.number(value, { maximumFractionDigits: 1 });
}

/** A measurement: its number, or the range in which it lies. */
export async function getFigureText(unit: string): Promise<(figure: Measurement) => string> {
  const t = await getTranslations('goals');
  const text = await getValueText(unit);
  return ({ value, low, high }) => {
    if (value !== null) return text(value);
    return low === null || high === null ? t('noFigure') : t('range', { low: text(low), high: text(high) });
  };
}

/** The owner of a goal, with what keeps them from giving the verdict. */
export async function getOwnerText(): Promise<
  (owner: { name: string; hasLeft: boolean; canJudge: boolean }, isJudged: boolean) => string
> {
  const t = await getTranslations('goals');
  return ({ name, hasLeft, canJudge }, isJudged) => {
    if (hasLeft) return t('ownerLeft', { name });
    return canJudge || isJudged ? name : t('ownerCannot', { name });
  };
}

/** What a goal is measured by, in words. */
export async function getMetricText(): Promise<
  (goal: { metric: 'own' | 'support' | 'module'; unit: string; moduleTitle: string | null }) => string
> {
  const t = await getTranslations('goals');
  return ({ metric, unit, moduleTitle }) => {
    if (metric === 'own') return unit === '' ? t('unitCount') : unit;
    return metric === 'support' ? t('metrics.support') : t('metrics.module', { module: moduleTitle ?? '' });
  };
}
