import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { getTranslations } from '@/i18n/server';
import { type Query, withQuery } from './links';
import { PageLink } from './page-link';

/** Where a cell goes when a row becomes two lines: first line left, first line right, second line, nowhere. */
export type PhonePlace = 'title' | 'aside' | 'line' | 'hidden';

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  align?: 'left' | 'right';
  /** Value of `?sort=`; with it the header is a link. */
  sort?: string;
  /** By default the first column is the title, the first right-aligned one the aside, every other a line. */
  phone?: PhonePlace;
  /** A CSS width, for instance '8rem'. */
  width?: string;
};

export type Sort = { by: string; dir: 'asc' | 'desc' };

type DataTableProps<Row> = {
  /** What the table holds; always there for a screen reader, seen with `showCaption`. */
  caption: string;
  showCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort;
  /** Path of the page; needed for sorting. */
  path?: string;
  /** The parameters of the page as they are; sort links keep them and start again at page 1. */
  query?: Query;
  /** Shown instead of the table when there are no rows. */
  empty?: ReactNode;
};

/**
 * Rows of 44 px under a head that stays; in a narrow place each row becomes two lines.
 * The roles are written out because `display` would otherwise take them away.
 */
export async function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, showCaption = false, columns, rows, rowKey, empty } = props;
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;

  const places = phonePlaces(columns);
  return (
    <div className="table-box">
      <table className="data-table" role="table">
        <caption className={showCaption ? 'pb-3 text-start text-sm text-ink-soft' : 'sr-only'}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} {...props} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column, index) => (
                <BodyCell key={column.key} column={column} row={row} first={index === 0} place={places[index]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function phonePlaces<Row>(columns: readonly Column<Row>[]): PhonePlace[] {
  const asideTaken = columns.some((column) => column.phone === 'aside');
  const aside = asideTaken
    ? -1
    : columns.findIndex(({ align, phone }, index) => index > 0 && align === 'right' && !phone);
  return columns.map(({ phone }, index) => phone ?? (index === 0 ? 'title' : index === aside ? 'aside' : 'line'));
}

type HeaderCellProps<Row> = Pick<DataTableProps<Row>, 'sort' | 'path' | 'query'> & { column: Column<Row> };

async function HeaderCell<Row>({ column, sort, path, query }: HeaderCellProps<Row>) {
  const current = sort !== undefined && sort.by === column.sort ? sort.dir : undefined;
  return (
    <th
      role="columnheader"
      scope="col"
      data-align={column.align}
      aria-sort={current && (current === 'asc' ? 'ascending' : 'descending')}
      style={column.width ? { width: column.width } : undefined}
    >
      {column.sort && path ? (
        <SortLink by={column.sort} current={current} path={path} query={query} label={column.header} />
      ) : (
        column.header
      )}
    </th>
  );
}

type SortLinkProps = { by: string; current: Sort['dir'] | undefined; path: string; query?: Query; label: string };

async function SortLink({ by, current, path, query, label }: SortLinkProps) {
  const t = await getTranslations('shell');
  const next = current === 'asc' ? 'desc' : 'asc';
  const Arrow = current === 'desc' ? ArrowDown : ArrowUp;
  return (
    <PageLink
      href={withQuery(path, query, { sort: by, dir: next, page: undefined })}
      scroll={false}
      title={t(next === 'asc' ? 'table.sortUp' : 'table.sortDown', { column: label })}
      className={current ? 'font-semibold' : undefined}
    >
      {label}
      {current && <Arrow aria-hidden size={14} className="ms-1 inline align-[-0.125em]" />}
    </PageLink>
  );
}

type BodyCellProps<Row> = { column: Column<Row>; row: Row; first: boolean; place: PhonePlace | undefined };

function BodyCell<Row>({ column, row, first, place }: BodyCellProps<Row>) {
  const content = column.cell(row);
  const blank = content === null || content === undefined || content === '';
  const Cell = first ? 'th' : 'td';
  return (
    <Cell
      role={first ? 'rowheader' : 'cell'}
      scope={first ? 'row' : undefined}
      data-align={column.align}
      data-phone={place}
    >
      {/* Where the head is gone, a number would stand there without saying of what. */}
      {column.align === 'right' && place !== 'title' && !blank && (
        <span aria-hidden className="phone-label">
          {column.header}{' '}
        </span>
      )}
      {content}
    </Cell>
  );
}
