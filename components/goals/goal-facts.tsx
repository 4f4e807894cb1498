import { DefinitionList } from '@/components/ui/definition-list';
import { PageLink } from '@/components/ui/page-link';
import { Written } from '@/components/ui/written';
import type { Aim, FollowUpStep, Frequency, Verdict } from '@/domain/goals/model';
import type { GoalKind } from '@/domain/plan/model';
import { getDateText } from '@/i18n/dates';
import { getTranslations, getWrittenLanguage } from '@/i18n/server';
import { goalAddress } from './addresses';
import { VerdictBadge } from './goal-standing';
import { getOwnerText, getValueText } from './goal-words';

type GoalFactsProps = {
  goal: Aim & {
    kind: GoalKind;
    why: string;
    owner: { name: string; hasLeft: boolean; canJudge: boolean };
    verdict: { is: Verdict } | null;
    isWithheld: boolean;
    unit: string;
    platforms: readonly string[];
    frequency: Frequency | null;
  };
  /** What it is measured by, in words. */
  metric: string;
};

/** Everything that a goal was made of. */
export async function GoalFacts({ goal, metric }: GoalFactsProps) {
  const t = await getTranslations('goals');
  const plan = await getTranslations('plan');
  const dateText = await getDateText();
  const value = await getValueText(goal.unit);
  const lang = await getWrittenLanguage();
  const { baseline, target, startsOn, dueOn, frequency, platforms, owner } = goal;
  const ownerText = await getOwnerText();
  const ends = { from: dateText(startsOn), to: dateText(dueOn), target: value(target) };
  return (
    <DefinitionList
      items={[
        { term: t('facts.why'), value: <Written lang={lang}>{goal.why}</Written> },
        { term: t('facts.owner'), value: ownerText(owner, goal.verdict !== null) },
        { term: t('facts.metric'), value: metric },
        {
          term: t('facts.path'),
          value:
            baseline === null
              ? t(goal.isWithheld ? 'facts.pathWithheld' : 'facts.pathNoBaseline', ends)
              : t('facts.pathValue', { ...ends, baseline: value(baseline) }),
        },
        ...(platforms.length > 0 ? [{ term: t('facts.platforms'), value: platforms.join(', ') }] : []),
        ...(frequency
          ? [
              {
                term: t('facts.often'),
                value: t('often', { times: frequency.times, per: t(`per.${frequency.per}`) }),
              },
            ]
          : []),
        { term: t('facts.kind'), value: plan(`goals.${goal.kind}.name`) },
      ]}
    />
  );
}

type ChainProps = {
  /** The oldest first. */
  chain: readonly {
    id: string;
    title: string;
    dueOn: string;
    step: FollowUpStep | null;
    verdict: { is: Verdict } | null;
  }[];
  goalId: string;
};

/** The goals that a goal came out of and that came out of it. */
export async function GoalChain({ chain, goalId }: ChainProps) {
  const t = await getTranslations('goals');
  const dateText = await getDateText();
  const lang = await getWrittenLanguage();
  return (
    <ol className="reading">
      {chain.map(({ id, title, dueOn, step, verdict }) => (
        <li key={id} className="border-b border-line py-3 last:border-b-0">
          {id === goalId ? (
            <span className="font-semibold">
              <span lang={lang}>{title}</span> ({t('chain.this')})
            </span>
          ) : (
            <PageLink href={goalAddress(id)} lang={lang}>
              {title}
            </PageLink>
          )}
          <div className="flex flex-wrap gap-x-4 text-sm text-ink-soft">
            <span>{dateText(dueOn)}</span>
            {step && <span>{t(`chain.by.${step}`)}</span>}
            {verdict && <VerdictBadge verdict={verdict.is} />}
          </div>
        </li>
      ))}
    </ol>
  );
}
