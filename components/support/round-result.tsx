import { EmptyState } from '@/components/ui/empty-state';
import { FigureRow } from '@/components/ui/figure';
import type { ClosedRound } from '@/domain/support/rounds';
import { trend } from '@/domain/support/trend';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from './figure-words';
import { ShareStrip } from './share-strip';
import { Bounds, Change, Response } from './support-figures';

/** The figures of one closed round besides its share, which the page opens with, and the step from the one before. */
export async function RoundResult({ round, before }: { round: ClosedRound; before: ClosedRound | null }) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const { figure } = round;
  if (!figure)
    return <EmptyState title={t('figures.small')}>{t('headline.hidden', { number: round.number })}</EmptyState>;

  const step = before ? trend(before, round) : null;
  return (
    <>
      <FigureRow>
        <Response figure={figure} />
        <Bounds figure={figure} />
        {before && step && <Change label={t('roundPage.changeBefore', { number: before.number })} found={step} />}
      </FigureRow>
      {round.number === 1 && <p className="reading mt-6">{t('roundPage.first')}</p>}
      <section className="mt-10">
        <h2 className="mb-4 text-lg">{t('roundPage.heard', { invited: words.count(figure.N) })}</h2>
        {figure.shares ? <ShareStrip shares={figure.shares} /> : <p>{t('roundPage.sharesHidden')}</p>}
      </section>
    </>
  );
}
