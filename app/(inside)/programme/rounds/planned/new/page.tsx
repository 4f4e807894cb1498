import { notFound } from 'next/navigation';
import { expectedOfRound } from '@/app/(inside)/programme/rounds/expected';
import { changeWords } from '@/components/support/opening-facts';
import { PLANNED } from '@/components/support/planning/addresses';
import { PlanForm } from '@/components/support/planning/plan-forms';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { can } from '@/domain/access/policy';
import { getToday } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { proposedPlan } from '@/server/support/planning/queries';
import { peopleToInvite } from '@/server/support/queries';
import { plan } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('planning'))('new.title') };
}

/** Planning one round or a series, with what such a round can show said beforehand (measurement 3). */
export default async function PlanPage() {
  const viewer = await requireViewer();
  if (!can(viewer, 'support.run')) notFound();
  const expected = await changeWords(await expectedOfRound(viewer, await peopleToInvite(viewer)));

  const t = await getTranslations('planning');
  return (
    <>
      <PageHeader back={{ href: PLANNED, label: t('new.back') }} title={t('new.title')} lead={t('new.lead')} />
      <div className="mb-10">
        <Notice title={`${t('new.shows')}: ${expected.value}`}>{expected.note}</Notice>
      </div>
      <PlanForm action={plan} proposal={await proposedPlan(viewer)} today={await getToday()} />
    </>
  );
}
