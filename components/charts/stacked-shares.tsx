'use client';

import { useId } from 'react';
import { Bar, BarChart, CartesianGrid, LabelList, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartBox } from './chart-box';
import { ChartTooltip } from './chart-tooltip';
import { axisStyle, useChartWords } from './chart-words';

/** One round. Fractions 0–1 that add up to 1, of everyone who was invited. */
export type SharesRow = { label: string; for: number; neutral: number; against: number; notHeard: number };
export type ShareKind = Exclude<keyof SharesRow, 'label'>;

export type StackedSharesProps = {
  rows: readonly SharesRow[];
  names: Record<ShareKind, string>;
  /** The picture in one sentence, for who does not see it. */
  description: string;
  height?: number;
};

/** From the bottom up. Who was not heard is an outline: nobody knows what colour it would have. */
const kinds: readonly { kind: ShareKind; fill: string; ink: string; swatch: string }[] = [
  { kind: 'for', fill: 'var(--color-for)', ink: 'var(--color-on-for)', swatch: 'bg-for' },
  { kind: 'neutral', fill: 'var(--color-neutral)', ink: 'var(--color-on-neutral)', swatch: 'bg-neutral' },
  { kind: 'against', fill: 'var(--color-against)', ink: 'var(--color-on-against)', swatch: 'bg-against' },
  { kind: 'notHeard', fill: 'hatched', ink: 'var(--color-ink)', swatch: 'hatched' },
];

export function StackedShares({ rows, names, description, height = 320 }: StackedSharesProps) {
  const words = useChartWords();
  const hatching = useId();
  if (rows.length === 0) return null;

  return (
    <div>
      <ul className="chart-picture keep-colour mb-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {kinds.map(({ kind, swatch }) => (
          <li key={kind} className="flex items-center gap-2">
            <span aria-hidden className={`size-3.5 ${swatch}`} />
            {names[kind]}
          </li>
        ))}
      </ul>
      <ChartBox height={height}>
        <BarChart
          data={[...rows]}
          margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
          barCategoryGap="18%"
          accessibilityLayer
          title={description}
        >
          <defs>
            <pattern id={hatching} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line x1="0" y1="0" x2="0" y2="6" stroke="var(--color-not-heard)" strokeWidth="1.5" />
            </pattern>
          </defs>
          <CartesianGrid vertical={false} stroke="var(--color-line)" />
          <XAxis {...axisStyle} dataKey="label" tickMargin={8} minTickGap={8} interval="preserveStartEnd" />
          <YAxis
            {...axisStyle}
            axisLine={false}
            domain={[0, 1]}
            ticks={[0, 0.25, 0.5, 0.75, 1]}
            tickFormatter={words.percent}
            width={52}
          />
          {kinds.map(({ kind, fill, ink }) => (
            <Bar
              key={kind}
              dataKey={kind}
              name={names[kind]}
              stackId="round"
              maxBarSize={72}
              fill={fill === 'hatched' ? `url(#${hatching})` : fill}
              stroke={fill === 'hatched' ? 'var(--color-not-heard)' : 'var(--color-paper)'}
              isAnimationActive={false}
            >
              <LabelList
                dataKey={kind}
                content={(place) => (
                  <InsideLabel
                    {...place}
                    ink={ink}
                    ground={fill === 'hatched'}
                    text={words.percent(Number(place.value))}
                  />
                )}
              />
            </Bar>
          ))}
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--color-surface)' }}
            content={({ active, label }) => {
              const row = active ? rows.find((one) => one.label === label) : undefined;
              if (!row) return null;
              return (
                <ChartTooltip
                  title={row.label}
                  rows={kinds.toReversed().map(({ kind, swatch }) => ({
                    name: names[kind],
                    value: words.percent(row[kind]),
                    swatch,
                  }))}
                />
              );
            }}
          />
        </BarChart>
      </ChartBox>
    </div>
  );
}

type InsideLabelProps = {
  x?: number | string;
  y?: number | string;
  width?: number | string;
  height?: number | string;
  text: string;
  ink: string;
  /** On hatching a word needs a ground of its own. */
  ground: boolean;
};

/** The number inside its piece, where it fits; the table has them all. */
function InsideLabel({ x = 0, y = 0, width = 0, height = 0, text, ink, ground }: InsideLabelProps) {
  if (Number(height) < 20 || Number(width) < 22) return null;
  // The axis says that it is per cent.
  const shown = Number(width) < 38 ? text.replace(/\s*%/, '') : text;
  const half = Number(width) < 38 ? 11 : 19;
  const middle = { x: Number(x) + Number(width) / 2, y: Number(y) + Number(height) / 2 };
  return (
    <g>
      {ground && (
        <rect x={middle.x - half} y={middle.y - 9} width={half * 2} height={18} rx={3} fill="var(--color-paper)" />
      )}
      <text x={middle.x} y={middle.y} dy="0.35em" textAnchor="middle" fill={ink}>
        {shown}
      </text>
    </g>
  );
}
