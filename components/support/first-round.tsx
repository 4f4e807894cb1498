import { ShareBars } from '@/components/charts/share-bars';
import { rangeLimits } from '@/domain/statistics/share-range';
import type { SupportFigure } from '@/domain/support/figures';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from './figure-words';

type FirstRoundProps = { figure: SupportFigure; label: string; goal: number | null };

/** One round is not yet a line: the share large, its interval on the scale, and what comes next. */
export async function FirstRound({ figure, label, goal }: FirstRoundProps) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const { supporters, within } = figure;
  const bar = supporters
    ? { label, ...supporters }
    : within && {
        label,
        ...rangeLimits[within],
        range: { short: words.shortRange(within), words: words.supporters(figure) },
      };
  if (!bar) return null;
  return (
    <>
      <p className="mb-6 flex flex-wrap items-baseline gap-x-4">
        <span className="text-4xl font-semibold">
          {supporters ? words.percent(supporters.value) : words.supporters(figure)}
        </span>
        {supporters && (
          <span className="text-lg text-ink-soft">
            {t('interval', { low: words.percent(supporters.low), high: words.percent(supporters.high) })}
          </span>
        )}
      </p>
      <ShareBars
        bars={[bar]}
        name={t('support')}
        goal={goal === null ? undefined : { value: goal, label: t('figures.goal') }}
      />
      <p className="reading mt-6">{t(supporters ? 'line.oneNext' : 'line.oneNextRange')}</p>
    </>
  );
}
