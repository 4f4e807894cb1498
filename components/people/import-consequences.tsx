import type { PlanSummary } from '@/domain/people/import-plan';
import { getFormatter, getTranslations } from '@/i18n/server';

/** Names shown of a long list; the rest is a number. */
const NAMES_SHOWN = 8;

/** What happens when somebody says "import", a sentence each. What does not happen is left out. */
export async function ImportConsequences({ summary }: { summary: PlanSummary }) {
  const t = await getTranslations('people-import');
  const format = await getFormatter();
  const { newDepartments, newLocations } = summary;

  function listed(names: readonly string[]): string {
    if (names.length <= NAMES_SHOWN + 1) return format.list(names);
    const shown = names.slice(0, NAMES_SHOWN).join(', ');
    return t('start.more', { names: shown, count: names.length - NAMES_SHOWN });
  }
  const sentences = [
    summary.new > 0 && t('start.added', { count: summary.new }),
    summary.changed > 0 && t('start.changed', { count: summary.changed }),
    newDepartments.length > 0 &&
      t('start.departments', { count: newDepartments.length, names: listed(newDepartments) }),
    newLocations.length > 0 && t('start.locations', { count: newLocations.length, names: listed(newLocations) }),
    summary.wrong > 0 && t('start.wrong', { count: summary.wrong }),
    summary.untouched > 0 && t('start.untouched', { count: summary.untouched }),
    summary.newAddresses > 0 && t('start.addresses', { count: summary.newAddresses }),
    t('start.mail'),
  ];
  return (
    <ul className="reading list-disc space-y-2 ps-6">
      {sentences
        .filter((sentence) => sentence !== false)
        .map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
    </ul>
  );
}
