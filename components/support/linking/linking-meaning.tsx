import { DefinitionList } from '@/components/ui/definition-list';
import { getTranslations } from '@/i18n/server';

/** What each of the two ways to keep answers means for whoever answers, and what they share. */
export async function LinkingMeaning() {
  const t = await getTranslations('linking');
  return (
    <div className="max-w-3xl">
      <DefinitionList
        items={[
          {
            term: t('names.not-traceable'),
            value: t('meaning.not-traceable'),
            note: t('meaning.not-traceableNote'),
          },
          { term: t('names.confidential'), value: t('meaning.confidential'), note: t('meaning.confidentialNote') },
          { term: t('meaning.both'), value: t('meaning.bothValue') },
          { term: t('meaning.earlier'), value: t('meaning.earlierValue') },
        ]}
      />
    </div>
  );
}
