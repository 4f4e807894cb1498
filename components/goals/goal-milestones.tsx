import { ActionForm } from '@/components/forms/action-form';
import { Field } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { GOAL_NOTE_MAX } from '@/domain/goals/model';
import { getDateText } from '@/i18n/dates';
import { getTranslations, getWrittenLanguage } from '@/i18n/server';
import { getValueText } from './goal-words';

type GoalMilestonesProps = {
  unit: string;
  milestones: readonly { id: string; day: string; value: number | null; note: string }[];
  /** Absent where nothing can be changed. */
  add?: FormAction;
  removeOf?: (milestoneId: string) => FormAction;
};

/** What is to be reached on the way, by day. */
export async function GoalMilestones({ unit, milestones, add, removeOf }: GoalMilestonesProps) {
  const t = await getTranslations('goals');
  const dateText = await getDateText();
  const value = await getValueText(unit);
  const lang = await getWrittenLanguage();
  return (
    <div className="reading">
      {milestones.length === 0 && <p className="text-ink-soft">{t('milestones.none')}</p>}
      {milestones.length > 0 && (
        <ul aria-label={t('milestones.caption')}>
          {milestones.map(({ id, day, note, value: number }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
            >
              <div className="min-w-0">
                <span lang={lang}>{note}</span>
                <div className="text-sm text-ink-soft">
                  {dateText(day)}
                  {number !== null && `, ${value(number)}`}
                </div>
              </div>
              {removeOf && (
                <ActionForm action={removeOf(id)}>
                  <SubmitButton variant="quiet">
                    <span aria-hidden>{t('milestones.remove')}</span>
                    <span className="sr-only">{t('milestones.removeWhich', { day: dateText(day) })}</span>
                  </SubmitButton>
                </ActionForm>
              )}
            </li>
          ))}
        </ul>
      )}
      {add && (
        <Disclosure summary={t('milestones.add')}>
          <ActionForm action={add}>
            <Field name="day" type="date" label={t('milestones.day')} />
            <Field name="note" label={t('milestones.note')} maxLength={GOAL_NOTE_MAX} />
            <Field name="value" type="number" step="any" label={t('milestones.value')} required={false} />
            <SubmitButton variant="quiet">{t('milestones.save')}</SubmitButton>
          </ActionForm>
        </Disclosure>
      )}
    </div>
  );
}
