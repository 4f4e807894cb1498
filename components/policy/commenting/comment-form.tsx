import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/components/forms/action-form';
import { CheckboxField } from '@/components/forms/choice';
import { TextArea } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { Locale } from '@/domain/access/viewer';
import { COMMENT_MAX } from '@/domain/policy/commenting';
import { PARAGRAPH_MAX } from '@/domain/policy/draft';
import { getTranslations } from '@/i18n/server';
import { WhoSeesComments } from './who-sees-comments';

type Props = {
  action: FormAction;
  /** The paragraph as it is shown, and in which language. */
  about: { text: string; locale: Locale; revision: number };
};

/** Says something about a paragraph, or how it should read. */
export async function CommentForm({ action, about: { text, locale, revision } }: Props) {
  const t = await getTranslations('policy-draft');
  return (
    <ActionForm action={action}>
      <input type="hidden" name="formKey" value={randomUUID()} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="revision" value={revision} />
      <TextArea name="text" label={t('read.text')} hint={t('read.textHint')} rows={3} maxLength={COMMENT_MAX} />
      <Disclosure summary={t('read.propose')}>
        <div className="pt-2" lang={locale}>
          <TextArea
            name="proposal"
            label={t('read.proposal')}
            hint={t('read.proposalHint')}
            required={false}
            rows={5}
            maxLength={PARAGRAPH_MAX}
            defaultValue={text}
          />
        </div>
      </Disclosure>
      <CheckboxField name="mayName" label={t('read.mayName')} hint={t('read.mayNameHint')} />
      <WhoSeesComments />
      <SubmitButton>{t('read.send')}</SubmitButton>
    </ActionForm>
  );
}
