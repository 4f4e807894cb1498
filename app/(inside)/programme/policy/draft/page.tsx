import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { RadioField } from '@/components/forms/choice';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { SubmitButton } from '@/components/forms/submit-button';
import { DRAFT_COMMENTS, DRAFT_IMPORT, newParagraphAddress } from '@/components/policy/addresses';
import { TitleFields } from '@/components/policy/drafting/bilingual-fields';
import { ParagraphList } from '@/components/policy/drafting/paragraph-list';
import { SideBySide } from '@/components/policy/drafting/side-by-side';
import { StaleTranslation } from '@/components/policy/drafting/stale-translation';
import { ButtonLink } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import { missingIn } from '@/domain/policy/draft';
import type { Bilingual } from '@/domain/training/content';
import type { Stale } from '@/domain/training/draft-stale';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { commentCounts } from '@/server/policy/commenting/queries';
import { numberInForce, type PolicyDraft, policyDraft } from '@/server/policy/drafting/queries';
import { begin, changeTitle, confirmTitle, discard, move } from './actions';

const OVERVIEW = '/programme/policy';

export async function generateMetadata() {
  return { title: (await getTranslations('policy-draft'))('title') };
}

export default async function PolicyDraftPage() {
  const viewer = await requireViewer();
  const draft = await orNotFound(policyDraft(viewer));
  if (!draft) return <Start inForce={await numberInForce(viewer)} />;

  const { id, title, paragraphs } = draft;
  const { open, answered } = await commentCounts(viewer, id);
  const t = await getTranslations('policy-draft');
  return (
    <>
      <PageHeader
        title={t('title')}
        back={{ href: OVERVIEW, label: t('back') }}
        lead={<Lead draft={draft} />}
        action={
          <>
            <ButtonLink href={DRAFT_COMMENTS}>{t('draft.comments', { count: open })}</ButtonLink>
            <ButtonLink href={DRAFT_IMPORT}>{t('draft.import')}</ButtonLink>
          </>
        }
      />
      <Section title={t('draft.titlePart')}>
        <Title draftId={id} title={title} stale={draft.titleStale} />
      </Section>
      {paragraphs.length === 0 ? (
        <EmptyState
          title={t('draft.empty')}
          action={<ButtonLink href={newParagraphAddress()}>{t('draft.first')}</ButtonLink>}
        >
          {t('draft.emptyMore')}
        </EmptyState>
      ) : (
        <Section
          title={t('draft.textPart')}
          intro={t('draft.textIntro')}
          action={<PageLink href={newParagraphAddress()}>{t('draft.atTop')}</PageLink>}
        >
          <ActionForm action={move.bind(null, id)} done={t('draft.moved')} layout="row">
            <ParagraphList paragraphs={paragraphs} locale={viewer.locale} />
          </ActionForm>
        </Section>
      )}
      <Discard draftId={id} hasComments={open + answered > 0} />
    </>
  );
}

async function Lead({ draft: { number, title, titleStale, paragraphs } }: { draft: PolicyDraft }) {
  const t = await getTranslations('policy-draft');
  if (paragraphs.length === 0) return t('draft.leadEmpty', { number });
  const missing = [title, ...paragraphs.map(({ text }) => text)].filter((text) => missingIn(text).length > 0);
  const stale = [titleStale, ...paragraphs.map((one) => one.stale)].filter((one) => one !== null);
  return t('draft.lead', { number, count: paragraphs.length, missing: missing.length, stale: stale.length });
}

async function Title({ draftId, title, stale }: { draftId: string; title: Bilingual; stale: Stale | null }) {
  const t = await getTranslations('policy-draft');
  return (
    <>
      {missingIn(title).length < 2 ? (
        <SideBySide text={title} />
      ) : (
        <p className="text-ink-soft">{t('draft.titleNone')}</p>
      )}
      {stale && (
        <div className="mt-4">
          <StaleTranslation stale={stale} text={title} action={confirmTitle.bind(null, draftId, title)} />
        </div>
      )}
      <Disclosure summary={t('draft.titleChange')}>
        <ActionForm action={changeTitle.bind(null, draftId)} layout="row">
          <TitleFields title={title} />
          <SubmitButton variant="quiet">{t('draft.titleSave')}</SubmitButton>
        </ActionForm>
      </Disclosure>
    </>
  );
}

async function Discard({ draftId, hasComments }: { draftId: string; hasComments: boolean }) {
  const t = await getTranslations('policy-draft');
  return (
    <Section title={t('draft.discardPart')} intro={hasComments ? t('draft.discardNot') : t('draft.discardIntro')}>
      {!hasComments && (
        <ActionForm action={discard.bind(null, draftId)}>
          <ConfirmButton label={t('draft.discard')} what={t('draft.discardWhat')} confirm={t('draft.discardConfirm')} />
        </ActionForm>
      )}
    </Section>
  );
}

async function Start({ inForce }: { inForce: number | null }) {
  const t = await getTranslations('policy-draft');
  const current = {
    value: 'current',
    label: t('start.current'),
    hint: t('start.currentHint', { number: inForce ?? 0 }),
  };
  return (
    <>
      <PageHeader title={t('start.title')} back={{ href: OVERVIEW, label: t('back') }} lead={t('start.lead')} />
      <ActionForm action={begin}>
        <RadioField
          name="from"
          legend={t('start.from')}
          options={[
            ...(inForce === null ? [] : [current]),
            { value: 'starter', label: t('start.starter'), hint: t('start.starterHint') },
            { value: 'empty', label: t('start.document'), hint: t('start.documentHint') },
          ]}
          defaultValue={inForce === null ? 'starter' : 'current'}
        />
        <SubmitButton>{t('start.submit')}</SubmitButton>
      </ActionForm>
    </>
  );
}
