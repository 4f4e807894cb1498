import { PLAN, PLANNED } from '@/components/support/planning/addresses';
import { PlannedTable } from '@/components/support/planning/planned-table';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { getTranslations } from '@/i18n/server';
import { plannedNext } from '@/server/support/planning/queries';

/** Half a year of rounds, every four weeks. */
const SHOWN = 6;

/** The next few rounds that are planned, with the way to plan others. */
export async function PlannedSection({ viewer }: { viewer: Viewer }) {
  const { rows, total } = await plannedNext(viewer, SHOWN);
  const runs = can(viewer, 'support.run');
  const t = await getTranslations('planning');
  return (
    <Section
      id="planned"
      title={t('section.title')}
      intro={t('section.intro')}
      action={runs && <ButtonLink href={PLAN}>{t('section.plan')}</ButtonLink>}
    >
      <PlannedTable
        rounds={rows}
        mayChange={runs}
        empty={<EmptyState title={t('section.none')}>{t(runs ? 'section.noneMore' : 'section.noneReader')}</EmptyState>}
      />
      {total > 0 && (
        <p className="mt-4">
          <PageLink href={PLANNED}>{t('section.all', { count: total })}</PageLink>
        </p>
      )}
    </Section>
  );
}
