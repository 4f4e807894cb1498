import Link from 'next/link';
import type { ComponentProps } from 'react';
import { toRoute } from './links';

type PageLinkProps = Omit<ComponentProps<typeof Link>, 'href'> & { href: string };

/**
 * A way to another page of ours. Nothing is fetched ahead: every page is personal and drawn on demand,
 * so a menu of ten links would cost the server ten pages for the one that is opened.
 */
export function PageLink({ href, prefetch = false, ...rest }: PageLinkProps) {
  return <Link href={toRoute(href)} prefetch={prefetch} {...rest} />;
}
