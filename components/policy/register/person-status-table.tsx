import { Badge } from '@/components/ui/badge';
import type { Query } from '@/components/ui/links';
import { PageLink } from '@/components/ui/page-link';
import { DataTable, type Sort } from '@/components/ui/table';
import type { PersonStatus } from '@/domain/policy/register';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';

type PersonStatusProps = {
  rows: readonly PersonStatus[];
  /** The version that asked; a later editorial one is named beside the day. */
  asking: number;
  /** Whether it can still be confirmed. */
  isNow: boolean;
  path: string;
  query: Query;
  sort: Sort;
};

/** Who was asked, person by person: confirmed and when, or not yet. */
export async function PersonStatusTable({ rows, asking, isNow, path, query, sort }: PersonStatusProps) {
  const t = await getTranslations('policy');
  const date = await getDateText();
  // Made once and shown in every row it belongs to.
  const notYet = (
    <Badge tone={isNow ? 'wait' : 'plain'}>{t(isNow ? 'status.people.notYet' : 'status.people.notAnyMore')}</Badge>
  );
  return (
    <DataTable
      caption={t('status.people.caption')}
      rows={rows}
      rowKey={({ id }) => id}
      path={path}
      query={query}
      sort={sort}
      columns={[
        {
          key: 'person',
          header: t('status.people.person'),
          sort: 'name',
          cell: ({ id, name }) => <PageLink href={`/programme/people/${id}`}>{name}</PageLink>,
        },
        { key: 'number', header: t('status.people.number'), phoneLabel: true, cell: ({ employeeNo }) => employeeNo },
        {
          key: 'department',
          header: t('status.people.department'),
          sort: 'department',
          cell: ({ department }) => department,
        },
        {
          key: 'when',
          header: t('status.people.when'),
          sort: 'when',
          phone: 'aside',
          cell: ({ acknowledged }) =>
            acknowledged ? (
              <Badge tone="good">
                {date(acknowledged.at)}
                {acknowledged.number !== asking && (
                  <span className="ms-2 text-ink-soft">
                    {t('status.people.versionOf', { number: acknowledged.number })}
                  </span>
                )}
              </Badge>
            ) : (
              notYet
            ),
        },
      ]}
    />
  );
}
