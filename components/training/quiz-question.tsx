import { CheckboxGroup, RadioField } from '@/components/forms/choice';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { stepField } from '@/domain/training/answer-fields';
import type { AskedQuestion, Shown } from '@/domain/training/asking';
import { getLocale, getTranslations } from '@/i18n/server';
import { AnswerForm } from './answer-form';
import { OrderField } from './order-field';

type QuizQuestionProps = { action: FormAction; sittingId: string; question: AskedQuestion };

/** One question with what there is to choose, and one button. */
export async function QuizQuestion({ action, sittingId, question }: QuizQuestionProps) {
  const t = await getTranslations('training');
  return (
    <AnswerForm key={question.id} action={action} answerKey={`${sittingId} ${question.id}`} kept={t('quiz.keptHere')}>
      <AnswerFields question={question} />
      <SubmitButton>{t('quiz.answer')}</SubmitButton>
    </AnswerForm>
  );
}

async function AnswerFields({ question: { form, prompt, options, steps } }: { question: AskedQuestion }) {
  const t = await getTranslations('training');
  const locale = await getLocale();
  const choices = (all: readonly Shown[]) => all.map(({ id, text }) => ({ value: id, label: text[locale] }));
  switch (form) {
    case 'multiple':
      return (
        <CheckboxGroup name="option" legend={prompt[locale]} hint={t('quiz.chooseAll')} options={choices(options)} />
      );
    case 'order':
      return (
        <OrderField
          name="option"
          legend={prompt[locale]}
          hint={t('quiz.putInOrder')}
          place={t('quiz.place')}
          places={options.map((_, at) => t('quiz.placeOf', { place: at + 1, of: options.length }))}
          items={options.map(({ id, text }) => ({
            id,
            text: text[locale],
            up: t('quiz.moveUp', { item: text[locale] }),
            down: t('quiz.moveDown', { item: text[locale] }),
          }))}
        />
      );
    case 'steps':
      return (
        <>
          <p className="reading">{prompt[locale]}</p>
          {steps.map((step, at) => (
            <RadioField
              key={step.id}
              name={stepField(at + 1)}
              legend={t('quiz.step', { place: at + 1, prompt: step.prompt[locale] })}
              options={choices(step.options)}
            />
          ))}
        </>
      );
    default:
      return <RadioField name="option" legend={prompt[locale]} options={choices(options)} />;
  }
}
