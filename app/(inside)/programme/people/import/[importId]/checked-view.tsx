import { ImportConsequences } from '@/components/people/import-consequences';
import { ImportFigures } from '@/components/people/import-figures';
import { Section } from '@/components/ui/section';
import { getTranslations } from '@/i18n/server';
import type { PeopleImport } from '@/server/people/import/queries';
import { CancelForm } from './cancel-form';

/** What the import would do, in numbers and in sentences, and the way to leave it. */
export async function CheckedView({ found }: { found: PeopleImport }) {
  const { summary } = found;
  if (!summary) return null;
  const t = await getTranslations('people-import');
  return (
    <>
      <ImportFigures summary={summary} isDone={false} />
      <Section title={t('start.title')}>
        {summary.new + summary.changed > 0 ? (
          <ImportConsequences summary={summary} />
        ) : (
          <p className="reading">{t('start.nothing')}</p>
        )}
        <CancelForm found={found} />
      </Section>
    </>
  );
}
