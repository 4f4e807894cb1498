'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { PageLink } from '@/components/ui/page-link';

type NavigationLinkProps = {
  href: string;
  exact?: boolean;
  except?: string;
  className: string;
  children: ReactNode;
};

/** Knows whether it leads to where you are; the server draws it right the first time. */
export function NavigationLink({ href, exact = false, except, className, children }: NavigationLinkProps) {
  const path = usePathname();
  const isElsewhere = except !== undefined && (path === except || path.startsWith(`${except}/`));
  const inside = !isElsewhere && (path === href || (!exact && href !== '/' && path.startsWith(`${href}/`)));
  return (
    <PageLink href={href} aria-current={inside ? 'page' : undefined} className={className}>
      {children}
    </PageLink>
  );
}
