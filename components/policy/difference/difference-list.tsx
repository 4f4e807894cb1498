import type { ReactNode } from 'react';
import { ParagraphText } from '@/components/policy/paragraph-text';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { Locale } from '@/domain/access/viewer';
import { countsOf, type ParagraphDifference, type PolicyDifference } from '@/domain/policy/difference';
import { differenceRuns } from '@/domain/policy/reading';
import { getTranslations } from '@/i18n/server';
import { WordPieces } from './word-pieces';

/** What a version changed, paragraph by paragraph; what stayed the same is only counted. */
export async function DifferenceList({ difference, locale }: { difference: PolicyDifference; locale: Locale }) {
  const t = await getTranslations('policy');
  return (
    <div>
      <p className="reading">{t('changes.counts', countsOf(difference))}</p>
      <p className="reading mt-1 text-sm text-ink-soft">{t('changes.key')}</p>
      <ol className="mt-6">
        {difference.title && (
          <Change badge={<Badge>{t('changes.newTitle')}</Badge>}>
            <p lang={locale} className="text-lg">
              <WordPieces pieces={difference.title} />
            </p>
          </Change>
        )}
        {differenceRuns(difference.paragraphs).map((run, at) =>
          run.kind === 'same' ? (
            <li key={at} className="border-t border-line py-4">
              <p className="text-sm text-ink-soft">{t('changes.same', { count: run.count })}</p>
              {run.under && (
                <p lang={locale} className="mt-1 font-semibold">
                  {run.under}
                </p>
              )}
            </li>
          ) : (
            <Paragraph key={at} paragraph={run.paragraph} locale={locale} />
          ),
        )}
      </ol>
    </div>
  );
}

function Change({ badge, children }: { badge: ReactNode; children: ReactNode }) {
  return (
    <li className="keep gap-x-6 gap-y-2 border-t border-line py-6 sm:grid sm:grid-cols-[8rem_minmax(0,1fr)]">
      <div className="max-sm:mb-2">{badge}</div>
      <div className="reading">{children}</div>
    </li>
  );
}

const kinds = { added: 'kindAdded', changed: 'kindChanged', removed: 'kindRemoved', same: 'kindChanged' } as const;
const tones: Record<ParagraphDifference['kind'], BadgeTone> = {
  added: 'good',
  changed: 'wait',
  removed: 'plain',
  same: 'plain',
};

async function Paragraph({ paragraph, locale }: { paragraph: ParagraphDifference; locale: Locale }) {
  const t = await getTranslations('policy');
  return (
    <Change badge={<Badge tone={tones[paragraph.kind]}>{t(`changes.${kinds[paragraph.kind]}`)}</Badge>}>
      <ParagraphWords paragraph={paragraph} locale={locale} />
    </Change>
  );
}

async function ParagraphWords({ paragraph, locale }: { paragraph: ParagraphDifference; locale: Locale }) {
  const t = await getTranslations('policy');
  const text = <ParagraphText text={paragraph.text} locale={locale} />;
  switch (paragraph.kind) {
    case 'added':
      return <ins className="block no-underline">{text}</ins>;
    case 'removed':
      return <del className="block text-ink-soft line-through">{text}</del>;
    case 'changed':
      if (paragraph.pieces.length > 0) {
        return (
          <p lang={locale}>
            <WordPieces pieces={paragraph.pieces} />
          </p>
        );
      }
      return (
        <>
          {text}
          <p className="mt-2 text-sm text-ink-soft">{t('changes.layout')}</p>
        </>
      );
    case 'same':
      return text;
  }
}
