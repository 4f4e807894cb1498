import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { getTranslations } from '@/i18n/server';

/** The same numbers in words and digits; the first cell of a row names it. */
export type ChartTable = { head: readonly string[]; rows: readonly (readonly ReactNode[])[]; caption?: string };

type ChartFrameProps = {
  /** What the picture says: a sentence. */
  title: string;
  /** What it is: unit, how many people, period. */
  subtitle: string;
  table?: ChartTable;
  note?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
};

/** The sentence first, then the picture, then the table; the table is all there is without scripts and on paper. */
export async function ChartFrame({ title, subtitle, table, note, level = 3, children }: ChartFrameProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <figure className="min-w-0">
      <figcaption className="reading mb-4">
        <Heading className={level === 2 ? 'text-xl' : 'text-lg'}>{title}</Heading>
        <p className="mt-1 text-sm text-ink-soft">{subtitle}</p>
      </figcaption>
      {children}
      {note && <div className="reading mt-3 text-sm text-ink-soft">{note}</div>}
      {table && <TableBeside table={table} caption={table.caption ?? title} />}
    </figure>
  );
}

async function TableBeside({ table, caption }: { table: ChartTable; caption: string }) {
  const t = await getTranslations('shell');
  return (
    <Disclosure summary={t('chart.table')} className="chart-table mt-2">
      {/* Reachable by keyboard, because a wide table scrolls inside its own box. */}
      <div role="region" aria-label={caption} tabIndex={0} className="overflow-x-auto rounded">
        <table className="tabular w-full border-collapse text-sm">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="border-b border-line-strong text-ink-soft">
              {table.head.map((name, index) => (
                <th key={index} scope="col" className={`${cellClass(index)} font-normal`}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([name, ...cells], index) => (
              <tr key={index} className="border-b border-line">
                <th scope="row" className={`${cellClass(0)} font-normal`}>
                  {name}
                </th>
                {cells.map((cell, place) => (
                  <td key={place} className={cellClass(place + 1)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}

function cellClass(column: number): string {
  return column === 0 ? 'min-w-24 py-2 pe-4 text-start' : 'py-2 ps-4 text-end whitespace-nowrap';
}
