import { ModuleList } from '@/components/training/module-list';
import { RefreshList } from '@/components/training/refresh-list';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { getTranslations } from '@/i18n/server';
import { refreshOffers } from '@/server/training/refresh/queries';
import { requireSelf } from '../self';
import { shelfOf } from './shelf';

export async function generateMetadata() {
  return { title: (await getTranslations('training'))('title') };
}

export default async function TrainingPage() {
  const { viewer, employeeId, today } = await requireSelf();
  const shelf = await shelfOf(viewer, employeeId, today);
  const refreshes = await refreshOffers(viewer, employeeId);
  const toDo = shelf.filter(({ step }) => step !== null);
  const finished = shelf.filter(({ status }) => status === 'completed' || status === 'waived');
  const isSomeWaived = finished.some(({ status }) => status === 'waived');
  const library = shelf.filter(({ status }) => status === 'library');
  const overdue = toDo.filter(({ status }) => status === 'overdue').length;

  const t = await getTranslations('training');
  const lead = () => {
    if (overdue > 0) return t('list.overdue', { count: overdue });
    if (toDo.length > 0) return t('list.open', { count: toDo.length });
    return finished.length > 0 ? t('list.upToDate') : t('list.nothingAsked');
  };
  if (shelf.length === 0) {
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState title={t('list.empty')}>{t('list.emptyMore')}</EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('title')} lead={lead()} />
      {toDo.length > 0 && (
        <Section title={t('list.toDo')}>
          <ModuleList modules={toDo} label={t('list.toDo')} />
        </Section>
      )}
      {refreshes.length > 0 && (
        <Section title={t('list.refresh')} intro={t('list.refreshIntro')}>
          <RefreshList offers={refreshes} label={t('list.refresh')} />
        </Section>
      )}
      {finished.length > 0 && (
        <Section title={t(isSomeWaived ? 'list.finishedOrWaived' : 'list.finished')}>
          <ModuleList modules={finished} label={t('list.finished')} />
        </Section>
      )}
      {library.length > 0 && (
        <Section title={t('list.library')} intro={t('list.libraryIntro')}>
          <ModuleList modules={library} label={t('list.library')} />
        </Section>
      )}
    </>
  );
}
