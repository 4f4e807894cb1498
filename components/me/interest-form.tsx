import { ActionForm } from '@/components/forms/action-form';
import { RadioField } from '@/components/forms/choice';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { type InterestStatement, interestLevels } from '@/domain/people/interest';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';

/** What somebody last said about their interest, and the question again: it may be answered anew at any time. */
export async function InterestForm({ action, last }: { action: FormAction; last: InterestStatement | null }) {
  const t = await getTranslations('me');
  const date = await getDateText();
  const words = {
    1: t('interest.l1'),
    2: t('interest.l2'),
    3: t('interest.l3'),
    4: t('interest.l4'),
    5: t('interest.l5'),
  };
  const said = interestLevels.find((level) => level === last?.level);
  return (
    <>
      <p className="reading mb-6">
        {last && said ? t('interest.last', { date: date(last.statedAt), level: words[said] }) : t('interest.never')}
      </p>
      <ActionForm action={action}>
        <RadioField
          name="level"
          layout="scale"
          legend={t('interest.question')}
          hint={t('interest.hint')}
          defaultValue={said && String(said)}
          options={interestLevels.map((level) => ({ value: String(level), label: words[level] }))}
        />
        <SubmitButton variant={said ? 'quiet' : 'filled'}>{t('interest.save')}</SubmitButton>
      </ActionForm>
    </>
  );
}
