import { ArrowDown, ArrowUp } from '@/components/ui/icons';
import type { Trend } from '@/domain/support/trend';

/** An arrow, only for a change that is beyond noise; the words beside it say the same. */
export function DirectionMark({ direction }: { direction: Trend['direction'] }) {
  if (direction === null) return null;
  const Arrow = direction === 'risen' ? ArrowUp : ArrowDown;
  return <Arrow aria-hidden size={22} strokeWidth={2.5} className="me-1 inline align-[-0.125em]" />;
}
