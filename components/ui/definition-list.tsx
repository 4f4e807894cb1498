import type { ReactNode } from 'react';

export type Definition = { term: string; value: ReactNode; note?: ReactNode };

/** Facts about one thing: the name left, the fact right; under each other on a phone. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl>
      {items.map(({ term, value, note }) => (
        <div
          key={term}
          className="border-b border-line py-3 last:border-b-0 sm:grid sm:grid-cols-[minmax(10rem,1fr)_2fr] sm:gap-6"
        >
          <dt className="text-sm text-ink-soft sm:pt-px sm:text-base">{term}</dt>
          <dd>
            {value}
            {note && <div className="text-sm text-ink-soft">{note}</div>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
