'use client';

import { usePlaces } from './marks';
import { sideBySide } from './side-by-side';

/** Something that happened: its number stands in the picture, all of it in `label` and in the list under the picture. */
export type EventMark = { number: number; date: string; label: string };

const SIZE = 22;

/** What happened, as thin verticals with a number on the line of time; the list beside the picture says what it was. */
export function EventMarks({ events }: { events: readonly EventMark[] }) {
  const places = usePlaces();
  if (!places) return null;
  const placed = events.map((event) => ({ ...event, x: places.x(event.date) }));
  const y = places.bottom - SIZE / 2 - 3;
  return (
    <g>
      {placed.map(({ number, x }) => (
        <line key={number} x1={x} x2={x} y1={places.top} y2={places.bottom} stroke="var(--color-line-strong)" />
      ))}
      {sideBySide(placed, SIZE + 2).map(({ x, things }) => {
        const text = numbersOf(things);
        const width = Math.max(SIZE, 12 + text.length * 8);
        return (
          <g key={text}>
            <title>{things.map(({ number, label }) => `${number}. ${label}`).join('\n')}</title>
            <rect
              x={x - width / 2}
              y={y - SIZE / 2}
              width={width}
              height={SIZE}
              rx={SIZE / 2}
              fill="var(--color-paper)"
              stroke="var(--color-ink)"
              strokeWidth={1.5}
            />
            <text x={x} y={y} dy="0.35em" textAnchor="middle" fill="var(--color-ink)" fontWeight={650}>
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** "3", or "3–5": they are numbered in the order of their days. */
function numbersOf(events: readonly EventMark[]): string {
  const [first, last] = [events.at(0), events.at(-1)];
  return first === last ? String(first?.number ?? '') : `${first?.number}–${last?.number}`;
}
