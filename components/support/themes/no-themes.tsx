import { ActionForm } from '@/components/forms/action-form';
import { TextArea } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { THEME_ANSWER_MAX } from '@/domain/support/themes';
import type { Bilingual } from '@/domain/training/content';
import { getLocale, getTranslations } from '@/i18n/server';

type NoThemesProps = { action: FormAction; reason: Bilingual | null };

/** For a round without themes: that no comment asks for an answer is a choice too, with a reason that everyone reads. */
export async function NoThemes({ action, reason }: NoThemesProps) {
  const t = await getTranslations('themes');
  const locale = await getLocale();
  return (
    <Section title={reason ? t('noThemesReason') : t('noThemes')} intro={reason ? reason[locale] : t('noThemesIntro')}>
      <Disclosure summary={reason ? t('noThemesChange') : t('noThemesOpen')}>
        <ActionForm action={action}>
          <TextArea
            name="reasonNl"
            label={t('reasonNl')}
            hint={t('reasonHint')}
            rows={2}
            maxLength={THEME_ANSWER_MAX}
            defaultValue={reason?.nl}
          />
          <TextArea
            name="reasonEn"
            label={t('reasonEn')}
            rows={2}
            maxLength={THEME_ANSWER_MAX}
            defaultValue={reason?.en}
          />
          <SubmitButton variant="quiet">{t('noThemesButton')}</SubmitButton>
        </ActionForm>
      </Disclosure>
    </Section>
  );
}
