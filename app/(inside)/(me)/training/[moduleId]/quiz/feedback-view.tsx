import { moduleAddress, resultAddress, sittingAddress } from '@/components/training/addresses';
import { AnswerFeedback } from '@/components/training/answer-feedback';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Progress } from '@/components/ui/progress';
import { getLocale, getTranslations } from '@/i18n/server';
import type { QuizState } from '@/server/training/quizzes/queries';

type FeedbackViewProps = { state: QuizState; shown: QuizState['answers'][number]; isKept: boolean };

/** What an answer was worth and why, before the next question. */
export async function FeedbackView({ state, shown, isKept }: FeedbackViewProps) {
  const t = await getTranslations('training');
  const { moduleId, kind, answers, current } = state;
  const { place, question, given, isRight } = shown;
  const of = current?.of ?? answers.length;
  return (
    <>
      <PageHeader
        back={{ href: moduleAddress(moduleId), label: current ? t('quiz.leave') : t('quiz.backToModule') }}
        title={t(isRight ? 'quiz.rightTitle' : 'quiz.wrongTitle', { place, of })}
      />
      <div className="reading -mt-4 mb-10">
        <Progress
          value={answers.length}
          max={of}
          label={t('quiz.progress')}
          text={t('quiz.progressText', { done: answers.length, of })}
        />
      </div>
      {isKept && (
        <div className="mb-6">
          <Notice>{t('quiz.kept')}</Notice>
        </div>
      )}
      <h2 className="reading mb-4 text-base">{question.prompt[await getLocale()]}</h2>
      <AnswerFeedback question={question} given={given} />
      <div className="mt-10 flex max-sm:*:w-full">
        <ButtonLink variant="filled" href={current ? sittingAddress(moduleId, kind) : resultAddress(moduleId, kind)}>
          {current ? t('quiz.next') : t('quiz.toResult')}
        </ButtonLink>
      </div>
    </>
  );
}
