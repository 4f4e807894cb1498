import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { requiredColumns } from '@/domain/people/import-columns';
import { type PersonField, personFields } from '@/domain/people/model';
import { getTranslations } from '@/i18n/server';

/** What to put in a file of people, and what happens with it. */
export async function FileNeeds() {
  const t = await getTranslations('people-import');
  const isRequired = (field: PersonField) => requiredColumns.some((required) => required === field);
  const items = personFields.map((field) => ({
    term: t(`fields.${field}`),
    value: (
      <>
        {t(`needs.${field}`)}{' '}
        <span className="text-sm text-ink-soft">({t(isRequired(field) ? 'needs.required' : 'needs.optional')})</span>
      </>
    ),
  }));
  return (
    <>
      <Section title={t('needs.rules')}>
        <ul className="reading list-disc space-y-2 ps-6">
          {(['rule1', 'rule2', 'rule3', 'rule4'] as const).map((rule) => (
            <li key={rule}>{t(`needs.${rule}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('needs.title')} intro={t('needs.intro')}>
        <DefinitionList items={items} />
      </Section>
    </>
  );
}
