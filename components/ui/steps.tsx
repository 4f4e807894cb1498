import { Check } from '@/components/ui/icons';
import type { ReactNode } from 'react';
import { getTranslations } from '@/i18n/server';
import { classNames } from './class-names';
import { PageLink } from './page-link';

export type StepState = 'done' | 'now' | 'next';
export type Step = { title: string; state: StepState; href?: string; note?: ReactNode };

const marks: Record<StepState, string> = {
  done: 'border-accent bg-accent text-on-accent',
  now: 'border-accent text-accent',
  next: 'border-line-strong text-ink-soft',
};

/** Things in their order: what is done, where you are, what comes. */
export async function Steps({ items, label }: { items: readonly Step[]; label?: string }) {
  const t = await getTranslations('shell');
  return (
    <ol aria-label={label}>
      {items.map(({ title, state, href, note }, index) => (
        <li
          key={index}
          aria-current={state === 'now' ? 'step' : undefined}
          className="group relative flex gap-4 pb-6 last:pb-0"
        >
          <span aria-hidden className="absolute start-3.5 top-8 bottom-0 w-px bg-line-strong group-last:hidden" />
          <span
            aria-hidden
            className={`keep-colour tabular flex size-7 shrink-0 items-center justify-center rounded-full border-2 text-sm font-semibold ${marks[state]}`}
          >
            {state === 'done' ? <Check size={16} strokeWidth={3} /> : index + 1}
          </span>
          <div className="min-w-0 pt-0.5">
            <span
              className={classNames(state === 'now' && 'font-semibold', state === 'next' && !href && 'text-ink-soft')}
            >
              {href ? <PageLink href={href}>{title}</PageLink> : title}
            </span>
            <span className="sr-only"> ({t(`steps.${state}`)})</span>
            {note && <div className="text-sm text-ink-soft">{note}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
