import { z } from 'zod';
import { orNotFound } from '@/app/refusals';
import { FileNeeds } from '@/components/people/file-needs';
import { ImportTable } from '@/components/people/import-table';
import { UploadForm } from '@/components/people/upload-form';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { IMPORT_MAX_MB, uploadProblems } from '@/domain/people/import-file';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { busyImport, latestImports } from '@/server/people/import/queries';

const PATH = '/programme/people/import';

/** Why the upload came back here; anything else counts as not said. */
const address = z.object({ error: z.enum(uploadProblems).optional().catch(undefined) });

export async function generateMetadata() {
  return { title: (await getTranslations('people-import'))('title') };
}

export default async function ImportPage({ searchParams }: PageProps<'/programme/people/import'>) {
  const viewer = await requireViewer();
  const { error } = address.parse(await searchParams);
  const imports = await orNotFound(latestImports(viewer));
  const busy = await busyImport(viewer);

  const t = await getTranslations('people-import');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} back={{ href: '/programme/people', label: t('back') }} />
      {error && (
        <div className="mb-6">
          <Notice tone="danger" title={t('upload.problem')} live>
            {t(`upload.complaints.${error}`, { max: IMPORT_MAX_MB })}
          </Notice>
        </div>
      )}
      {busy ? (
        <>
          <p className="reading mb-4">{t('upload.busy', { file: busy.fileName })}</p>
          <ButtonLink variant="filled" href={`${PATH}/${busy.id}`}>
            {t('upload.toBusy')}
          </ButtonLink>
        </>
      ) : (
        <UploadForm action={`${PATH}/upload`} />
      )}
      <FileNeeds />
      {imports.length > 0 && (
        <Section title={t('recent.title')}>
          <ImportTable imports={imports} path={PATH} />
        </Section>
      )}
    </>
  );
}
