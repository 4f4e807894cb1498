'use client';

import { useFormatter } from '@/i18n/browser';

/** Calendar days as the axis counts them: milliseconds at midnight, UTC. */
export function dayToTime(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** How charts write numbers and days. Days are calendar days, so no time zone may move them. */
export function useChartWords() {
  const format = useFormatter();
  return {
    percent: (fraction: number) => format.number(fraction, { style: 'percent', maximumFractionDigits: 0 }),
    count: (number: number) => format.number(number),
    /** "3 Nov", with the year where it is another than `year`. */
    shortDay: (time: number, year: number) =>
      format
        .dateTime(time, {
          day: 'numeric',
          month: 'short',
          year: new Date(time).getUTCFullYear() === year ? undefined : 'numeric',
          timeZone: 'UTC',
        })
        // British English alone has one month of four letters.
        .replace('Sept', 'Sep'),
    longDay: (time: number) =>
      format.dateTime(time, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  };
}

/** Strokes and words shared by all pictures; the colours are in app/globals.css. */
export const axisStyle = {
  axisLine: { stroke: 'var(--color-line-strong)' },
  tickLine: false,
  tick: { fill: 'var(--color-ink-soft)' },
} as const;
