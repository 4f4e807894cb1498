import { PageLink } from '@/components/ui/page-link';
import { DataTable } from '@/components/ui/table';
import type { CompletionCounts } from '@/domain/training/report';
import { getFormatter, getTranslations } from '@/i18n/server';

type Row = CompletionCounts & { departmentId: string; department: string };

/** How far each department is, in people; by name, because departments are not ranked. */
export async function DepartmentCompletionTable(props: {
  title: string;
  rows: readonly Row[];
  /** Where a department leads. */
  hrefOf: (departmentId: string) => string;
}) {
  const { title, rows, hrefOf } = props;
  const t = await getTranslations('assignments');
  const format = await getFormatter();
  return (
    <DataTable
      caption={t('departments.caption', { title })}
      rows={rows}
      rowKey={({ departmentId }) => departmentId}
      columns={[
        {
          key: 'department',
          header: t('departments.department'),
          cell: ({ departmentId, department }) => <PageLink href={hrefOf(departmentId)}>{department}</PageLink>,
        },
        {
          key: 'completed',
          header: t('departments.completed'),
          align: 'right',
          cell: ({ completed }) => format.number(completed),
        },
        {
          key: 'assigned',
          header: t('departments.assigned'),
          align: 'right',
          cell: ({ assigned }) => format.number(assigned),
        },
        {
          key: 'overdue',
          header: t('departments.overdue'),
          align: 'right',
          cell: ({ overdue }) => (
            <span className={overdue > 0 ? 'font-semibold text-danger' : 'text-ink-soft'}>
              {format.number(overdue)}
            </span>
          ),
        },
      ]}
    />
  );
}
