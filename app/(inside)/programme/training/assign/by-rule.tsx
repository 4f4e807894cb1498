import { orNotFound } from '@/app/refusals';
import { withQuery } from '@/components/ui/links';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import type { Viewer } from '@/domain/access/viewer';
import { CONDITIONS_MAX, conditionWord, ruleOf, tellsLevels } from '@/domain/training/rule';
import type { WavePlan } from '@/domain/training/waves';
import { getTranslations } from '@/i18n/server';
import { namedLevelsAgreed } from '@/server/trust/switches';
import { type Choices, conditionChoices, conditionText } from '../rule-words';
import { ConditionForm } from './condition-form';
import { NamedPeople } from './named-people';
import { ASSIGN, type RuleDraft, ruleHref } from './rule-draft';
import { WhoAndWhen } from './who-and-when';

type ByRuleProps = {
  viewer: Viewer;
  module: { id: string; title: string };
  words: readonly string[];
  plan: WavePlan | null;
  /** What was searched for among people. */
  question: string;
};

/** A rule is put together in the address, so that each step works without scripts and can be gone back to. */
export async function ByRule({ viewer, module, words, plan, question }: ByRuleProps) {
  const rule = ruleOf(words);
  const choices = await conditionChoices(viewer, [rule]);
  const draft: RuleDraft = { moduleId: module.id, title: module.title, words: rule.all.map(conditionWord), plan };
  const isAgreed = await namedLevelsAgreed();

  const t = await getTranslations('assignments');
  return (
    <>
      <PageHeader
        title={t('rule.title')}
        back={{ href: withQuery(ASSIGN, { module: module.id }), label: t('new.title') }}
        lead={t('new.lead', { title: module.title })}
      />
      <Section title={t('rule.conditions')} intro={t(rule.all.length > 0 ? 'rule.all' : 'rule.everyone')}>
        <Conditions draft={draft} choices={choices} />
        {rule.all.length < CONDITIONS_MAX ? (
          <>
            <ConditionForm draft={draft} choices={choices} withLevels={isAgreed} />
            <NamedPeople viewer={viewer} draft={draft} question={question} />
          </>
        ) : (
          <p className="text-ink-soft">{t('rule.full', { max: CONDITIONS_MAX })}</p>
        )}
        {!isAgreed && <Notice>{t('rule.levelsOff')}</Notice>}
      </Section>
      {(isAgreed || !tellsLevels(rule)) && <WhoAndWhen viewer={viewer} draft={draft} />}
    </>
  );
}

async function Conditions({ draft, choices }: { draft: RuleDraft; choices: Choices }) {
  const { words } = draft;
  const texts = await orNotFound(Promise.all(ruleOf(words).all.map((one) => conditionText(one, choices))));
  if (texts.length === 0) return null;
  const t = await getTranslations('assignments');
  return (
    <ul className="mb-6 flex flex-col gap-1">
      {texts.map((text, at) => (
        <li key={words[at]} className="flex flex-wrap items-baseline gap-x-4">
          {text}
          <PageLink
            href={ruleHref(draft, { words: words.filter((word) => word !== words[at]) })}
            aria-label={t('rule.removeOf', { condition: text })}
          >
            {t('rule.remove')}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
