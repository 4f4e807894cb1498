import { notFound } from 'next/navigation';
import { z } from 'zod';
import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { backToParagraph, DRAFT } from '@/components/policy/addresses';
import { TextFields } from '@/components/policy/drafting/bilingual-fields';
import { PageHeader } from '@/components/ui/page-header';
import { excerptOf, inLanguage } from '@/domain/policy/excerpt';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { policyDraft } from '@/server/policy/drafting/queries';
import { add } from './actions';

/** The paragraph under which the new one comes; none: at the top. */
const address = z.object({ after: z.string().max(60).optional().catch(undefined) });

export async function generateMetadata() {
  return { title: (await getTranslations('policy-draft'))('paragraph.newTitle') };
}

export default async function NewParagraphPage({ searchParams }: PageProps<'/programme/policy/draft/paragraphs/new'>) {
  const viewer = await requireViewer();
  const { after } = address.parse(await searchParams);
  const draft = await orNotFound(policyDraft(viewer));
  const above = draft?.paragraphs.find(({ id }) => id === after);
  if (!draft || (after !== undefined && !above)) notFound();

  const t = await getTranslations('policy-draft');
  const words = above && excerptOf(inLanguage(above.text, viewer.locale).text);
  return (
    <>
      <PageHeader
        title={t('paragraph.newTitle')}
        back={{ href: above ? backToParagraph(above.id) : DRAFT, label: t('backToDraft') }}
        lead={words ? t('paragraph.newLead', { words }) : t('paragraph.newLeadFirst')}
      />
      <ActionForm action={add.bind(null, { draftId: draft.id, after: above?.id ?? null })} layout="row">
        <TextFields />
        <p className="w-full text-sm text-ink-soft">
          {t('paragraph.hint')} {t('paragraph.lead')}
        </p>
        <SubmitButton>{t('paragraph.add')}</SubmitButton>
      </ActionForm>
    </>
  );
}
