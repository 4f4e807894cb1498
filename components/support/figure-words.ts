import type { Share } from '@/domain/statistics/share';
import type { ShareRange } from '@/domain/statistics/share-range';
import type { SupportFigure } from '@/domain/support/figures';
import { getFormatter, getTranslations } from '@/i18n/server';

export type FigureWords = Awaited<ReturnType<typeof getFigureWords>>;

/** How figures of support are written everywhere: whole percentages, intervals, ranges, bands. Nothing is worked out here. */
export async function getFigureWords() {
  const t = await getTranslations('support');
  const format = await getFormatter();

  const percent = (fraction: number) => format.number(fraction, { style: 'percent', maximumFractionDigits: 0 });
  const count = (people: number) => format.number(people);
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
  return { percent, count, range, answers, response, supporters, shortRange, signed };
}
