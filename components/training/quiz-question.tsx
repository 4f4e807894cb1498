import { ActionForm } from '@/components/forms/action-form';
import { RadioField } from '@/components/forms/choice';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import type { Bilingual } from '@/domain/training/content';
import { getLocale, getTranslations } from '@/i18n/server';

type QuizQuestionProps = {
  action: FormAction;
  /** Nothing in here tells which option is right. */
  question: { id: string; prompt: Bilingual; options: readonly { id: string; text: Bilingual }[] };
};

/** One question with its options, and one button. */
export async function QuizQuestion({ action, question }: QuizQuestionProps) {
  const t = await getTranslations('training');
  const locale = await getLocale();
  return (
    <ActionForm key={question.id} action={action}>
      <RadioField
        name="option"
        legend={question.prompt[locale]}
        options={question.options.map(({ id, text }) => ({ value: id, label: text[locale] }))}
      />
      <SubmitButton>{t('quiz.answer')}</SubmitButton>
    </ActionForm>
  );
}
