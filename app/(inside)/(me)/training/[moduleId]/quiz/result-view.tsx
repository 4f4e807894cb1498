import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { certificateAddress, moduleAddress } from '@/components/training/addresses';
import { LearnedLessons } from '@/components/training/learned-lessons';
import { AnswerReview, ShownByKind } from '@/components/training/quiz-result';
import { TopicLevels } from '@/components/training/topic-levels';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import type { Viewer } from '@/domain/access/viewer';
import { canRise } from '@/domain/training/another-round';
import { rightAnswersToPass } from '@/domain/training/quiz';
import { getLocale, getTranslations } from '@/i18n/server';
import { certificatesOf } from '@/server/training/certificates/queries';
import { levelsSince } from '@/server/training/knowledge/queries';
import { moduleForTaking } from '@/server/training/queries';
import type { QuizState, SittingResult } from '@/server/training/quizzes/queries';
import { start } from './actions';

type ResultViewProps = { viewer: Viewer; employeeId: string; state: QuizState; result: SittingResult };

/** After the last question: what it came to, what was learned, the level it gives, and each wrong answer explained. */
export async function ResultView({ viewer, employeeId, state, result }: ResultViewProps) {
  const { moduleId, answers, purpose } = state;
  const topicIds = answers.map(({ question }) => question.topic);
  const topics = await levelsSince(viewer, { employeeId, topicIds, since: result.startedAt });
  const { lessons, completedOn } = await orNotFound(moduleForTaking(viewer, { employeeId, moduleId }));
  const [certificate] = await certificatesOf(viewer, { employeeId, moduleId });
  const isRising = topics.some(canRise);
  const isWorthwhile = isRising || topics.some(({ level }) => level.refreshDue);

  const t = await getTranslations('training');
  const again = <Again moduleId={moduleId} result={result} isRising={isRising} />;
  return (
    <>
      <PageHeader
        back={{ href: moduleAddress(moduleId), label: t('quiz.backToModule') }}
        title={t('quiz.score', { right: result.right, asked: result.asked })}
        lead={await verdict(result, completedOn !== null)}
        action={
          result.passed ? (
            <ButtonLink variant="filled" href="/">
              {t('quiz.toToday')}
            </ButtonLink>
          ) : (
            again
          )
        }
      />
      {result.closeBy !== null && <CloseCall passed={result.passed} closeBy={result.closeBy} asked={result.asked} />}
      <Section title={t('quiz.showed')}>
        <ShownByKind answers={answers} />
      </Section>
      <LearnedLessons purpose={purpose[await getLocale()]} moduleId={moduleId} lessons={lessons} />
      {result.passed && certificate && (
        <p className="mt-6">
          <PageLink href={certificateAddress(certificate.completionId)} className="inline-flex min-h-11 items-center">
            {t('quiz.toCertificate')}
          </PageLink>
        </p>
      )}
      <TopicLevels topics={topics} />
      {result.passed && (isWorthwhile || result.closeBy !== null) && (
        <div className="mt-6">
          {again}
          <p className="mt-2 text-sm text-ink-soft">{t('quiz.againHint')}</p>
        </div>
      )}
      <AnswerReview answers={answers} />
    </>
  );
}

type AgainProps = { moduleId: string; result: SittingResult; isRising: boolean };

/** Promises a higher level only where the questions there are can give it. */
async function Again({ moduleId, result: { passed, closeBy }, isRising }: AgainProps) {
  const t = await getTranslations('training');
  const more = isRising ? 'quiz.raise' : 'quiz.another';
  const words = passed ? more : 'quiz.again';
  return (
    <ActionForm action={start.bind(null, moduleId)}>
      <SubmitButton variant={passed ? 'quiet' : 'filled'}>
        {t(closeBy === null ? words : 'quiz.againOther')}
      </SubmitButton>
    </ActionForm>
  );
}

/** The result is nearer the pass mark than the quiz can measure: other questions say more. */
async function CloseCall({ passed, closeBy, asked }: { passed: boolean; closeBy: number; asked: number }) {
  const t = await getTranslations('training');
  const off = Math.max(1, Math.round(closeBy));
  return (
    <div className="mb-10">
      <Notice title={t('quiz.close')}>{t(passed ? 'quiz.closePassed' : 'quiz.closeFailed', { off, asked })}</Notice>
    </div>
  );
}

async function verdict({ passed, asked }: SittingResult, isCompleted: boolean): Promise<string> {
  const t = await getTranslations('training');
  if (passed) return t('quiz.passed');
  return isCompleted ? t('quiz.failedCompleted') : t('quiz.failed', { needed: rightAnswersToPass(asked) });
}
