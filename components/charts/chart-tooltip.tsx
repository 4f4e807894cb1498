'use client';

export type TooltipRow = { name: string; value: string; swatch?: string };

/** Repeats the words of the table; there is nothing in here that is not there too. */
export function ChartTooltip({ title, rows, note }: { title: string; rows: readonly TooltipRow[]; note?: string }) {
  return (
    <div className="rounded border border-line bg-raised px-3 py-2 text-sm shadow-float">
      <p className="font-semibold">{title}</p>
      <dl>
        {rows.map(({ name, value, swatch }) => (
          <div key={name} className="flex items-baseline justify-between gap-4">
            <dt className="text-ink-soft">
              {swatch && <span aria-hidden className={`me-2 inline-block size-3 align-[-0.1em] ${swatch}`} />}
              {name}
            </dt>
            <dd className="tabular">{value}</dd>
          </div>
        ))}
      </dl>
      {note && <p className="text-ink-soft">{note}</p>}
    </div>
  );
}
