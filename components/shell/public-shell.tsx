import type { ReactNode } from 'react';
import { getTranslations } from '@/i18n/server';
import { SkipLink } from './skip-link';
import { Wordmark } from './wordmark';

export type LanguageLink = { href: string; label: string; lang: 'nl' | 'en'; current: boolean };

type PublicShellProps = {
  title?: string;
  /** One sentence under the title. */
  lead?: ReactNode;
  languages?: readonly LanguageLink[];
  banner?: ReactNode;
  footer?: ReactNode;
  /** For what needs the room of a page, such as a scale of five. */
  isWide?: boolean;
  children?: ReactNode;
};

/** For who is not signed in: one narrow column, and the way to the other language. */
export async function PublicShell(props: PublicShellProps) {
  const { title, lead, languages = [], banner, footer, isWide = false, children } = props;
  return (
    <>
      <SkipLink />
      {banner}
      <div
        className={`mx-auto flex min-h-dvh flex-col px-4 py-6 ${isWide ? 'max-w-3xl sm:py-10' : 'max-w-md sm:py-16'}`}
      >
        <header className="mb-10 flex items-center justify-between gap-4">
          <Wordmark />
          {languages.length > 0 && <Languages links={languages} />}
        </header>
        <main id="main" tabIndex={-1}>
          {title && <h1 className="text-2xl">{title}</h1>}
          {lead && <p className="mt-3 text-lg text-ink-soft">{lead}</p>}
          {children && <div className={title ? 'mt-6' : undefined}>{children}</div>}
        </main>
        {footer && <footer className="mt-auto pt-16 text-sm text-ink-soft">{footer}</footer>}
      </div>
    </>
  );
}

async function Languages({ links }: { links: readonly LanguageLink[] }) {
  const t = await getTranslations('shell');
  return (
    <nav aria-label={t('language')} className="no-print">
      <ul className="flex gap-1 text-sm">
        {links.map(({ href, label, lang, current }) => (
          <li key={lang}>
            {/* A plain link: the whole page changes language, so it is loaded anew. */}
            <a
              href={href}
              lang={lang}
              hrefLang={lang}
              aria-current={current ? 'true' : undefined}
              className="inline-flex min-h-11 items-center rounded px-2 text-ink-soft no-underline hover:underline aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
