import { notFound } from 'next/navigation';
import { orNotFound } from '@/app/refusals';
import { GoalForm, type GoalFields } from '@/components/goals/goal-form';
import { goalAddress, GOALS, NEW_GOAL } from '@/components/goals/addresses';
import { withQuery } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { TodoList } from '@/components/ui/todo-list';
import { can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { addDays } from '@/domain/calendar/day';
import type { FollowUpStep } from '@/domain/goals/model';
import { followUp } from '@/domain/goals/playbook';
import { type GoalKind, goalKinds } from '@/domain/plan/model';
import { getToday } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { goalChoices, goalPage } from '@/server/goals/queries';
import { newGoalAddress } from '../view';
import { make } from './actions';

/** A quarter of a year: long enough to see something move. */
const DAYS_AT_FIRST = 91;

export async function generateMetadata() {
  return { title: (await getTranslations('goals'))('new.title') };
}

export default async function NewGoalPage({ searchParams }: PageProps<'/programme/goals/new'>) {
  const viewer = await requireViewer();
  if (!can(viewer, 'goal.manage')) notFound();
  const { kind, follows, step } = newGoalAddress.parse(await searchParams);
  if (follows && step) return <FollowUpGoal viewer={viewer} goalId={follows} step={step} />;
  if (kind) return <Template viewer={viewer} kind={kind} />;

  const t = await getTranslations('goals');
  const plan = await getTranslations('plan');
  const aboutOf = (one: GoalKind) => (one === 'other' ? undefined : plan(`goals.${one}.about`));
  return (
    <>
      <PageHeader back={{ href: GOALS, label: t('back') }} title={t('new.title')} lead={t('new.lead')} />
      <Section title={t('new.choose')}>
        <TodoList
          items={goalKinds.map((one) => ({
            href: withQuery(NEW_GOAL, { kind: one }),
            title: plan(`goals.${one}.name`),
            note: aboutOf(one),
          }))}
        />
      </Section>
    </>
  );
}

async function Template({ viewer, kind }: { viewer: Viewer; kind: GoalKind }) {
  const choices = await orNotFound(goalChoices(viewer));
  const today = await getToday();
  const t = await getTranslations('goals');
  const plan = await getTranslations('plan');
  const [module] = choices.modules;
  const fields: GoalFields = {
    kind,
    title: kind === 'other' ? '' : t(`templates.${kind}.title`),
    why: kind === 'other' ? '' : t(`templates.${kind}.why`),
    // Who knows the products can tell of them: what people learned is the nearest figure that we have.
    ...(kind === 'spread' && module ? { metric: `module:${module.id}`, target: 80 } : { metric: 'own', target: null }),
    unit: kind === 'other' || kind === 'spread' ? '' : t(`templates.${kind}.unit`),
    ...{ direction: 'more', baseline: null, platforms: [], frequency: null, follows: null },
    startsOn: today,
    dueOn: addDays(today, DAYS_AT_FIRST),
    ownerId: choices.owners.find(({ id }) => id === viewer.employeeId)?.id ?? '',
  };
  return (
    <>
      <PageHeader
        back={{ href: NEW_GOAL, label: t('new.choose') }}
        title={plan(`goals.${kind}.name`)}
        lead={t('new.leadForm')}
      />
      <GoalForm action={make} fields={fields} {...choices} />
    </>
  );
}

async function FollowUpGoal({ viewer, goalId, step }: { viewer: Viewer; goalId: string; step: FollowUpStep }) {
  const { goal, chain } = await orNotFound(goalPage(viewer, goalId));
  const isFree = goal.verdict && !goal.isStopped && !chain.some(({ followsId }) => followsId === goalId);
  if (!isFree) notFound();
  const choices = await orNotFound(goalChoices(viewer));
  const next = followUp(
    { ...goal, ownerId: goal.owner.id, measured: goal.proposal?.measured ?? null },
    step,
    await getToday(),
  );
  const { kind, title, why, unit, direction } = goal;
  const isOwn = goal.metric === 'own';
  const fields: GoalFields = {
    ...{ kind, title, why, direction, ...next },
    metric: goal.module ? `module:${goal.module.id}` : goal.metric,
    unit: isOwn ? unit : '',
    baseline: isOwn ? next.baseline : null,
    follows: { goalId, step },
  };
  const t = await getTranslations('goals');
  return (
    <>
      <PageHeader
        back={{ href: goalAddress(goalId), label: goal.title }}
        title={t(`next.steps.${step}`)}
        lead={t('new.leadFollow', { title })}
      />
      <GoalForm action={make} fields={fields} {...choices} />
    </>
  );
}
