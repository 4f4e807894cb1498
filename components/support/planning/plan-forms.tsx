import { ActionForm } from '@/components/forms/action-form';
import { Field } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { addDays } from '@/domain/calendar/day';
import { type PlannedRound, type ProposedSeries, ROUNDS_AT_ONCE } from '@/domain/support/planning';
import { getTranslations } from '@/i18n/server';
import { ReminderField } from './reminder-field';

type PlanFormProps = { action: FormAction; proposal: ProposedSeries; today: string };

/** One round or a series of them, beginning with what we propose. */
export async function PlanForm({ action, proposal, today }: PlanFormProps) {
  const t = await getTranslations('planning');
  const { opensOn, closesOn, weeks, times } = proposal;
  return (
    <ActionForm action={action}>
      <Field name="opensOn" type="date" label={t('new.opensOn')} min={addDays(today, 1)} defaultValue={opensOn} />
      <Field
        name="closesOn"
        type="date"
        label={t('new.closesOn')}
        hint={t('new.closesOnHint')}
        min={addDays(today, 2)}
        defaultValue={closesOn}
      />
      <Field
        name="times"
        type="number"
        label={t('new.times')}
        hint={t('new.timesHint')}
        min={1}
        max={ROUNDS_AT_ONCE}
        step={1}
        inputMode="numeric"
        defaultValue={times}
      />
      <Field
        name="weeks"
        type="number"
        label={t('new.weeks')}
        hint={t('new.weeksHint')}
        min={4}
        max={52}
        step={1}
        inputMode="numeric"
        defaultValue={weeks}
      />
      <ReminderField />
      <SubmitButton>{t('new.button')}</SubmitButton>
    </ActionForm>
  );
}

type MoveFormProps = { action: FormAction; round: PlannedRound; today: string };

/** Other days for a planned round. */
export async function MoveForm({ action, round, today }: MoveFormProps) {
  const t = await getTranslations('planning');
  const { opensOn, closesOn, reminders } = round;
  return (
    <ActionForm action={action}>
      <Field name="opensOn" type="date" label={t('move.opensOn')} min={addDays(today, 1)} defaultValue={opensOn} />
      <Field name="closesOn" type="date" label={t('move.closesOn')} min={addDays(today, 2)} defaultValue={closesOn} />
      <ReminderField chosen={reminders} />
      <SubmitButton>{t('move.button')}</SubmitButton>
    </ActionForm>
  );
}
