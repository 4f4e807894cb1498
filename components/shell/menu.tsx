'use client';

import { usePathname } from 'next/navigation';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';

type MenuProps = {
  button: ReactNode;
  label?: string;
  className?: string;
  buttonClass: string;
  /** Addresses it leads to: at or below one of them the button says that you are inside. */
  leadsTo?: readonly string[];
  children: ReactNode;
};

/**
 * Opens something over the page. A details element, so it opens without scripts;
 * with scripts it also closes on Escape, when the focus leaves it, and when you have gone somewhere.
 */
export function Menu({ button, label, className, buttonClass, leadsTo = [], children }: MenuProps) {
  const path = usePathname();
  const details = useRef<HTMLDetailsElement>(null);

  const isInside = leadsTo.some((href) => path === href || path.startsWith(`${href}/`));

  const close = () => {
    if (details.current) details.current.open = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.current?.open) return;
    close();
    details.current.querySelector('summary')?.focus();
  };
  const onBlur = (event: FocusEvent) => {
    // A press on plain ground inside moves the focus to nothing; only leaving for another control closes.
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) close();
  };

  return (
    // The path as key: a new page begins with a closed menu.
    <details key={path} ref={details} className={className} onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary aria-label={label} aria-current={isInside || undefined} className={buttonClass}>
        {button}
      </summary>
      {children}
    </details>
  );
}
