import { orNotFound } from '@/app/refusals';
import { GoalChart } from '@/components/goals/goal-chart';
import { GoalChain, GoalFacts } from '@/components/goals/goal-facts';
import { GoalMilestones } from '@/components/goals/goal-milestones';
import { proposalSentences, standingSentence } from '@/components/goals/goal-says';
import { StandingBadge, VerdictBadge } from '@/components/goals/goal-standing';
import { GoalVerdict, NextSteps } from '@/components/goals/goal-verdict';
import { getMetricText } from '@/components/goals/goal-words';
import { GOALS } from '@/components/goals/addresses';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import { changes } from '@/domain/goals/chart';
import { getDateText } from '@/i18n/dates';
import { getLocale, getTranslations, getWrittenLanguage } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { goalPage } from '@/server/goals/queries';
import { goalPageAddress } from '../view';
import { judge, mark, stop, unmark } from './actions';
import { GoalChanges } from './goal-changes';
import { NumbersSection } from './numbers-section';
import { StandingWorkedOut } from './standing-worked-out';

export async function generateMetadata() {
  return { title: (await getTranslations('goals'))('title') };
}

export default async function GoalPage({ params, searchParams }: PageProps<'/programme/goals/[goalId]'>) {
  const viewer = await requireViewer();
  const { goalId } = await params;
  const page = await orNotFound(goalPage(viewer, goalId));
  const { told, correct } = goalPageAddress.parse(await searchParams);
  const { goal, milestones, chain } = page;
  const { proposal, verdict, owner, unit, isWithheld } = goal;
  const isDue = goal.standing === null;
  const mayManage = can(viewer, 'goal.manage');
  const mayJudge = can(viewer, 'goal.judge', { employeeId: owner.id });
  const mayChange = mayManage && !isDue;
  const isFollowed = chain.some(({ followsId }) => followsId === goalId);

  const t = await getTranslations('goals');
  const dateText = await getDateText();
  const moduleTitle = goal.module?.title[await getLocale()] ?? null;
  const metric = (await getMetricText())({ metric: goal.metric, unit, moduleTitle });
  return (
    <>
      <PageHeader
        back={{ href: GOALS, label: t('back') }}
        title={goal.title}
        titleLang={await getWrittenLanguage()}
        lead={await standingSentence(goal)}
        meta={verdict ? <VerdictBadge verdict={verdict.is} /> : <StandingBadge standing={goal.standing} />}
      />
      {told && (
        <div className="mb-6">
          <Notice tone="success" live>
            {t(`told.${told}`)}
          </Notice>
        </div>
      )}
      {isDue && !goal.waitsForRound && (
        <Section id="verdict" title={t('verdict.title')} intro={t('verdict.frozen', { day: dateText(goal.dueOn) })}>
          <GoalVerdict
            sentences={proposal ? await proposalSentences(goal, proposal) : [t('withheld')]}
            proposed={proposal?.verdict ?? null}
            given={verdict}
            ownerName={owner.name}
            ownerCanJudge={owner.canJudge}
            action={mayJudge ? judge.bind(null, goalId) : undefined}
          />
        </Section>
      )}
      {verdict && !isFollowed && (goal.isStopped || mayManage) && (
        <Section title={t('next.title')} intro={goal.isStopped ? undefined : t('next.intro')}>
          {goal.isStopped ? (
            <p>{t('next.stopped')}</p>
          ) : (
            <NextSteps goalId={goalId} verdict={verdict.is} stop={stop.bind(null, goalId)} />
          )}
        </Section>
      )}
      <Section title={t('numbers.title')}>
        {isWithheld ? (
          <p className="reading text-ink-soft">{t('withheld')}</p>
        ) : (
          <>
            <GoalChart
              aim={goal}
              unit={unit}
              metric={metric}
              measurements={changes(goal.measurements)}
              milestones={milestones}
            />
            <StandingWorkedOut goal={goal} />
            <NumbersSection page={page} mayChange={mayChange} correct={correct} />
          </>
        )}
      </Section>
      <Section title={t('milestones.title')}>
        <GoalMilestones
          unit={unit}
          milestones={milestones}
          add={mayChange ? mark.bind(null, goalId) : undefined}
          removeOf={mayChange ? (milestoneId) => unmark.bind(null, { goalId, milestoneId }) : undefined}
        />
      </Section>
      <Section title={t('facts.title')}>
        <GoalFacts goal={goal} metric={metric} />
      </Section>
      {chain.length > 1 && (
        <Section title={t('chain.title')}>
          <GoalChain chain={chain} goalId={goalId} />
        </Section>
      )}
      {mayManage && !verdict && <GoalChanges viewer={viewer} goal={goal} />}
    </>
  );
}
