import type { ReactNode } from 'react';
import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ColumnsSection } from '@/components/people/columns-section';
import { ImportSteps } from '@/components/people/import-steps';
import { KeepFresh } from '@/components/people/keep-fresh';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { isBusy } from '@/domain/people/import-status';
import type { Viewer } from '@/domain/access/viewer';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { importById, type PeopleImport } from '@/server/people/import/queries';
import { mapColumns, start } from './actions';
import { CancelForm } from './cancel-form';
import { CheckedView } from './checked-view';
import { DoneView } from './done-view';
import { openSteps } from './open-steps';
import { ProblemsView } from './problems-view';
import { RunningView } from './running-view';

const REFRESH_MS = 1_000;

const addresses = {
  again: '/programme/people/import',
  departments: '/programme/people/departments',
  people: '/programme/people',
} as const;

export async function generateMetadata() {
  return { title: (await getTranslations('people-import'))('title') };
}

/** One import from its columns to its end; what there is to do depends on how far it is. */
export default async function ImportPage({ params }: PageProps<'/programme/people/import/[importId]'>) {
  const viewer = await requireViewer();
  const found = await orNotFound(importById(viewer, (await params).importId));

  const t = await getTranslations('people-import');
  return (
    <>
      {isBusy(found.status) && <KeepFresh everyMs={REFRESH_MS} />}
      <PageHeader
        title={t('one.title', { file: found.fileName })}
        lead={await leadOf(found)}
        meta={await uploadedBy(found)}
        back={{ href: '/programme/people/import', label: t('one.back') }}
        action={await actionFor(viewer, found)}
      />
      <ImportSteps {...found} />
      {await viewOf(viewer, found)}
    </>
  );
}

async function viewOf(viewer: Viewer, found: PeopleImport): Promise<ReactNode> {
  const t = await getTranslations('people-import');
  const columns = { header: found.header, mapping: found.mapping, action: mapColumns.bind(null, found.id) };
  switch (found.status) {
    case 'columns':
      return (
        <>
          <ColumnsSection {...columns} isNeeded />
          <CancelForm found={found} />
        </>
      );
    case 'checking':
    case 'importing':
      return <RunningView found={found} />;
    case 'checked':
      return (
        <>
          <CheckedView found={found} />
          <ProblemsView viewer={viewer} found={found} />
          <ColumnsSection {...columns} isNeeded={false} />
        </>
      );
    case 'done':
      return (
        <>
          <DoneView found={found} open={await openSteps(viewer)} />
          <ProblemsView viewer={viewer} found={found} />
        </>
      );
    case 'failed':
      return (
        <Notice tone="danger">{t(`failures.${found.failure ?? 'unexpected'}`, { row: found.failureRow ?? 0 })}</Notice>
      );
    case 'cancelled':
      return null;
  }
}

/** The one thing to do now: import what was checked, put the departments in their places, or look at who is in. */
async function actionFor(viewer: Viewer, { id, status, summary }: PeopleImport): Promise<ReactNode> {
  const t = await getTranslations('people-import');
  const count = summary ? summary.new + summary.changed : 0;
  if (status === 'checked' && count > 0) {
    return (
      <ActionForm action={start.bind(null, id)}>
        <SubmitButton>{t('start.submit', { count })}</SubmitButton>
      </ActionForm>
    );
  }
  if (status === 'columns' || isBusy(status)) return undefined;
  const next = status !== 'done' ? 'again' : (await openSteps(viewer)).isArranging ? 'departments' : 'people';
  return (
    <ButtonLink variant="filled" href={addresses[next]}>
      {t(`done.${next}`)}
    </ButtonLink>
  );
}

async function leadOf({ status, summary, rowsDone }: PeopleImport): Promise<string> {
  const t = await getTranslations('people-import');
  if (status === 'checked' && summary && summary.new + summary.changed === 0) return t('one.lead.nothing');
  if (status === 'cancelled' && rowsDone === 0) return t('one.cancelledEarly');
  return t(`one.lead.${status}`);
}

async function uploadedBy({ createdAt, startedBy }: PeopleImport): Promise<string> {
  const t = await getTranslations('people-import');
  const date = (await getDateText())(createdAt);
  return startedBy ? t('one.uploaded', { date, name: startedBy }) : t('one.uploadedNobody', { date });
}
