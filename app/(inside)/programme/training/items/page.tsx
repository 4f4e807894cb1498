import { orNotFound } from '@/app/refusals';
import { ItemList } from '@/components/training/item-list';
import { PageHeader } from '@/components/ui/page-header';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { quizzesOverview } from '@/server/training/items/queries';

export async function generateMetadata() {
  return { title: (await getTranslations('items'))('title') };
}

export default async function ItemsPage() {
  const viewer = await requireViewer();
  const quizzes = await orNotFound(quizzesOverview(viewer));
  const flagged = quizzes.reduce((sum, one) => sum + one.flagged, 0);
  const t = await getTranslations('items');
  return (
    <>
      <PageHeader
        title={t('title')}
        back={{ href: '/programme/training/reports', label: t('back') }}
        lead={t('lead', { flagged })}
      />
      <ItemList rows={quizzes} hrefOf={(moduleId) => `/programme/training/items/${moduleId}`} />
    </>
  );
}
