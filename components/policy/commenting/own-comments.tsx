import type { OwnComment } from '@/domain/policy/commenting';
import { Badge } from '@/components/ui/badge';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { OutcomeBadge } from './outcome-badge';
import { Quoted } from './quoted';

/** What one said oneself, about which text, and what became of it. */
export async function OwnComments({ comments }: { comments: readonly OwnComment[] }) {
  const t = await getTranslations('policy-draft');
  const date = await getDateText();
  return (
    <ul className="list-none ps-0">
      {comments.map(({ id, version, createdAt, about, text, proposal, locale, outcome, reason, isUnread }) => (
        <li key={id} className="flex flex-col gap-3 border-b border-line py-4 last:border-b-0">
          <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-ink-soft">
            <span>{t('read.version', { number: version, date: date(createdAt) })}</span>
            <OutcomeBadge outcome={outcome} />
            {isUnread && <Badge tone="wait">{t('read.new')}</Badge>}
          </p>
          <Quoted label={t('read.yoursAbout')} text={about} locale={locale} />
          {text !== '' && <Line label={t('read.yoursSaid')} text={text} />}
          {proposal !== null && <Quoted label={t('read.yoursProposed')} text={proposal} locale={locale} />}
          {reason && <Line label={t('read.answer')} text={reason} />}
        </li>
      ))}
    </ul>
  );
}

function Line({ label, text }: { label: string; text: string }) {
  return (
    <div className="reading">
      <p className="mb-1 text-sm text-ink-soft">{label}</p>
      <p className="wrap-anywhere whitespace-pre-line">{text}</p>
    </div>
  );
}
