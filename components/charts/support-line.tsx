'use client';

import { useTranslations } from '@/i18n/browser';
import { dayToTime, useChartWords } from './chart-words';
import { type EventMark, EventMarks } from './event-marks';
import { type Fan, ForecastFan } from './forecast-fan';
import { GoalLine } from './marks';
import { Rewordings, RoundLabels, Rounds, Unshown } from './support-marks';
import { inStretches, middleOf, rewordings, type SupportPoint, type SupportRow } from './support-series';
import { TimeChart } from './time-chart';

export type { SupportPoint } from './support-series';

export type SupportLineProps = {
  points: readonly SupportPoint[];
  /** Rounds of which nothing can be shown: the day they closed, and what stands in the table. */
  hidden?: readonly { date: string; label: string }[];
  /** A fraction 0–1; with a date the line runs on to that day. */
  goal?: { value: number; label: string; date?: string };
  /** When the goal may be reached; drawn only with a goal. */
  fan?: Fan;
  events?: readonly EventMark[];
  /** What is drawn: "Support". */
  name: string;
  /** What stands at a break of the line: "other questions". */
  reworded: string;
  /** The picture in one sentence, for who does not see it. */
  description: string;
  height?: number;
};

const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

/**
 * Support over the rounds: a point where a round was, its 95 % interval as a band, a straight line between, the goal.
 * A round of which only a range is shown is a thick bar without a point; one of which nothing is, a hatched column.
 */
export function SupportLine(props: SupportLineProps) {
  const { points, hidden = [], goal, fan, events = [], name, reworded, description, height = 340 } = props;
  const words = useChartWords();
  const t = useTranslations('charts');
  const rows = inStretches(points);
  const last = rows.at(-1);
  if (!last) return null;

  const later = [goal?.date, fan?.latest].flatMap((day) => (day ? [dayToTime(day)] : []));
  const dayTimes = [...rows.map(({ time }) => time), ...hidden.map(({ date }) => dayToTime(date))];
  const valueOf = (row: SupportRow) => row.range ?? words.percent(middleOf(row));
  const titleOf = (row: SupportRow) => {
    const surely = t('interval', { low: words.percent(row.low), high: words.percent(row.high) });
    return [`${row.label ?? words.longDay(row.time)}: ${valueOf(row)}`, ...(row.range ? [] : [surely])].join(', ');
  };
  return (
    <TimeChart
      times={[...dayTimes, ...later, ...events.map(({ date }) => dayToTime(date))]}
      year={new Date(last.time).getUTCFullYear()}
      name={name}
      description={description}
      height={height}
      days={{ ticks: [...dayTimes, ...later].sort((a, b) => a - b), minTickGap: 20, padding: { left: 20, right: 12 } }}
      scale={{ domain: [0, 1], ticks: QUARTERS, format: words.percent }}
      right={last.range ? 76 : 52}
    >
      <Unshown rounds={hidden} />
      <EventMarks events={events} />
      <Rewordings at={rewordings(rows)} label={reworded} />
      {goal && <GoalLine {...goal} at={last.range || fan ? 'start' : 'end'} />}
      {goal && fan && <ForecastFan fan={fan} goal={goal.value} />}
      <Rounds rows={rows} titleOf={titleOf} />
      <RoundLabels rows={rows} valueOf={valueOf} />
    </TimeChart>
  );
}
