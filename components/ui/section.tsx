import type { ReactNode } from 'react';

type SectionProps = {
  title: string;
  id?: string;
  intro?: ReactNode;
  action?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
};

/** A part of a page: set apart by space and a hairline, never by a box. */
export function Section({ title, id, intro, action, level = 2, children }: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      id={id}
      className={
        level === 2 ? 'mt-16 border-t border-line pt-6 [header+&]:mt-0 first:mt-0 first:border-t-0 first:pt-0' : 'mt-10'
      }
    >
      <div className="mb-4 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="reading min-w-0">
          <Heading className={level === 2 ? 'text-xl' : 'text-lg'}>{title}</Heading>
          {intro && <div className="mt-2 text-ink-soft">{intro}</div>}
        </div>
        {action && <div className="no-print flex flex-wrap gap-3">{action}</div>}
      </div>
      {children}
    </section>
  );
}
