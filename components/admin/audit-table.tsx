import { EmptyState } from '@/components/ui/empty-state';
import type { Query } from '@/components/ui/links';
import { DataTable, type Sort } from '@/components/ui/table';
import { grantedRoles } from '@/domain/access/viewer';
import type { Locale } from '@/domain/access/viewer';
import { type AuditRow, namedAction, type Subject } from '@/domain/trust/audit';
import { getMomentText } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';

type AuditTableProps = { rows: readonly AuditRow[]; path: string; query: Query; sort: Sort };
type AdminWords = Awaited<ReturnType<typeof getTranslations<'admin'>>>;

/** The log in words. */
export async function AuditTable({ rows, path, query, sort }: AuditTableProps) {
  const t = await getTranslations('admin');
  const moment = await getMomentText({ seconds: true });
  const locale = await getLocale();
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
        {
          key: 'time',
          header: t('audit.columns.time'),
          sort: 'time',
          width: '13rem',
          phone: 'line',
          nowrap: true,
          cell: ({ at }) => moment(at),
        },
        {
          key: 'actor',
          header: t('audit.columns.actor'),
          phone: 'line',
          cell: (row) => <span className="sm:inline-block sm:min-w-36">{who(t, row)}</span>,
        },
        {
          key: 'action',
          header: t('audit.columns.action'),
          phone: 'title',
          cell: ({ action }) => sentence(t, action),
        },
        { key: 'subject', header: t('audit.columns.subject'), cell: (row) => about(t, locale, row) },
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

function about(t: AdminWords, locale: Locale, { action, about: subjects }: AuditRow) {
  if (subjects.length === 0) return null;
  const isDone = action === 'people.import-done';
  return <span className="wrap-anywhere">{subjects.map((one) => said(t, locale, one, isDone)).join(', ')}</span>;
}

/** `isDone`: the line tells that an import is over, and with it what came of it. */
function said(t: AdminWords, locale: Locale, subject: Subject, isDone: boolean): string {
  switch (subject.is) {
    case 'name':
      return subject.text;
    case 'module':
      return subject.title[locale];
    case 'import':
      return isDone && subject.numbers
        ? t('audit.subjects.importDone', { file: subject.file, ...subject.numbers })
        : subject.file;
    case 'round':
      return t('audit.subjects.round', { number: subject.number });
    case 'word':
      return t(`audit.subjects.${subject.word}`);
    case 'unknown':
      return t('audit.subjects.gone', { id: subject.id });
  }
}

function who(t: AdminWords, { actor, isWithheld }: AuditRow): string {
  return isWithheld ? t('audit.withheld') : (actor ?? t('audit.system'));
}
