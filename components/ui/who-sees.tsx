import { ChevronRight, Eye } from '@/components/ui/icons';
import type { ReactNode } from 'react';
import { getTranslations } from '@/i18n/server';

type WhoSeesProps = {
  /** One sentence each: who, and what they see. */
  items: readonly ReactNode[];
  summary?: string;
  note?: ReactNode;
};

/** Stands beside every personal figure: who can see this about me. */
export async function WhoSees({ items, summary, note }: WhoSeesProps) {
  const t = await getTranslations('shell');
  return (
    <details className="group reading text-sm">
      <summary className="inline-flex min-h-11 items-center gap-2 rounded text-ink-soft hover:text-ink">
        <Eye aria-hidden size={16} className="shrink-0" />
        <span className="underline decoration-line-strong underline-offset-4">{summary ?? t('whoSees.summary')}</span>
        <ChevronRight
          aria-hidden
          size={14}
          className="shrink-0 transition-transform duration-150 group-open:rotate-90"
        />
      </summary>
      <div className="border-s-2 border-line ps-4 pb-1">
        <ul className="space-y-1.5">
          {items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
        {note && <p className="mt-2 text-ink-soft">{note}</p>}
      </div>
    </details>
  );
}
