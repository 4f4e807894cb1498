'use client';

import type { ReactNode } from 'react';
import { LineChart, XAxis, YAxis } from 'recharts';
import { axisStyle, useChartWords } from './chart-words';
import { Grid } from './marks';
import { timeSpan } from './support-series';

type TimeChartProps = {
  /** Everything that has to be in the picture, in milliseconds; midnights in UTC. */
  times: readonly number[];
  /** Days without the year are of this one. */
  year: number;
  name: string;
  /** The picture in one sentence, for who does not see it. */
  description: string;
  height: number;
  days: { ticks: number[]; minTickGap: number; padding?: { left: number; right: number } };
  scale: { domain: [number, number]; ticks?: number[]; format: (value: number) => string };
  /** Room beside the last point, for its value; pixels. */
  right?: number;
  /** Drawn with the places of components/charts/marks.tsx. */
  children: ReactNode;
};

/**
 * What all pictures over time have in common: days from left to right and a scale, by Recharts. What stands in between
 * is drawn by marks of our own: Recharts' lines, areas, bars and tooltips are a third of its code, which every reader
 * would load. As wide as its place, and as high as it will be from the start: nothing below it jumps.
 */
export function TimeChart(props: TimeChartProps) {
  const { times, year, name, description, height, days, scale, right = 52, children } = props;
  const words = useChartWords();
  return (
    <div className="chart-picture keep-colour min-w-0 overflow-clip [overflow-clip-margin:4px]" style={{ height }}>
      <LineChart
        responsive
        style={{ width: '100%', height }}
        margin={{ top: 24, right, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        role="img"
        title={name}
        desc={description}
      >
        <XAxis
          {...axisStyle}
          {...days}
          // Named, though there are no data: an axis without a name counts places instead of days.
          dataKey="time"
          type="number"
          domain={timeSpan(times)}
          allowDataOverflow
          tickFormatter={(time: number) => words.shortDay(time, year)}
          interval="preserveStartEnd"
          tickMargin={8}
        />
        <YAxis
          {...axisStyle}
          axisLine={false}
          domain={scale.domain}
          allowDataOverflow
          ticks={scale.ticks}
          allowDecimals={scale.ticks !== undefined}
          tickFormatter={scale.format}
          width={52}
        />
        <Grid />
        {children}
      </LineChart>
    </div>
  );
}
