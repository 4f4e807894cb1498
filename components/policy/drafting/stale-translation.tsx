import { ActionForm } from '@/components/forms/action-form';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { WordPieces } from '@/components/policy/difference/word-pieces';
import { wordDifference } from '@/domain/policy/difference';
import { readableText } from '@/domain/policy/readable';
import type { Bilingual } from '@/domain/training/content';
import { otherThan, type Stale } from '@/domain/training/draft-stale';
import { getTranslations } from '@/i18n/server';

/** That one language was changed after the other: what changed in it, and a way to say that the translation still fits. */
export async function StaleTranslation({
  stale: { locale, was },
  text,
  action,
}: {
  stale: Stale;
  text: Bilingual;
  action: FormAction;
}) {
  const t = await getTranslations('policy-draft');
  const changed = otherThan(locale);
  const [old, young] = [readableText(was), readableText(text[changed])];
  return (
    <div className="reading mb-6 flex flex-col gap-3 border-s-4 border-wait ps-4">
      <p className="font-semibold text-wait">{t(`translation.title.${locale}`)}</p>
      <p className="text-sm text-ink-soft">
        {old === young ? t('translation.layout') : t(`translation.what.${locale}`)}
      </p>
      {old !== young && (
        <p lang={changed} className="wrap-anywhere">
          <WordPieces pieces={wordDifference(old, young)} />
        </p>
      )}
      <ActionForm action={action}>
        <SubmitButton variant="quiet">{t('translation.confirm')}</SubmitButton>
      </ActionForm>
    </div>
  );
}
