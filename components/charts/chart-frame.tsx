import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { getTranslations } from '@/i18n/server';
import { rowsAsHtml } from './table-rows';

/** The same numbers in words and digits; the first cell of a row names it. */
export type ChartTable = { head: readonly string[]; rows: readonly (readonly string[])[]; caption?: string };

type ChartFrameProps = {
  /** What the picture says: a sentence. */
  title: string;
  /** What it is: unit, how many people, period. */
  subtitle: string;
  table?: ChartTable;
  note?: ReactNode;
  /** What can be taken along: the picture, the numbers as a file. */
  actions?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
};

/** The sentence first, then the picture, then the table; the table is all there is without scripts and on paper. */
export async function ChartFrame({ title, subtitle, table, note, actions, level = 3, children }: ChartFrameProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <figure className="chart min-w-0">
      <figcaption className="reading mb-4">
        <Heading className={level === 2 ? 'text-xl' : 'text-lg'}>{title}</Heading>
        <p className="mt-1 text-sm text-ink-soft">{subtitle}</p>
      </figcaption>
      {children}
      {note && <div className="reading mt-3 text-sm text-ink-soft">{note}</div>}
      {table && <TableBeside table={table} caption={table.caption ?? title} />}
      {actions && <div className="no-print mt-2 flex flex-wrap items-center gap-3">{actions}</div>}
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
          <tbody
            className="[&_td]:py-2 [&_td]:ps-4 [&_td]:text-end [&_td]:whitespace-nowrap [&_th]:min-w-40 [&_th]:py-2 [&_th]:pe-4 [&_th]:text-start [&_th]:font-normal [&_tr]:border-b [&_tr]:border-line"
            dangerouslySetInnerHTML={{ __html: rowsAsHtml(table.rows) }}
          />
        </table>
      </div>
    </Disclosure>
  );
}

function cellClass(column: number): string {
  return column === 0 ? 'min-w-40 py-2 pe-4 text-start' : 'py-2 ps-4 text-end whitespace-nowrap';
}
