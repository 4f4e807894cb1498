import { ChevronRight } from '@/components/ui/icons';
import type { ReactNode } from 'react';

type DisclosureProps = { summary: string; className?: string; open?: boolean; children: ReactNode };

/** Something that most readers can do without, one press away. Works without scripts. */
export function Disclosure({ summary, className = '', open, children }: DisclosureProps) {
  return (
    <details open={open} className={`group ${className}`}>
      <summary className="inline-flex min-h-11 items-center gap-2 rounded text-sm text-ink-soft hover:text-ink">
        <ChevronRight aria-hidden size={14} className="transition-transform duration-150 group-open:rotate-90" />
        <span className="underline decoration-line-strong underline-offset-4">{summary}</span>
      </summary>
      {children}
    </details>
  );
}
