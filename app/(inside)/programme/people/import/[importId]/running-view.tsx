import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { Progress } from '@/components/ui/progress';
import { getTranslations } from '@/i18n/server';
import type { PeopleImport } from '@/server/people/import/queries';
import { cancel } from './actions';

/** How far the server is, and the way to stop it. */
export async function RunningView({ found }: { found: PeopleImport }) {
  const { id, status, rowsDone, rowsTotal } = found;
  const isImport = status === 'importing';
  const done = Math.min(rowsDone, rowsTotal);
  const t = await getTranslations('people-import');
  return (
    <div className="reading stack">
      <Progress
        value={done}
        max={rowsTotal}
        label={t(isImport ? 'progress.importing' : 'progress.checking')}
        text={isImport && done === rowsTotal ? t('progress.lines') : t('progress.text', { done, total: rowsTotal })}
      />
      <ActionForm action={cancel.bind(null, id)}>
        <ConfirmButton
          label={t(isImport ? 'cancel.during' : 'cancel.before')}
          what={t(isImport ? 'cancel.whatDuring' : 'cancel.whatBefore')}
          confirm={t('cancel.confirm')}
        />
      </ActionForm>
    </div>
  );
}
