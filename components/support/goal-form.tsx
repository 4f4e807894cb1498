import { ActionForm } from '@/components/forms/action-form';
import { Field } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { inPoints } from '@/domain/support/rounds';
import { getTranslations } from '@/i18n/server';

/** The share of supporters to aim for. `goal` is the present one as a fraction, null when there is none. */
export async function GoalForm({ action, goal }: { action: FormAction; goal: number | null }) {
  const t = await getTranslations('support');
  return (
    <ActionForm action={action} done={t('rounds.goalDone')}>
      <Field
        name="target"
        type="number"
        label={t('rounds.goalLabel')}
        hint={t('rounds.goalHint')}
        min={1}
        max={100}
        step={1}
        inputMode="numeric"
        defaultValue={goal === null ? undefined : inPoints(goal)}
      />
      <SubmitButton variant="quiet">{t('rounds.goalButton')}</SubmitButton>
    </ActionForm>
  );
}
