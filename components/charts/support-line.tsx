'use client';

import { Area, CartesianGrid, ComposedChart, ErrorBar, Line, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { useTranslations } from 'use-intl';
import { ChartBox } from './chart-box';
import { ChartTooltip } from './chart-tooltip';
import { axisStyle, dayToTime, useChartWords } from './chart-words';
import { EndLabel } from './end-label';
import { inStretches, type SupportPoint, type SupportRow, timeSpan } from './support-series';

export type { SupportPoint } from './support-series';

export type SupportLineProps = {
  points: readonly SupportPoint[];
  /** A fraction 0–1; with a date the line runs on to that day. */
  goal?: { value: number; label: string; date?: string };
  events?: readonly { date: string; label: string }[];
  /** What is drawn: "Support". */
  name: string;
  /** The picture in one sentence, for who does not see it. */
  description: string;
  height?: number;
};

const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

/** Support over the rounds: a point where a round was, its 95 % interval as a band, a straight line between, the goal. */
export function SupportLine({ points, goal, events = [], name, description, height = 340 }: SupportLineProps) {
  const words = useChartWords();
  const t = useTranslations('charts');
  const rows = inStretches(points);
  const last = rows.at(-1);
  if (!last) return null;

  const times = [...rows.map(({ time }) => time), ...(goal?.date ? [dayToTime(goal.date)] : [])];
  const year = new Date(last.time).getUTCFullYear();
  const stretches = [...new Set(rows.map(({ stretch }) => stretch))];
  return (
    <ChartBox height={height}>
      <ComposedChart
        data={rows}
        margin={{ top: 24, right: 52, bottom: 0, left: 0 }}
        accessibilityLayer
        title={name}
        desc={description}
      >
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis
          {...axisStyle}
          dataKey="time"
          type="number"
          scale="time"
          domain={timeSpan(times)}
          ticks={times}
          tickFormatter={(time: number) => words.shortDay(time, year)}
          interval="preserveStartEnd"
          minTickGap={20}
          tickMargin={8}
          padding={{ left: 20, right: 12 }}
        />
        <YAxis
          {...axisStyle}
          axisLine={false}
          domain={[0, 1]}
          ticks={QUARTERS}
          tickFormatter={words.percent}
          width={52}
        />
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
            label={{ value: goal.label, position: 'insideBottomRight', fill: 'var(--color-ink)', fontSize: 14 }}
          />
        )}
        {stretches.map((stretch) => (
          <Area
            key={stretch}
            dataKey={(row: SupportRow) => (row.stretch === stretch ? [row.low, row.high] : null)}
            type="linear"
            stroke="none"
            fill="var(--color-series)"
            fillOpacity={0.16}
            activeDot={false}
            isAnimationActive={false}
            tooltipType="none"
          />
        ))}
        {stretches.map((stretch) => (
          <Line
            key={stretch}
            name={name}
            dataKey={(row: SupportRow) => (row.stretch === stretch ? row.value : null)}
            type="linear"
            stroke="var(--color-series)"
            strokeWidth={2.5}
            dot={{ r: 5, fill: 'var(--color-series)', stroke: 'var(--color-paper)', strokeWidth: 2 }}
            activeDot={{ r: 7, fill: 'var(--color-series)', stroke: 'var(--color-paper)', strokeWidth: 2 }}
            isAnimationActive={false}
            label={({ x, y, index }) => (
              <EndLabel
                x={x}
                y={y}
                text={stretch === last.stretch && index === rows.length - 1 ? words.percent(last.value) : ''}
              />
            )}
          >
            {/* A stretch of one round has no band to show its interval. */}
            {rows.filter((row) => row.stretch === stretch).length === 1 && (
              <ErrorBar
                dataKey={(row: SupportRow) => [row.value - row.low, row.high - row.value]}
                direction="y"
                width={8}
                stroke="var(--color-series)"
                strokeWidth={2}
              />
            )}
          </Line>
        ))}
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--color-line-strong)' }}
          content={({ active, label }) => {
            const row = active ? rows.find(({ time }) => time === label) : undefined;
            if (!row) return null;
            const interval = t('interval', { low: words.percent(row.low), high: words.percent(row.high) });
            return (
              <ChartTooltip
                title={row.label ?? words.longDay(row.time)}
                rows={[{ name, value: words.percent(row.value) }]}
                note={interval}
              />
            );
          }}
        />
      </ComposedChart>
    </ChartBox>
  );
}
