'use client';

import { usePlotArea, useXAxisScale, useYAxisScale, useYAxisTicks } from 'recharts';
import { dayToTime } from './chart-words';

export type Place = readonly [x: number, y: number];

/** Where things stand inside a chart over time, in pixels; null until the chart knows how large it is. */
export type Places = {
  /** `when`: a day 'YYYY-MM-DD' or a midnight in UTC in milliseconds. */
  x: (when: string | number) => number;
  y: (value: number) => number;
  left: number;
  right: number;
  top: number;
  bottom: number;
};

/** For use inside `TimeChart`. */
export function usePlaces(): Places | null {
  const [xScale, yScale, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  if (!xScale || !yScale || !area) return null;
  return {
    x: (when) => xScale(typeof when === 'string' ? dayToTime(when) : when) ?? area.x,
    y: (value) => yScale(value) ?? area.y,
    left: area.x,
    right: area.x + area.width,
    top: area.y,
    bottom: area.y + area.height,
  };
}

/** A straight line from place to place. */
export function path(places: readonly Place[]): string {
  return places.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

/** Level lines at the ticks of the scale. */
export function Grid() {
  const places = usePlaces();
  const ticks = useYAxisTicks();
  if (!places || !ticks) return null;
  return (
    <g aria-hidden stroke="var(--color-line)">
      {ticks.map(({ value }) => {
        const y = places.y(Number(value));
        return <line key={String(value)} x1={places.left} x2={places.right} y1={y} y2={y} />;
      })}
    </g>
  );
}

/** Something to be reached: broken, with its name at one of its ends. */
export function GoalLine({ value, label, at }: { value: number; label: string; at: 'start' | 'end' }) {
  const places = usePlaces();
  if (!places) return null;
  const y = places.y(value);
  // At the very top there is no room above it.
  const below = y - places.top < 12;
  return (
    <g>
      <line x1={places.left} x2={places.right} y1={y} y2={y} stroke="var(--color-ink)" strokeDasharray="6 5" />
      <text
        className="rimmed"
        x={at === 'start' ? places.left + 6 : places.right - 6}
        y={below ? y + 18 : y - 7}
        textAnchor={at}
        fill="var(--color-ink)"
      >
        {label}
      </text>
    </g>
  );
}
