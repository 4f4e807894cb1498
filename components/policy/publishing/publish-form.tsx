import { ActionForm } from '@/components/forms/action-form';
import { RadioField } from '@/components/forms/choice';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { SelectField } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import type { Asked } from '@/domain/policy/publishing';
import { getTranslations } from '@/i18n/server';

type PublishFormProps = {
  action: FormAction;
  number: number;
  isFirst: boolean;
  seen: string;
  asked: Asked;
  modules: readonly { value: string; label: string }[];
};

/** What kind of change it is, with how many people each kind asks something of. */
export async function PublishForm({ action, number, isFirst, seen, asked, modules }: PublishFormProps) {
  const t = await getTranslations('policy');
  const later = t('publish.later', { count: asked.later });
  return (
    <ActionForm action={action}>
      <input type="hidden" name="seen" value={seen} />
      {isFirst ? (
        <>
          <input type="hidden" name="change" value="first" />
          <p>
            {t('publish.first', { people: asked.people })} {later}
          </p>
        </>
      ) : (
        <RadioField
          name="change"
          legend={t('publish.change')}
          options={[
            { value: 'editorial', label: t('publish.editorial'), hint: t('publish.editorialHint') },
            {
              value: 'material',
              label: t('publish.material'),
              hint: `${t('publish.materialHint', { people: asked.people, again: asked.again })} ${later}`,
            },
          ]}
        />
      )}
      <SelectField
        name="moduleId"
        label={t('publish.module')}
        hint={t('publish.moduleHint')}
        required={false}
        placeholder={t('publish.moduleNone')}
        options={[...modules]}
      />
      <ConfirmButton label={t('publish.button', { number })} what={t('publish.what')} confirm={t('publish.confirm')} />
    </ActionForm>
  );
}
