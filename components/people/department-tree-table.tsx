import type { ReactNode } from 'react';
import { PageLink } from '@/components/ui/page-link';
import { type Column, DataTable } from '@/components/ui/table';
import { isTree } from '@/domain/people/department-tree';
import { getFormatter, getTranslations } from '@/i18n/server';

type Row = { id: string; parentId: string | null; name: string; depth: number; people: number; total: number };

type DepartmentTreeTableProps = {
  rows: readonly Row[];
  hrefOf: (id: string) => string;
  /** What stands before a name, for instance a box to tick. */
  before?: (row: Row, index: number) => ReactNode;
};

/**
 * The departments in reading order: each one below the department it belongs to, a step further in. While they stand
 * side by side there is nothing above or below to tell of.
 */
export async function DepartmentTreeTable({ rows, hrefOf, before }: DepartmentTreeTableProps) {
  const t = await getTranslations('departments');
  const format = await getFormatter();
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const places = new Map(rows.map(({ id }, index) => [id, index]));
  const name: Column<Row> = {
    key: 'department',
    header: t('department'),
    cell: (row) => (
      <span className={before ? 'flex items-start' : 'block'}>
        {before?.(row, places.get(row.id) ?? 0)}
        <PageLink href={hrefOf(row.id)} className={before ? 'self-baseline' : undefined}>
          {row.name}
        </PageLink>
      </span>
    ),
  };
  const parent: Column<Row> = {
    key: 'parent',
    header: t('parent'),
    phoneLabel: true,
    cell: ({ parentId }) => (parentId === null ? null : names.get(parentId)),
  };
  const own: Column<Row> = {
    key: 'own',
    header: t('own'),
    align: 'right',
    cell: ({ people }) => format.number(people),
  };
  const total: Column<Row> = {
    key: 'total',
    header: t('total'),
    align: 'right',
    // Where nothing lies below, the same number twice would only be something to compare.
    cell: ({ people, total: all }) => (all === people ? null : format.number(all)),
  };
  return (
    <DataTable
      caption={t('caption')}
      rows={rows}
      rowKey={({ id }) => id}
      depth={({ depth }) => depth}
      columns={isTree(rows) ? [name, parent, own, total] : [name, own]}
    />
  );
}
