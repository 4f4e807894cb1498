import type { ReadComment } from '@/domain/policy/commenting';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { OutcomeBadge } from './outcome-badge';
import { Quoted } from './quoted';

/** What colleagues said about a paragraph, with the answers; without a name where none may be known. */
export async function Said({ comments }: { comments: readonly ReadComment[] }) {
  const t = await getTranslations('policy-draft');
  const date = await getDateText();
  return (
    <ul className="list-none space-y-4 ps-0">
      {comments.map(({ id, isOwn, name, createdAt, text, proposal, locale, outcome, reason }) => (
        <li key={id} className="reading flex flex-col gap-2">
          <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
            <span className="font-semibold">{isOwn ? t('read.you') : (name ?? t('read.aColleague'))}</span>
            <span className="text-ink-soft">{date(createdAt)}</span>
            <OutcomeBadge outcome={outcome} />
          </p>
          {text !== '' && <p className="wrap-anywhere whitespace-pre-line">{text}</p>}
          {proposal !== null && <Quoted label={t('read.proposed')} text={proposal} locale={locale} />}
          {reason && (
            <p className="whitespace-pre-line text-ink-soft">
              {t('read.answer')}: {reason}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
