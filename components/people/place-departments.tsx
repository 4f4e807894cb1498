import type { ReactNode } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { Field, SelectField } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { A_NEW_ONE, type DepartmentPlace, type PlacedDepartment } from '@/domain/people/department-tree';
import { personLimits } from '@/domain/people/model';
import { getTranslations } from '@/i18n/server';
import { departmentOptions } from './department-options';

type PlaceDepartmentsProps = {
  departments: readonly PlacedDepartment<DepartmentPlace>[];
  action: FormAction;
  /** The departments with a box to tick before each name. */
  children: ReactNode;
};

/** Moves all departments that are ticked at once. Where there is room, the choice stays in sight under a long list. */
export async function PlaceDepartments({ departments, action, children }: PlaceDepartmentsProps) {
  const t = await getTranslations('departments');
  const [top, ...under] = departmentOptions(departments, t('several.top'));
  return (
    <ActionForm action={action} layout="row">
      <p className="reading basis-full">{t('several.intro')}</p>
      <div className="min-w-0 basis-full">{children}</div>
      <div className="no-print z-1 flex basis-full flex-wrap items-end gap-x-4 gap-y-3 bg-paper py-4 *:max-sm:basis-full sm:sticky sm:bottom-(--bar) sm:border-t sm:border-line-strong">
        <SelectField
          name="parentId"
          label={t('several.parent')}
          placeholder={t('several.choose')}
          options={[...(top ? [top] : []), { value: A_NEW_ONE, label: t('several.new') }, ...under]}
        />
        <Field name="newDepartment" label={t('several.newName')} required={false} maxLength={personLimits.department} />
        <SubmitButton>{t('several.submit')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
