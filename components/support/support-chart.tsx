import type { ReactNode } from 'react';
import { ChartFrame, type ChartTable } from '@/components/charts/chart-frame';
import { SupportLine, type SupportPoint } from '@/components/charts/support-line';
import type { ClosedRound } from '@/domain/support/rounds';
import { trend } from '@/domain/support/trend';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { type FigureWords, getFigureWords } from './figure-words';

type SupportChartProps = {
  rounds: readonly ClosedRound[];
  /** A fraction; null while nobody has chosen one. */
  goal: number | null;
  level?: 2 | 3;
  /** A page for few eyes can be lower. */
  height?: number;
};

/** Support over the rounds: the sentence, the line with its interval and the goal, and everything in numbers. */
export async function SupportChart({ rounds, goal, level = 2, height = 380 }: SupportChartProps) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const dateText = await getDateText();
  const points = pointsOf(rounds, (round) => t('roundOn', { number: round.number, day: dateText(round.day) }));
  const [first, last] = [points.at(0), points.at(-1)];
  if (!first || !last) return null;

  const period = { from: dateText(first.date), to: dateText(last.date) };
  return (
    <ChartFrame
      level={level}
      title={await titleOf(rounds, words)}
      subtitle={points.length === 1 ? t('line.aboutOne', period) : t('line.about', period)}
      note={await Notes({ rounds, words })}
      table={await tableOf(rounds, words)}
    >
      <SupportLine
        points={points}
        goal={goal === null ? undefined : { value: goal, label: t('line.goal', { goal: words.percent(goal) }) }}
        name={t('support')}
        description={t('line.description', {
          rounds: points.length,
          last: words.percent(last.value),
          range: words.range(last),
        })}
        height={height}
      />
    </ChartFrame>
  );
}

function pointsOf(rounds: readonly ClosedRound[], label: (round: ClosedRound) => string): SupportPoint[] {
  return rounds.flatMap((round) => {
    if (!round.figure?.supporters) return [];
    return [{ date: round.day, label: label(round), series: String(round.wordingVersion), ...round.figure.supporters }];
  });
}

/** What the picture says: from the first round to the newest, with "risen" only where that is beyond noise. */
async function titleOf(rounds: readonly ClosedRound[], words: FigureWords): Promise<string> {
  const t = await getTranslations('support');
  const drawn = rounds.filter(({ figure }) => figure?.supporters);
  const [first, last] = [drawn.at(0), drawn.at(-1)];
  if (!first?.figure?.supporters || !last?.figure?.supporters) return t('line.plain', { rounds: drawn.length });
  const values = {
    first: words.percent(first.figure.supporters.value),
    last: words.percent(last.figure.supporters.value),
  };
  if (first === last) return t('line.one', values);
  const over = trend(first, last);
  return over ? t(`line.${over.direction ?? 'level'}`, values) : t('line.plain', { rounds: drawn.length });
}

async function Notes({ rounds, words }: { rounds: readonly ClosedRound[]; words: FigureWords }): Promise<ReactNode> {
  const t = await getTranslations('support');
  const drawn = rounds.filter(({ figure }) => figure?.supporters);
  const raw = rounds.at(-1)?.figure?.raw ?? null;
  const notes = [
    raw !== null && t('line.rawNote', { raw: words.percent(raw) }),
    drawn.length < rounds.length && t('line.hiddenNote', { count: rounds.length - drawn.length }),
    new Set(drawn.map(({ wordingVersion }) => wordingVersion)).size > 1 && t('line.rewordedNote'),
  ].filter(Boolean);
  return notes.length > 0 ? notes.join(' ') : undefined;
}

/** Newest round first: that is the one people look for. */
async function tableOf(rounds: readonly ClosedRound[], words: FigureWords): Promise<ChartTable> {
  const t = await getTranslations('support');
  const dateText = await getDateText();
  const share = (fraction: number | null | undefined) =>
    fraction === null || fraction === undefined ? t('table.notShown') : words.percent(fraction);
  return {
    head: [
      t('table.round'),
      t('table.date'),
      t('table.supporters'),
      t('table.response'),
      t('names.for'),
      t('names.neutral'),
      t('names.against'),
      t('names.notHeard'),
      t('table.bounds'),
    ],
    rows: rounds
      .toReversed()
      .map(({ number, day, figure }) => [
        t('round', { number }),
        dateText(day),
        words.supporters(figure),
        words.response(figure),
        share(figure?.shares?.for),
        share(figure?.shares?.neutral),
        share(figure?.shares?.against),
        share(figure?.shares?.notHeard),
        bounds(figure, words) ?? t('table.notShown'),
      ]),
  };
}

function bounds(figure: ClosedRound['figure'], words: FigureWords): string | null {
  if (!figure || figure.worst === null || figure.best === null) return null;
  return words.range({ low: figure.worst, high: figure.best });
}
