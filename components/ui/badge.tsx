import { Check, Clock, TriangleAlert } from '@/components/ui/icons';
import type { ReactNode } from 'react';

export type BadgeTone = 'plain' | 'good' | 'wait' | 'danger';

const looks = {
  // A circle before a word would look like a choice that nobody made.
  plain: { Icon: null, className: 'text-ink-soft' },
  good: { Icon: Check, className: 'text-accent' },
  wait: { Icon: Clock, className: 'text-wait' },
  danger: { Icon: TriangleAlert, className: 'text-danger' },
} as const;

/** A status as a word with a shape before it: readable without seeing the colour. */
export function Badge({ tone = 'plain', children }: { tone?: BadgeTone; children: ReactNode }) {
  const { Icon, className } = looks[tone];
  return (
    <span className={`inline-flex items-baseline gap-1.5 text-sm sm:whitespace-nowrap ${className}`}>
      {Icon && <Icon aria-hidden size={14} strokeWidth={2.5} className="shrink-0 translate-y-0.5" />}
      <span>{children}</span>
    </span>
  );
}
