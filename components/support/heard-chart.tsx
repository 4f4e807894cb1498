import { ChartFrame } from '@/components/charts/chart-frame';
import { StackedShares } from '@/components/charts/stacked-shares';
import type { ClosedRound } from '@/domain/support/rounds';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from './figure-words';
import { ShareStrip } from './share-strip';
import { TakeAlong } from './view/take-along';

type HeardChartProps = {
  /** Those to be shown, oldest first. */
  rounds: readonly ClosedRound[];
  organisation: string;
  /** Its name, where the rounds are those of a department. */
  department?: string;
};

/** Everyone who was invited, round after round: for, neutral, against, and who was not heard. */
export async function HeardChart({ rounds, organisation, department }: HeardChartProps) {
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
  const title = t('heard.title', {
    for: words.percent(shares.for),
    against: words.percent(shares.against),
    notHeard: words.percent(shares.notHeard),
  });
  const view = await getTranslations('view');
  const of = department === undefined ? '' : `${view('of', { department })} `;
  const order = view('picture.order', { names: Object.values(names).join(', ').toLowerCase() });
  const subtitle = of + t('heard.about', { invited: words.count(last.figure.N), number: last.number });
  const isOne = shown.length === 1;
  return (
    <ChartFrame
      level={2}
      title={title}
      subtitle={subtitle}
      note={shown.length < rounds.length ? t('heard.hiddenNote') : undefined}
      actions={
        !isOne && (
          <TakeAlong
            {...{ title, subtitle, organisation }}
            legend={[order]}
            file={t('heard.file')}
            figure={last.figure}
          />
        )
      }
      table={{
        head: [t('table.round'), names.for, names.neutral, names.against, names.notHeard],
        rows: shown
          .toReversed()
          .map((round) => [
            t('round', { number: round.number }),
            words.percent(round.shares.for),
            words.percent(round.shares.neutral),
            words.percent(round.shares.against),
            words.percent(round.shares.notHeard),
          ]),
      }}
    >
      {isOne ? (
        <ShareStrip shares={shares} />
      ) : (
        <StackedShares
          rows={shown.map((round) => ({ label: words.count(round.number), ...round.shares }))}
          axis={t('table.round')}
          names={names}
          description={t('heard.description')}
        />
      )}
    </ChartFrame>
  );
}
