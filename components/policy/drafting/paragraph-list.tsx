import { ArrowDown, ArrowUp, MessageSquare, Pencil, Plus } from '@/components/ui/icons';
import type { ReactNode } from 'react';
import { anchorOf, DRAFT_COMMENTS, newParagraphAddress, paragraphAddress } from '@/components/policy/addresses';
import { Badge } from '@/components/ui/badge';
import { PageLink } from '@/components/ui/page-link';
import type { Locale } from '@/domain/access/viewer';
import { type DraftParagraph, hasBlank } from '@/domain/policy/draft';
import { excerptOf, inLanguage } from '@/domain/policy/excerpt';
import type { Stale } from '@/domain/training/draft-stale';
import { getTranslations } from '@/i18n/server';
import { SideBySide } from './side-by-side';

export type ListedParagraph = DraftParagraph & {
  readonly stale: Stale | null;
  readonly comments: number;
  readonly unanswered: number;
};

/** The draft from top to bottom, with what can be done to each paragraph. Stands in a form: moving is a button of it. */
export async function ParagraphList({
  paragraphs,
  locale,
}: {
  paragraphs: readonly ListedParagraph[];
  locale: Locale;
}) {
  return (
    <ol className="list-none border-t border-line ps-0">
      {paragraphs.map((paragraph, at) => (
        <li key={paragraph.id} id={anchorOf(paragraph.id)} className="scroll-mt-4 border-b border-line py-4">
          <SideBySide text={paragraph.text} />
          <Acts paragraph={paragraph} isFirst={at === 0} isLast={at === paragraphs.length - 1} locale={locale} />
        </li>
      ))}
    </ol>
  );
}

type ActsProps = { paragraph: ListedParagraph; isFirst: boolean; isLast: boolean; locale: Locale };

async function Acts({ paragraph, isFirst, isLast, locale }: ActsProps) {
  const { id, text, stale, comments, unanswered } = paragraph;
  const t = await getTranslations('policy-draft');
  const words = excerptOf(inLanguage(text, locale).text);
  return (
    <div className="no-print mt-2 flex flex-wrap items-center gap-x-5 text-sm">
      <ActLink
        href={paragraphAddress(id)}
        icon={<Pencil aria-hidden size={14} />}
        name={t('draft.editWhat', { words })}
      >
        {t('draft.edit')}
      </ActLink>
      <ActLink
        href={newParagraphAddress(id)}
        icon={<Plus aria-hidden size={14} />}
        name={t('draft.addWhat', { words })}
      >
        {t('draft.add')}
      </ActLink>
      {!isFirst && (
        <MoveButton value={`up:${id}`} icon={<ArrowUp aria-hidden size={14} />} name={t('draft.upWhat', { words })}>
          {t('draft.up')}
        </MoveButton>
      )}
      {!isLast && (
        <MoveButton
          value={`down:${id}`}
          icon={<ArrowDown aria-hidden size={14} />}
          name={t('draft.downWhat', { words })}
        >
          {t('draft.down')}
        </MoveButton>
      )}
      {comments > 0 && (
        <ActLink href={DRAFT_COMMENTS} icon={<MessageSquare aria-hidden size={14} />}>
          {unanswered > 0 ? t('draft.saidOpen', { count: unanswered }) : t('draft.said', { count: comments })}
        </ActLink>
      )}
      {stale && <Badge tone="wait">{t(`translation.badge.${stale.locale}`)}</Badge>}
      {hasBlank(text) && <Badge tone="wait">{t('draft.blank')}</Badge>}
    </div>
  );
}

type ActProps = { icon: ReactNode; name?: string; children: ReactNode };

function ActLink({ href, icon, name, children }: ActProps & { href: string }) {
  return (
    <PageLink href={href} aria-label={name} className="inline-flex min-h-11 items-center gap-1.5">
      {icon}
      {children}
    </PageLink>
  );
}

function MoveButton({ value, icon, name, children }: ActProps & { value: string }) {
  return (
    <button
      type="submit"
      name="move"
      value={value}
      aria-label={name}
      className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 text-accent underline decoration-line-strong underline-offset-4 hover:text-accent-strong"
    >
      {icon}
      {children}
    </button>
  );
}
