import { EmptyState } from '@/components/ui/empty-state';
import type { Query } from '@/components/ui/links';
import { PageLink } from '@/components/ui/page-link';
import { DataTable, type Sort } from '@/components/ui/table';
import type { AssignmentRow } from '@/domain/training/report';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { AssignmentStatusBadge } from './assignment-status';

type AssignmentTableProps = {
  /** The module in the reader's language. */
  title: string;
  rows: readonly AssignmentRow[];
  path: string;
  query: Query;
  sort: Sort;
};

/** Who was asked to do a module; a name leads to the assignment. */
export async function AssignmentTable({ title, rows, path, query, sort }: AssignmentTableProps) {
  const t = await getTranslations('assignments');
  const date = await getDateText();
  return (
    <DataTable
      caption={t('people.caption', { title })}
      rows={rows}
      rowKey={({ id }) => id}
      path={path}
      query={query}
      sort={sort}
      empty={<EmptyState title={t('people.none')}>{t('people.noneMore')}</EmptyState>}
      columns={[
        {
          key: 'person',
          header: t('people.person'),
          sort: 'name',
          cell: ({ id, name }) => <PageLink href={`${path}/${id}`}>{name}</PageLink>,
        },
        { key: 'department', header: t('people.department'), sort: 'department', cell: ({ department }) => department },
        { key: 'job', header: t('people.job'), cell: ({ jobTitle }) => jobTitle },
        // What tells people of the same name and job apart.
        { key: 'number', header: t('people.number'), phoneLabel: true, cell: ({ employeeNo }) => employeeNo },
        {
          key: 'due',
          header: t('people.due'),
          sort: 'due',
          width: '11rem',
          cell: ({ dueOn }) => date(dueOn),
        },
        {
          key: 'status',
          header: t('people.status'),
          cell: ({ status, completedOn }) => <AssignmentStatusBadge status={status} completedOn={completedOn} />,
        },
      ]}
    />
  );
}
