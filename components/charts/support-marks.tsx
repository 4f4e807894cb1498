'use client';

import { useId } from 'react';
import { path, type Place, type Places, usePlaces } from './marks';
import { withRoom } from './side-by-side';
import { middleOf, type SupportRow } from './support-series';

const SERIES = 'var(--color-series)';
const INK = 'var(--color-ink)';

type RowsProps = { rows: readonly SupportRow[] };

/** Pixels between two rounds under which their points become small, and only the newest has its value beside it. */
const CROWDED = 16;

const isCrowded = (rows: readonly SupportRow[], { left, right }: Places) => (right - left) / rows.length < CROWDED;

/** The band, the line and the points of each stretch; a stretch of one round has its interval as a bar. */
export function Rounds({ rows, titleOf }: RowsProps & { titleOf: (row: SupportRow) => string }) {
  const places = usePlaces();
  if (!places) return null;
  const at = (row: SupportRow, value: number): Place => [places.x(row.time), places.y(value)];
  return (
    <g>
      {inGroups(rows).map((group) => {
        const isRange = group[0]?.range !== undefined;
        const [upper, lower] = [group.map((row) => at(row, row.high)), group.map((row) => at(row, row.low))];
        const isAlone = group.length === 1 || isRange;
        return (
          <g key={group[0]?.stretch}>
            {!isAlone && <path d={`${path([...upper, ...lower.toReversed()])}Z`} fill={SERIES} fillOpacity={0.16} />}
            {!isRange && (
              <path
                d={path(group.map((row) => at(row, middleOf(row))))}
                fill="none"
                stroke={SERIES}
                strokeWidth={2.5}
              />
            )}
            {isAlone && group.map((row) => <Interval key={row.time} row={row} isRange={isRange} />)}
          </g>
        );
      })}
      {rows.map((row) => (
        <g key={row.time}>
          {row.range === undefined && (
            <circle
              cx={places.x(row.time)}
              cy={places.y(row.value)}
              r={isCrowded(rows, places) ? 3.5 : 5.5}
              fill={SERIES}
              stroke="var(--color-paper)"
              strokeWidth={2}
            />
          )}
          <rect
            x={places.x(row.time) - 11}
            width={22}
            y={places.y(row.high) - 8}
            height={places.y(row.low) - places.y(row.high) + 16}
            fill="transparent"
          >
            <title>{titleOf(row)}</title>
          </rect>
        </g>
      ))}
    </g>
  );
}

function Interval({ row, isRange }: { row: SupportRow; isRange: boolean }) {
  const places = usePlaces();
  if (!places) return null;
  const [x, top, bottom] = [places.x(row.time), places.y(row.high), places.y(row.low)];
  if (isRange) return <rect x={x - 7} y={top} width={14} height={bottom - top} fill={SERIES} fillOpacity={0.35} />;
  return (
    <path
      d={`M${x - 5} ${top}h10M${x} ${top}V${bottom}M${x - 5} ${bottom}h10`}
      fill="none"
      stroke={SERIES}
      strokeWidth={2}
    />
  );
}

const LABEL_ROOM = 46;

/** The value of each round above its point, as far as they fit; the newest stands beside it, larger in weight. */
export function RoundLabels({ rows, valueOf }: RowsProps & { valueOf: (row: SupportRow) => string }) {
  const places = usePlaces();
  if (!places) return null;
  const xs = isCrowded(rows, places) ? [] : rows.map(({ time }) => places.x(time));
  const labelled = withRoom(xs, LABEL_ROOM);
  return (
    <g fill={INK}>
      {rows.map((row, index) => {
        const [x, y] = [places.x(row.time), places.y(middleOf(row))];
        if (index === rows.length - 1) {
          return (
            <text key={row.time} className="rimmed" x={x + 12} y={y} dy="0.35em" fontWeight={650}>
              {valueOf(row)}
            </text>
          );
        }
        return labelled.has(index) ? (
          <text key={row.time} className="rimmed" x={x} y={y - 12} textAnchor="middle">
            {valueOf(row)}
          </text>
        ) : null;
      })}
    </g>
  );
}

/** A hatched column where there was a round that cannot be shown: never zero, and never as if it had not been. */
export function Unshown({ rounds }: { rounds: readonly { date: string; label: string }[] }) {
  const pattern = `unshown-${useId()}`;
  const places = usePlaces();
  if (!places || rounds.length === 0) return null;
  return (
    <g>
      <pattern id={pattern} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} x2={0} y1={0} y2={6} stroke="var(--color-not-heard)" strokeWidth={1.5} />
      </pattern>
      {rounds.map(({ date, label }) => (
        <rect
          key={date}
          x={places.x(date) - 7}
          width={14}
          y={places.top}
          height={places.bottom - places.top}
          fill={`url(#${pattern})`}
        >
          <title>{label}</title>
        </rect>
      ))}
    </g>
  );
}

/** Where other questions were asked from then on: the two sides cannot be compared. */
export function Rewordings({ at, label }: { at: readonly number[]; label: string }) {
  const places = usePlaces();
  if (!places) return null;
  return (
    <g>
      {at.map((time) => {
        const x = places.x(time);
        const isRight = x > (places.left + places.right) / 2;
        return (
          <g key={time}>
            <line
              x1={x}
              x2={x}
              y1={places.top}
              y2={places.bottom}
              stroke={INK}
              strokeDasharray="1 5"
              strokeWidth={2}
              strokeLinecap="round"
            />
            <text
              className="rimmed"
              x={isRight ? x - 6 : x + 6}
              y={places.top + 12}
              textAnchor={isRight ? 'end' : 'start'}
              fill="var(--color-ink-soft)"
            >
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function inGroups(rows: readonly SupportRow[]): SupportRow[][] {
  return [...new Set(rows.map(({ stretch }) => stretch))].map((stretch) =>
    rows.filter((row) => row.stretch === stretch),
  );
}
