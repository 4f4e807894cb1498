import { ActionForm } from '@/components/forms/action-form';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import type { Locale } from '@/domain/access/viewer';
import { answerField, type PolicyAnswers } from '@/domain/policy/acknowledgement';
import { getTranslations } from '@/i18n/server';

type AcknowledgeFormProps = {
  action: FormAction;
  versionId: string;
  /** The language and the fingerprint of the text that stands above. */
  locale: Locale;
  textHash: string;
  answers: PolicyAnswers;
};

/** "Read and understood": what is sent says exactly which text stood on the screen. */
export async function AcknowledgeForm({ action, versionId, locale, textHash, answers }: AcknowledgeFormProps) {
  const t = await getTranslations('policy');
  return (
    <ActionForm action={action}>
      <input type="hidden" name="versionId" value={versionId} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="textHash" value={textHash} />
      {answers.map((answer, at) => (
        <input key={at} type="hidden" name={answerField(at + 1)} value={answer} />
      ))}
      <SubmitButton>{t('acknowledge.button')}</SubmitButton>
    </ActionForm>
  );
}
