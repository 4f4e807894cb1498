import { feedbackAddress, moduleAddress } from '@/components/training/addresses';
import { QuizQuestion } from '@/components/training/quiz-question';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Progress } from '@/components/ui/progress';
import { getTranslations } from '@/i18n/server';
import type { QuizState } from '@/server/training/quizzes/queries';
import { answer } from './actions';

type AskViewProps = { state: QuizState; sittingId: string; current: NonNullable<QuizState['current']> };

/** The question to answer now. The explanation of the one before stays within reach. */
export async function AskView({ state, sittingId, current }: AskViewProps) {
  const t = await getTranslations('training');
  const { moduleId, kind, answers } = state;
  const { place, of, question } = current;
  const last = answers.filter((given) => given.place < place).at(-1);
  return (
    <>
      <PageHeader
        back={{ href: moduleAddress(moduleId), label: t('quiz.leave') }}
        title={t('quiz.question', { place, of })}
      />
      <div className="reading -mt-4 mb-10">
        <Progress
          value={answers.length}
          max={of}
          label={t('quiz.progress')}
          text={t('quiz.progressText', { done: answers.length, of })}
        />
      </div>
      <QuizQuestion
        action={answer.bind(null, {
          ...{ moduleId, kind, sittingId },
          questionId: question.id,
          form: question.form,
          steps: question.steps.length,
        })}
        sittingId={sittingId}
        question={question}
      />
      {last && (
        <p className="mt-6">
          <PageLink
            href={feedbackAddress({ moduleId, kind, questionId: last.question.id })}
            className="inline-flex min-h-11 items-center"
          >
            {t('quiz.lookBack', { place: last.place })}
          </PageLink>
        </p>
      )}
    </>
  );
}
