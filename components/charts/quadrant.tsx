import type { ReactNode } from 'react';
import { PageLink } from '@/components/ui/page-link';

export type QuadrantCell = {
  /** A number ready to show, or '<5' where fewer may not be told apart. */
  count: number | string;
  title: string;
  /** The one thing to do for these people. */
  advice: ReactNode;
  href?: string;
};

type QuadrantProps = {
  cells: {
    highKnowledgeHighInterest: QuadrantCell;
    highKnowledgeLowInterest: QuadrantCell;
    lowKnowledgeHighInterest: QuadrantCell;
    lowKnowledgeLowInterest: QuadrantCell;
  };
  /** "Knowledge" from left to right, "Interest" from bottom to top; "low" and "high" at their ends. */
  axes: { knowledge: string; interest: string; low: string; high: string };
};

/** Knowledge against interest: how many people, and what helps them on. */
export function Quadrant({ cells, axes }: QuadrantProps) {
  return (
    <div className="grid sm:grid-cols-[auto_1fr]">
      <Axis name={axes.interest} from={axes.low} to={axes.high} upright />
      <div className="grid gap-px bg-line-strong sm:grid-cols-2">
        <Cell {...cells.lowKnowledgeHighInterest} />
        <Cell {...cells.highKnowledgeHighInterest} best />
        <Cell {...cells.lowKnowledgeLowInterest} />
        <Cell {...cells.highKnowledgeLowInterest} />
      </div>
      <Axis name={axes.knowledge} from={axes.low} to={axes.high} />
    </div>
  );
}

function Cell({ count, title, advice, href, best = false }: QuadrantCell & { best?: boolean }) {
  return (
    <div className={`keep-colour min-w-0 p-4 sm:p-6 ${best ? 'bg-accent-soft' : 'bg-paper'}`}>
      <p className="flex items-baseline gap-3">
        <span className="text-2xl font-semibold">{count}</span>
        <span className="font-semibold">{href ? <PageLink href={href}>{title}</PageLink> : title}</span>
      </p>
      <div className="mt-2 text-sm text-ink-soft">{advice}</div>
    </div>
  );
}

/** The titles of the cells say the same in words, so a phone, where they stand under each other, goes without. */
function Axis({ name, from, to, upright = false }: { name: string; from: string; to: string; upright?: boolean }) {
  return (
    <div
      aria-hidden
      className={
        'hidden items-center justify-between text-sm text-ink-soft sm:flex ' +
        (upright ? 'rotate-180 pe-0 ps-2 [writing-mode:vertical-rl]' : 'col-start-2 pt-2')
      }
    >
      <span>{from}</span>
      <span className="font-semibold">{name}</span>
      <span>{to}</span>
    </div>
  );
}
