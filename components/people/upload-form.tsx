import { FileField } from '@/components/forms/file-field';
import { buttonClass } from '@/components/ui/button';
import { IMPORT_MAX_MB } from '@/domain/people/import-file';
import { getTranslations } from '@/i18n/server';

/** An ordinary form that posts the file: it needs no scripts, and the answer is the page of the import. */
export async function UploadForm({ action }: { action: string }) {
  const t = await getTranslations('people-import');
  return (
    <form action={action} method="post" encType="multipart/form-data" className="stack reading">
      <FileField
        name="file"
        label={t('upload.file')}
        hint={t('upload.hint', { max: IMPORT_MAX_MB })}
        accept=".csv,.txt,text/csv,text/plain"
      />
      <div className="flex max-sm:*:w-full">
        <button type="submit" className={buttonClass('filled')}>
          {t('upload.submit')}
        </button>
      </div>
    </form>
  );
}
