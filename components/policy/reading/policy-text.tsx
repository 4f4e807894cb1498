import { anchorOf } from '@/components/policy/addresses';
import { ParagraphText } from '@/components/policy/paragraph-text';
import { Disclosure } from '@/components/ui/disclosure';
import type { Locale } from '@/domain/access/viewer';
import { headingOf } from '@/domain/policy/blocks';
import type { Thanks } from '@/domain/policy/credits';
import type { PolicyContent } from '@/domain/policy/model';
import { contentsOf } from '@/domain/policy/reading';
import { getTranslations } from '@/i18n/server';
import { ThanksLine } from './thanks-line';

type PolicyTextProps = {
  content: PolicyContent;
  locale: Locale;
  thanks: ReadonlyMap<string | null, Thanks>;
};

/** The whole text, to be read: what is in it, paragraph after paragraph, and which of them came from colleagues. */
export async function PolicyText({ content, locale, thanks }: PolicyTextProps) {
  const rest = thanks.get(null);
  return (
    <div className="gap-16 lg:grid lg:grid-cols-[minmax(0,1fr)_14rem]">
      <Contents content={content} locale={locale} />
      <div className="flex flex-col gap-4 lg:col-start-1 lg:row-start-1">
        {content.paragraphs.map(({ id, text }) => {
          const theirs = thanks.get(id);
          return (
            <div key={id} id={anchorOf(id)} className={`scroll-mt-6 first:mt-0 ${roomAbove(text[locale])}`}>
              <ParagraphText text={text[locale]} locale={locale} />
              {theirs && <ThanksLine thanks={theirs} />}
            </div>
          );
        })}
        {rest && <ThanksLine thanks={rest} isRest />}
      </div>
    </div>
  );
}

/** Each paragraph is drawn by itself, so what parts a heading from the text before it stands here. */
function roomAbove(markdown: string): string {
  const level = headingOf(markdown)?.level;
  if (level === undefined) return '';
  return level === 2 ? 'mt-8' : 'mt-3';
}

/** Beside the text where there is room, else one press away. Nothing for a text that one sees at a glance. */
async function Contents({ content, locale }: { content: PolicyContent; locale: Locale }) {
  const headings = contentsOf(content, locale);
  if (headings.length < 3) return null;
  const t = await getTranslations('policy');
  const links = (
    <ul lang={locale} className="flex flex-col text-sm">
      {headings.map(({ id, words }) => (
        <li key={id}>
          <a href={`#${anchorOf(id)}`} className="inline-flex min-h-11 items-center lg:min-h-9">
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav aria-label={t('read.contents')} className="no-print lg:col-start-2 lg:row-start-1">
      <div className="sticky top-6 hidden lg:block">
        <p className="mb-1 text-sm font-semibold">{t('read.contents')}</p>
        {links}
      </div>
      <Disclosure summary={t('read.contents')} className="mb-6 lg:hidden">
        {links}
      </Disclosure>
    </nav>
  );
}
