import { Check, X } from '@/components/ui/icons';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/domain/access/viewer';
import { answerField, type AnswerState, answerStates, type PolicyAnswers } from '@/domain/policy/acknowledgement';
import type { ChoiceQuestion } from '@/domain/training/content';
import { getTranslations } from '@/i18n/server';
import { POLICY, QUESTIONS_ANCHOR } from '../published-addresses';

type QuestionsProps = {
  questions: readonly ChoiceQuestion[];
  /** As they stand in the address. */
  answers: PolicyAnswers;
  locale: Locale;
};

/**
 * The questions after reading. An ordinary GET form: the answers stand in the address and nowhere else, so nothing is
 * kept about anybody. What is right stays; what is not is explained and asked once more.
 */
export async function PolicyQuestions({ questions, answers, locale }: QuestionsProps) {
  const t = await getTranslations('policy');
  const states = answerStates(questions, answers);
  const isSent = answers.some((answer) => answer !== '');
  const isOver = states.every((state) => state === 'right');
  return (
    <form action={`${POLICY}#${QUESTIONS_ANCHOR}`} className="no-print reading flex flex-col gap-10">
      <input type="hidden" name="in" value={locale} />
      {questions.map((question, at) => (
        <Question
          key={question.id}
          question={question}
          field={answerField(at + 1)}
          answer={answers[at] ?? ''}
          state={states[at] ?? 'open'}
          isMissing={isSent}
          locale={locale}
        />
      ))}
      {!isOver && (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3 max-sm:*:w-full">
          <Button type="submit" variant="filled">
            {t('questions.check')}
          </Button>
        </div>
      )}
    </form>
  );
}

type QuestionProps = {
  question: ChoiceQuestion;
  field: string;
  answer: string;
  state: AnswerState;
  isMissing: boolean;
  locale: Locale;
};

async function Question({ question, field, answer, state, isMissing, locale }: QuestionProps) {
  const t = await getTranslations('policy');
  const chosen = question.options.find(({ id }) => id === answer);
  const prompt = question.prompt[locale];
  const verdict = chosen && state !== 'open' && (
    <Verdict isRight={state === 'right'} text={chosen.text[locale]} why={chosen.explanation[locale]} locale={locale} />
  );
  if (state === 'right') {
    return (
      <div>
        <p lang={locale} className="mb-3 font-semibold">
          {prompt}
        </p>
        <input type="hidden" name={field} value={answer} />
        {verdict}
      </div>
    );
  }
  const problem = state === 'open' && isMissing ? t('questions.open') : undefined;
  return (
    <fieldset aria-describedby={problem && `${field}-problem`}>
      <legend lang={locale} className="mb-2 font-semibold">
        {prompt}
      </legend>
      {verdict && <div className="mb-3">{verdict}</div>}
      {question.options.map(({ id, text }) => (
        <label key={id} className="flex min-h-11 items-start gap-3 py-2.5">
          <input type="radio" name={field} value={id} required className="mt-0.5 size-5 shrink-0" />
          <span lang={locale}>{text[locale]}</span>
        </label>
      ))}
      {problem && (
        <p id={`${field}-problem`} className="mt-1 text-danger">
          {problem}
        </p>
      )}
    </fieldset>
  );
}

type VerdictProps = { isRight: boolean; text: string; why: string; locale: Locale };

/** Told apart by words and by shape; a wrong answer is no danger, so it is not red. */
async function Verdict({ isRight, text, why, locale }: VerdictProps) {
  const t = await getTranslations('policy');
  const Mark = isRight ? Check : X;
  return (
    <div
      className={`rounded border-s-4 p-4 ${isRight ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface'}`}
    >
      <p className="flex items-center gap-2 font-semibold">
        <Mark aria-hidden size={16} strokeWidth={3} className={isRight ? 'text-accent' : 'text-ink-soft'} />
        {t(isRight ? 'questions.right' : 'questions.wrong')}
      </p>
      <p className="mt-1">{t('questions.yours', { answer: text })}</p>
      <p lang={locale} className="mt-1">
        {why}
      </p>
      {!isRight && <p className="mt-2 text-sm text-ink-soft">{t('questions.again')}</p>}
    </div>
  );
}
