import { getTranslations } from '@/i18n/server';

/** How a group of the round is called: its department with its place, or what those have in common who have none. */
export async function getGroupName(): Promise<
  (group: { department: string | null; location: string | null }) => string
> {
  const t = await getTranslations('kiosk');
  const support = await getTranslations('support');
  return ({ department, location }) => {
    if (department === null) return t('tickets.rest');
    return location === null ? department : support('pulse.groups.departmentLocation', { department, location });
  };
}
