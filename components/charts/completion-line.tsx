'use client';

import { Area, CartesianGrid, ComposedChart, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { useTranslations } from 'use-intl';
import { ChartBox } from './chart-box';
import { ChartTooltip } from './chart-tooltip';
import { axisStyle, dayToTime, useChartWords } from './chart-words';
import { EndLabel } from './end-label';
import { timeSpan } from './support-series';

export type CompletionLineProps = {
  /** How many people had completed by the end of that day, 'YYYY-MM-DD'. */
  points: readonly { date: string; count: number }[];
  /** How many there are to complete: as high as the line can come. */
  ceiling: { value: number; label: string };
  name: string;
  /** The picture in one sentence, for who does not see it. */
  description: string;
  height?: number;
};

/** Completions so far, as steps: nothing happens between two of them. */
export function CompletionLine({ points, ceiling, name, description, height = 280 }: CompletionLineProps) {
  const words = useChartWords();
  const t = useTranslations('charts');
  const rows = points
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map(({ date, count }) => ({ time: dayToTime(date), count }));
  const last = rows.at(-1);
  if (!last) return null;

  const year = new Date(last.time).getUTCFullYear();
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
          domain={timeSpan(rows.map(({ time }) => time))}
          tickFormatter={(time: number) => words.shortDay(time, year)}
          interval="preserveStartEnd"
          minTickGap={28}
          tickMargin={8}
        />
        <YAxis
          {...axisStyle}
          axisLine={false}
          domain={[0, Math.max(ceiling.value, last.count, 1)]}
          allowDecimals={false}
          tickFormatter={words.count}
          width={52}
        />
        <ReferenceLine
          y={ceiling.value}
          stroke="var(--color-ink)"
          strokeDasharray="6 5"
          label={{ value: ceiling.label, position: 'insideTopLeft', fill: 'var(--color-ink)', fontSize: 14 }}
        />
        <Area
          name={name}
          dataKey="count"
          type="stepAfter"
          stroke="var(--color-series)"
          strokeWidth={2.5}
          fill="var(--color-series)"
          fillOpacity={0.1}
          isAnimationActive={false}
          label={({ x, y, index }) => (
            <EndLabel x={x} y={y} text={index === rows.length - 1 ? words.count(last.count) : ''} />
          )}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--color-line-strong)' }}
          content={({ active, label }) => {
            const row = active ? rows.find(({ time }) => time === label) : undefined;
            if (!row) return null;
            return (
              <ChartTooltip
                title={words.longDay(row.time)}
                rows={[{ name, value: t('people', { count: row.count }) }]}
              />
            );
          }}
        />
      </ComposedChart>
    </ChartBox>
  );
}
