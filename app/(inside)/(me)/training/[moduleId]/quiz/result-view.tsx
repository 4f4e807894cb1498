import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { moduleAddress } from '@/components/training/addresses';
import { LevelSummary } from '@/components/training/level-summary';
import { AnswerReview, ShownByKind } from '@/components/training/quiz-result';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import type { Viewer } from '@/domain/access/viewer';
import { rightAnswersToPass } from '@/domain/training/quiz';
import { getLocale, getTranslations } from '@/i18n/server';
import { levelSince } from '@/server/training/knowledge/queries';
import type { QuizState } from '@/server/training/quizzes/queries';
import { start } from './actions';

type Result = NonNullable<QuizState['result']>;
type ResultViewProps = { viewer: Viewer; employeeId: string; state: QuizState; result: Result };

/** After the last question: what it came to, the level it gives, and each wrong answer explained. */
export async function ResultView({ viewer, employeeId, state, result }: ResultViewProps) {
  const { moduleId, topicId, answers, purpose } = state;
  const topic = await orNotFound(levelSince(viewer, { employeeId, topicId, since: result.startedAt }));
  const { level, before, path } = topic;
  const { next } = level;
  const isAskedNow = next !== null && next.kind !== null && next.notBefore === null && path.rightAnswers !== null;
  const isWorthwhile = level.refreshDue || isAskedNow;

  const t = await getTranslations('training');
  const locale = await getLocale();
  const again = (
    <ActionForm action={start.bind(null, moduleId)}>
      <SubmitButton variant={result.passed ? 'quiet' : 'filled'}>
        {t(result.passed ? 'quiz.raise' : 'quiz.again')}
      </SubmitButton>
    </ActionForm>
  );
  return (
    <>
      <PageHeader
        back={{ href: moduleAddress(moduleId), label: t('quiz.backToModule') }}
        title={t('quiz.score', { right: result.right, asked: result.asked })}
        lead={await verdict(state, result)}
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
      <Section title={t('quiz.showed')}>
        <ShownByKind answers={answers} />
        {result.passed && <p className="reading mt-6">{purpose[locale]}</p>}
      </Section>
      <Section title={t('levels.title', { topic: topic.name[locale] })}>
        <LevelSummary
          level={level}
          path={path}
          change={level.level > before ? t('levels.rose', { before }) : t('levels.same')}
        />
        {isAskedNow && <p className="reading mt-2 text-sm text-ink-soft">{t('levels.why')}</p>}
        {result.passed && isWorthwhile && (
          <div className="mt-6">
            {again}
            <p className="mt-2 text-sm text-ink-soft">{t('quiz.againHint')}</p>
          </div>
        )}
      </Section>
      <AnswerReview answers={answers} />
    </>
  );
}

async function verdict({ isCompleted }: QuizState, { passed, asked }: Result): Promise<string> {
  const t = await getTranslations('training');
  if (passed) return t('quiz.passed');
  return isCompleted ? t('quiz.failedCompleted') : t('quiz.failed', { needed: rightAnswersToPass(asked) });
}
