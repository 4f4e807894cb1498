import { ChartFrame } from '@/components/charts/chart-frame';
import { StackedShares } from '@/components/charts/stacked-shares';
import type { ClosedRound } from '@/domain/support/rounds';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from './figure-words';
import { ShareStrip } from './share-strip';

/** Everyone who was invited, round after round: for, neutral, against, and who was not heard. */
export async function HeardChart({ rounds }: { rounds: readonly ClosedRound[] }) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const shown = rounds.flatMap(({ number, figure }) =>
    figure?.shares ? [{ number, figure, shares: figure.shares }] : [],
  );
  const last = shown.at(-1);
  if (!last) return null;

  const names = {
    for: t('names.for'),
    neutral: t('names.neutral'),
    against: t('names.against'),
    notHeard: t('names.notHeard'),
  };
  const { shares } = last;
  return (
    <ChartFrame
      level={2}
      title={t('heard.title', {
        for: words.percent(shares.for),
        against: words.percent(shares.against),
        notHeard: words.percent(shares.notHeard),
      })}
      subtitle={t('heard.about', { invited: words.count(last.figure.N), number: last.number })}
      note={shown.length < rounds.length ? t('heard.hiddenNote') : undefined}
      table={{
        head: [t('table.round'), names.for, names.neutral, names.against, names.notHeard],
        rows: shown.toReversed().map((round) => [
          <span key="round" className="whitespace-nowrap">
            {t('round', { number: round.number })}
          </span>,
          words.percent(round.shares.for),
          words.percent(round.shares.neutral),
          words.percent(round.shares.against),
          words.percent(round.shares.notHeard),
        ]),
      }}
    >
      {shown.length === 1 ? (
        <ShareStrip shares={shares} />
      ) : (
        <StackedShares
          rows={shown.map((round) => ({ label: t('round', { number: round.number }), ...round.shares }))}
          names={names}
          description={t('heard.description')}
        />
      )}
    </ChartFrame>
  );
}
