import { orNotFound } from '@/app/refusals';
import { NEW_GOAL, TIMELINE } from '@/components/goals/addresses';
import { GoalTable } from '@/components/goals/goal-table';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import { newestIn } from '@/domain/goals/progress';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { goalList } from '@/server/goals/queries';
import { toldAddress } from './view';

export async function generateMetadata() {
  return { title: (await getTranslations('goals'))('title') };
}

export default async function GoalsPage({ searchParams }: PageProps<'/programme/goals'>) {
  const viewer = await requireViewer();
  const list = await orNotFound(goalList(viewer));
  const { told } = toldAddress.parse(await searchParams);
  const rows = list.map((goal) => ({ ...goal, newest: newestIn(goal, goal.measurements) }));
  const living = rows.filter(({ verdict }) => verdict === null);
  const past = rows.filter(({ verdict }) => verdict !== null);
  const waiting = living.filter(({ standing }) => standing === null).length;
  const mayMake = can(viewer, 'goal.manage');

  const t = await getTranslations('goals');
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={rows.length === 0 ? t('leadNone') : t('lead', { living: living.length, waiting })}
        action={
          mayMake ? (
            <ButtonLink variant="filled" href={NEW_GOAL}>
              {t('make')}
            </ButtonLink>
          ) : undefined
        }
        meta={<PageLink href={TIMELINE}>{t('timeline.link')}</PageLink>}
      />
      {told && (
        <div className="mb-6">
          <Notice tone="success" live>
            {t(`told.${told}`)}
          </Notice>
        </div>
      )}
      {rows.length === 0 && (
        <EmptyState title={t('empty.title')}>{t(mayMake ? 'empty.more' : 'empty.report')}</EmptyState>
      )}
      {living.length > 0 && (
        <Section title={t('living')}>
          <GoalTable goals={living} caption={t('captionLiving')} />
        </Section>
      )}
      {past.length > 0 && (
        <Section title={t('past')}>
          <GoalTable goals={past} caption={t('captionPast')} />
        </Section>
      )}
    </>
  );
}
