import type { ReactNode } from 'react';

/** A place without content yet: what will be here, who brings it, when. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="reading rounded bg-surface p-6">
      <p className="text-lg font-semibold">{title}</p>
      {children && <div className="mt-2 text-ink-soft">{children}</div>}
      {action && <div className="mt-6 flex flex-wrap gap-3">{action}</div>}
    </div>
  );
}
