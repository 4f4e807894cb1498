import { ActionForm } from '@/components/forms/action-form';
import { RadioField } from '@/components/forms/choice';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextArea } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { paragraphAddress } from '@/components/policy/addresses';
import { Disclosure } from '@/components/ui/disclosure';
import { PageLink } from '@/components/ui/page-link';
import { canonicalParagraph } from '@/domain/policy/canonical';
import { type CommentToAnswer, REASON_MAX } from '@/domain/policy/commenting';
import { commentOutcomes } from '@/domain/policy/model';
import { getMomentText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { OutcomeBadge } from './outcome-badge';
import { Quoted } from './quoted';

type Props = { comment: CommentToAnswer; answer: FormAction; takeOver: FormAction };

/** What a colleague said, about which text, and the answer to it. */
export async function CommentCard({ comment, answer, takeOver }: Props) {
  const { name, department, mayName, createdAt, text, proposal, locale, outcome, reason } = comment;
  const t = await getTranslations('policy-draft');
  const moment = await getMomentText();
  return (
    <article
      className="flex flex-col gap-4 border-b border-line py-6"
      aria-label={t('comments.by', { name, department })}
    >
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h3 className="text-base font-semibold">{t('comments.by', { name, department })}</h3>
        <span className="text-sm text-ink-soft">{moment(createdAt)}</span>
        <span className="text-sm text-ink-soft">{mayName ? t('comments.mayName') : t('comments.mayNotName')}</span>
        <OutcomeBadge outcome={outcome} />
      </div>
      <About comment={comment} />
      {text !== '' && <p className="reading whitespace-pre-line">{text}</p>}
      {proposal !== null && <Quoted label={t('comments.proposes')} text={proposal} locale={locale} />}
      {outcome === null && proposal !== null && comment.now && <TakeOver comment={comment} takeOver={takeOver} />}
      {outcome === null ? (
        <AnswerForm comment={comment} answer={answer} />
      ) : (
        <>
          {reason && <p className="reading whitespace-pre-line">{reason}</p>}
          <AnsweredBy comment={comment} />
          <Disclosure summary={t('comments.answerChange')}>
            <AnswerForm comment={comment} answer={answer} />
          </Disclosure>
        </>
      )}
    </article>
  );
}

/** The text as the writer saw it, and as it is now where that is another. */
async function About({ comment: { about, now, locale } }: { comment: CommentToAnswer }) {
  const t = await getTranslations('policy-draft');
  const isSame = now !== null && hasNotChanged(about, now.text);
  return (
    <>
      <Quoted label={isSame ? t('comments.about') : t('comments.aboutThen')} text={about} locale={locale} />
      {now === null && <p className="reading text-ink-soft">{t('comments.gone')}</p>}
      {now !== null && !isSame && <Quoted label={t('comments.now')} text={now.text} locale={locale} />}
    </>
  );
}

const hasNotChanged = (about: string, now: string) => canonicalParagraph(about) === canonicalParagraph(now);

async function TakeOver({ comment, takeOver }: { comment: CommentToAnswer; takeOver: FormAction }) {
  const { about, now, name, paragraphId } = comment;
  const t = await getTranslations('policy-draft');
  if (now === null) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <ActionForm action={takeOver}>
        <input type="hidden" name="revision" value={now.revision} />
        {hasNotChanged(about, now.text) ? (
          <SubmitButton variant="quiet">{t('comments.takeOver')}</SubmitButton>
        ) : (
          <ConfirmButton
            variant="quiet"
            label={t('comments.takeOverChanged')}
            what={t('comments.takeOverChangedWhat')}
            confirm={t('comments.takeOverChangedConfirm')}
          />
        )}
      </ActionForm>
      <PageLink href={paragraphAddress(paragraphId)} className="inline-flex min-h-11 items-center text-sm">
        {t('comments.editParagraph')}
      </PageLink>
      <p className="w-full text-sm text-ink-soft">{t('comments.takeOverHint', { name })}</p>
    </div>
  );
}

async function AnswerForm({ comment, answer }: { comment: CommentToAnswer; answer: FormAction }) {
  const { name, outcome, reason, answeredAt } = comment;
  const t = await getTranslations('policy-draft');
  return (
    <ActionForm action={answer}>
      <input type="hidden" name="seen" value={answeredAt?.toISOString() ?? ''} />
      <RadioField
        name="outcome"
        legend={t('comments.outcome')}
        options={commentOutcomes.map((value) => ({ value, label: t(`comments.outcomes.${value}`) }))}
        defaultValue={outcome ?? undefined}
      />
      <TextArea
        name="reason"
        label={t('comments.reason')}
        hint={t('comments.reasonHint')}
        rows={3}
        maxLength={REASON_MAX}
        defaultValue={reason ?? undefined}
      />
      <SubmitButton variant="quiet">{t('comments.answerTo', { name })}</SubmitButton>
    </ActionForm>
  );
}

async function AnsweredBy({ comment: { answeredBy, answeredAt } }: { comment: CommentToAnswer }) {
  const t = await getTranslations('policy-draft');
  const moment = await getMomentText();
  if (answeredBy === null || answeredAt === null) return null;
  return (
    <p className="text-sm text-ink-soft">{t('comments.answeredBy', { name: answeredBy, date: moment(answeredAt) })}</p>
  );
}
