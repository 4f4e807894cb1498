import { EmptyState } from '@/components/ui/empty-state';
import type { Query } from '@/components/ui/links';
import { PageLink } from '@/components/ui/page-link';
import { DataTable, type Sort } from '@/components/ui/table';
import type { TrainingRecord } from '@/domain/training/records';
import { getDateText } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';
import { AssignmentStatusBadge } from './assignment-status';

type RecordTableProps = {
  rows: readonly Omit<TrainingRecord, 'how'>[];
  /** Where a line leads: the assignment, or the person where nothing was asked. */
  hrefOf: (record: { assignmentId: string | null; employeeId: string }) => string;
  path: string;
  query: Query;
  sort: Sort;
};

/** Completions with their version, and assignments that none answers. */
export async function RecordTable({ rows, hrefOf, path, query, sort }: RecordTableProps) {
  const t = await getTranslations('reports');
  const date = await getDateText();
  const locale = await getLocale();
  return (
    <DataTable
      caption={t('records.caption')}
      rows={rows}
      rowKey={({ id }) => id}
      path={path}
      query={query}
      sort={sort}
      empty={<EmptyState title={t('records.none')}>{t('records.noneMore')}</EmptyState>}
      columns={[
        {
          key: 'person',
          header: t('records.person'),
          sort: 'name',
          cell: (row) => <PageLink href={hrefOf(row)}>{row.name}</PageLink>,
        },
        { key: 'number', header: t('records.number'), phoneLabel: true, cell: ({ employeeNo }) => employeeNo },
        {
          key: 'department',
          header: t('records.department'),
          sort: 'department',
          cell: ({ department }) => department,
        },
        {
          key: 'module',
          header: t('records.module'),
          cell: ({ title, version }) => (
            <>
              {title[locale]}
              {version !== null && (
                <span className="ms-2 text-sm whitespace-nowrap text-ink-soft">
                  {t('records.versionOf', { version })}
                </span>
              )}
            </>
          ),
        },
        {
          key: 'due',
          header: t('records.due'),
          sort: 'due',
          phoneLabel: true,
          nowrap: true,
          cell: ({ dueOn }) => (dueOn ? date(dueOn) : <span className="text-ink-soft">{t('records.notAsked')}</span>),
        },
        {
          key: 'completed',
          header: t('records.completed'),
          sort: 'completed',
          cell: ({ status, completedOn }) => <AssignmentStatusBadge status={status} completedOn={completedOn} />,
        },
      ]}
    />
  );
}
