import { Check, X } from '@/components/ui/icons';
import type { ReactNode } from 'react';
import type { ChoiceQuestion, Option, OrderQuestion, Question } from '@/domain/training/content';
import type { Given } from '@/domain/training/grading';
import { getLocale, getTranslations } from '@/i18n/server';

type Answer<Q> = { question: Q; given: Given };

/** What somebody answered and why that was right or not; after a wrong answer also which one was right, and why. */
export async function AnswerFeedback({ question, given }: Answer<Question>) {
  const t = await getTranslations('training');
  const locale = await getLocale();
  switch (question.form) {
    case 'order':
      return <OrderFeedback question={question} given={given} />;
    case 'multiple':
      return <MultipleFeedback question={question} given={given} />;
    case 'steps':
      return (
        <ol className="reading flex flex-col gap-8">
          {question.steps.map((step, at) => (
            <li key={step.id}>
              <p className="mb-3 font-semibold">{t('quiz.step', { place: at + 1, prompt: step.prompt[locale] })}</p>
              <OneOfFeedback options={step.options} chosenId={given[at] ?? ''} />
            </li>
          ))}
        </ol>
      );
    default:
      return <OneOfFeedback options={question.options} chosenId={given[0] ?? ''} />;
  }
}

async function OneOfFeedback({ options, chosenId }: { options: readonly Option[]; chosenId: string }) {
  const t = await getTranslations('training');
  const locale = await getLocale();
  const chosen = options.find(({ id }) => id === chosenId);
  const right = options.find(({ correct }) => correct);
  return (
    <div className="reading flex flex-col gap-4">
      {chosen && (
        <Verdict
          isRight={chosen.correct}
          heading={t('quiz.yourAnswer')}
          verdict={t(chosen.correct ? 'quiz.right' : 'quiz.wrong')}
          text={chosen.text[locale]}
          explanation={chosen.explanation[locale]}
        />
      )}
      {right && right.id !== chosenId && (
        <Verdict
          isRight
          heading={t('quiz.rightAnswer')}
          text={right.text[locale]}
          explanation={right.explanation[locale]}
        />
      )}
    </div>
  );
}

/** Every option: what it should have been, and whether that is what was chosen. */
async function MultipleFeedback({ question: { options }, given }: Answer<ChoiceQuestion>) {
  const t = await getTranslations('training');
  const locale = await getLocale();
  return (
    <div className="reading flex flex-col gap-4">
      {options.map(({ id, correct, text, explanation }) => {
        const isChosen = given.includes(id);
        const heading = t(isChosen ? 'quiz.chosen' : 'quiz.notChosen');
        const verdict = t(isChosen === correct ? 'quiz.right' : 'quiz.wrong');
        return (
          <Verdict
            key={id}
            isRight={isChosen === correct}
            heading={heading}
            verdict={verdict}
            text={text[locale]}
            explanation={explanation[locale]}
          />
        );
      })}
    </div>
  );
}

async function OrderFeedback({ question: { items, explanation }, given }: Answer<OrderQuestion>) {
  const t = await getTranslations('training');
  const locale = await getLocale();
  const textOf = new Map(items.map(({ id, text }) => [id, text[locale]]));
  const isRight = items.every(({ id }, at) => given[at] === id);
  const list = (ids: Given) => (
    <ol className="list-decimal ps-6">
      {ids.map((id) => (
        <li key={id}>{textOf.get(id)}</li>
      ))}
    </ol>
  );
  return (
    <div className="reading flex flex-col gap-4">
      <Verdict
        isRight={isRight}
        heading={t('quiz.yourAnswer')}
        verdict={t(isRight ? 'quiz.right' : 'quiz.wrong')}
        text={list(given)}
        explanation={isRight ? explanation[locale] : undefined}
      />
      {!isRight && (
        <Verdict
          isRight
          heading={t('quiz.rightAnswer')}
          text={list(items.map(({ id }) => id))}
          explanation={explanation[locale]}
        />
      )}
    </div>
  );
}

type VerdictProps = { isRight: boolean; heading: string; verdict?: string; text: ReactNode; explanation: ReactNode };

/** Told apart by words and by shape; a wrong answer is no danger, so it is not red. */
function Verdict({ isRight, heading, verdict, text, explanation }: VerdictProps) {
  const Mark = isRight ? Check : X;
  return (
    <div
      className={`rounded border-s-4 p-4 ${isRight ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface'}`}
    >
      <p className="flex items-center gap-2 text-sm">
        <Mark aria-hidden size={16} strokeWidth={3} className={isRight ? 'text-accent' : 'text-ink-soft'} />
        <span>
          {heading}
          {verdict && (
            <>
              : <strong>{verdict}</strong>
            </>
          )}
        </span>
      </p>
      <div className="mt-2 font-semibold">{text}</div>
      {explanation && <p className="mt-2">{explanation}</p>}
    </div>
  );
}
