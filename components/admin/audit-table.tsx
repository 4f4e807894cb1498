import { EmptyState } from '@/components/ui/empty-state';
import type { Query } from '@/components/ui/links';
import { DataTable, type Sort } from '@/components/ui/table';
import { grantedRoles } from '@/domain/access/viewer';
import { type AuditRow, namedAction } from '@/domain/trust/audit';
import { getFormatter, getTranslations } from '@/i18n/server';

type AuditTableProps = { rows: readonly AuditRow[]; path: string; query: Query; sort: Sort };
type AdminWords = Awaited<ReturnType<typeof getTranslations<'admin'>>>;

/** The log in words. */
export async function AuditTable({ rows, path, query, sort }: AuditTableProps) {
  const t = await getTranslations('admin');
  const format = await getFormatter();
  return (
    <DataTable
      caption={t('audit.caption')}
      rows={rows}
      rowKey={({ id }) => id}
      path={path}
      query={query}
      sort={sort}
      empty={<EmptyState title={t('audit.none')}>{t('audit.noneMore')}</EmptyState>}
      columns={[
        { key: 'action', header: t('audit.columns.action'), cell: ({ action }) => sentence(t, action) },
        { key: 'subject', header: t('audit.columns.subject'), cell: ({ subject }) => subject && said(t, subject) },
        { key: 'actor', header: t('audit.columns.actor'), cell: (row) => who(t, row) },
        {
          key: 'time',
          header: t('audit.columns.time'),
          sort: 'time',
          width: '12rem',
          cell: ({ at }) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'medium' }),
        },
      ]}
    />
  );
}

/** What was done, or the bare key of something that only another version of Draagvlak writes. */
function sentence(t: AdminWords, recorded: string): string {
  const named = namedAction(recorded);
  if (!named) return recorded;
  const role = grantedRoles.find((one) => one === named.detail);
  const detail = role ? t(`audit.roles.${role}`) : named.detail || 'none';
  return t(`audit.actions.${named.action}`, { detail });
}

function said(t: AdminWords, subject: string): string {
  if (subject === 'organisation' || subject === 'named-levels') return t(`audit.subjects.${subject}`);
  return subject;
}

function who(t: AdminWords, { actor, isWithheld }: AuditRow): string {
  return isWithheld ? t('audit.withheld') : (actor ?? t('audit.system'));
}
