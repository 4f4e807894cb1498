import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { getTranslations } from '@/i18n/server';
import type { PeopleImport } from '@/server/people/import/queries';
import { cancel } from './actions';

/** The way out, at any time before the end. */
export async function CancelForm({ found: { id, status } }: { found: PeopleImport }) {
  const when = status === 'importing' ? 'during' : 'before';
  const t = await getTranslations('people-import');
  return (
    <div className="mt-10">
      <ActionForm action={cancel.bind(null, id)}>
        <ConfirmButton
          variant={when === 'during' ? 'danger' : 'quiet'}
          label={t(`cancel.${when}`)}
          what={t(when === 'during' ? 'cancel.whatDuring' : 'cancel.whatBefore')}
          confirm={t('cancel.confirm')}
        />
      </ActionForm>
    </div>
  );
}
