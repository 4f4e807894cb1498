import type { NextRequest } from 'next/server';
import { supportShown, type ShownSupport } from '@/app/(inside)/programme/support-view';
import { csvFile } from '@/app/csv-file';
import { getEventText } from '@/components/support/view/event-words';
import { getFigureWords } from '@/components/support/figure-words';
import { Refused } from '@/domain/errors';
import { csvLine } from '@/domain/people/csv-safe';
import { inPoints } from '@/domain/support/rounds';
import type { RoundInView } from '@/domain/support/view';
import { getTranslations } from '@/i18n/server';
import { currentViewer } from '@/server/auth/session';

type Cell = string | number | null | undefined;

/**
 * What the overview shows of support, as a CSV file: the same rounds, department and events, read by the same query and
 * rounded as on the screen, so that a file cannot tell more than the page. Never kept by a browser.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const viewer = await currentViewer();
  const address = Object.fromEntries(request.nextUrl.searchParams);
  const shown = viewer && (await allowed(supportShown(viewer, address)));
  if (!shown) return new Response(null, { status: 404 });

  const t = await getTranslations('view');
  const head = csvLine(columns.map((column) => t(`csv.${column}`)));
  const rows = [...(await forecastRows(shown)), ...(await roundRows(shown)), ...(await eventRows(shown))];
  return csvFile(`${t('csv.file')}-${shown.today}`, linesOf(head, rows));
}

async function allowed<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

const columns = [
  ...([
    'what',
    'number',
    'day',
    'about',
    'supporters',
    'low',
    'high',
    'range',
    'answers',
    'invited',
    'response',
  ] as const),
  ...(['for', 'neutral', 'against', 'notHeard', 'worst', 'best', 'wording'] as const),
];
type Row = Partial<Record<(typeof columns)[number], Cell>>;

async function* linesOf(head: string, rows: readonly Row[]): AsyncGenerator<string> {
  yield head;
  for (const row of rows) yield csvLine(columns.map((column) => row[column]));
}

async function roundRows({ shown, department }: ShownSupport): Promise<Row[]> {
  const t = await getTranslations('view');
  const words = await getFigureWords();
  const named = ({ number, day }: RoundInView) => ({ what: t('csv.round'), number, day, about: department?.name });
  return shown.map((round): Row => {
    const { figure, isAbsent, wordingVersion: wording } = round;
    if (!figure) return { ...named(round), range: t(isAbsent ? 'absent' : 'csv.hidden'), wording };
    const { supporters, shares } = figure;
    return {
      ...named(round),
      supporters: points(supporters?.value),
      low: points(supporters?.low),
      high: points(supporters?.high),
      range: figure.within && words.supporters(figure),
      answers: figure.n ?? words.answers(figure),
      invited: figure.N,
      response: points(figure.response),
      for: points(shares?.for),
      neutral: points(shares?.neutral),
      against: points(shares?.against),
      notHeard: points(shares?.notHeard),
      worst: points(figure.worst),
      best: points(figure.best),
      wording,
    };
  });
}

const points = (fraction: number | null | undefined) =>
  fraction === null || fraction === undefined ? null : inPoints(fraction);

async function eventRows({ events }: ShownSupport): Promise<Row[]> {
  const t = await getTranslations('view');
  const textOf = await getEventText();
  return events.map((event) => ({
    what: t('csv.event'),
    number: event.number,
    day: event.day,
    about: textOf(event),
  }));
}

/** The three days of the range, as far as the picture has them. */
async function forecastRows({ drawn, goal }: ShownSupport): Promise<Row[]> {
  if (drawn?.outlook.kind !== 'date') return [];
  const t = await getTranslations('view');
  const forecast = await getTranslations('forecast');
  const { outlook } = drawn;
  return (['earliest', 'median', 'latest'] as const).map((edge) => ({
    what: t('csv.forecast'),
    day: outlook[edge],
    about: forecast(`chart.${edge}`),
    supporters: points(goal),
  }));
}
