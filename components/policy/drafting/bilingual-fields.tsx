import { Field, TextArea } from '@/components/forms/field';
import { locales } from '@/domain/access/viewer';
import { PARAGRAPH_MAX, POLICY_TITLE_MAX } from '@/domain/policy/draft';
import type { Bilingual } from '@/domain/training/content';
import { getTranslations } from '@/i18n/server';
import { TwoColumns } from './side-by-side';

/** A text in Dutch and in English beside each other. Either may stay empty for now. */
export async function TextFields({ text }: { text?: Bilingual }) {
  const t = await getTranslations('policy-draft');
  return (
    <TwoColumns>
      {locales.map((locale) => (
        <div key={locale} lang={locale}>
          <TextArea
            name={locale}
            label={t('paragraph.textIn', { language: t(`languages.${locale}`) })}
            rows={8}
            maxLength={PARAGRAPH_MAX}
            defaultValue={text?.[locale]}
          />
        </div>
      ))}
    </TwoColumns>
  );
}

/** The title in both languages, with the one that its editor saw. */
export async function TitleFields({ title }: { title: Bilingual }) {
  const t = await getTranslations('policy-draft');
  return (
    <>
      <input type="hidden" name="seenNl" value={title.nl} />
      <input type="hidden" name="seenEn" value={title.en} />
      <TwoColumns>
        {locales.map((locale) => (
          <div key={locale} lang={locale}>
            <Field
              name={locale}
              label={t('draft.titleIn', { language: t(`languages.${locale}`) })}
              defaultValue={title[locale]}
              maxLength={POLICY_TITLE_MAX}
            />
          </div>
        ))}
      </TwoColumns>
    </>
  );
}
