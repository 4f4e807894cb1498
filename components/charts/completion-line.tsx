'use client';

import { useTranslations } from '@/i18n/browser';
import { dayToTime, useChartWords } from './chart-words';
import { GoalLine, path, type Place, usePlaces } from './marks';
import { monthTicks } from './month-ticks';
import { TimeChart } from './time-chart';

type Point = { date: string; count: number };

export type CompletionLineProps = {
  /** How many people had completed by the end of that day, 'YYYY-MM-DD'. */
  points: readonly Point[];
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
  const sorted = points.toSorted((a, b) => a.date.localeCompare(b.date));
  const times = sorted.map(({ date }) => dayToTime(date));
  const [first, last] = [times.at(0), times.at(-1)];
  if (first === undefined || last === undefined) return null;
  const highest = sorted.at(-1)?.count ?? 0;

  return (
    <TimeChart
      times={times}
      year={new Date(last).getUTCFullYear()}
      name={name}
      description={description}
      height={height}
      days={{ ticks: monthTicks(first, last) ?? times, minTickGap: 28 }}
      scale={{ domain: [0, Math.max(ceiling?.value ?? 0, highest, 1)], format: words.count }}
    >
      {ceiling && <GoalLine {...ceiling} at="start" />}
      <Steps points={sorted} />
    </TimeChart>
  );
}

const SERIES = 'var(--color-series)';

function Steps({ points }: { points: readonly Point[] }) {
  const t = useTranslations('charts');
  const words = useChartWords();
  const places = usePlaces();
  if (!places) return null;
  const corners = points.flatMap(({ date, count }, index): Place[] => {
    const before = points[index - 1];
    const [x, y] = [places.x(date), places.y(count)];
    return before ? [[x, places.y(before.count)], [x, y]] : [[x, y]]; // prettier-ignore
  });
  const [first, last] = [corners.at(0), corners.at(-1)];
  if (!first || !last) return null;
  const ground: Place[] = [[last[0], places.bottom], [first[0], places.bottom]]; // prettier-ignore
  return (
    <g>
      <path d={`${path([...corners, ...ground])}Z`} fill={SERIES} fillOpacity={0.1} />
      <path d={path(corners)} fill="none" stroke={SERIES} strokeWidth={2.5} />
      <text className="rimmed" x={last[0] + 10} y={last[1]} dy="0.35em" fill="var(--color-ink)" fontWeight={650}>
        {words.count(points.at(-1)?.count ?? 0)}
      </text>
      {points.map(({ date, count }) => (
        <circle key={date} cx={places.x(date)} cy={places.y(count)} r={10} fill="transparent">
          <title>{`${words.longDay(dayToTime(date))}: ${t('people', { count })}`}</title>
        </circle>
      ))}
    </g>
  );
}
