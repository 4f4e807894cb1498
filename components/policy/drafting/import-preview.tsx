import type { ReactNode } from 'react';
import { ParagraphText } from '@/components/policy/paragraph-text';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { Disclosure } from '@/components/ui/disclosure';
import type { Locale } from '@/domain/access/viewer';
import { type ImportFate, type ImportPlan, inRuns, type PlannedParagraph } from '@/domain/policy/import-plan';
import { getTranslations } from '@/i18n/server';
import { TwoColumns } from './side-by-side';

const tones: Record<ImportFate, BadgeTone> = {
  new: 'good',
  changed: 'wait',
  removed: 'danger',
  kept: 'plain',
  untranslated: 'plain',
};

/** The draft and the document beside each other: what changes in full, what stays the same a press away. */
export async function ImportPreview({
  plan,
  titleBefore,
  locale,
}: {
  plan: ImportPlan;
  titleBefore: string;
  locale: Locale;
}) {
  const t = await getTranslations('policy-draft');
  const language = t(`languages.${locale}`);
  return (
    <ol className="list-none border-t border-line ps-0">
      {plan.title[locale] !== titleBefore && (
        <Row badge={<Badge tone="wait">{t('import.preview.titleChange')}</Badge>}>
          <Side label={t('import.preview.before')} text={titleBefore} locale={locale} />
          <Side label={t('import.preview.after')} text={plan.title[locale]} locale={locale} />
        </Row>
      )}
      {inRuns(plan.paragraphs).map((run, at) =>
        run.stays ? (
          <li key={at} className="border-b border-line">
            <Disclosure summary={t('import.preview.sameRun', { count: run.paragraphs.length })}>
              <div className="flex flex-col gap-4 py-3 text-ink-soft">
                {run.paragraphs.map(({ before }, place) => (
                  <ParagraphText key={place} text={before[locale]} locale={locale} />
                ))}
              </div>
            </Disclosure>
          </li>
        ) : (
          run.paragraphs.map((paragraph, place) => (
            <Row
              key={`${at}-${place}`}
              badge={<Badge tone={tones[paragraph.fate]}>{t(`import.preview.${paragraph.fate}`, { language })}</Badge>}
            >
              <Side label={t('import.preview.before')} text={shownBefore(paragraph, locale)} locale={locale} />
              <Side label={t('import.preview.after')} text={shownAfter(paragraph, locale)} locale={locale} />
            </Row>
          ))
        ),
      )}
    </ol>
  );
}

const other = (locale: Locale): Locale => (locale === 'nl' ? 'en' : 'nl');

/** Of a paragraph without a text in this language, the other one says which it is. */
const shownBefore = ({ before }: PlannedParagraph, locale: Locale) => before[locale] || before[other(locale)];
const shownAfter = ({ after, fate }: PlannedParagraph, locale: Locale) =>
  fate === 'removed' || fate === 'untranslated' ? '' : after[locale];

function Row({ badge, children }: { badge: ReactNode; children: ReactNode }) {
  return (
    <li className="border-b border-line py-4">
      <div className="mb-2">{badge}</div>
      <TwoColumns>{children}</TwoColumns>
    </li>
  );
}

async function Side({ label, text, locale }: { label: string; text: string; locale: Locale }) {
  const t = await getTranslations('policy-draft');
  return (
    <div>
      <p className="mb-1 text-sm text-ink-soft">{label}</p>
      {text === '' ? (
        <p className="text-ink-soft">{t('import.preview.nowhere')}</p>
      ) : (
        <ParagraphText text={text} locale={locale} />
      )}
    </div>
  );
}
