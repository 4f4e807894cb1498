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
      {/* On a phone the action follows what it is about; where there is room it stands beside the heading. */}
      <div className="grid grid-cols-1 gap-x-6 gap-y-4 sm:grid-cols-[minmax(0,1fr)_auto]">
        <div className="reading min-w-0">
          <Heading className={level === 2 ? 'text-xl' : 'text-lg'}>{title}</Heading>
          {intro && <div className="mt-2 text-ink-soft">{intro}</div>}
        </div>
        <div className="min-w-0 sm:col-span-2 sm:row-start-2">{children}</div>
        {action && (
          <div className="no-print flex min-h-11 flex-wrap content-center items-center gap-3 max-sm:*:grow sm:col-start-2 sm:row-start-1 sm:-my-2.5">
            {action}
          </div>
        )}
      </div>
    </section>
  );
}
