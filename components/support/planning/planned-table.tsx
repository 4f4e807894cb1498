import type { ReactNode } from 'react';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { Query } from '@/components/ui/links';
import { PageLink } from '@/components/ui/page-link';
import { DataTable, type Sort } from '@/components/ui/table';
import type { PlannedRound } from '@/domain/support/planning';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { PLANNED, plannedAddress } from './addresses';

type PlannedTableProps = {
  rounds: readonly PlannedRound[];
  /** Whether the reader may move and remove them. */
  mayChange: boolean;
  empty: ReactNode;
  /** With both, the table can be turned round. */
  sort?: Sort;
  query?: Query;
};

/** The calendar: which day a round opens, how long it is open, who is written to, and how it stands. */
export async function PlannedTable({ rounds, mayChange, empty, sort, query }: PlannedTableProps) {
  const t = await getTranslations('planning');
  const dateText = await getDateText();
  return (
    <DataTable
      caption={t('section.caption')}
      rows={rounds}
      rowKey={({ id }) => id}
      empty={empty}
      {...(sort && { sort, path: PLANNED })}
      query={query}
      columns={[
        {
          key: 'opens',
          header: t('table.opens'),
          sort: 'opens',
          nowrap: true,
          cell: ({ id, opensOn }) =>
            mayChange ? <PageLink href={plannedAddress(id)}>{dateText(opensOn)}</PageLink> : dateText(opensOn),
        },
        {
          key: 'closes',
          header: t('table.closes'),
          phoneLabel: true,
          cell: ({ closesOn }) => dateText(closesOn),
        },
        {
          key: 'reminders',
          header: t('table.reminders'),
          phoneLabel: true,
          cell: ({ reminders }) =>
            reminders.length === 0
              ? t('reminders.none')
              : reminders.map((moment) => t(`reminders.names.${moment}`)).join(', '),
        },
        {
          key: 'state',
          header: t('table.state'),
          phone: 'aside',
          cell: (round) => <Badge tone={toneOf[stateOf(round)]}>{t(`state.${stateOf(round)}`)}</Badge>,
        },
      ]}
    />
  );
}

const toneOf = { planned: 'plain', waits: 'wait', missed: 'danger' } as const satisfies Record<string, BadgeTone>;

function stateOf({ status, hurdle }: PlannedRound): keyof typeof toneOf {
  if (status === 'missed') return 'missed';
  return hurdle === null ? 'planned' : 'waits';
}
