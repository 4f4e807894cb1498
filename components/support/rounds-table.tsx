import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import { PageLink } from '@/components/ui/page-link';
import { DataTable } from '@/components/ui/table';
import type { SupportFigure } from '@/domain/support/figures';
import type { RoundStatus } from '@/domain/support/model';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from './figure-words';

export type RoundInTable = {
  id: string;
  number: number;
  status: RoundStatus;
  invited: number;
  openedAt: Date;
  /** The day it closed, or the day it is to close. */
  until: string;
  /** It is open, and that day has passed. */
  isLate: boolean;
  /** Null while it is open, and where too few answered. */
  figure: SupportFigure | null;
};

/** Every round, newest first. Of an open one it shows how many were invited, and nothing of what they answer. */
export async function RoundsTable({ rounds, path }: { rounds: readonly RoundInTable[]; path: string }) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const dateText = await getDateText();
  return (
    <DataTable
      caption={t('rounds.all')}
      rows={rounds}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('rounds.none')}>{t('rounds.nonePlan')}</EmptyState>}
      columns={[
        {
          key: 'round',
          header: t('rounds.table.round'),
          cell: ({ id, number }) => <PageLink href={`${path}/${id}`}>{t('round', { number })}</PageLink>,
        },
        {
          key: 'status',
          header: t('rounds.table.status'),
          cell: ({ status }) => (
            <Badge tone={status === 'open' ? 'wait' : 'plain'}>{t(`rounds.status.${status}`)}</Badge>
          ),
        },
        {
          key: 'period',
          header: t('rounds.table.period'),
          cell: ({ openedAt, until, isLate }) =>
            t(isLate ? 'rounds.periodLate' : 'rounds.period', { from: dateText(openedAt), to: dateText(until) }),
        },
        {
          key: 'invited',
          header: t('rounds.table.invited'),
          align: 'right',
          phone: 'line',
          cell: ({ invited }) => words.count(invited),
        },
        {
          key: 'supporters',
          header: t('rounds.table.supporters'),
          align: 'right',
          phone: 'aside',
          // A percentage with its range says what it is.
          phoneLabel: false,
          nowrap: true,
          cell: ({ status, figure }) =>
            status === 'open' ? (
              <span className="text-ink-soft">{t('rounds.afterClosing')}</span>
            ) : (
              words.supporters(figure)
            ),
        },
      ]}
    />
  );
}
