import { ActionForm } from '@/components/forms/action-form';
import { TextArea } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { DECLINE_REASON_MAX } from '@/domain/responsibilities/model';
import { getTranslations } from '@/i18n/server';

/** Yes or no, both in sight: declining is an answer like the other, and only wants a reason. */
export async function AnswerOffer({ accept, decline }: { accept: FormAction; decline: FormAction }) {
  const t = await getTranslations('responsibilities');
  return (
    <>
      <ActionForm action={accept}>
        <SubmitButton>{t('mine.accept')}</SubmitButton>
      </ActionForm>
      <div className="reading mt-10">
        <h3 className="text-lg">{t('mine.declineTitle')}</h3>
        <p className="mt-1 mb-4 text-ink-soft">{t('mine.declineMore')}</p>
        <ActionForm action={decline}>
          <TextArea name="reason" label={t('mine.reason')} rows={3} maxLength={DECLINE_REASON_MAX} />
          <SubmitButton variant="quiet">{t('mine.decline')}</SubmitButton>
        </ActionForm>
      </div>
    </>
  );
}
