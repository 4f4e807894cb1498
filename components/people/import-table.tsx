import { Badge, type BadgeTone } from '@/components/ui/badge';
import { PageLink } from '@/components/ui/page-link';
import { DataTable } from '@/components/ui/table';
import type { PlanSummary } from '@/domain/people/import-plan';
import type { ImportStatus } from '@/domain/people/import-status';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';

export type ListedImport = {
  id: string;
  fileName: string;
  status: ImportStatus;
  createdAt: Date;
  /** Null: from the command line. */
  startedBy: string | null;
  summary: PlanSummary | null;
};

/** Earlier files, newest first; a name leads to what became of it. */
export async function ImportTable({ imports, path }: { imports: readonly ListedImport[]; path: string }) {
  const t = await getTranslations('people-import');
  const date = await getDateText();
  return (
    <DataTable
      caption={t('recent.caption')}
      rows={imports}
      rowKey={({ id }) => id}
      empty={<p className="text-ink-soft">{t('recent.none')}</p>}
      columns={[
        {
          key: 'file',
          header: t('recent.file'),
          cell: ({ id, fileName }) => (
            <PageLink href={`${path}/${id}`} className="wrap-anywhere">
              {fileName}
            </PageLink>
          ),
        },
        { key: 'when', header: t('recent.when'), cell: ({ createdAt }) => date(createdAt) },
        { key: 'who', header: t('recent.who'), cell: ({ startedBy }) => startedBy ?? t('recent.commandLine') },
        {
          key: 'result',
          header: t('recent.result'),
          cell: ({ summary }) =>
            summary && t('recent.numbers', { added: summary.new, changed: summary.changed, wrong: summary.wrong }),
        },
        {
          key: 'status',
          header: t('recent.status'),
          phone: 'aside',
          cell: ({ status }) => <ImportStatusBadge status={status} />,
        },
      ]}
    />
  );
}

const tones: Record<ImportStatus, BadgeTone> = {
  columns: 'wait',
  checking: 'wait',
  checked: 'wait',
  importing: 'wait',
  done: 'good',
  failed: 'danger',
  cancelled: 'plain',
};

/** Where an import stands, in a word. */
export async function ImportStatusBadge({ status }: { status: ImportStatus }) {
  const t = await getTranslations('people-import');
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>;
}
