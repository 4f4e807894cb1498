import { ActionForm } from '@/components/forms/action-form';
import { RadioField } from '@/components/forms/choice';
import { Field, TextArea } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { THEME_ANSWER_MAX, type ThemeState } from '@/domain/support/themes';
import type { Bilingual } from '@/domain/training/content';
import { getTranslations } from '@/i18n/server';

type AnswerFormProps = {
  action: FormAction;
  theme: {
    readonly state: ThemeState;
    readonly plannedOn: string | null;
    readonly answer: Bilingual | null;
    readonly answeredAt: Date | null;
  };
};

/** What is done about a theme: done, planned for a day, or not; with a text in both languages for everyone. */
export async function AnswerForm({ action, theme: { state, plannedOn, answer, answeredAt } }: AnswerFormProps) {
  const t = await getTranslations('themes');
  return (
    <ActionForm action={action} className="group/answer">
      <input type="hidden" name="seen" value={answeredAt?.toISOString() ?? ''} />
      <RadioField
        name="state"
        legend={t('theme.state')}
        options={[
          { value: 'done', label: t('theme.stateDone') },
          { value: 'planned', label: t('theme.statePlanned') },
          { value: 'not', label: t('theme.stateNot') },
        ]}
        defaultValue={state === 'open' ? undefined : state}
      />
      {/* Only a plan has a day. Without :has() the field simply stays. */}
      <div className="group-has-[[value=done]:checked]/answer:hidden group-has-[[value=not]:checked]/answer:hidden">
        <Field
          name="plannedOn"
          type="date"
          label={t('theme.plannedOn')}
          hint={t('theme.plannedOnHint')}
          defaultValue={plannedOn ?? undefined}
        />
      </div>
      <TextArea
        name="answerNl"
        label={t('theme.answerNl')}
        hint={t('theme.answerHint')}
        rows={3}
        maxLength={THEME_ANSWER_MAX}
        defaultValue={answer?.nl}
      />
      <TextArea
        name="answerEn"
        label={t('theme.answerEn')}
        rows={3}
        maxLength={THEME_ANSWER_MAX}
        defaultValue={answer?.en}
      />
      <SubmitButton>{t('theme.submit')}</SubmitButton>
    </ActionForm>
  );
}
