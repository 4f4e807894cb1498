import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { SubmitButton } from '@/components/forms/submit-button';
import { ImportConsequences } from '@/components/people/import-consequences';
import { ImportFigures } from '@/components/people/import-figures';
import { Section } from '@/components/ui/section';
import { getTranslations } from '@/i18n/server';
import type { PeopleImport } from '@/server/people/import/queries';
import { cancel, start } from './actions';

/** What the import would do, and the two ways on: do it, or leave it. */
export async function CheckedView({ found: { id, summary } }: { found: PeopleImport }) {
  if (!summary) return null;
  const count = summary.new + summary.changed;
  const t = await getTranslations('people-import');
  return (
    <>
      <ImportFigures summary={summary} isDone={false} />
      <Section title={t('start.title')}>
        {count > 0 ? <ImportConsequences summary={summary} /> : <p className="reading">{t('start.nothing')}</p>}
        <div className="mt-6 flex flex-wrap items-start gap-x-6 gap-y-3 max-sm:*:w-full">
          {count > 0 && (
            <ActionForm action={start.bind(null, id)}>
              <SubmitButton>{t('start.submit', { count })}</SubmitButton>
            </ActionForm>
          )}
          <ActionForm action={cancel.bind(null, id)}>
            <ConfirmButton
              variant="quiet"
              label={t('cancel.before')}
              what={t('cancel.whatBefore')}
              confirm={t('cancel.confirm')}
            />
          </ActionForm>
        </div>
      </Section>
    </>
  );
}
