import { orNotFound } from '@/app/refusals';
import { WaveTable } from '@/components/training/wave-table';
import { DefinitionList } from '@/components/ui/definition-list';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { type RuleInTurns, trainingAddress } from '@/domain/training/report';
import { DEPARTMENTS_TO_TEST, dueOfWave } from '@/domain/training/waves';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { ruleById } from '@/server/training/assigning/rules/queries';
import { conditionChoices, ruleText } from '../../rule-words';
import { EndRule } from '../end-rule';
import { dueText, stateText } from '../rule-state';

export async function generateMetadata() {
  return { title: (await getTranslations('assignments'))('rules.oneTitle') };
}

/** One rule: whom it is for, how it stands, and where departments take turns the order with all it takes to draw it again. */
export default async function RulePage({ params, searchParams }: PageProps<'/programme/training/rules/[ruleId]'>) {
  const viewer = await requireViewer();
  const rule = await orNotFound(ruleById(viewer, (await params).ruleId));
  const { assigned } = trainingAddress.parse(await searchParams);
  const who = await ruleText(rule.rule, await conditionChoices(viewer, [rule.rule]));
  const title = rule.title[viewer.locale];

  const t = await getTranslations('assignments');
  return (
    <>
      <PageHeader
        title={t('rules.one', { title })}
        back={{ href: '/programme/training/rules', label: t('rules.title') }}
        lead={t('rules.oneLead', { state: await stateText(rule) })}
      />
      {assigned !== undefined && (
        <div className="mb-10">
          <Notice tone="success" live>
            {t('turns.made', { assigned })}
          </Notice>
        </div>
      )}
      <Section title={t('rules.facts')}>
        <DefinitionList
          items={[
            { term: t('rules.who'), value: who },
            { term: t('rules.due'), value: await dueText(rule) },
            {
              term: t('rules.people'),
              value: rule.people,
              note: rule.isRunning && rule.isResting && t('rules.resting'),
            },
          ]}
        />
        {rule.isRunning && (
          <div className="mt-6">
            <EndRule ruleId={rule.id} title={title} />
          </div>
        )}
      </Section>
      {rule.order && <Order rule={rule} order={rule.order} />}
    </>
  );
}

type OrderProps = { rule: RuleInTurns; order: NonNullable<RuleInTurns['order']> };

async function Order({ rule, order }: OrderProps) {
  const { due } = rule;
  const departments = order.waves.reduce((sum, wave) => sum + wave.departments.length, 0);
  const waves = order.waves.flatMap(({ from, departments: some }) =>
    some.map(({ id }) => ({ departmentId: id, from })),
  );
  const t = await getTranslations('assignments');
  return (
    <Section title={t('turns.drawn')} intro={t('turns.drawnIntro')}>
      <WaveTable
        caption={t('turns.table')}
        waves={order.waves}
        people={t('turns.got')}
        dueOf={'on' in due ? (from) => dueOfWave(due, waves, from) : undefined}
        withLots
      />
      <p className="reading mt-6">
        {departments < DEPARTMENTS_TO_TEST
          ? t('turns.few', { count: departments, least: DEPARTMENTS_TO_TEST })
          : t('turns.compare')}
      </p>
      <Disclosure summary={t('turns.redraw')} className="mt-4">
        <div className="reading mt-2 flex flex-col gap-3">
          <p>{t('turns.method')}</p>
          <p>
            {t('turns.seed')} <code className="break-all">{order.seed}</code>
          </p>
          <p>{t(order.isSame ? 'turns.same' : 'turns.notSame')}</p>
        </div>
      </Disclosure>
    </Section>
  );
}
