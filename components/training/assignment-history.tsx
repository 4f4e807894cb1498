import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/table';
import type { AssignmentChange } from '@/domain/training/report';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';

/** What was done to an assignment after it was given, newest first. Nothing when nothing was. */
export async function AssignmentHistory({ changes }: { changes: readonly AssignmentChange[] }) {
  if (changes.length === 0) return null;
  const t = await getTranslations('assignments');
  const date = await getDateText();
  const day = (one: string | null) => (one ? date(one) : '');
  return (
    <Section title={t('history.title')}>
      <DataTable
        caption={t('history.title')}
        rows={changes}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'what',
            header: t('history.what'),
            cell: ({ kind, dueBefore, dueAfter }) =>
              t(`history.kind.${kind}`, { from: day(dueBefore), to: day(dueAfter) }),
          },
          {
            key: 'when',
            header: t('history.when'),
            cell: ({ on, by }) =>
              by ? t('history.by', { date: date(on), name: by }) : t('history.bySystem', { date: date(on) }),
          },
          { key: 'why', header: t('history.why'), cell: ({ reason }) => reason },
        ]}
      />
    </Section>
  );
}
