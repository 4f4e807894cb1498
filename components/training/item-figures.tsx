import { Figure, FigureRow } from '@/components/ui/figure';
import { alphaWord } from '@/domain/training/item-flags';
import type { SittingFigures } from '@/domain/training/item-count';
import { getFormatter, getTranslations } from '@/i18n/server';

type QuizFiguresProps = { figures: SittingFigures; people: number; sittings: number; version: number };

/** A quiz as a whole, told for one sitting: who sat it, how it went, how reliable it is and how far off it can be. */
export async function QuizFigures({ figures, people, sittings, version }: QuizFiguresProps) {
  const t = await getTranslations('items');
  const format = await getFormatter();
  const { length, mean, alpha, sem } = figures;
  return (
    <FigureRow>
      <Figure label={t('quiz.people')} value={format.number(people)} note={t('quiz.sittings', { sittings, version })} />
      <Figure
        label={t('quiz.mean')}
        value={mean === null ? t('quiz.unknown') : t('quiz.meanValue', { right: mean * length, length })}
        note={t('quiz.meanNote')}
      />
      <Figure
        label={t('quiz.alpha')}
        value={alpha === null ? t('quiz.unknown') : twoDecimals(format, alpha)}
        note={t(`quiz.words.${alpha === null ? 'unknown' : alphaWord(alpha)}`)}
      />
      <Figure
        label={t('quiz.sem')}
        value={sem === null ? t('quiz.unknown') : t('quiz.semValue', { questions: sem })}
        note={sem === null ? undefined : t('quiz.semNote')}
      />
    </FigureRow>
  );
}

/** "0.62", "−0.10": correlations and α are no shares, so two decimals and a true minus. */
export function twoDecimals(format: Awaited<ReturnType<typeof getFormatter>>, value: number): string {
  const decimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return format.number(value, decimals).replace('-', '−');
}
