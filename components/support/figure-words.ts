import type { Difference } from '@/domain/statistics/change';
import type { Share } from '@/domain/statistics/share';
import type { ShareRange } from '@/domain/statistics/share-range';
import type { SupportFigure } from '@/domain/support/figures';
import { getFormatter, getLocale, getTranslations } from '@/i18n/server';
import { numberFormat } from '@/i18n/translator';

export type FigureWords = Awaited<ReturnType<typeof getFigureWords>>;

const WHOLE_PERCENT = { style: 'percent', maximumFractionDigits: 0 } as const;

/** How figures of support are written everywhere: whole percentages, intervals, ranges, bands. Nothing is worked out here. */
export async function getFigureWords() {
  const t = await getTranslations('support');
  const linking = await getTranslations('linking');
  const format = await getFormatter();
  const locale = await getLocale();
  const [percents, counts] = [numberFormat(locale, WHOLE_PERCENT), numberFormat(locale)];

  const percent = (fraction: number) => percents.format(fraction);
  const count = (people: number) => counts.format(people);
  /** "57–67%": the sign once. */
  const range = ({ low, high }: Pick<Share, 'low' | 'high'>) =>
    t('range', { low: percent(low).replace(/\s?%/, ''), high: percent(high) });
  /** "160", or a band such as "10–19" where the number itself is not shown. */
  const answers = ({ n, nBand }: Pick<SupportFigure, 'n' | 'nBand'>) =>
    nBand ? t(`band.${nBand}`) : n === null ? t('table.notShown') : count(n);
  /** The response as a percentage; where the number of answers is a band it would give that number away. */
  const response = (figure: SupportFigure | null) =>
    figure && figure.response !== null && figure.n !== null
      ? percent(figure.response)
      : figure
        ? answers(figure)
        : t('table.notShown');
  /** "62% (57–67%)", "less than 40%", or that it is not shown. */
  const supporters = (figure: Pick<SupportFigure, 'supporters' | 'within'> | null) => {
    if (figure?.within) return t(`within.${figure.within}`);
    if (!figure?.supporters) return t('table.notShown');
    return `${percent(figure.supporters.value)} (${range(figure.supporters)})`;
  };
  /** "<40%": the same range where there is room for a number only. */
  const shortRange = (within: ShareRange) => t(`withinShort.${within}`);
  /** "+7", "−3": percentage points with their sign. */
  const signed = (points: number) => format.number(points, { signDisplay: 'exceptZero' }).replace('-', '−');
  /** "+5.5": percentage points of a fraction, with their sign and one decimal. */
  const decimal = (fraction: number) =>
    format
      .number(Math.round(fraction * 1000) / 10 + 0, {
        signDisplay: 'exceptZero',
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      })
      .replace('-', '−');
  /** "+5.5 (−3.0…+13.8)": a difference in percentage points with its interval. */
  const difference = ({ change, low, high }: Pick<Difference, 'change' | 'low' | 'high'>) =>
    linking('change.value', { change: decimal(change), low: decimal(low), high: decimal(high) });
  return { percent, count, range, answers, response, supporters, shortRange, signed, difference };
}
