import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';

type NextThingProps = {
  /** A sentence with a verb. */
  title: string;
  note?: ReactNode;
  href: string;
  button: string;
  children?: ReactNode;
};

/** The one thing to do now: the largest on the page, with the page's one filled button. */
export function NextThing({ title, note, href, button, children }: NextThingProps) {
  return (
    <section className="rounded border-s-4 border-accent bg-surface p-4 sm:p-6">
      <h2 className="reading text-xl">{title}</h2>
      {note && <p className="mt-2 text-sm text-ink-soft">{note}</p>}
      {children && <div className="mt-4 max-w-sm">{children}</div>}
      <div className="mt-6 flex max-sm:*:w-full">
        <ButtonLink variant="filled" href={href}>
          {button}
        </ButtonLink>
      </div>
    </section>
  );
}
