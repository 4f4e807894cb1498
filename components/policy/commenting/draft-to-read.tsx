import { MessageSquare } from '@/components/ui/icons';
import type { ReactNode } from 'react';
import { anchorOf, openedAddress } from '@/components/policy/addresses';
import { ParagraphText } from '@/components/policy/paragraph-text';
import { Notice } from '@/components/ui/notice';
import { PageLink } from '@/components/ui/page-link';
import type { Locale } from '@/domain/access/viewer';
import type { ReadComment } from '@/domain/policy/commenting';
import type { DraftParagraph } from '@/domain/policy/draft';
import { excerptOf, inLanguage } from '@/domain/policy/excerpt';
import { getTranslations } from '@/i18n/server';
import { Said } from './said';

type Props = {
  paragraphs: readonly DraftParagraph[];
  comments: readonly ReadComment[];
  locale: Locale;
  isOpen: boolean;
  /** The paragraph that is opened to say something about, or whose comments are read. */
  opened: string | undefined;
  wasSent: boolean;
  /** The form for the opened paragraph. */
  form: ReactNode;
};

/** The draft from top to bottom; a paragraph that is pressed opens in its place. */
export async function DraftToRead({ paragraphs, comments, locale, isOpen, opened, wasSent, form }: Props) {
  const t = await getTranslations('policy-draft');
  return (
    <ol className="list-none ps-0">
      {paragraphs.map(({ id, text }) => {
        const shown = inLanguage(text, locale);
        const about = comments.filter(({ paragraphId }) => paragraphId === id);
        const isOpened = id === opened;
        return (
          <li key={id} id={anchorOf(id)} className="scroll-mt-4 border-b border-line py-3 first:border-t">
            {shown.locale !== locale && <p className="text-sm text-ink-soft">{t('read.other')}</p>}
            <ParagraphText {...shown} />
            <OpenLink id={id} words={excerptOf(shown.text)} count={about.length} isOpen={isOpen} isOpened={isOpened} />
            {isOpened && (
              <div className="mt-2 mb-3 flex flex-col gap-6 border-s-2 border-line-strong ps-4">
                {wasSent && (
                  <Notice tone="success" live>
                    {t('read.sent')}
                  </Notice>
                )}
                {about.length > 0 && <Said comments={about} />}
                {isOpen && form}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

type OpenLinkProps = { id: string; words: string; count: number; isOpen: boolean; isOpened: boolean };

/** Opens a paragraph, or closes it; says how much was said about it. Nothing where there is neither. */
async function OpenLink({ id, words, count, isOpen, isOpened }: OpenLinkProps) {
  const t = await getTranslations('policy-draft');
  if (!isOpen && count === 0) return null;
  const isAboutSaid = count > 0;
  const label = isAboutSaid ? t('read.said', { count }) : t('read.comment');
  const name = isAboutSaid ? t('read.saidAbout', { count, words }) : t('read.commentOn', { words });
  return (
    <p className="no-print text-sm">
      <PageLink
        href={isOpened ? `/policy/draft#${anchorOf(id)}` : openedAddress(id)}
        aria-label={isOpened ? undefined : name}
        className="inline-flex min-h-11 items-center gap-1.5"
      >
        <MessageSquare aria-hidden size={14} />
        {isOpened ? t('read.close') : isAboutSaid && isOpen ? `${label} · ${t('read.comment')}` : label}
      </PageLink>
    </p>
  );
}
