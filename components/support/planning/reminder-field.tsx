import { CheckboxGroup } from '@/components/forms/choice';
import { type ReminderMoment, reminderMoments } from '@/domain/support/reminders';
import { getTranslations } from '@/i18n/server';

/** At which moments everyone who is invited gets a letter. */
export async function ReminderField({ chosen = reminderMoments }: { chosen?: readonly ReminderMoment[] }) {
  const t = await getTranslations('planning');
  return (
    <CheckboxGroup
      name="reminders"
      legend={t('reminders.legend')}
      hint={t('reminders.hint')}
      required={false}
      defaultValue={chosen}
      options={reminderMoments.map((moment) => ({ value: moment, label: t(`reminders.${moment}`) }))}
    />
  );
}
