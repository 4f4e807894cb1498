import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { SubmitButton } from '@/components/forms/submit-button';
import { backToParagraph } from '@/components/policy/addresses';
import { TextFields } from '@/components/policy/drafting/bilingual-fields';
import { SideBySide } from '@/components/policy/drafting/side-by-side';
import { StaleTranslation } from '@/components/policy/drafting/stale-translation';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { joined } from '@/domain/policy/draft';
import { getMomentText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { type ParagraphToEdit, paragraphToEdit } from '@/server/policy/drafting/queries';
import { confirm, join, remove, save } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('policy-draft'))('paragraph.title') };
}

type Props = PageProps<'/programme/policy/draft/paragraphs/[paragraphId]'>;

export default async function ParagraphPage({ params }: Props) {
  const viewer = await requireViewer();
  const { paragraphId } = await params;
  const found = await orNotFound(paragraphToEdit(viewer, paragraphId));
  const { draftId, paragraph } = found;

  const t = await getTranslations('policy-draft');
  return (
    <>
      <PageHeader
        title={t('paragraph.title')}
        back={{ href: backToParagraph(paragraphId), label: t('backToDraft') }}
        lead={t('paragraph.lead')}
      />
      {paragraph.stale && (
        <StaleTranslation
          stale={paragraph.stale}
          text={paragraph.text}
          action={confirm.bind(null, { draftId, paragraphId, revision: paragraph.revision })}
        />
      )}
      <ActionForm action={save.bind(null, { draftId, paragraphId })} layout="row">
        <input type="hidden" name="revision" value={paragraph.revision} />
        <TextFields text={paragraph.text} />
        <p className="w-full text-sm text-ink-soft">{t('paragraph.hint')}</p>
        <SubmitButton>{t('paragraph.save')}</SubmitButton>
      </ActionForm>
      <Saved found={found} />
      <More found={found} />
    </>
  );
}

/** What stands in the draft now: to check how it looks, and to compare with when a colleague was first. */
async function Saved({ found: { paragraph } }: { found: ParagraphToEdit }) {
  const { text, changedBy, changedAt } = paragraph;
  const t = await getTranslations('policy-draft');
  const date = (await getMomentText())(changedAt);
  return (
    <Section
      title={t('paragraph.now')}
      intro={changedBy ? t('paragraph.nowIntro', { name: changedBy, date }) : t('paragraph.nowIntroSystem', { date })}
    >
      <SideBySide text={text} />
    </Section>
  );
}

async function More({ found: { draftId, paragraph, next } }: { found: ParagraphToEdit }) {
  const { id: paragraphId, revision, text, comments } = paragraph;
  const t = await getTranslations('policy-draft');
  const canJoin = next !== null && joined(text, next.text) !== null;
  return (
    <Section title={t('paragraph.more')}>
      <div className="flex flex-col gap-4">
        {canJoin && (
          <ActionForm action={join.bind(null, { draftId, paragraphId, revision, nextId: next.id })}>
            <ConfirmButton
              variant="quiet"
              label={t('paragraph.join')}
              what={
                <>
                  <p className="mb-3">{t('paragraph.joinWhat')}</p>
                  <SideBySide text={next.text} />
                </>
              }
              confirm={t('paragraph.joinConfirm')}
            />
          </ActionForm>
        )}
        <ActionForm action={remove.bind(null, { draftId, paragraphId, revision })}>
          <ConfirmButton
            label={t('paragraph.remove')}
            what={t('paragraph.removeWhat', { comments })}
            confirm={t('paragraph.removeConfirm')}
          />
        </ActionForm>
      </div>
    </Section>
  );
}
