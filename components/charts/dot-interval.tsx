import type { ReactNode } from 'react';
import { PageLink } from '@/components/ui/page-link';
import { getFormatter, getTranslations } from '@/i18n/server';

/** What is known of a share, 0–1: with its interval; only the range it lies in, with the words for it; or nothing. */
export type DotMeasured =
  | { readonly value: number; readonly low: number; readonly high: number }
  | { readonly low: number; readonly high: number; readonly range: { readonly short: string; readonly words: string } }
  | { readonly hidden: string };

export type DotRow = {
  readonly id: string;
  readonly label: string;
  readonly href?: string;
  /** How deep in a tree; 0 at the top. */
  readonly depth?: number;
  /** Small print beside the name, where there is room. */
  readonly aside?: ReactNode;
  /** Small print under the name. */
  readonly note?: ReactNode;
  readonly measured: DotMeasured;
};

/** Something that all rows are seen against, a fraction 0–1. */
export type DotLine = { readonly value: number; readonly label: string };

type DotIntervalProps = {
  rows: readonly DotRow[];
  /** What is measured, for a screen reader: "Support". */
  name: string;
  whole?: DotLine;
  goal?: DotLine;
};

/** The name, the picture, the number. A narrow place has the name and the number above the picture. */
const COLUMNS = 'sm:grid-cols-[minmax(13rem,5fr)_7fr_8.5rem] sm:gap-x-6';
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Shares with their intervals under each other on one scale of 0–100 %, drawn on the server: it needs no scripts. */
export async function DotInterval({ rows, name, whole, goal }: DotIntervalProps) {
  return (
    <div className="keep-colour">
      <Key whole={whole} goal={goal} />
      <Scale whole={whole} goal={goal} />
      <ul aria-label={name} className="border-t border-line-strong">
        {rows.map((row) => (
          <li
            key={row.id}
            className={`grid grid-cols-[1fr_auto] items-start gap-x-4 gap-y-1 border-b border-line py-2 last:border-b-0 sm:min-h-11 sm:items-center sm:overflow-y-clip sm:py-1.5 ${COLUMNS}`}
          >
            <div className="min-w-0" style={{ paddingInlineStart: `${Math.min(row.depth ?? 0, 6) * 0.75}rem` }}>
              <div className="flex flex-wrap items-baseline gap-x-3">
                {row.href ? (
                  <PageLink href={row.href} className="text-ink decoration-line-strong">
                    {row.label}
                  </PageLink>
                ) : (
                  row.label
                )}
                {row.aside && <span className="text-sm text-ink-soft">{row.aside}</span>}
              </div>
              {row.note && <div className="text-sm text-ink-soft">{row.note}</div>}
            </div>
            <Measured measured={row.measured} name={name} whole={whole?.value} goal={goal?.value} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type LinesProps = Pick<DotIntervalProps, 'whole' | 'goal'>;

/** On a phone the lines have their names above the picture. */
async function Key({ whole, goal }: LinesProps) {
  const { percent } = await getWords();
  const lines = [
    { line: whole, look: 'border-s-2 border-ink-soft' },
    { line: goal, look: 'border-s-2 border-dashed border-ink' },
  ];
  return (
    <p aria-hidden className="mb-2 flex flex-wrap gap-x-6 text-sm text-ink-soft sm:hidden">
      {lines.map(
        ({ line, look }) =>
          line && (
            <span key={line.label} className="flex items-center gap-2">
              <span className={`h-4 ${look}`} />
              {line.label} {percent(line.value)}
            </span>
          ),
      )}
    </p>
  );
}

/** The scale; where there is room each line has its name at its end, above the other where they would meet. */
async function Scale({ whole, goal }: LinesProps) {
  const { percent } = await getWords();
  return (
    <div aria-hidden className={`grid text-sm text-ink-soft ${COLUMNS}`}>
      <div className="sm:col-start-2">
        {[goal, whole].map(
          (line) =>
            line && (
              <p key={line.label} className="relative hidden h-5 text-ink sm:block">
                <span
                  className={`absolute whitespace-nowrap ${shift(line.value)}`}
                  style={{ left: length(line.value) }}
                >
                  {line.label} {percent(line.value)}
                </span>
              </p>
            ),
        )}
        <p className="relative h-6">
          {TICKS.map((tick) => (
            <span key={tick} className={`absolute ${shift(tick)}`} style={{ left: length(tick) }}>
              {percent(tick)}
            </span>
          ))}
        </p>
      </div>
    </div>
  );
}

type MeasuredProps = { measured: DotMeasured; name: string; whole: number | undefined; goal: number | undefined };

async function Measured({ measured, name, whole, goal }: MeasuredProps) {
  if ('hidden' in measured) {
    return <p className="col-span-2 text-sm text-ink-soft">{measured.hidden}</p>;
  }
  const { short, between, words } = await writtenOut(measured, name);
  const line = 'absolute -inset-y-1.5 w-0 border-s-2 sm:-inset-y-20';
  return (
    <>
      <div aria-hidden title={words} className="relative order-last col-span-2 h-5 sm:order-none sm:col-span-1">
        <div className="absolute inset-x-0 top-1/2 h-px bg-line" />
        {whole !== undefined && <div className={`${line} border-ink-soft`} style={{ left: length(whole) }} />}
        {goal !== undefined && <div className={`${line} border-dashed border-ink`} style={{ left: length(goal) }} />}
        <Picture measured={measured} />
      </div>
      <p className="tabular text-end whitespace-nowrap">
        <span aria-hidden>
          <span className="font-semibold">{short}</span>
          {between && <span className="ms-2 text-sm text-ink-soft">{between}</span>}
        </span>
        <span className="sr-only">{words}</span>
      </p>
    </>
  );
}

type Seen = Exclude<DotMeasured, { hidden: string }>;

/** The number beside the picture with its interval, and the same as a sentence. */
async function writtenOut(measured: Seen, name: string): Promise<{ short: string; between?: string; words: string }> {
  const { t, percent } = await getWords();
  if ('range' in measured) {
    const { short, words } = measured.range;
    return { short, words: t('shareOnly', { name, value: words }) };
  }
  const [value, low, high] = [percent(measured.value), percent(measured.low), percent(measured.high)];
  const between = `${low.replace(/\s?%/, '')}–${high}`;
  return { short: value, between, words: t('share', { name, value, low, high }) };
}

async function getWords() {
  const t = await getTranslations('charts');
  const format = await getFormatter();
  const percent = (fraction: number) => format.number(fraction, { style: 'percent', maximumFractionDigits: 0 });
  return { t, percent };
}

/** The interval is a band and the value a point on it; a range is an open band, so that nobody looks for its middle. */
function Picture({ measured }: { measured: Seen }) {
  const place = { left: length(measured.low), right: `calc(100% - ${length(measured.high)})` };
  if ('range' in measured) {
    return <div className="absolute inset-y-1 border border-series bg-paper" style={place} />;
  }
  return (
    <>
      <div className="absolute inset-y-1 min-w-px bg-series/30" style={place} />
      <div
        className="absolute top-1/2 size-3.5 -translate-x-1/2 -translate-y-1/2 rounded-full bg-series outline-2 outline-paper"
        style={{ left: length(measured.value) }}
      />
    </>
  );
}

/** A word at a place on the scale is centred there, unless it would reach over an end. */
function shift(fraction: number): string {
  if (fraction < 0.1) return '';
  return fraction > 0.9 ? '-translate-x-full' : '-translate-x-1/2';
}

/** A fraction as a CSS length. */
function length(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`;
}
