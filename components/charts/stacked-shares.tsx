import { Fragment } from 'react';
import { inPoints } from '@/domain/support/rounds';
import { getFormatter } from '@/i18n/server';

/** One round. Fractions 0–1 that add up to 1, of everyone who was invited. */
export type SharesRow = { label: string; for: number; neutral: number; against: number; notHeard: number };
export type ShareKind = Exclude<keyof SharesRow, 'label'>;

export type StackedSharesProps = {
  rows: readonly SharesRow[];
  /** What the labels under the bars are: "Round". */
  axis: string;
  names: Record<ShareKind, string>;
  /** The picture in one sentence, for who does not see it. */
  description: string;
  height?: number;
};

const PATTERN = 'not-heard';

/** From the bottom up. Who was not heard is an outline: nobody knows what colour it would have. */
const kinds: readonly { kind: ShareKind; fill: string; ink: string; swatch: string }[] = [
  { kind: 'for', fill: 'var(--color-for)', ink: 'var(--color-on-for)', swatch: 'bg-for' },
  { kind: 'neutral', fill: 'var(--color-neutral)', ink: 'var(--color-on-neutral)', swatch: 'bg-neutral' },
  { kind: 'against', fill: 'var(--color-against)', ink: 'var(--color-on-against)', swatch: 'bg-against' },
  { kind: 'notHeard', fill: `url(#${PATTERN})`, ink: 'var(--color-ink)', swatch: 'hatched' },
];

/** Room above the bars, and under them for their names; pixels. */
const TOP = 8;
const UNDER = 28;

/**
 * All who were invited, round beside round, drawn on the server: it needs no scripts. Widths are parts of the picture,
 * so it is as wide as its place; which numbers fit is decided by how many bars there are and how wide the screen is.
 */
export async function StackedShares({ rows, axis, names, description, height = 320 }: StackedSharesProps) {
  const format = await getFormatter();
  const plot = height - TOP - UNDER;
  const y = (share: number) => TOP + plot * (1 - share);
  return (
    <div className="keep-colour">
      <ul className="mb-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {kinds.map(({ kind, swatch }) => (
          <li key={kind} className="flex items-center gap-2">
            <span aria-hidden className={`size-3.5 ${swatch}`} />
            {names[kind]}
          </li>
        ))}
      </ul>
      <div className="ps-13">
        <svg
          role="img"
          aria-label={description}
          width="100%"
          height={height}
          className="block overflow-visible text-sm"
        >
          <pattern id={PATTERN} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1="0" y1="0" x2="0" y2="6" stroke="var(--color-not-heard)" strokeWidth="1.5" />
          </pattern>
          {[0, 0.25, 0.5, 0.75, 1].map((share) => (
            <g key={share}>
              <line x1="0" x2="100%" y1={y(share)} y2={y(share)} stroke="var(--color-line)" />
              <text x="-8" y={y(share)} dy="0.35em" textAnchor="end" fill="var(--color-ink-soft)">
                {format.number(share, { style: 'percent' })}
              </text>
            </g>
          ))}
          {rows.map((row, place) => bar({ row, place, of: rows.length, y }))}
          <text x="-8" y={height - 6} textAnchor="end" fill="var(--color-ink-soft)">
            {axis}
          </text>
          {rows.map(({ label }, place) =>
            place % Math.ceil(rows.length / 12) === 0 ? (
              <text
                key={label}
                x={percent((place + 0.5) / rows.length)}
                y={height - 6}
                textAnchor="middle"
                fill="var(--color-ink-soft)"
              >
                {label}
              </text>
            ) : null,
          )}
        </svg>
      </div>
    </div>
  );
}

type BarProps = { row: SharesRow; place: number; of: number; y: (share: number) => number };

/** A plain function, since it is called for each of the bars. */
function bar({ row, place, of, y }: BarProps) {
  // A lone pair of bars would otherwise be two walls.
  const width = Math.min(0.82 / of, 0.16);
  const left = (place + 0.5) / of - width / 2;
  let below = 0;
  return (
    <g key={row.label}>
      {kinds.map(({ kind, fill, ink }) => {
        const [top, bottom] = [y(below + row[kind]), y(below)];
        below += row[kind];
        const isHatched = kind === 'notHeard';
        return (
          <Fragment key={kind}>
            <rect
              x={percent(left)}
              y={top}
              width={percent(width)}
              height={Math.max(0, bottom - top)}
              fill={fill}
              stroke={isHatched ? 'var(--color-not-heard)' : 'var(--color-paper)'}
            />
            {bottom - top >= 20 && of <= MOST_NUMBERS && (
              <text
                x={percent(left + width / 2)}
                y={(top + bottom) / 2}
                dy="0.35em"
                textAnchor="middle"
                fill={ink}
                // The axis says that it is per cent. On hatching a word needs a rim of paper.
                className={[isHatched && 'rimmed', whereItFits(of)].filter(Boolean).join(' ')}
              >
                {inPoints(row[kind])}
              </text>
            )}
          </Fragment>
        );
      })}
    </g>
  );
}

/** With more bars a number of two digits does not fit into one, on any screen. */
const MOST_NUMBERS = 30;

function whereItFits(bars: number): string {
  if (bars <= 10) return '';
  return bars <= 18 ? 'max-sm:hidden' : 'max-lg:hidden';
}

function percent(fraction: number): string {
  return `${(100 * fraction).toFixed(3)}%`;
}
