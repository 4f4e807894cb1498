import { ActionForm } from '@/components/forms/action-form';
import { SelectField } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { type ColumnMapping, requiredColumns } from '@/domain/people/import-columns';
import { personFields } from '@/domain/people/model';
import { getTranslations } from '@/i18n/server';

type ColumnsFormProps = {
  header: readonly string[];
  mapping: ColumnMapping;
  action: FormAction;
  /** Whether this is the one thing to do on the page. */
  isMain: boolean;
};

/** For each field the column that holds it, as recognised or chosen before. */
export async function ColumnsForm({ header, mapping, action, isMain }: ColumnsFormProps) {
  const t = await getTranslations('people-import');
  const options = header.map((name, index) => ({
    value: String(index),
    label: name === '' ? t('columns.example', { place: index + 1 }) : name,
  }));
  return (
    <ActionForm action={action}>
      {personFields.map((field) => {
        const isRequired = requiredColumns.some((required) => required === field);
        const column = mapping[field];
        return (
          <SelectField
            key={field}
            name={field}
            label={t(`fields.${field}`)}
            required={isRequired}
            placeholder={t(isRequired ? 'columns.choose' : 'columns.notInFile')}
            options={options}
            defaultValue={column === undefined ? undefined : String(column)}
          />
        );
      })}
      <SubmitButton variant={isMain ? 'filled' : 'quiet'}>{t('columns.submit')}</SubmitButton>
    </ActionForm>
  );
}
