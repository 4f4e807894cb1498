import { EmptyState } from '@/components/ui/empty-state';
import type { Query } from '@/components/ui/links';
import { PageLink } from '@/components/ui/page-link';
import { DataTable, type Sort } from '@/components/ui/table';
import type { DepartmentReport, PeopleCounts } from '@/domain/training/department-report';
import { getFormatter, getTranslations } from '@/i18n/server';
import { LateCount } from './report-late';

type DepartmentReportProps = {
  caption: string;
  rows: readonly DepartmentReport[];
  /** As a tree each counts with what is below it, otherwise each for itself. */
  isTree: boolean;
  hrefOf: (departmentId: string) => string;
  lateHref: (departmentId: string) => string;
  /** Where columns can be sorted; without, the departments stay as they come. */
  sorting?: { path: string; query: Query; sort: Sort };
};

/** How far each department is, in people. */
export async function DepartmentReportTable(props: DepartmentReportProps) {
  const { caption, rows, isTree, hrefOf, lateHref, sorting } = props;
  const t = await getTranslations('reports');
  const format = await getFormatter();
  const counts = (row: DepartmentReport): PeopleCounts => (isTree ? row.below : row);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      depth={isTree ? ({ depth }) => depth : undefined}
      {...sorting}
      empty={<EmptyState title={t('departments.none')}>{t('departments.noneMore')}</EmptyState>}
      columns={[
        {
          key: 'department',
          header: isTree ? t('departments.department') : t('departments.asTree'),
          sort: 'tree',
          cell: ({ id, name }) => <PageLink href={hrefOf(id)}>{name}</PageLink>,
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
