import { getFormatter, getTranslations } from '@/i18n/server';

type Named = {
  label: string;
  /** Small print under the name, for instance how many people. */
  note?: string;
  /** How deep in the tree of departments; 0 at the top. */
  depth?: number;
};

/** A share as fractions 0–1, with or without its interval; or only the range that it lies in, with the words for it. */
export type ShareBar = Named &
  (
    | { value: number; low?: number; high?: number; range?: undefined }
    | { low: number; high: number; range: { short: string; words: string } }
  );

type ShareBarsProps = {
  bars: readonly ShareBar[];
  /** What the bars measure, for a screen reader: "Support". */
  name: string;
  goal?: { value: number; label: string };
};

/** The name, the picture, the number. A narrow place has the name and the number above the picture. */
const COLUMNS = 'sm:grid-cols-[minmax(14rem,2fr)_3fr_4.5rem] lg:grid-cols-[minmax(18rem,2fr)_3fr_4.5rem] sm:gap-x-6';

/** Shares side by side on the same 0–100 %, drawn on the server: it needs no scripts. */
export async function ShareBars({ bars, name, goal }: ShareBarsProps) {
  const format = await getFormatter();
  return (
    <div className="keep-colour">
      {goal && (
        <p aria-hidden className="mb-2 flex items-center gap-2 text-sm text-ink-soft sm:hidden">
          <span className="h-4 border-s-2 border-dashed border-ink" />
          {goal.label} {format.number(goal.value, { style: 'percent' })}
        </p>
      )}
      {goal && (
        <p aria-hidden className={`mb-1 hidden text-sm text-ink-soft sm:grid ${COLUMNS}`}>
          <span className="relative col-start-2 h-5">
            <span className="absolute -translate-x-1/2 whitespace-nowrap" style={{ left: share(goal.value) }}>
              {goal.label} {format.number(goal.value, { style: 'percent' })}
            </span>
          </span>
        </p>
      )}
      <ul aria-label={name} className="border-t border-line">
        {bars.map((bar) => (
          <li
            key={bar.label}
            className={`grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 border-b border-line py-2.5 last:border-b-0 sm:min-h-11 sm:overflow-y-clip ${COLUMNS}`}
          >
            <div className="min-w-0" style={{ paddingInlineStart: `${Math.min(bar.depth ?? 0, 6) * 0.75}rem` }}>
              {bar.label}
              {bar.note && <span className="tabular block text-sm text-ink-soft">{bar.note}</span>}
            </div>
            <Measured bar={bar} name={name} goal={goal?.value} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type MeasuredProps = { bar: ShareBar; name: string; goal: number | undefined };

async function Measured({ bar, name, goal }: MeasuredProps) {
  const { short, words } = await writtenOut(bar, name);
  return (
    <>
      <div aria-hidden title={words} className="relative order-last col-span-2 h-5 sm:order-none sm:col-span-1">
        <div className="absolute inset-x-0 top-1/2 h-px bg-line" />
        {goal !== undefined && (
          <div
            className="absolute -inset-y-1 w-0 border-s-2 border-dashed border-ink sm:-inset-y-20"
            style={{ left: share(goal) }}
          />
        )}
        <Picture bar={bar} />
      </div>
      <p className="tabular text-end font-semibold whitespace-nowrap">
        <span aria-hidden>{short}</span>
        <span className="sr-only">{words}</span>
      </p>
    </>
  );
}

/** What stands beside the picture, and the same as a sentence. */
async function writtenOut(bar: ShareBar, name: string): Promise<{ short: string; words: string }> {
  const t = await getTranslations('charts');
  const format = await getFormatter();
  const percent = (fraction: number) => format.number(fraction, { style: 'percent', maximumFractionDigits: 0 });
  if (bar.range) return { short: bar.range.short, words: t('shareOnly', { name, value: bar.range.words }) };

  const { low, high } = bar;
  const value = percent(bar.value);
  if (low === undefined || high === undefined) return { short: value, words: t('shareOnly', { name, value }) };
  return { short: value, words: t('share', { name, value, low: percent(low), high: percent(high) }) };
}

function Picture({ bar }: { bar: ShareBar }) {
  if (bar.range) return <Band low={bar.low} high={bar.high} />;
  const { value, low, high } = bar;
  return low === undefined || high === undefined ? (
    <Bar value={value} />
  ) : (
    <Point value={value} low={low} high={high} />
  );
}

function Bar({ value }: { value: number }) {
  return <div className="absolute inset-y-0.5 start-0 bg-series" style={{ width: share(value) }} />;
}

/** As in the line over the rounds: the interval is a band, and the value a point on it. */
function Point({ value, low, high }: { value: number; low: number; high: number }) {
  return (
    <>
      <div className="absolute start-0 top-1/2 h-0.5 -translate-y-1/2 bg-series" style={{ width: share(value) }} />
      <Band low={low} high={high} />
      <div
        className="absolute top-1/2 size-3.5 -translate-x-1/2 -translate-y-1/2 rounded-full bg-series outline-2 outline-paper"
        style={{ left: share(value) }}
      />
    </>
  );
}

function Band({ low, high }: { low: number; high: number }) {
  return (
    <div
      className="absolute inset-y-0.5 bg-series/25"
      style={{ left: share(low), right: `calc(100% - 100% * ${high})` }}
    />
  );
}

/** A fraction as a CSS length. */
function share(fraction: number): string {
  return `calc(100% * ${fraction})`;
}
