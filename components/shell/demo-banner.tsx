import type { ReactNode } from 'react';

/** A thin line above the page: this is not your organisation. */
export function DemoBanner({ children }: { children: ReactNode }) {
  return (
    <aside className="no-print border-b border-line bg-surface">
      <div className="mx-auto max-w-shell px-4 py-2 text-sm text-ink-soft sm:px-6">{children}</div>
    </aside>
  );
}
