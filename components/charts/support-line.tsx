'use client';

import { Area, ErrorBar, Line, ReferenceLine } from 'recharts';
import { useTranslations } from '@/i18n/browser';
import { dayToTime, useChartWords } from './chart-words';
import { EndLabel } from './end-label';
import { type Fan, ForecastFan } from './forecast-fan';
import { inStretches, type SupportPoint, type SupportRow } from './support-series';
import { TimeChart } from './time-chart';

export type { SupportPoint } from './support-series';

export type SupportLineProps = {
  points: readonly SupportPoint[];
  /** A fraction 0–1; with a date the line runs on to that day. */
  goal?: { value: number; label: string; date?: string };
  /** When the goal may be reached; drawn only with a goal. */
  fan?: Fan;
  events?: readonly { date: string; label: string }[];
  /** What is drawn: "Support". */
  name: string;
  /** The picture in one sentence, for who does not see it. */
  description: string;
  height?: number;
};

const QUARTERS = [0, 0.25, 0.5, 0.75, 1];
const SERIES = 'var(--color-series)';
const dot = { fill: SERIES, stroke: 'var(--color-paper)', strokeWidth: 2 };

/**
 * Support over the rounds: a point where a round was, its 95 % interval as a band, a straight line between, the goal.
 * A round of which only a range is shown is a thick bar without a point.
 */
export function SupportLine({ points, goal, fan, events = [], name, description, height = 340 }: SupportLineProps) {
  const words = useChartWords();
  const t = useTranslations('charts');
  const rows = inStretches(points);
  const last = rows.at(-1);
  if (!last) return null;

  const later = [goal?.date, fan?.latest].flatMap((day) => (day ? [dayToTime(day)] : []));
  const valueOf = (row: SupportRow) => row.range ?? words.percent(middle(row));
  return (
    <TimeChart
      rows={rows}
      until={later}
      name={name}
      description={description}
      height={height}
      days={{ ticks: [...rows.map(({ time }) => time), ...later], minTickGap: 20, padding: { left: 20, right: 12 } }}
      scale={{ domain: [0, 1], ticks: QUARTERS, format: words.percent }}
      right={last.range ? 76 : 52}
      tooltip={(row) => ({
        title: row.label ?? words.longDay(row.time),
        rows: [{ name, value: valueOf(row) }],
        note: row.range ? undefined : t('interval', { low: words.percent(row.low), high: words.percent(row.high) }),
      })}
    >
      {events.map((event) => (
        <ReferenceLine
          key={event.date + event.label}
          x={dayToTime(event.date)}
          stroke="var(--color-line-strong)"
          label={{ value: event.label, position: 'top', fill: 'var(--color-ink-soft)', fontSize: 14 }}
        />
      ))}
      {goal && (
        <ReferenceLine
          y={goal.value}
          stroke="var(--color-ink)"
          strokeDasharray="6 5"
          label={{
            value: goal.label,
            position: last.range || fan ? 'insideBottomLeft' : 'insideBottomRight',
            fill: 'var(--color-ink)',
            fontSize: 14,
          }}
        />
      )}
      {goal && fan && <ForecastFan fan={fan} goal={goal.value} />}
      {stretchesOf(rows).map(({ stretch, isRange }) => (
        <Area
          key={stretch}
          dataKey={(row: SupportRow) => (row.stretch === stretch && !isRange ? [row.low, row.high] : null)}
          type="linear"
          stroke="none"
          fill={SERIES}
          fillOpacity={0.16}
          activeDot={false}
          isAnimationActive={false}
          tooltipType="none"
        />
      ))}
      {stretchesOf(rows).map(({ stretch, isRange, isAlone }) => (
        <Line
          key={stretch}
          name={name}
          dataKey={(row: SupportRow) => (row.stretch === stretch ? middle(row) : null)}
          type="linear"
          stroke={isRange ? 'none' : SERIES}
          strokeWidth={2.5}
          dot={isRange ? false : { r: 5, ...dot }}
          activeDot={isRange ? false : { r: 7, ...dot }}
          isAnimationActive={false}
          label={({ x, y, index }) => (
            <EndLabel x={x} y={y} text={stretch === last.stretch && index === rows.length - 1 ? valueOf(last) : ''} />
          )}
        >
          {/* A stretch of one round has no band to show its interval; a range is nothing but its limits. */}
          {(isAlone || isRange) && (
            <ErrorBar
              dataKey={(row: SupportRow) => [middle(row) - row.low, row.high - middle(row)]}
              direction="y"
              width={isRange ? 0 : 8}
              stroke={SERIES}
              strokeWidth={isRange ? 14 : 2}
              strokeOpacity={isRange ? 0.35 : 1}
            />
          )}
        </Line>
      ))}
    </TimeChart>
  );
}

/** Where the point of a round stands; a range, which has none, is labelled half way. */
function middle({ value, low, high }: SupportRow): number {
  return value ?? (low + high) / 2;
}

function stretchesOf(rows: readonly SupportRow[]) {
  return [...new Set(rows.map(({ stretch }) => stretch))].map((stretch) => {
    const inside = rows.filter((row) => row.stretch === stretch);
    return { stretch, isRange: inside[0]?.range !== undefined, isAlone: inside.length === 1 };
  });
}
