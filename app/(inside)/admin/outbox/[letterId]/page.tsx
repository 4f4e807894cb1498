import { orNotFound } from '@/app/refusals';
import { LetterText } from '@/components/admin/letter-text';
import { MailStatusBadge } from '@/components/admin/mail-status';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { shownStatus } from '@/domain/notifications/outbox';
import { getMomentText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { openLetter } from '@/server/notifications/commands';
import { mailState } from '@/server/notifications/queries';
import { sendAgain } from './actions';

// The title says nothing of the letter: opening it is written in the log, and this is asked for as well.
export async function generateMetadata() {
  return { title: (await getTranslations('admin'))('letter.title') };
}

export default async function LetterPage({ params }: PageProps<'/admin/outbox/[letterId]'>) {
  const viewer = await requireViewer();
  const { letterId } = await params;
  const letter = await orNotFound(openLetter(viewer, letterId));
  const { recipient, subject, status, createdAt, sentAt, failure, skipReason, body, hasDeadLink: isDead } = letter;
  const { hasServer } = await orNotFound(mailState(viewer));

  const t = await getTranslations('admin');
  const time = await getMomentText();
  return (
    <>
      <PageHeader
        title={subject}
        back={{ href: '/admin/outbox', label: t('letter.back') }}
        lead={
          isDead && status !== 'failed'
            ? t('letter.dead')
            : t(`letter.lead.${status}`, { time: time(sentAt ?? createdAt), hasServer: hasServer ? 'yes' : 'no' })
        }
      />
      <Section title={t('letter.facts')}>
        <DefinitionList
          items={[
            { term: t('letter.recipient'), value: <span className="break-all">{recipient}</span> },
            { term: t('letter.status'), value: <MailStatusBadge status={shownStatus(letter)} /> },
            { term: t('letter.written'), value: time(createdAt) },
            ...(skipReason ? [{ term: t('letter.whySkipped'), value: t(`letter.skipped.${skipReason}`) }] : []),
            ...(failure ? [{ term: t('letter.failure'), value: failure }] : []),
          ]}
        />
      </Section>
      {status === 'failed' && !isDead && (
        <Section title={t('letter.retry')} intro={t('letter.retryIntro')}>
          <ActionForm action={sendAgain.bind(null, letterId)}>
            <SubmitButton>{t('letter.retrySubmit')}</SubmitButton>
          </ActionForm>
        </Section>
      )}
      <Section
        title={t('letter.text')}
        intro={body ? t('letter.logged') : t(status === 'sent' ? 'letter.gone' : 'letter.goneUnsent')}
      >
        {isDead && status === 'failed' && <p className="mb-4">{t('letter.dead')}</p>}
        {body && <LetterText text={body} isDead={isDead} />}
      </Section>
    </>
  );
}
