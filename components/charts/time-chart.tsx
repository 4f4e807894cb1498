'use client';

import type { ReactNode } from 'react';
import { CartesianGrid, ComposedChart, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartBox } from './chart-box';
import { ChartTooltip, type TooltipRow } from './chart-tooltip';
import { axisStyle, useChartWords } from './chart-words';
import { timeSpan } from './support-series';

type TimeChartProps<Row extends { time: number }> = {
  /** In order of time; `time` in milliseconds, a midnight in UTC. */
  rows: readonly Row[];
  /** Later days that have to be in the picture as well. */
  until?: readonly number[];
  name: string;
  /** The picture in one sentence, for who does not see it. */
  description: string;
  height: number;
  days: { ticks?: number[]; minTickGap: number; padding?: { left: number; right: number } };
  scale: { domain: [number, number]; ticks?: number[]; format: (value: number) => string };
  /** Room beside the last point, for its value; pixels. */
  right?: number;
  tooltip: (row: Row) => { title: string; rows: readonly TooltipRow[]; note?: string };
  children: ReactNode;
};

/** What all pictures over time have in common: days from left to right, a scale, a tooltip for each day. */
export function TimeChart<Row extends { time: number }>(props: TimeChartProps<Row>) {
  const { rows, until = [], name, description, height, days, scale, right = 52, tooltip, children } = props;
  const words = useChartWords();
  const year = new Date(rows.at(-1)?.time ?? 0).getUTCFullYear();
  return (
    <ChartBox height={height}>
      <ComposedChart
        data={[...rows]}
        margin={{ top: 24, right, bottom: 0, left: 0 }}
        accessibilityLayer
        title={name}
        desc={description}
      >
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis
          {...axisStyle}
          {...days}
          dataKey="time"
          type="number"
          scale="time"
          domain={timeSpan([...rows.map(({ time }) => time), ...until])}
          tickFormatter={(time: number) => words.shortDay(time, year)}
          interval="preserveStartEnd"
          tickMargin={8}
        />
        <YAxis
          {...axisStyle}
          axisLine={false}
          domain={scale.domain}
          ticks={scale.ticks}
          allowDecimals={scale.ticks !== undefined}
          tickFormatter={scale.format}
          width={52}
        />
        {children}
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--color-line-strong)' }}
          content={({ active, label }) => {
            const row = active ? rows.find(({ time }) => time === label) : undefined;
            return row ? <ChartTooltip {...tooltip(row)} /> : null;
          }}
        />
      </ComposedChart>
    </ChartBox>
  );
}
