import { moduleAddress } from '@/components/training/addresses';
import { AnswerReview } from '@/components/training/quiz-result';
import { TopicLevels } from '@/components/training/topic-levels';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import type { Viewer } from '@/domain/access/viewer';
import { getTranslations } from '@/i18n/server';
import { levelsSince } from '@/server/training/knowledge/queries';
import type { QuizState, SittingResult } from '@/server/training/quizzes/queries';

type RefreshedViewProps = { viewer: Viewer; employeeId: string; state: QuizState; result: SittingResult };

/** After a refresh: what was still known, and that nothing was lost. */
export async function RefreshedView({ viewer, employeeId, state, result }: RefreshedViewProps) {
  const t = await getTranslations('training');
  const { moduleId, answers } = state;
  const { right, asked, startedAt } = result;
  const topicIds = answers.map(({ question }) => question.topic);
  return (
    <>
      <PageHeader
        back={{ href: moduleAddress(moduleId), label: t('quiz.backToModule') }}
        title={t('quiz.score', { right, asked })}
        lead={t(right === asked ? 'refresh.allRight' : 'refresh.someWrong')}
        action={
          <ButtonLink variant="filled" href="/training">
            {t('refresh.toTraining')}
          </ButtonLink>
        }
      />
      <TopicLevels topics={await levelsSince(viewer, { employeeId, topicIds, since: startedAt })} />
      <AnswerReview answers={answers} />
    </>
  );
}
