import { ArrowLeft } from '@/components/ui/icons';
import type { ReactNode } from 'react';
import { PageLink } from './page-link';

type PageHeaderProps = {
  title: string;
  /** Of a title that somebody wrote in another language than the page. */
  titleLang?: string;
  /** One sentence that says what is true now. */
  lead?: ReactNode;
  /** The page's one main action. On a phone it stays above the bar, where the thumb is. */
  action?: ReactNode;
  back?: { href: string; label: string };
  /** A small line under the lead: a status, a date. */
  meta?: ReactNode;
};

export function PageHeader({ title, titleLang, lead, action, back, meta }: PageHeaderProps) {
  return (
    <header className="mb-10">
      {back && (
        <PageLink
          href={back.href}
          className="no-print -ms-1 -mt-3 mb-1 inline-flex min-h-11 items-center gap-2 rounded px-1 text-sm no-underline hover:underline"
        >
          <ArrowLeft aria-hidden size={16} />
          {back.label}
        </PageLink>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-10 gap-y-4">
        <div className="reading min-w-0 flex-1 basis-80">
          {/* At 320 px the longest Dutch word of a title only fits a size smaller. */}
          <h1 lang={titleLang} className="text-2xl max-[22rem]:text-xl">
            {title}
          </h1>
          {lead && <p className="mt-3 text-lg text-ink-soft">{lead}</p>}
          {meta && <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-ink-soft">{meta}</div>}
        </div>
        {action && <PageAction>{action}</PageAction>}
      </div>
    </header>
  );
}

function PageAction({ children }: { children: ReactNode }) {
  return (
    <div
      className={
        'page-action flex shrink-0 flex-wrap gap-3 max-sm:w-full max-sm:flex-nowrap max-sm:*:flex-auto ' +
        'thumb:fixed thumb:inset-x-0 thumb:bottom-(--bar) thumb:z-10 thumb:border-t thumb:border-line thumb:bg-paper thumb:px-4 thumb:pt-2 thumb:pb-1'
      }
    >
      {children}
    </div>
  );
}
