import { notFound } from 'next/navigation';
import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { DataTable } from '@/components/ui/table';
import { can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { type ListedRule, trainingAddress } from '@/domain/training/report';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { ruleList } from '@/server/training/assigning/queries';
import { conditionChoices, conditionText } from '../rule-words';
import { end } from './actions';

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
  const date = await getDateText();
  const state = ({ isStanding, createdOn, endedOn }: ListedRule) => {
    if (endedOn) return t('rules.ended', { date: date(endedOn) });
    return t(isStanding ? 'rules.standing' : 'rules.once', { date: date(createdOn) });
  };
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
        empty={<EmptyState title={t('rules.none')}>{t('rules.noneMore')}</EmptyState>}
        columns={[
          { key: 'module', header: t('rules.module'), cell: ({ title }) => title[viewer.locale] },
          { key: 'who', header: t('rules.who'), cell: ({ id }) => whom.get(id) },
          {
            key: 'due',
            header: t('rules.due'),
            cell: ({ due }) => ('on' in due ? t('rules.on', { date: date(due.on) }) : t('rules.days', due)),
          },
          { key: 'people', header: t('rules.people'), align: 'right', cell: ({ people }) => people },
          {
            key: 'state',
            header: t('rules.state'),
            cell: (rule) => (
              <>
                {state(rule)}
                {rule.isStanding && !rule.endedOn && rule.isResting && (
                  <span className="block text-sm text-ink-soft">{t('rules.resting')}</span>
                )}
                {rule.isStanding && !rule.endedOn && (
                  <ActionForm action={end.bind(null, rule.id)} className="mt-2">
                    <ConfirmButton
                      label={t('rules.end')}
                      what={t('rules.endWhat', { title: rule.title[viewer.locale] })}
                      confirm={t('rules.endConfirm')}
                      variant="quiet"
                    />
                  </ActionForm>
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
  const t = await getTranslations('assignments');
  const choices = await conditionChoices(viewer);
  const texts = rules.map(async ({ id, rule }): Promise<[string, string]> => {
    const conditions = await Promise.all(rule.all.map((one) => conditionText(viewer, one, choices)));
    return [id, conditions.join('; ') || t('rules.everyone')];
  });
  return new Map(await Promise.all(texts));
}
