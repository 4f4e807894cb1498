import { notFound } from 'next/navigation';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { DataTable } from '@/components/ui/table';
import { can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { type ListedRule, trainingAddress } from '@/domain/training/report';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { ruleList } from '@/server/training/assigning/rules/queries';
import { conditionChoices, ruleText } from '../rule-words';
import { EndRule } from './end-rule';
import { dueText, stateText } from './rule-state';

export async function generateMetadata() {
  return { title: (await getTranslations('assignments'))('rules.title') };
}

/** Every rule, with an end for those that stand. */
export default async function RulesPage({ searchParams }: PageProps<'/programme/training/rules'>) {
  const viewer = await requireViewer();
  if (!can(viewer, 'training.assign')) notFound();
  const { assigned } = trainingAddress.parse(await searchParams);
  const rules = await ruleList(viewer);
  const whom = await wordsOf(viewer, rules);

  const t = await getTranslations('assignments');
  return (
    <>
      <PageHeader
        title={t('rules.title')}
        back={{ href: '/programme/training', label: t('rules.back') }}
        lead={t('rules.lead')}
      />
      {assigned !== undefined && (
        <div className="mb-10">
          <Notice tone="success" live>
            {t('rules.made', { assigned })}
          </Notice>
        </div>
      )}
      <DataTable
        caption={t('rules.title')}
        rows={rules}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title={t('rules.none')}
            action={<ButtonLink href="/programme/training/assign?rule=1">{t('rule.go')}</ButtonLink>}
          >
            {t('rules.noneMore')}
          </EmptyState>
        }
        columns={[
          {
            key: 'module',
            header: t('rules.module'),
            cell: ({ id, title }) => (
              <PageLink href={`/programme/training/rules/${id}`}>{title[viewer.locale]}</PageLink>
            ),
          },
          { key: 'who', header: t('rules.who'), cell: ({ id }) => whom.get(id) },
          {
            key: 'due',
            header: t('rules.due'),
            cell: (rule) => dueText(rule),
          },
          { key: 'people', header: t('rules.people'), align: 'right', cell: ({ people }) => people },
          {
            key: 'state',
            header: t('rules.state'),
            cell: (rule) => (
              <>
                {stateText(rule)}
                {rule.isRunning && rule.isResting && (
                  <span className="block text-sm text-ink-soft">{t('rules.resting')}</span>
                )}
                {rule.isRunning && (
                  <div className="mt-2">
                    <EndRule ruleId={rule.id} title={rule.title[viewer.locale]} />
                  </div>
                )}
              </>
            ),
          },
        ]}
      />
    </>
  );
}

/** Whom each rule is for, in words, by its id. */
async function wordsOf(viewer: Viewer, rules: readonly ListedRule[]): Promise<Map<string, string>> {
  const choices = await conditionChoices(
    viewer,
    rules.map(({ rule }) => rule),
  );
  const texts = rules.map(async ({ id, rule }): Promise<[string, string]> => [id, await ruleText(rule, choices)]);
  return new Map(await Promise.all(texts));
}
