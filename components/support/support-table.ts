import type { ChartTable } from '@/components/charts/chart-frame';
import type { NumberedEvent } from '@/domain/support/events';
import type { RoundInView } from '@/domain/support/view';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import type { FigureWords } from './figure-words';
import type { DrawnForecast } from './forecast/drawn';
import { getEventText } from './view/event-words';

type Shown = {
  rounds: readonly RoundInView[];
  events: readonly NumberedEvent[];
  forecast: DrawnForecast | null;
  words: FigureWords;
};

/**
 * Everything that the picture of support shows, the newest first: that is what people look for. What is expected stands
 * above what was measured, and what happened between the rounds; both say that they are something else.
 */
export async function supportTable({ rounds, events, forecast, words }: Shown): Promise<ChartTable> {
  const t = await getTranslations('support');
  const rows = [...(await roundRows(rounds, words)), ...(await eventRows(events))];
  const head = [
    t('table.round'),
    t('table.date'),
    t('table.supporters'),
    t('table.response'),
    t('names.for'),
    t('names.neutral'),
    t('names.against'),
    t('names.notHeard'),
    t('table.bounds'),
  ];
  const filled = (cells: readonly string[]) => head.map((_, column) => cells[column] ?? '–');
  return {
    head,
    rows: [
      ...(forecast?.rows ?? []).map(filled),
      ...rows.toSorted((a, b) => b.day.localeCompare(a.day)).map(({ cells }) => filled(cells)),
    ],
  };
}

type Row = { day: string; cells: readonly string[] };

async function roundRows(rounds: readonly RoundInView[], words: FigureWords): Promise<Row[]> {
  const t = await getTranslations('support');
  const dateText = await getDateText();
  const absent = (await getTranslations('view'))('absent');
  const share = (fraction: number | null | undefined) =>
    fraction === null || fraction === undefined ? t('table.notShown') : words.percent(fraction);
  return rounds.map(({ number, day, figure, isAbsent }) => {
    const named = [t('round', { number }), dateText(day)];
    if (isAbsent) return { day, cells: [...named, absent] };
    const { shares } = figure ?? {};
    return {
      day,
      cells: [
        ...named,
        words.supporters(figure),
        words.response(figure),
        ...[share(shares?.for), share(shares?.neutral), share(shares?.against), share(shares?.notHeard)],
        bounds(figure, words) ?? t('table.notShown'),
      ],
    };
  });
}

async function eventRows(events: readonly NumberedEvent[]): Promise<Row[]> {
  const t = await getTranslations('events');
  const dateText = await getDateText();
  const textOf = await getEventText();
  return events.map((event) => ({
    day: event.day,
    cells: [`${t('number', { number: event.number })}. ${textOf(event)}`, dateText(event.day)],
  }));
}

function bounds(figure: RoundInView['figure'], words: FigureWords): string | null {
  if (!figure || figure.worst === null || figure.best === null) return null;
  return words.range({ low: figure.worst, high: figure.best });
}
