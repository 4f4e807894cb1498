import type { Fan } from '@/components/charts/forecast-fan';
import type { MadeForecast } from '@/domain/support/fan';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from '../figure-words';
import { getOutlookWords } from './outlook-words';

/** A forecast as it is drawn in the chart of support: the fan, its line of the table, and what it says. */
export type DrawnForecast = {
  fan: Fan;
  /** Lines of the table, the last day first, from the left; the other columns have nothing to say. */
  rows: readonly (readonly string[])[];
  description: string;
};

/** @returns null where no day can be given: that takes a sentence, and no picture */
export async function drawnForecast({ outlook, fan }: MadeForecast, goal: number): Promise<DrawnForecast | null> {
  if (outlook.kind !== 'date' || !fan) return null;
  const t = await getTranslations('forecast');
  const dateText = await getDateText();
  const words = await getFigureWords();
  const { earliest, median, latest } = outlook;
  const aim = t('chart.goal', { goal: words.percent(goal) });
  return {
    fan: { earliest, median, latest, points: fan, label: t('chart.label') },
    rows: [
      [t('chart.latest'), dateText(latest), aim],
      [t('chart.median'), dateText(median), aim],
      [t('chart.earliest'), dateText(earliest), aim],
    ],
    description: (await getOutlookWords())(outlook, goal).sentence,
  };
}
