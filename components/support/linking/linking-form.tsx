import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { Field, TextArea } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { AGREED_WITH_MAX, type Linking, LINKING_NOTE_MAX } from '@/domain/support/linking';
import { getTranslations } from '@/i18n/server';

type LinkingFormProps = {
  action: FormAction;
  /** What it would become. */
  to: Linking;
  /** The last day that an agreement can be of, 'YYYY-MM-DD'. */
  today: string;
};

/** The way to the other of the two. It asks first; confidential also asks with whom that was agreed. */
export async function LinkingForm({ action, to, today }: LinkingFormProps) {
  const t = await getTranslations('linking');
  const isConfidential = to === 'confidential';
  return (
    <ActionForm action={action} done={t('choose.done')} key={to}>
      <ConfirmButton
        label={t(`choose.${to}.label`)}
        what={
          <ul className="list-disc space-y-2 ps-6">
            <li>{t(`choose.${to}.one`)}</li>
            <li>{t(`choose.${to}.two`)}</li>
            {isConfidential && <li>{t('choose.confidential.three')}</li>}
          </ul>
        }
        confirm={t(`choose.${to}.confirm`)}
        variant="quiet"
      >
        {isConfidential && (
          <>
            <Field
              name="agreedOn"
              type="date"
              label={t('choose.agreedOn')}
              hint={t('choose.agreedOnHint')}
              max={today}
            />
            <Field
              name="agreedWith"
              label={t('choose.agreedWith')}
              hint={t('choose.agreedWithHint')}
              maxLength={AGREED_WITH_MAX}
            />
          </>
        )}
        <TextArea
          name="note"
          label={t('choose.note')}
          hint={t('choose.noteHint')}
          rows={3}
          maxLength={LINKING_NOTE_MAX}
        />
      </ConfirmButton>
    </ActionForm>
  );
}
