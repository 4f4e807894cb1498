import { ArrowRight } from '@/components/ui/icons';
import type { ReactNode } from 'react';
import { PageLink } from './page-link';

export type Todo = {
  href: string;
  title: string;
  /** Of a title that somebody wrote in another language than the page. */
  lang?: string;
  note?: ReactNode;
  tone?: 'plain' | 'late';
};

/** Things to do, each a sentence with a verb: "Accept or decline: Responder for LinkedIn". The whole line is the target. */
export function TodoList({ items, label }: { items: readonly Todo[]; label?: string }) {
  return (
    <ul aria-label={label}>
      {items.map(({ href, title, lang, note, tone = 'plain' }) => (
        <li key={href + title} className="relative border-b border-line last:border-b-0 hover:bg-surface">
          <div className="flex items-center gap-4 py-3">
            <div className="min-w-0 flex-1">
              <PageLink
                href={href}
                lang={lang}
                className="font-semibold text-ink no-underline after:absolute after:inset-0 hover:text-ink"
              >
                {title}
              </PageLink>
              {note && <div className={`text-sm ${tone === 'late' ? 'text-danger' : 'text-ink-soft'}`}>{note}</div>}
            </div>
            <ArrowRight aria-hidden size={18} className="shrink-0 text-accent" />
          </div>
        </li>
      ))}
    </ul>
  );
}
