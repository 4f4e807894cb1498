import { EmptyState } from '@/components/ui/empty-state';
import type { Query } from '@/components/ui/links';
import { PageLink } from '@/components/ui/page-link';
import { DataTable, type Sort } from '@/components/ui/table';
import { type AskedCounts, type DepartmentStatus, outstandingOf } from '@/domain/policy/register';
import { getFormatter, getTranslations } from '@/i18n/server';

type DepartmentStatusProps = {
  rows: readonly DepartmentStatus[];
  /** As a tree each counts with what is below it, otherwise each for itself. */
  isTree: boolean;
  /** Who it still waits for, in a department and below it. */
  hrefOf: (departmentId: string) => string;
  path: string;
  query: Query;
  sort: Sort;
};

/** How many were asked, have confirmed, and have not yet, in each department. */
export async function DepartmentStatusTable({ rows, isTree, hrefOf, path, query, sort }: DepartmentStatusProps) {
  const t = await getTranslations('policy');
  const format = await getFormatter();
  const counts = (row: DepartmentStatus): AskedCounts => (isTree ? row.below : row);
  return (
    <DataTable
      caption={t('status.departments.caption')}
      rows={rows}
      rowKey={({ id }) => id}
      depth={isTree ? ({ depth }) => depth : undefined}
      path={path}
      query={query}
      sort={sort}
      empty={<EmptyState title={t('status.departments.none')}>{t('status.departments.noneMore')}</EmptyState>}
      columns={[
        {
          key: 'department',
          header: t(isTree ? 'status.departments.department' : 'status.departments.asTree'),
          sort: 'tree',
          cell: ({ id, name }) => <PageLink href={hrefOf(id)}>{name}</PageLink>,
        },
        {
          key: 'outstanding',
          header: t('status.outstanding'),
          align: 'right',
          sort: 'outstanding',
          cell: (row) => format.number(outstandingOf(counts(row))),
        },
        {
          key: 'acknowledged',
          header: t('status.acknowledged'),
          align: 'right',
          sort: 'acknowledged',
          cell: (row) => format.number(counts(row).acknowledged),
        },
        {
          key: 'invited',
          header: t('status.invited'),
          align: 'right',
          sort: 'invited',
          cell: (row) => format.number(counts(row).invited),
        },
      ]}
    />
  );
}
