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
  // Made once and shown in every row it belongs to: the page is drawn and sent that much faster.
  const badge = (account: AccountState) => <Badge tone={tones[account]}>{t(`account.${account}`)}</Badge>;
  // Nearly everybody has an account; only who has none yet stands out.
  const badges = { none: badge('none'), invited: badge('invited'), active: null };
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
            <PageLink href={`${path}/${id}`} className="sm:inline-block sm:min-w-40">
              {name}
            </PageLink>
          ),
        },
        { key: 'department', header: t('list.department'), sort: 'department', cell: ({ department }) => department },
        { key: 'title', header: t('list.job'), sort: 'title', cell: ({ jobTitle }) => jobTitle },
        // What tells people of the same name and job apart.
        { key: 'number', header: t('list.number'), phoneLabel: true, cell: ({ employeeNo }) => employeeNo },
        {
          key: 'start',
          header: t('list.start'),
          sort: 'start',
          phone: 'hidden',
          nowrap: true,
          cell: ({ startDate }) => startDate && date(startDate),
        },
        {
          key: 'account',
          header: t('list.account'),
          phone: 'aside',
          nowrap: true,
          cell: ({ account }) => badges[account],
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
