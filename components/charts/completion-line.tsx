'use client';

import { Area, ReferenceLine } from 'recharts';
import { useTranslations } from '@/i18n/browser';
import { dayToTime, useChartWords } from './chart-words';
import { EndLabel } from './end-label';
import { monthTicks } from './month-ticks';
import { TimeChart } from './time-chart';

export type CompletionLineProps = {
  /** How many people had completed by the end of that day, 'YYYY-MM-DD'. */
  points: readonly { date: string; count: number }[];
  /** How many there are to complete: as high as the line can come. Absent where nobody knows. */
  ceiling?: { value: number; label: string };
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

  return (
    <TimeChart
      rows={rows}
      name={name}
      description={description}
      height={height}
      days={{ ticks: monthTicks(rows[0]?.time ?? last.time, last.time), minTickGap: 28 }}
      scale={{ domain: [0, Math.max(ceiling?.value ?? 0, last.count, 1)], format: words.count }}
      tooltip={({ time, count }) => ({ title: words.longDay(time), rows: [{ name, value: t('people', { count }) }] })}
    >
      {ceiling && (
        <ReferenceLine
          y={ceiling.value}
          stroke="var(--color-ink)"
          strokeDasharray="6 5"
          label={{ value: ceiling.label, position: 'insideTopLeft', fill: 'var(--color-ink)', fontSize: 14 }}
        />
      )}
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
    </TimeChart>
  );
}
