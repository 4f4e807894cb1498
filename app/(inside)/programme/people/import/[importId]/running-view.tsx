import { Progress } from '@/components/ui/progress';
import { getTranslations } from '@/i18n/server';
import type { PeopleImport } from '@/server/people/import/queries';
import { CancelForm } from './cancel-form';

/** How far the server is, and the way to stop it. */
export async function RunningView({ found }: { found: PeopleImport }) {
  const { status, rowsDone, rowsTotal } = found;
  const isImport = status === 'importing';
  const done = Math.min(rowsDone, rowsTotal);
  const t = await getTranslations('people-import');
  return (
    <>
      <div className="reading">
        <Progress
          value={done}
          max={rowsTotal}
          label={t(isImport ? 'progress.importing' : 'progress.checking')}
          text={isImport && done === rowsTotal ? t('progress.lines') : t('progress.text', { done, total: rowsTotal })}
        />
      </div>
      <CancelForm found={found} />
    </>
  );
}
