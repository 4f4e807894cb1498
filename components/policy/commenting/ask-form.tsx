import { ActionForm } from '@/components/forms/action-form';
import { CheckboxGroup, RadioField } from '@/components/forms/choice';
import { Field } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import type { DepartmentPlace, PlacedDepartment } from '@/domain/people/department-tree';
import { getTranslations } from '@/i18n/server';

type Props = {
  action: FormAction;
  departments: readonly PlacedDepartment<DepartmentPlace>[];
  /** As it is now, or as we propose. */
  until: string;
  chosen: readonly string[];
  today: string;
};

/** Whose comments are asked for, and until when. */
export async function AskForm({ action, departments, until, chosen, today }: Props) {
  const t = await getTranslations('policy-draft');
  return (
    <ActionForm action={action} done={t('comments.asked')}>
      <Field
        name="until"
        type="date"
        label={t('comments.until')}
        hint={t('comments.untilHint')}
        min={today}
        defaultValue={until}
      />
      <RadioField
        name="who"
        legend={t('comments.whom')}
        options={[
          { value: 'everyone', label: t('comments.everyone') },
          { value: 'departments', label: t('comments.someDepartments') },
        ]}
        defaultValue={chosen.length > 0 ? 'departments' : 'everyone'}
      />
      <CheckboxGroup
        name="departments"
        legend={t('comments.departments')}
        hint={t('comments.departmentsHint')}
        required={false}
        options={departments.map(({ id, name, depth }) => ({ value: id, label: `${'– '.repeat(depth)}${name}` }))}
        defaultValue={[...chosen]}
      />
      <SubmitButton variant="quiet">{t('comments.ask')}</SubmitButton>
    </ActionForm>
  );
}
