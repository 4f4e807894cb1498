import { Figure, FigureRow } from '@/components/ui/figure';
import { Section } from '@/components/ui/section';
import { type Question, questionKinds } from '@/domain/training/content';
import type { Given } from '@/domain/training/grading';
import { getLocale, getTranslations } from '@/i18n/server';
import { AnswerFeedback } from './answer-feedback';

export type Answered = { question: Question; given: Given; isRight: boolean; place: number };

/** How many were right of each kind of question. */
export async function ShownByKind({ answers }: { answers: readonly Answered[] }) {
  const t = await getTranslations('training');
  const kinds = questionKinds.flatMap((kind) => {
    const ofKind = answers.filter(({ question }) => question.kind === kind);
    const right = ofKind.filter(({ isRight }) => isRight).length;
    return ofKind.length > 0 ? [{ kind, right, asked: ofKind.length }] : [];
  });
  return (
    <FigureRow>
      {kinds.map(({ kind, right, asked }) => (
        <Figure key={kind} label={t(`quiz.${kind}`)} value={t('quiz.ofAsked', { right, asked })} />
      ))}
    </FigureRow>
  );
}

/** Every question of the sitting with its explanation: the wrong ones open, the right ones folded away. */
export async function AnswerReview({ answers }: { answers: readonly Answered[] }) {
  const t = await getTranslations('training');
  const wrong = answers.filter(({ isRight }) => !isRight);
  const right = answers.filter(({ isRight }) => isRight);
  return (
    <Section
      title={wrong.length > 0 ? t('quiz.review') : t('quiz.explained')}
      intro={wrong.length > 0 ? t('quiz.reviewIntro', { count: wrong.length }) : t('quiz.allRight')}
    >
      <Explained answers={wrong} />
      {right.length > 0 && (
        <details className="group mt-6">
          <summary className="inline-flex min-h-11 items-center font-semibold underline decoration-line-strong underline-offset-4">
            {t('quiz.rightOnes', { count: right.length })}
          </summary>
          <div className="mt-4">
            <Explained answers={right} />
          </div>
        </details>
      )}
    </Section>
  );
}

async function Explained({ answers }: { answers: readonly Answered[] }) {
  const locale = await getLocale();
  return (
    <ol className="flex flex-col gap-10">
      {answers.map(({ question, given }) => (
        <li key={question.id} className="keep">
          <h3 className="reading mb-3 text-base">{question.prompt[locale]}</h3>
          <AnswerFeedback question={question} given={given} />
        </li>
      ))}
    </ol>
  );
}
