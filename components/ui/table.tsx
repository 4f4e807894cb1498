import { ArrowDown, ArrowUp } from '@/components/ui/icons';
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
  /** Never broken over two lines: a date, a status. */
  nowrap?: boolean;
  /** Says the header before the value where the head is gone; numbers on the right always do. */
  phoneLabel?: boolean;
};

export type Sort = { by: string; dir: 'asc' | 'desc' };

type DataTableProps<Row> = {
  /** What the table holds; always there for a screen reader, seen with `showCaption`. */
  caption: string;
  showCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** How far a row stands below others of a tree, from 0: it moves in, on a phone with all of its lines. */
  depth?: (row: Row) => number;
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
 * The roles are written out because `display` would otherwise take them away. Cells are drawn by plain functions: as
 * components, the hundreds of them in a long list cost more than what is in them.
 */
export async function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, showCaption = false, columns, rows, rowKey, depth, empty } = props;
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;

  const t = await getTranslations('shell');
  const places = phonePlaces(columns);
  return (
    <div className="table-box">
      <table className="data-table" role="table">
        <caption className={showCaption ? 'pb-3 text-start text-sm text-ink-soft' : 'sr-only'}>{caption}</caption>
        <thead role="rowgroup">
          {/* On a phone only the sort links are left of the head: a word says what they do. */}
          <tr role="row" data-sort-by={t('table.sortBy')}>
            {columns.map((column) => headerCell({ column, t, ...props }))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" data-depth={depth && depthShown(depth(row))}>
              {columns.map((column, index) => bodyCell({ column, row, first: index === 0, place: places[index] }))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Deeper than this, a phone has no room left to move in. */
const DEEPEST_INDENT = 6;

/** Undefined for the top: nothing is sent for a row that stands where all others do. */
function depthShown(depth: number): number | undefined {
  return Math.min(depth, DEEPEST_INDENT) || undefined;
}

function phonePlaces<Row>(columns: readonly Column<Row>[]): PhonePlace[] {
  const asideTaken = columns.some((column) => column.phone === 'aside');
  const aside = asideTaken
    ? -1
    : columns.findIndex(({ align, phone }, index) => index > 0 && align === 'right' && !phone);
  return columns.map(({ phone }, index) => phone ?? (index === 0 ? 'title' : index === aside ? 'aside' : 'line'));
}

type Words = Awaited<ReturnType<typeof getTranslations<'shell'>>>;
type HeaderCellProps<Row> = Pick<DataTableProps<Row>, 'sort' | 'path' | 'query'> & { column: Column<Row>; t: Words };

function headerCell<Row>({ column, t, sort, path, query }: HeaderCellProps<Row>) {
  const current = sort !== undefined && sort.by === column.sort ? sort.dir : undefined;
  return (
    <th
      key={column.key}
      role="columnheader"
      scope="col"
      data-align={column.align}
      aria-sort={current && (current === 'asc' ? 'ascending' : 'descending')}
      style={column.width ? { width: column.width } : undefined}
    >
      {column.sort && path ? (
        <SortLink by={column.sort} current={current} path={path} query={query} label={column.header} t={t} />
      ) : (
        column.header
      )}
    </th>
  );
}

type SortLinkProps = {
  by: string;
  current: Sort['dir'] | undefined;
  path: string;
  query?: Query;
  label: string;
  t: Words;
};

function SortLink({ by, current, path, query, label, t }: SortLinkProps) {
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

function bodyCell<Row>({ column, row, first, place }: BodyCellProps<Row>) {
  const content = column.cell(row);
  const blank = content === null || content === undefined || content === '';
  const labelled = (column.phoneLabel ?? column.align === 'right') && place !== 'title' && place !== 'hidden';
  const Cell = first ? 'th' : 'td';
  return (
    <Cell
      key={column.key}
      role={first ? 'rowheader' : 'cell'}
      data-phone={place}
      // What is not there is left out: "undefined" would be sent for every cell.
      {...(first && { scope: 'row' })}
      {...(column.align && { 'data-align': column.align })}
      {...(column.nowrap && { className: 'whitespace-nowrap' })}
    >
      {labelled && !blank ? withPhoneLabel(column.header, content) : content}
    </Cell>
  );
}

/** Where the head is gone, a number would stand there without saying of what. */
function withPhoneLabel(header: string, content: ReactNode) {
  return (
    <>
      <span aria-hidden className="phone-label">
        {`${header} `}
      </span>
      {content}
    </>
  );
}
