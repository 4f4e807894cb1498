import { ActionForm } from '@/components/forms/action-form';
import { RadioField } from '@/components/forms/choice';
import { Field } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { EVENT_TITLE_MAX, type EventDetails, eventKinds } from '@/domain/support/events';
import { getTranslations } from '@/i18n/server';

type EventFormProps = {
  action: FormAction;
  /** As it is now; absent for a new one. */
  event?: EventDetails;
  /** The day that stands in the form of a new one. */
  today: string;
  submit: string;
};

/** What happened, when, and of which kind it was. */
export async function EventForm({ action, event, today, submit }: EventFormProps) {
  const t = await getTranslations('events');
  return (
    <ActionForm action={action}>
      <Field name="day" type="date" label={t('day')} defaultValue={event?.day ?? today} />
      <RadioField
        name="kind"
        legend={t('kind')}
        options={eventKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`), hint: t(`kindHints.${kind}`) }))}
        defaultValue={event?.kind}
      />
      <Field
        name="titleNl"
        label={t('titleNl')}
        hint={t('titleHint')}
        required={false}
        maxLength={EVENT_TITLE_MAX}
        defaultValue={event?.title.nl}
      />
      <Field
        name="titleEn"
        label={t('titleEn')}
        required={false}
        maxLength={EVENT_TITLE_MAX}
        defaultValue={event?.title.en}
      />
      <SubmitButton>{submit}</SubmitButton>
    </ActionForm>
  );
}
