import { ActionForm } from '@/components/forms/action-form';
import { RadioField } from '@/components/forms/choice';
import { Field, TextArea } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { CHANGE_NOTE_MAX } from '@/domain/training/publishing';
import { getTranslations } from '@/i18n/server';

type PublishFormProps = {
  action: FormAction;
  isFirst: boolean;
  version: number;
  /** When the draft was last changed, in milliseconds. */
  seen: number;
  /** People who finished an earlier version. */
  finished: number;
  /** To ask something of people again is HR's. */
  mayRequire: boolean;
  today: string;
  dueOn: string;
};

/** Asks what kind of change it is, and what is offered to those who finished before. */
export async function PublishForm(props: PublishFormProps) {
  const { action, isFirst, version, seen } = props;
  const t = await getTranslations('authoring');
  return (
    <ActionForm action={action}>
      <input type="hidden" name="seen" value={seen} />
      {isFirst ? (
        <>
          <input type="hidden" name="change" value="first" />
          <input type="hidden" name="note" value="" />
        </>
      ) : (
        <ChangeFields {...props} />
      )}
      <SubmitButton>{isFirst ? t('publish.submitFirst') : t('publish.submit', { version })}</SubmitButton>
    </ActionForm>
  );
}

async function ChangeFields({ finished, mayRequire, today, dueOn }: PublishFormProps) {
  const t = await getTranslations('authoring');
  return (
    <div className="stack group/change">
      <RadioField
        name="change"
        legend={t('publish.change')}
        options={[
          { value: 'editorial', label: t('publish.editorial'), hint: t('publish.editorialHint') },
          { value: 'material', label: t('publish.material'), hint: t('publish.materialHint', { finished }) },
        ]}
      />
      <TextArea
        name="note"
        label={t('publish.note')}
        hint={t('publish.noteHint')}
        rows={2}
        maxLength={CHANGE_NOTE_MAX}
      />
      <div className="hidden flex-col gap-6 group-has-[[value=material]:checked]/change:flex">
        <RadioField
          name="offer"
          legend={t('publish.offer')}
          defaultValue="nothing"
          options={[
            { value: 'nothing', label: t('publish.nothing'), hint: t('publish.nothingHint') },
            { value: 'invite', label: t('publish.invite'), hint: t('publish.inviteHint') },
            ...(mayRequire ? [{ value: 'require', label: t('publish.require'), hint: t('publish.requireHint') }] : []),
          ]}
        />
        {mayRequire ? (
          <div className="hidden group-has-[[value=require]:checked]/change:block">
            <Field name="dueOn" type="date" label={t('publish.dueOn')} min={today} defaultValue={dueOn} />
          </div>
        ) : (
          <p className="text-sm text-ink-soft">{t('publish.requireHr')}</p>
        )}
      </div>
    </div>
  );
}
