import { DefinitionList } from '@/components/ui/definition-list';
import { PageLink } from '@/components/ui/page-link';
import type { GrantedRole } from '@/domain/access/viewer';
import type { AccountState } from '@/domain/people/list';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { AccountBadge } from './people-table';

type Facts = {
  employeeNo: string;
  email: string;
  department: string;
  location: string | null;
  jobTitle: string;
  manager: string | null;
  managerId: string | null;
  startDate: string | null;
  account: AccountState;
  roles: readonly GrantedRole[];
};

type PersonFactsListProps = { facts: Facts; hrefOf: (employeeId: string) => string };

/** The plain facts about one person, for HR and the administrator. What is not known is said to be so. */
export async function PersonFactsList({ facts, hrefOf }: PersonFactsListProps) {
  const t = await getTranslations('people');
  const shell = await getTranslations('shell');
  const date = await getDateText();
  const { manager, managerId, startDate, roles } = facts;
  const unknown = <span className="text-ink-soft">{t('person.unknown')}</span>;
  const items = [
    { term: t('person.employeeNo'), value: facts.employeeNo },
    { term: t('person.email'), value: <span className="wrap-anywhere">{facts.email}</span> },
    { term: t('person.department'), value: facts.department },
    { term: t('person.job'), value: facts.jobTitle || unknown },
    {
      term: t('person.manager'),
      value: manager && managerId ? <PageLink href={hrefOf(managerId)}>{manager}</PageLink> : unknown,
    },
    { term: t('person.location'), value: facts.location ?? unknown },
    { term: t('person.start'), value: startDate ? date(startDate) : unknown },
    { term: t('person.account'), value: <AccountBadge account={facts.account} /> },
    ...(roles.length > 0
      ? [{ term: t('person.roles'), value: roles.map((role) => shell(`roles.${role}`)).join(', ') }]
      : []),
  ];
  return <DefinitionList items={items} />;
}
