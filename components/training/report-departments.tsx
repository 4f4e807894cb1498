import { EmptyState } from '@/components/ui/empty-state';
import type { Query } from '@/components/ui/links';
import { PageLink } from '@/components/ui/page-link';
import { DataTable, type Sort } from '@/components/ui/table';
import type { DepartmentReport, PeopleCounts } from '@/domain/training/department-report';
import { getFormatter, getTranslations } from '@/i18n/server';
import { LateCount } from './report-late';

type DepartmentReportProps = {
  rows: readonly DepartmentReport[];
  /** As a tree each counts with what is below it, otherwise each for itself. */
  isTree: boolean;
  hrefOf: (departmentId: string) => string;
  lateHref: (departmentId: string) => string;
  path: string;
  query: Query;
  sort: Sort;
};

/** Deeper than this, a phone has no room left to move in. */
const DEEPEST_INDENT = 6;

/** How far each department is, in people. */
export async function DepartmentReportTable(props: DepartmentReportProps) {
  const { rows, isTree, hrefOf, lateHref, path, query, sort } = props;
  const t = await getTranslations('reports');
  const format = await getFormatter();
  const counts = (row: DepartmentReport): PeopleCounts => (isTree ? row.below : row);
  return (
    <DataTable
      caption={t('departments.caption')}
      rows={rows}
      rowKey={({ id }) => id}
      path={path}
      query={query}
      sort={sort}
      empty={<EmptyState title={t('departments.none')}>{t('departments.noneMore')}</EmptyState>}
      columns={[
        {
          key: 'department',
          header: isTree ? t('departments.department') : t('departments.asTree'),
          sort: 'tree',
          cell: ({ id, name, depth }) => (
            <span
              className="block"
              style={{ paddingInlineStart: `${isTree ? Math.min(depth, DEEPEST_INDENT) * 1.25 : 0}rem` }}
            >
              <PageLink href={hrefOf(id)}>{name}</PageLink>
            </span>
          ),
        },
        {
          key: 'finished',
          header: t('departments.finished'),
          align: 'right',
          sort: 'finished',
          cell: (row) => format.number(counts(row).finished),
        },
        {
          key: 'asked',
          header: t('departments.asked'),
          align: 'right',
          sort: 'asked',
          cell: (row) => format.number(counts(row).asked),
        },
        {
          key: 'late',
          header: t('departments.late'),
          align: 'right',
          sort: 'late',
          cell: (row) => <LateCount count={counts(row).late} href={lateHref(row.id)} />,
        },
      ]}
    />
  );
}
