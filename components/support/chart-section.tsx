import type { ReactNode } from 'react';

/** A part of a page whose heading is the sentence of its chart; set apart like every section. */
export function ChartSection({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <section id={id} className="mt-16 border-t border-line pt-6">
      {children}
    </section>
  );
}
