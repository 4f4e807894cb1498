import { getFormatter, getTranslations } from '@/i18n/server';

type Named = {
  label: string;
  /** Small print under the name, for instance how many people. */
  note?: string;
  /** How deep in the tree of departments; 0 at the top. */
  depth?: number;
};

/** A share as fractions 0–1, or the sentence that says why there is none: hidden is never zero and never left out. */
export type ShareBar = Named & ({ value: number; low?: number; high?: number; hidden?: never } | { hidden: string });

type ShareBarsProps = {
  bars: readonly ShareBar[];
  /** What the bars measure, for a screen reader: "Support". */
  name: string;
  goal?: { value: number; label: string };
};

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
        <p aria-hidden className="mb-1 hidden text-sm text-ink-soft sm:grid sm:grid-cols-[14rem_1fr_3.5rem] sm:gap-4">
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
            className="grid grid-cols-[1fr_3.5rem] items-center gap-x-4 gap-y-1 border-b border-line py-2.5 last:border-b-0 sm:min-h-11 sm:grid-cols-[14rem_1fr_3.5rem]"
          >
            <div className="min-w-0" style={{ paddingInlineStart: `${Math.min(bar.depth ?? 0, 6) * 0.75}rem` }}>
              {bar.label}
              {bar.note && <span className="tabular ms-2 text-sm whitespace-nowrap text-ink-soft">{bar.note}</span>}
            </div>
            {bar.hidden === undefined ? (
              <Measured {...bar} name={name} goal={goal?.value} />
            ) : (
              <p className="col-span-2 text-sm text-ink-soft">{bar.hidden}</p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

type MeasuredProps = { value: number; low?: number; high?: number; name: string; goal: number | undefined };

async function Measured({ value, low, high, name, goal }: MeasuredProps) {
  const t = await getTranslations('charts');
  const format = await getFormatter();
  const percent = (fraction: number) => format.number(fraction, { style: 'percent', maximumFractionDigits: 0 });
  const interval = low !== undefined && high !== undefined ? { low, high } : undefined;
  const words = interval
    ? t('share', { name, value: percent(value), low: percent(interval.low), high: percent(interval.high) })
    : t('shareOnly', { name, value: percent(value) });
  return (
    <>
      <div aria-hidden title={words} className="relative order-last col-span-2 h-5 sm:order-none sm:col-span-1">
        <div className="absolute inset-x-0 top-1/2 h-px bg-line" />
        {goal !== undefined && (
          <div
            className="absolute -inset-y-2.5 w-0 border-s-2 border-dashed border-ink"
            style={{ left: share(goal) }}
          />
        )}
        {interval ? <Point value={value} {...interval} /> : <Bar value={value} />}
      </div>
      <p className="tabular text-end font-semibold">
        <span aria-hidden>{percent(value)}</span>
        <span className="sr-only">{words}</span>
      </p>
    </>
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
      <div
        className="absolute inset-y-0.5 bg-series/25"
        style={{ left: share(low), right: `calc(100% - 100% * ${high})` }}
      />
      <div
        className="absolute top-1/2 size-3.5 -translate-x-1/2 -translate-y-1/2 rounded-full bg-series outline-2 outline-paper"
        style={{ left: share(value) }}
      />
    </>
  );
}

/** A fraction as a CSS length. */
function share(fraction: number): string {
  return `calc(100% * ${fraction})`;
}
