'use client';

import { useId } from 'react';
import type { FanPoint } from '@/domain/support/fan';
import { path, type Place, usePlaces } from './marks';

/** When a series may be at its goal: days 'YYYY-MM-DD', and support as fractions 0–1 on the way there. */
export type Fan = {
  earliest: string;
  median: string;
  latest: string;
  points: readonly FanPoint[];
  /** What stands beside it: "Forecast". */
  label: string;
};

const SERIES = 'var(--color-series)';
const INK = 'var(--color-ink)';

/**
 * A forecast as a fan of days on the goal line: hatched between broken edges, so that nobody takes it for measured.
 * The days themselves are a bar on the goal line, with a mark at the likeliest. For use inside a chart over time.
 */
export function ForecastFan({ fan, goal }: { fan: Fan; goal: number }) {
  const pattern = `fan-${useId()}`;
  const places = usePlaces();
  if (!places) return null;
  const place = (day: string, share: number): Place => [places.x(day), places.y(share)];
  /** One line of the fan, from the last round to the day on which it meets the goal. */
  const line = (edge: 'low' | 'middle' | 'high', meets: string): Place[] => [
    ...fan.points
      .filter((point) => point.day < meets && point[edge] < goal)
      .map(({ day, [edge]: at }) => place(day, at)),
    place(meets, goal),
  ];
  const [upper, middle, lower] = [line('high', fan.earliest), line('middle', fan.median), line('low', fan.latest)];
  const [from, likeliest, until] = [place(fan.earliest, goal), place(fan.median, goal), place(fan.latest, goal)];

  return (
    <g aria-hidden>
      <pattern id={pattern} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} x2={0} y1={0} y2={6} stroke={SERIES} strokeWidth={1.5} strokeOpacity={0.45} />
      </pattern>
      <path d={`${path([...upper, ...lower.toReversed()])}Z`} fill={`url(#${pattern})`} />
      {[upper, lower].map((edge, index) => (
        <path key={index} d={path(edge)} fill="none" stroke={SERIES} strokeWidth={1.5} strokeDasharray="4 4" />
      ))}
      <path d={path(middle)} fill="none" stroke={SERIES} strokeWidth={2} strokeDasharray="2 4" />
      <line x1={from[0]} x2={until[0]} y1={from[1]} y2={from[1]} stroke={INK} strokeWidth={5} />
      <circle cx={likeliest[0]} cy={likeliest[1]} r={5} fill="var(--color-paper)" stroke={INK} strokeWidth={2.5} />
      <text className="rimmed" x={until[0]} y={until[1] - 12} textAnchor="end" fill={INK}>
        {fan.label}
      </text>
    </g>
  );
}
