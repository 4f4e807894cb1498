import type { ReactNode } from 'react';
import { PageLink } from './page-link';

type FigureProps = {
  label: string;
  /** Formatted by the caller. */
  value: ReactNode;
  /** The small print: of how many, since when, how sure. */
  note?: ReactNode;
  size?: 'normal' | 'large';
  href?: string;
};

/** One number that matters, with what it is above and the small print under it. */
export function Figure({ label, value, note, size = 'normal', href }: FigureProps) {
  const number = size === 'large' ? 'text-4xl font-semibold' : 'text-2xl font-semibold';
  return (
    <div className="row-span-3 grid min-w-0 grid-rows-subgrid content-start">
      <p className="text-sm text-ink-soft">{label}</p>
      <p className={`mt-1 ${number}`}>
        {href ? (
          <PageLink href={href} className="text-ink decoration-line-strong">
            {value}
          </PageLink>
        ) : (
          value
        )}
      </p>
      <div className="text-sm text-ink-soft not-empty:mt-2">{note}</div>
    </div>
  );
}

/**
 * Figures side by side, parted by hairlines; two by two on a phone. Names, numbers and notes each share their lines:
 * a long name moves every number of its row down.
 */
export function FigureRow({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(9.5rem,100%),1fr))] -mb-6 gap-x-6 *:border-t *:border-line-strong *:pt-3 *:pb-6">
      {children}
    </div>
  );
}
