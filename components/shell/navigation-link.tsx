'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { PageLink } from '@/components/ui/page-link';

type NavigationLinkProps = {
  href: string;
  exact?: boolean;
  except?: readonly string[];
  className: string;
  children: ReactNode;
};

/** Knows whether it leads to where you are; the server draws it right the first time. */
export function NavigationLink({ href, exact = false, except = [], className, children }: NavigationLinkProps) {
  const path = usePathname();
  const isWithin = (part: string) => path === part || path.startsWith(`${part}/`);
  const inside = !except.some(isWithin) && (path === href || (!exact && href !== '/' && isWithin(href)));
  return (
    <PageLink href={href} aria-current={inside ? 'page' : undefined} className={className}>
      {children}
    </PageLink>
  );
}
