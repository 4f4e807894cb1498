import { getTranslations } from '@/i18n/server';

type Noted = { jobTitle: string; employeeNo: string; department?: string };

/**
 * Writes what tells people of the same name apart, for beside a name: "Cook · Kitchen · no. 1042". For whoever may look
 * through the people (`people.list`); others do not see employee numbers.
 */
export async function getPersonNote(): Promise<(person: Noted) => string> {
  const t = await getTranslations('people');
  return ({ jobTitle, department = '', employeeNo }) =>
    [jobTitle, department, t('note.number', { number: employeeNo })].filter((part) => part !== '').join(' · ');
}
