'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { PageLink } from '@/components/ui/page-link';

type NavigationLinkProps = {
  href: string;
  exact?: boolean;
  except?: readonly string[];
  also?: readonly string[];
  className: string;
  children: ReactNode;
};

/** Knows whether it leads to where you are; the server draws it right the first time. */
export function NavigationLink({
  href,
  exact = false,
  except = [],
  also = [],
  className,
  children,
}: NavigationLinkProps) {
  const path = usePathname();
  const isWithin = (part: string) => path === part || path.startsWith(`${part}/`);
  const isBelow = !exact && href !== '/' && isWithin(href);
  const inside = !except.some(isWithin) && (path === href || isBelow || also.some(isWithin));
  return (
    <PageLink href={href} aria-current={inside ? 'page' : undefined} className={className}>
      {children}
    </PageLink>
  );
}
