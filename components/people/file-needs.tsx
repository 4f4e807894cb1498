import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { requiredColumns } from '@/domain/people/import-columns';
import { exampleFile } from '@/domain/people/example-file';
import { type PersonField, personFields } from '@/domain/people/model';
import { getTranslations } from '@/i18n/server';

/** What to put in a file of people, and what happens with it. */
export async function FileNeeds() {
  const t = await getTranslations('people-import');
  const isRequired = (field: PersonField) => requiredColumns.some((required) => required === field);
  const headings = personFields.map((field) => t(`fields.${field}`));
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
      <Section
        title={t('needs.title')}
        intro={t('needs.intro')}
        action={
          <ButtonLink href={csvAddress(exampleFile(headings))} download={`${t('needs.sampleFile')}.csv`}>
            {t('needs.sample')}
          </ButtonLink>
        }
      >
        <DefinitionList items={items} />
      </Section>
      <Section title={t('needs.rules')}>
        <ul className="reading list-disc space-y-2 ps-6">
          {(['rule1', 'rule2', 'rule3', 'rule4'] as const).map((rule) => (
            <li key={rule}>{t(`needs.${rule}`)}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** A small file in the page itself; spreadsheets take it for UTF-8 only when it begins with a byte order mark. */
function csvAddress(text: string): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${text}`)}`;
}
