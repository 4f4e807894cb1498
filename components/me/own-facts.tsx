import { DefinitionList } from '@/components/ui/definition-list';
import type { GrantedRole } from '@/domain/access/viewer';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';

type Facts = {
  name: string;
  email: string;
  employeeNo: string;
  department: string;
  location: string | null;
  jobTitle: string;
  manager: string | null;
  startDate: string | null;
  roles: readonly GrantedRole[];
};

/** What HR has told about a person, shown to that person. What is not known is left out. */
export async function OwnFacts({ facts }: { facts: Facts }) {
  const t = await getTranslations('me');
  const shell = await getTranslations('shell');
  const date = await getDateText();
  const { startDate, roles } = facts;
  const items = [
    { term: t('page.name'), value: facts.name },
    { term: t('page.email'), value: facts.email },
    { term: t('page.employeeNo'), value: facts.employeeNo },
    { term: t('page.department'), value: facts.department },
    { term: t('page.location'), value: facts.location },
    { term: t('page.jobTitle'), value: facts.jobTitle },
    { term: t('page.manager'), value: facts.manager },
    { term: t('page.startDate'), value: startDate && date(startDate) },
    { term: t('page.roles'), value: roles.map((role) => shell(`roles.${role}`)).join(', ') },
  ];
  return <DefinitionList items={items.filter(({ value }) => Boolean(value))} />;
}
