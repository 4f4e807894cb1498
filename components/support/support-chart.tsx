import type { ReactNode } from 'react';
import { ChartFrame, type ChartTable } from '@/components/charts/chart-frame';
import { SupportLine, type SupportPoint } from '@/components/charts/support-line';
import { rangeLimits } from '@/domain/statistics/share-range';
import type { ClosedRound } from '@/domain/support/rounds';
import { trend } from '@/domain/support/trend';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { type FigureWords, getFigureWords } from './figure-words';
import { FirstRound } from './first-round';
import type { DrawnForecast } from './forecast/drawn';

type SupportChartProps = {
  rounds: readonly ClosedRound[];
  /** A fraction; null while nobody has chosen one. */
  goal: number | null;
  level?: 2 | 3;
  /** When the goal may be reached; null where no day can be given. */
  forecast?: DrawnForecast | null;
  /** A page for few eyes can be lower. */
  height?: number;
};

/** Support over the rounds: the sentence, the line with its interval and the goal, and everything in numbers. */
export async function SupportChart({ rounds, goal, forecast = null, level = 2, height = 380 }: SupportChartProps) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const dateText = await getDateText();
  const labelOf = (round: ClosedRound) => t('roundOn', { number: round.number, day: dateText(round.day) });
  const drawn = rounds.filter(isDrawn);
  const [first, last] = [drawn.at(0), drawn.at(-1)];
  if (!first?.figure || !last?.figure) return null;

  const period = { from: dateText(first.day), to: dateText(last.day) };
  const isOne = first === last;
  const about = last.figure.within ? t('line.aboutSmall', period) : t('line.aboutOne', period);
  return (
    <ChartFrame
      level={level}
      title={await titleOf(drawn, words)}
      subtitle={isOne ? about : t('line.about', period)}
      note={await Notes({ rounds, words })}
      table={withForecast(await tableOf(rounds, words), forecast)}
    >
      {isOne ? (
        <FirstRound figure={last.figure} label={labelOf(last)} goal={goal} />
      ) : (
        <SupportLine
          points={drawn.flatMap((round) => pointsOf(round, labelOf(round), words))}
          goal={goal === null ? undefined : { value: goal, label: t('line.goal', { goal: words.percent(goal) }) }}
          fan={forecast?.fan}
          name={t('support')}
          description={`${await descriptionOf(drawn, words)} ${forecast?.description ?? ''}`.trim()}
          height={height}
        />
      )}
    </ChartFrame>
  );
}

/** Rounds of which a share or a range may be shown. */
function isDrawn({ figure }: ClosedRound): boolean {
  return Boolean(figure?.supporters ?? figure?.within);
}

function pointsOf({ day, wordingVersion, figure }: ClosedRound, label: string, words: FigureWords): SupportPoint[] {
  const point = { date: day, label, series: String(wordingVersion) };
  if (figure?.supporters) return [{ ...point, ...figure.supporters }];
  if (!figure?.within) return [];
  return [{ ...point, ...rangeLimits[figure.within], range: words.shortRange(figure.within) }];
}

async function descriptionOf(drawn: readonly ClosedRound[], words: FigureWords): Promise<string> {
  const t = await getTranslations('support');
  const last = drawn.at(-1)?.figure ?? null;
  const rounds = drawn.length;
  if (!last?.supporters) return t('line.descriptionWithin', { rounds, label: words.supporters(last) });
  return t('line.description', {
    rounds,
    last: words.percent(last.supporters.value),
    range: words.range(last.supporters),
  });
}

/** What the picture says: from the first round to the newest, with "risen" only where that is beyond noise. */
async function titleOf(drawn: readonly ClosedRound[], words: FigureWords): Promise<string> {
  const t = await getTranslations('support');
  const dateText = await getDateText();
  const [first, last] = [drawn.at(0), drawn.at(-1)];
  if (first && first === last) return t('line.one', { last: shareOf(first, words) });
  if (last?.figure?.within) return t('line.within', { label: words.supporters(last.figure) });
  const over = first && last ? trend(first, last) : null;
  if (!first || !last || !over) return t('line.plain', { rounds: drawn.length });
  const from = dateText(first.day);
  return t(`line.${over.direction ?? 'level'}`, { from, first: shareOf(first, words), last: shareOf(last, words) });
}

/** "62%", or "less than 40%". */
function shareOf({ figure }: ClosedRound, words: FigureWords): string {
  return figure?.supporters ? words.percent(figure.supporters.value) : words.supporters(figure);
}

async function Notes({ rounds, words }: { rounds: readonly ClosedRound[]; words: FigureWords }): Promise<ReactNode> {
  const t = await getTranslations('support');
  const drawn = rounds.filter(isDrawn);
  const raw = rounds.at(-1)?.figure?.raw ?? null;
  const notes = [
    raw !== null && t('line.rawNote', { raw: words.percent(raw) }),
    drawn.length > 1 && drawn.some(({ figure }) => figure?.within) && t('line.rangeNote'),
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

/** What is expected stands above what was measured, and says that it is something else. */
function withForecast(table: ChartTable, forecast: DrawnForecast | null): ChartTable {
  if (!forecast) return table;
  const expected = forecast.rows.map((row) => table.head.map((_, column) => row[column] ?? '–'));
  return { ...table, rows: [...expected, ...table.rows] };
}

function bounds(figure: ClosedRound['figure'], words: FigureWords): string | null {
  if (!figure || figure.worst === null || figure.best === null) return null;
  return words.range({ low: figure.worst, high: figure.best });
}
