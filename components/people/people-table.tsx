import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { Query } from '@/components/ui/links';
import { PageLink } from '@/components/ui/page-link';
import { DataTable, type Sort } from '@/components/ui/table';
import type { AccountState, PersonRow } from '@/domain/people/list';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';

type PeopleTableProps = { rows: readonly PersonRow[]; path: string; query: Query; sort: Sort };

/** Colleagues by name, department, job and start; a name leads to the person. */
export async function PeopleTable({ rows, path, query, sort }: PeopleTableProps) {
  const t = await getTranslations('people');
  const date = await getDateText();
  return (
    <DataTable
      caption={t('list.caption')}
      rows={rows}
      rowKey={({ id }) => id}
      path={path}
      query={query}
      sort={sort}
      columns={[
        {
          key: 'name',
          header: t('list.person'),
          sort: 'name',
          cell: ({ id, name }) => (
            <PageLink href={`${path}/${id}`} className="sm:inline-block sm:min-w-44">
              {name}
            </PageLink>
          ),
        },
        { key: 'department', header: t('list.department'), sort: 'department', cell: ({ department }) => department },
        { key: 'title', header: t('list.job'), sort: 'title', cell: ({ jobTitle }) => jobTitle },
        {
          key: 'start',
          header: t('list.start'),
          sort: 'start',
          align: 'right',
          phone: 'hidden',
          cell: ({ startDate }) => startDate && <span className="whitespace-nowrap">{date(startDate)}</span>,
        },
        {
          key: 'account',
          header: t('list.account'),
          phone: 'aside',
          cell: ({ account }) => (
            <span className="whitespace-nowrap">
              <AccountBadge account={account} />
            </span>
          ),
        },
      ]}
    />
  );
}

const tones: Record<AccountState, BadgeTone> = { none: 'plain', invited: 'wait', active: 'good' };

/** Whether somebody can sign in: never asked, asked, or has chosen a password. */
export async function AccountBadge({ account }: { account: AccountState }) {
  const t = await getTranslations('people');
  return <Badge tone={tones[account]}>{t(`account.${account}`)}</Badge>;
}
