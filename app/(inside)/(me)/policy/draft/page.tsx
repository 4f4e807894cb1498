import { z } from 'zod';
import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { openedAddress } from '@/components/policy/addresses';
import { CommentForm } from '@/components/policy/commenting/comment-form';
import { DraftToRead } from '@/components/policy/commenting/draft-to-read';
import { OwnComments } from '@/components/policy/commenting/own-comments';
import { UnreadAnswers } from '@/components/policy/commenting/unread-answers';
import { WhoSeesComments } from '@/components/policy/commenting/who-sees-comments';
import { ParagraphText } from '@/components/policy/paragraph-text';
import { POLICY } from '@/components/policy/published-addresses';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import { commentAddress, isOpenForComments } from '@/domain/policy/commenting';
import { inLanguage } from '@/domain/policy/excerpt';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { commentsWanted, draftToComment, ownComments } from '@/server/policy/commenting/queries';
import { requireSelf } from '../../self';
import { comment, pass, read } from './actions';

const sent = z.object({ sent: z.literal('yes').optional().catch(undefined) });

export async function generateMetadata() {
  return { title: (await getTranslations('policy-draft'))('read.title') };
}

export default async function DraftToCommentPage({ searchParams }: PageProps<'/policy/draft'>) {
  const { viewer, employeeId, today } = await requireSelf();
  const query = await searchParams;
  const { paragraph: opened } = commentAddress.parse(query);
  const draft = await orNotFound(draftToComment(viewer));
  const own = await orNotFound(ownComments(viewer, employeeId));

  const t = await getTranslations('policy-draft');
  const back = { href: POLICY, label: t('read.back') };
  const yours = (
    <Section id="yours" title={t('read.yours')}>
      <UnreadAnswers comments={own} action={read} />
      {own.length === 0 ? <p className="reading">{t('read.yoursNone')}</p> : <OwnComments comments={own} />}
    </Section>
  );
  if (!draft) {
    return (
      <>
        <PageHeader
          back={back}
          title={t('read.title')}
          lead={t('read.leadNone')}
          action={<ButtonLink href={POLICY}>{t('read.toPolicy')}</ButtonLink>}
        />
        {own.length > 0 && yours}
      </>
    );
  }
  const isOpen = isOpenForComments(draft.until, today);
  const isWanted = (await commentsWanted(viewer, employeeId, today)) !== null;
  const wasSent = sent.parse(query).sent === 'yes';
  const paragraph = draft.paragraphs.find(({ id }) => id === opened);
  return (
    <>
      <PageHeader
        back={back}
        title={t('read.title')}
        lead={<Lead until={draft.until} isOpen={isOpen} />}
        meta={own.length > 0 && <PageLink href="#yours">{t('read.yoursLink', { count: own.length })}</PageLink>}
      />
      <WhoSeesComments />
      <div className="mt-6">
        <ParagraphText {...titleOf(inLanguage(draft.title, viewer.locale))} />
        <div className="mt-4">
          <DraftToRead
            paragraphs={draft.paragraphs}
            comments={draft.comments}
            locale={viewer.locale}
            isOpen={isOpen}
            opened={opened}
            wasSent={wasSent}
            form={
              paragraph &&
              (wasSent ? (
                <PageLink href={openedAddress(paragraph.id)}>{t('read.more')}</PageLink>
              ) : (
                <CommentForm
                  action={comment.bind(null, { draftId: draft.draftId, paragraphId: paragraph.id })}
                  about={{ ...inLanguage(paragraph.text, viewer.locale), revision: paragraph.revision }}
                />
              ))
            }
          />
        </div>
      </div>
      {isWanted && (
        <Section title={t('read.pass')} intro={t('read.nothing')}>
          <ActionForm action={pass.bind(null, draft.draftId)}>
            <SubmitButton variant="quiet">{t('read.pass')}</SubmitButton>
          </ActionForm>
        </Section>
      )}
      {yours}
    </>
  );
}

type Shown = ReturnType<typeof inLanguage>;

/** The title of the draft stands above its text like a heading of it. */
const titleOf = ({ text, locale }: Shown): Shown => ({ text: text === '' ? '' : `## ${text}`, locale });

async function Lead({ until, isOpen }: { until: string | null; isOpen: boolean }) {
  const t = await getTranslations('policy-draft');
  if (until === null) return t('read.leadNobody');
  const date = (await getDateText())(until);
  return isOpen ? t('read.leadOpen', { date }) : t('read.leadClosed', { date });
}
