import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { PageLink } from './page-link';

export type Tab = { href: string; label: string; current: boolean; count?: ReactNode };

/** Views of the same thing, as links: the address holds which one is open. */
export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="no-print mb-6 border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-6 max-sm:gap-x-4 max-sm:text-sm">
        {items.map(({ href, label: name, current, count }) => (
          <li key={href}>
            <PageLink
              href={href}
              aria-current={current ? 'page' : undefined}
              className={classNames(
                'inline-flex min-h-11 items-center gap-2 border-b-2 no-underline',
                current
                  ? 'border-accent font-semibold text-ink hover:text-ink'
                  : 'border-transparent text-ink-soft hover:border-line-strong hover:text-ink',
              )}
            >
              {name}
              {count !== undefined && <span className="text-sm font-normal text-ink-soft">{count}</span>}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
