import { orNotFound } from '@/app/refusals';
import { MODULES } from '@/components/training/authoring/addresses';
import { AuthoredTable } from '@/components/training/authoring/authored-table';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { authoredModules } from '@/server/training/authoring/queries';

export async function generateMetadata() {
  return { title: (await getTranslations('authoring'))('title') };
}

export default async function ModulesPage() {
  const viewer = await requireViewer();
  const rows = await orNotFound(authoredModules(viewer));
  const published = rows.filter((row) => row.published !== null).length;
  const drafts = rows.filter((row) => row.draft !== null).length;

  const t = await getTranslations('authoring');
  const write = (
    <ButtonLink variant="filled" href={`${MODULES}/new`}>
      {t('write')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { published, drafts })} action={rows.length > 0 && write} />
      {rows.length > 0 ? (
        <AuthoredTable rows={rows} />
      ) : (
        <EmptyState title={t('list.none')} action={write}>
          {t('list.noneMore')}
        </EmptyState>
      )}
    </>
  );
}
