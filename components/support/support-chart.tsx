import type { ReactNode } from 'react';
import { ChartFrame } from '@/components/charts/chart-frame';
import { SupportLine, type SupportPoint } from '@/components/charts/support-line';
import { rangeLimits } from '@/domain/statistics/share-range';
import type { NumberedEvent } from '@/domain/support/events';
import type { ClosedRound } from '@/domain/support/rounds';
import { trend } from '@/domain/support/trend';
import type { RoundInView } from '@/domain/support/view';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { type FigureWords, getFigureWords } from './figure-words';
import { FirstRound } from './first-round';
import type { DrawnForecast } from './forecast/drawn';
import { supportTable } from './support-table';
import { EventList } from './view/event-list';
import { getEventText } from './view/event-words';
import { TakeAlong } from './view/take-along';

type SupportChartProps = {
  /** Those to be shown, oldest first. */
  rounds: readonly RoundInView[];
  /** A fraction; null while nobody has chosen one. */
  goal: number | null;
  level?: 2 | 3;
  /** When the goal may be reached; null where no day can be given, or it does not belong to what is shown. */
  forecast?: DrawnForecast | null;
  /** A page for few eyes can be lower. */
  height?: number;
  /** The name of the department that the rounds are of; absent for the organisation. */
  department?: string;
  /** Only a part of all rounds is shown. */
  isNarrowed?: boolean;
  events?: readonly NumberedEvent[];
  /** Where events are added, for who may. */
  eventsHref?: string;
  /** More to know about it. */
  note?: string;
  /** What is needed to take it along; absent where the page does not offer that. */
  takeAlong?: { organisation: string; csvHref: string };
};

/** Support over the rounds: the sentence, the line with its interval and the goal, and everything in numbers. */
export async function SupportChart(props: SupportChartProps) {
  const { rounds, goal, level = 2, height = 380, department, isNarrowed = false, takeAlong } = props;
  const { events = [], eventsHref, forecast = null } = props;
  const t = await getTranslations('support');
  const view = await getTranslations('view');
  const words = await getFigureWords();
  const drawn = rounds.filter(isDrawn);
  const [first, last] = [drawn.at(0), drawn.at(-1)];
  if (!first?.figure || !last?.figure) {
    return department === undefined ? null : <p className="reading">{view('noneShown', { department })}</p>;
  }
  const isFirst = rounds.length === 1 && !isNarrowed && department === undefined;
  const marks = await marksOf(events);
  const title = await titleOf(drawn, words, isFirst);
  const subtitle = (department === undefined ? '' : `${view('of', { department })} `) + (await aboutOf(first, last));
  return (
    <ChartFrame
      level={level}
      title={title}
      subtitle={subtitle}
      note={await notes(props, words)}
      actions={
        takeAlong &&
        !isFirst && (
          <TakeAlong
            {...takeAlong}
            {...{ title, subtitle }}
            legend={marks.map(({ number, label }) => `${number}. ${label}`)}
            file={t('line.file')}
            figure={last.figure}
          />
        )
      }
      table={await supportTable({ rounds, events, forecast, words })}
    >
      {isFirst ? (
        <FirstRound figure={last.figure} label={await labelOf(last)} goal={goal} />
      ) : (
        <SupportLine
          {...await pictured(rounds, words)}
          goal={goal === null ? undefined : { value: goal, label: t('line.goal', { goal: words.percent(goal) }) }}
          fan={forecast?.fan}
          events={marks}
          name={t('support')}
          reworded={view('reworded')}
          description={`${await descriptionOf(drawn, words)} ${forecast?.description ?? ''}`.trim()}
          height={height}
        />
      )}
      {!isFirst && <EventList events={events} href={eventsHref} />}
    </ChartFrame>
  );
}

/** Rounds of which a share or a range may be shown. */
function isDrawn({ figure }: ClosedRound): boolean {
  return Boolean(figure?.supporters ?? figure?.within);
}

async function labelOf({ number, day }: ClosedRound): Promise<string> {
  return (await getTranslations('support'))('roundOn', { number, day: (await getDateText())(day) });
}

/** The rounds as they are drawn: a point, a range, or a column that says that there was one. */
async function pictured(rounds: readonly RoundInView[], words: FigureWords) {
  const t = await getTranslations('view');
  const points: SupportPoint[] = [];
  const hidden: { date: string; label: string }[] = [];
  let afterGap = false;
  for (const round of rounds) {
    const { day: date, wordingVersion, figure } = round;
    const label = await labelOf(round);
    const point = { date, label, series: String(wordingVersion), afterGap };
    if (figure?.supporters) points.push({ ...point, ...figure.supporters });
    else if (figure?.within) {
      points.push({ ...point, ...rangeLimits[figure.within], range: words.shortRange(figure.within) });
    } else if (!round.isAbsent) hidden.push({ date, label: t('unshown', { label }) });
    afterGap = !isDrawn(round);
  }
  return { points, hidden };
}

async function marksOf(events: readonly NumberedEvent[]) {
  const dateText = await getDateText();
  const textOf = await getEventText();
  return events.map((event) => ({
    number: event.number,
    date: event.day,
    label: `${dateText(event.day)}, ${textOf(event)}`,
  }));
}

async function aboutOf(first: ClosedRound, last: ClosedRound): Promise<string> {
  const t = await getTranslations('support');
  const dateText = await getDateText();
  const period = { from: dateText(first.day), to: dateText(last.day) };
  if (first !== last) return t('line.about', period);
  return last.figure?.within ? t('line.aboutSmall', period) : t('line.aboutOne', period);
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
async function titleOf(drawn: readonly ClosedRound[], words: FigureWords, isFirst: boolean): Promise<string> {
  const t = await getTranslations('support');
  const dateText = await getDateText();
  const [first, last] = [drawn.at(0), drawn.at(-1)];
  if (isFirst && last) return t('line.one', { last: shareOf(last, words) });
  if (last?.figure?.within) return t('line.within', { label: words.supporters(last.figure) });
  const over = first && last && first !== last ? trend(first, last) : null;
  if (!first || !last || !over) return t('line.plain', { rounds: drawn.length });
  const from = dateText(first.day);
  return t(`line.${over.direction ?? 'level'}`, { from, first: shareOf(first, words), last: shareOf(last, words) });
}

/** "62%", or "less than 40%". */
function shareOf({ figure }: ClosedRound, words: FigureWords): string {
  return figure?.supporters ? words.percent(figure.supporters.value) : words.supporters(figure);
}

async function notes({ rounds, department, note }: SupportChartProps, words: FigureWords): Promise<ReactNode> {
  const t = await getTranslations('support');
  const view = await getTranslations('view');
  const drawn = rounds.filter(isDrawn);
  const hidden = rounds.filter((round) => !isDrawn(round) && !round.isAbsent);
  const raw = rounds.at(-1)?.figure?.raw ?? null;
  const said = [
    raw !== null && t('line.rawNote', { raw: words.percent(raw) }),
    drawn.length > 1 && drawn.some(({ figure }) => figure?.within) && t('line.rangeNote'),
    hidden.length > 0 && view('unshownNote', { count: hidden.length }),
    new Set(drawn.map(({ wordingVersion }) => wordingVersion)).size > 1 && t('line.rewordedNote'),
    department !== undefined && view('chance'),
    note,
  ].filter(Boolean);
  return said.length > 0 ? said.join(' ') : undefined;
}
