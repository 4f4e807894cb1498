import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { RadioField } from '@/components/forms/choice';
import { Field } from '@/components/forms/field';
import { SubmitButton } from '@/components/forms/submit-button';
import { AssignmentPreviewLists } from '@/components/training/assignment-preview-lists';
import { withQuery } from '@/components/ui/links';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import type { Viewer } from '@/domain/access/viewer';
import { addDays, dayIn } from '@/domain/calendar/day';
import { CONDITIONS_MAX, conditionWord, RULE_DAYS_MAX, ruleOf, tellsLevels } from '@/domain/training/rule';
import { getTranslations } from '@/i18n/server';
import { timeZone } from '@/server/organisation/current';
import { assignmentPreview } from '@/server/training/assigning/queries';
import { namedLevelsAgreed } from '@/server/trust/switches';
import { type Choices, conditionChoices, conditionText } from '../rule-words';
import { assignRule } from './actions';
import { ConditionForm } from './condition-form';

const PATH = '/programme/training/assign';
/** What the due date says before anybody changes it, in days. */
const USUAL_DAYS = 28;

type Module = { id: string; title: string };
type ByRuleProps = { viewer: Viewer; module: Module; words: readonly string[] };

/** A rule is put together in the address, so that each step works without scripts and can be gone back to. */
export async function ByRule({ viewer, module, words }: ByRuleProps) {
  const choices = await conditionChoices(viewer);
  const rule = ruleOf(words);
  const known = rule.all.map(conditionWord);
  const isAgreed = await namedLevelsAgreed();

  const t = await getTranslations('assignments');
  return (
    <>
      <PageHeader
        title={t('rule.title')}
        back={{ href: withQuery(PATH, { module: module.id }), label: t('new.title') }}
        lead={t('new.lead', { title: module.title })}
      />
      <Section title={t('rule.conditions')} intro={t(known.length > 0 ? 'rule.all' : 'rule.everyone')}>
        <Conditions viewer={viewer} moduleId={module.id} words={known} choices={choices} />
        {known.length < CONDITIONS_MAX ? (
          <ConditionForm path={PATH} moduleId={module.id} words={known} choices={choices} withLevels={isAgreed} />
        ) : (
          <p className="text-ink-soft">{t('rule.full')}</p>
        )}
        {!isAgreed && <Notice>{t('rule.levelsOff')}</Notice>}
      </Section>
      {(isAgreed || !tellsLevels(rule)) && <WhoAndWhen viewer={viewer} module={module} words={known} />}
    </>
  );
}

type ConditionsProps = { viewer: Viewer; moduleId: string; words: readonly string[]; choices: Choices };

async function Conditions({ viewer, moduleId, words, choices }: ConditionsProps) {
  const texts = await Promise.all(ruleOf(words).all.map((one) => orNotFound(conditionText(viewer, one, choices))));
  const t = await getTranslations('assignments');
  return (
    <ul className="mb-6 flex flex-col gap-1">
      {texts.map((text, at) => (
        <li key={words[at]} className="flex flex-wrap items-baseline gap-x-4">
          {text}
          <PageLink
            href={withQuery(PATH, { module: moduleId, rule: '1', when: words.filter((word) => word !== words[at]) })}
            aria-label={t('rule.removeOf', { condition: text })}
          >
            {t('rule.remove')}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

async function WhoAndWhen({ viewer, module, words }: ByRuleProps) {
  const preview = await orNotFound(assignmentPreview(viewer, { moduleId: module.id, to: { rule: ruleOf(words) } }));
  const skipped = preview.skipped.reduce((sum, { count }) => sum + count, 0);
  const today = dayIn(new Date(), await timeZone());

  const t = await getTranslations('assignments');
  return (
    <>
      <Section
        title={t('rule.who', { title: module.title })}
        intro={t('rule.count', { count: preview.gets.count, skipped })}
      >
        <AssignmentPreviewLists preview={preview} />
      </Section>
      <Section title={t('new.when')}>
        <ActionForm action={assignRule}>
          <input type="hidden" name="moduleId" value={module.id} />
          {words.map((word) => (
            <input key={word} type="hidden" name="when[]" value={word} />
          ))}
          <RadioField
            name="how"
            legend={t('rule.how')}
            defaultValue="once"
            options={[
              { value: 'once', label: t('rule.once'), hint: t('rule.onceHint') },
              { value: 'standing', label: t('rule.standing'), hint: t('rule.standingHint') },
            ]}
          />
          <RadioField
            name="dueKind"
            legend={t('rule.dueKind')}
            defaultValue="days"
            options={[
              { value: 'days', label: t('rule.dueDays') },
              { value: 'on', label: t('rule.dueOn') },
            ]}
          />
          <Field
            name="days"
            type="number"
            label={t('rule.days')}
            hint={t('rule.daysHint')}
            required={false}
            min={1}
            max={RULE_DAYS_MAX}
            defaultValue={USUAL_DAYS}
          />
          <Field
            name="dueOn"
            type="date"
            label={t('rule.date')}
            required={false}
            min={today}
            defaultValue={addDays(today, USUAL_DAYS)}
          />
          <SubmitButton>{t('rule.submit')}</SubmitButton>
        </ActionForm>
      </Section>
    </>
  );
}
