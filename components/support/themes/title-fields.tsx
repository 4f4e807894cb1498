import { Field } from '@/components/forms/field';
import { THEME_TITLE_MAX } from '@/domain/support/themes';
import type { Bilingual } from '@/domain/training/content';
import { getTranslations } from '@/i18n/server';

/** The title of a theme in both languages: everyone reads it. */
export async function TitleFields({ title }: { title?: Bilingual }) {
  const t = await getTranslations('themes');
  return (
    <>
      <Field
        name="titleNl"
        label={t('titleNl')}
        hint={t('titleHint')}
        maxLength={THEME_TITLE_MAX}
        defaultValue={title?.nl}
      />
      <Field name="titleEn" label={t('titleEn')} maxLength={THEME_TITLE_MAX} defaultValue={title?.en} />
    </>
  );
}
