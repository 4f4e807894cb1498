import { redirect } from 'next/navigation';
import { z } from 'zod';
import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { DRAFT, DRAFT_IMPORT } from '@/components/policy/addresses';
import { DocumentForm } from '@/components/policy/drafting/document-form';
import { ImportPreview } from '@/components/policy/drafting/import-preview';
import { Figure, FigureRow } from '@/components/ui/figure';
import { toRoute } from '@/components/ui/links';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { PARAGRAPH_MAX } from '@/domain/policy/draft';
import { DOCUMENT_MAX_MB, documentComplaints, importNotes, PARAGRAPHS_MAX } from '@/domain/policy/imported';
import { importFates } from '@/domain/policy/import-plan';
import { getFormatter, getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { type PolicyDraft, policyDraft } from '@/server/policy/drafting/queries';
import { waitingDocument } from '@/server/policy/importing/queries';
import { putAway, replace } from './actions';

/** Why the upload came back here; anything else counts as not said. */
const address = z.object({ error: z.enum(documentComplaints).optional().catch(undefined) });

export async function generateMetadata() {
  return { title: (await getTranslations('policy-draft'))('import.title') };
}

export default async function ImportPolicyPage({ searchParams }: PageProps<'/programme/policy/draft/import'>) {
  const viewer = await requireViewer();
  const { error } = address.parse(await searchParams);
  const draft = await orNotFound(policyDraft(viewer));
  if (!draft && error !== 'no-draft') redirect(toRoute(DRAFT));
  const waiting = draft && !error ? await waitingDocument(viewer, draft.id) : null;

  const t = await getTranslations('policy-draft');
  const back = { href: DRAFT, label: t('backToDraft') };
  if (draft && waiting) return <Preview draft={draft} waiting={waiting} back={back} />;
  const limits = { max: DOCUMENT_MAX_MB, paragraphs: PARAGRAPHS_MAX, characters: PARAGRAPH_MAX };
  return (
    <>
      <PageHeader title={t('import.title')} back={back} lead={t('import.lead')} />
      {error && (
        <div className="mb-6">
          <Notice tone="danger" title={t('import.problem')} live>
            {t(`import.complaints.${error}`, limits)}
          </Notice>
        </div>
      )}
      {draft && <DocumentForm action={`${DRAFT_IMPORT}/upload`} locale={viewer.locale} />}
    </>
  );
}

type Waiting = NonNullable<Awaited<ReturnType<typeof waitingDocument>>>;
type PreviewProps = { draft: PolicyDraft; waiting: Waiting; back: { href: string; label: string } };

async function Preview({ draft, waiting: { plan, locale, fileName, notes, fingerprint }, back }: PreviewProps) {
  const t = await getTranslations('policy-draft');
  const format = await getFormatter();
  const language = t(`languages.${locale}`);
  const told = importNotes.flatMap((note) => {
    const count = notes[note];
    return count ? [t(`import.notes.${note}`, { count })] : [];
  });
  const isSame = plan.counts.new + plan.counts.changed + plan.counts.removed === 0;
  const hints = [
    ...told,
    ...(plan.translationsToCheck > 0 ? [t('import.preview.toCheck', { count: plan.translationsToCheck })] : []),
    ...(plan.counts.removed > 0 ? [t('import.preview.removedNote')] : []),
  ];
  return (
    <>
      <PageHeader
        title={t('import.preview.title', { file: fileName, language })}
        back={back}
        lead={t('import.preview.lead')}
      />
      <FigureRow>
        {importFates
          .filter((fate) => fate !== 'untranslated' || plan.counts[fate] > 0)
          .map((fate) => (
            <Figure
              key={fate}
              label={t(`import.preview.${fate}`, { language })}
              value={format.number(plan.counts[fate])}
            />
          ))}
      </FigureRow>
      {hints.length > 0 && (
        <div className="mt-6">
          <Notice>
            <ul className="space-y-2">
              {hints.map((hint) => (
                <li key={hint}>{hint}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        <ActionForm action={replace.bind(null, { draftId: draft.id, seen: fingerprint })}>
          <SubmitButton>{t('import.preview.apply', { language })}</SubmitButton>
        </ActionForm>
        <ActionForm action={putAway.bind(null, draft.id)}>
          <SubmitButton variant="quiet">{t('import.preview.drop')}</SubmitButton>
        </ActionForm>
      </div>
      <Section title={t('import.preview.changesTitle')}>
        {isSame && <p className="reading mb-4">{t('import.preview.nothing')}</p>}
        <ImportPreview plan={plan} titleBefore={draft.title[locale]} locale={locale} />
      </Section>
    </>
  );
}
