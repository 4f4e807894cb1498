import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Question } from '@/domain/training/content';
import { getLocale, getTranslations } from '@/i18n/server';

type AnswerFeedbackProps = { question: Question; optionId: string };

/** What somebody answered and why that was right or not; after a wrong answer also which one was right, and why. */
export async function AnswerFeedback({ question, optionId }: AnswerFeedbackProps) {
  const t = await getTranslations('training');
  const locale = await getLocale();
  const chosen = question.options.find(({ id }) => id === optionId);
  const right = question.options.find(({ correct }) => correct);
  return (
    <div className="reading flex flex-col gap-4">
      {chosen && (
        <Option
          isRight={chosen.correct}
          heading={t('quiz.yourAnswer')}
          verdict={t(chosen.correct ? 'quiz.right' : 'quiz.wrong')}
          text={chosen.text[locale]}
          explanation={chosen.explanation[locale]}
        />
      )}
      {right && right.id !== optionId && (
        <Option
          isRight
          heading={t('quiz.rightAnswer')}
          text={right.text[locale]}
          explanation={right.explanation[locale]}
        />
      )}
    </div>
  );
}

type OptionProps = { isRight: boolean; heading: string; verdict?: string; text: ReactNode; explanation: ReactNode };

/** Told apart by words and by shape; a wrong answer is no danger, so it is not red. */
function Option({ isRight, heading, verdict, text, explanation }: OptionProps) {
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
      <p className="mt-2 font-semibold">{text}</p>
      <p className="mt-2">{explanation}</p>
    </div>
  );
}
