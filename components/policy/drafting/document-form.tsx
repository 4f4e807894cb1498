import { FileField } from '@/components/forms/file-field';
import { buttonClass } from '@/components/ui/button';
import { type Locale, locales } from '@/domain/access/viewer';
import { DOCUMENT_MAX_MB } from '@/domain/policy/imported';
import { getTranslations } from '@/i18n/server';

/** An ordinary form that posts the file: it needs no scripts, and the answer is this page again. */
export async function DocumentForm({ action, locale }: { action: string; locale: Locale }) {
  const t = await getTranslations('policy-draft');
  return (
    <form action={action} method="post" encType="multipart/form-data" className="stack reading">
      <FileField
        name="file"
        label={t('import.file')}
        hint={t('import.fileHint', { max: DOCUMENT_MAX_MB })}
        accept=".docx,.md,.markdown,.txt,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/markdown,text/plain"
      />
      <fieldset className="flex min-w-0 flex-col">
        <legend className="mb-1.5 font-semibold">{t('import.language')}</legend>
        {locales.map((one) => (
          <label key={one} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name="locale"
              value={one}
              defaultChecked={one === locale}
              className="size-5 cursor-pointer accent-accent"
            />
            {t(`languageNames.${one}`)}
          </label>
        ))}
      </fieldset>
      <div className="flex max-sm:*:w-full">
        <button type="submit" className={buttonClass('filled')}>
          {t('import.submit')}
        </button>
      </div>
      <p className="text-sm text-ink-soft">{t('import.leaves')}</p>
    </form>
  );
}
