import type { Share } from '@/domain/statistics/share';
import type { SupportFigure } from '@/domain/support/figures';
import { getFormatter, getTranslations } from '@/i18n/server';

export type FigureWords = Awaited<ReturnType<typeof getFigureWords>>;

/** How figures of support are written everywhere: whole percentages, intervals, bands. Nothing is worked out here. */
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
  /** "62% (57–67%)", "at least 80%", or that it is not shown. */
  const supporters = (figure: SupportFigure | null) => {
    if (figure?.unanimous) return t(`unanimous.${figure.unanimous}`);
    if (!figure?.supporters) return t('table.notShown');
    return `${percent(figure.supporters.value)} (${range(figure.supporters)})`;
  };
  /** "+7", "−3": percentage points with their sign. */
  const signed = (points: number) => format.number(points, { signDisplay: 'exceptZero' });
  return { percent, count, range, answers, response, supporters, signed };
}
