'use client';

import { useRouter } from 'next/navigation';
import type { ComponentProps, MouseEvent } from 'react';
import { toRoute } from './links';

type PageLinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  href: string;
  /** `false`: the reader stays where they are on the page, as in a table that is sorted in another way. */
  scroll?: boolean;
};

/**
 * A way to another page of ours: with scripts the page changes in place. Nothing is fetched ahead: every page is personal
 * and drawn on demand, so a menu of ten links would cost the server ten pages for the one that is opened. What the link
 * of Next does for that, and for other routers, is three times all that is left, and every page would load it.
 */
export function PageLink({ href, scroll = true, onClick, ...rest }: PageLinkProps) {
  const router = useRouter();

  function go(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    if (event.defaultPrevented || isForTheBrowser(event)) return;
    event.preventDefault();
    router.push(toRoute(href), { scroll });
  }

  return <a href={href} onClick={go} {...rest} />;
}

/** A new tab, a new window or a file to keep: what the reader asked the browser for, it does itself. */
function isForTheBrowser({ button, metaKey, ctrlKey, shiftKey, altKey, currentTarget }: MouseEvent<HTMLAnchorElement>) {
  const isElsewhere = currentTarget.target !== '' && currentTarget.target !== '_self';
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey || isElsewhere;
}
