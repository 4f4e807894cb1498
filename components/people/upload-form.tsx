import { buttonClass } from '@/components/ui/button';
import { IMPORT_MAX_MB } from '@/domain/people/import-file';
import { getTranslations } from '@/i18n/server';

/** An ordinary form that posts the file: it needs no scripts, and the answer is the page of the import. */
export async function UploadForm({ action }: { action: string }) {
  const t = await getTranslations('people-import');
  return (
    <form action={action} method="post" encType="multipart/form-data" className="stack reading">
      <div className="flex min-w-0 flex-col gap-1.5">
        <label htmlFor="people-file" className="font-semibold">
          {t('upload.file')}
        </label>
        <p id="people-file-hint" className="text-sm text-ink-soft">
          {t('upload.hint', { max: IMPORT_MAX_MB })}
        </p>
        <input
          id="people-file"
          name="file"
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          required
          aria-describedby="people-file-hint"
          className={
            'min-h-11 w-full rounded border border-line-strong bg-paper p-2 ' +
            'file:me-4 file:min-h-9 file:cursor-pointer file:rounded file:border file:border-line-strong file:bg-surface file:px-3 file:font-semibold file:text-ink'
          }
        />
      </div>
      <div className="flex max-sm:*:w-full">
        <button type="submit" className={buttonClass('filled')}>
          {t('upload.submit')}
        </button>
      </div>
    </form>
  );
}
