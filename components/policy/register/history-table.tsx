import { PageLink } from '@/components/ui/page-link';
import { DataTable } from '@/components/ui/table';
import type { PolicyChange } from '@/domain/policy/model';
import type { AskedCounts } from '@/domain/policy/register';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { statusAddress, versionAddress } from '../published-addresses';

type Version = { number: number; change: PolicyChange; publishedAt: Date; by: string | null };
type Round = AskedCounts & { number: number };

type HistoryTableProps = { versions: readonly Version[]; rounds: readonly Round[] };

/** Every published version: what it meant, when and by whom, and how many confirmed it. */
export async function HistoryTable({ versions, rounds }: HistoryTableProps) {
  const t = await getTranslations('policy');
  const date = await getDateText();
  const asked = new Map(rounds.map((round) => [round.number, round]));
  return (
    <DataTable
      caption={t('overview.historyCaption')}
      rows={versions}
      rowKey={({ number }) => String(number)}
      columns={[
        {
          key: 'version',
          header: t('overview.columns.version'),
          cell: ({ number }) => <PageLink href={versionAddress(number)}>{t('read.versionLink', { number })}</PageLink>,
        },
        {
          key: 'change',
          header: t('overview.columns.change'),
          cell: ({ change }) => t(`overview.change.${change}`),
        },
        {
          key: 'published',
          header: t('overview.columns.published'),
          nowrap: true,
          cell: ({ publishedAt }) => date(publishedAt),
        },
        { key: 'by', header: t('overview.columns.by'), cell: ({ by }) => by },
        {
          key: 'confirmed',
          header: t('overview.columns.confirmed'),
          align: 'right',
          phone: 'aside',
          cell: ({ number }) => {
            const round = asked.get(number);
            if (!round) return <span className="text-sm text-ink-soft">{t('overview.notAsked')}</span>;
            return (
              <PageLink href={statusAddress({ version: String(number) })}>
                {t('overview.counted', { acknowledged: round.acknowledged, invited: round.invited })}
              </PageLink>
            );
          },
        },
      ]}
    />
  );
}
