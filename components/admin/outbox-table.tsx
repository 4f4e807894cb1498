import { EmptyState } from '@/components/ui/empty-state';
import type { Query } from '@/components/ui/links';
import { PageLink } from '@/components/ui/page-link';
import { DataTable, type Sort } from '@/components/ui/table';
import { type OutboxRow, shownStatus } from '@/domain/notifications/outbox';
import { getMomentText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { MailStatusBadge } from './mail-status';

type OutboxTableProps = { rows: readonly OutboxRow[]; path: string; query: Query; sort: Sort };

/** Letters without their text. Opening one is written in the log, so a link here never loads ahead (see PageLink). */
export async function OutboxTable({ rows, path, query, sort }: OutboxTableProps) {
  const t = await getTranslations('admin');
  const moment = await getMomentText();
  return (
    <DataTable
      caption={t('outbox.caption')}
      rows={rows}
      rowKey={({ id }) => id}
      path={path}
      query={query}
      sort={sort}
      empty={<EmptyState title={t('outbox.none')}>{t('outbox.noneMore')}</EmptyState>}
      columns={[
        {
          key: 'recipient',
          header: t('outbox.columns.recipient'),
          cell: ({ id, recipient }) => (
            <PageLink href={`${path}/${id}`} className="wrap-anywhere sm:inline-block sm:min-w-60">
              {recipient}
            </PageLink>
          ),
        },
        { key: 'subject', header: t('outbox.columns.subject'), cell: ({ subject }) => subject },
        {
          key: 'status',
          header: t('outbox.columns.status'),
          cell: (row) => <MailStatusBadge status={shownStatus(row)} />,
        },
        {
          key: 'time',
          header: t('outbox.columns.time'),
          sort: 'time',
          width: '11rem',
          nowrap: true,
          cell: ({ createdAt }) => moment(createdAt),
        },
      ]}
    />
  );
}
