'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { toRoute } from '@/components/ui/links';

type NavigationLinkProps = { href: string; exact?: boolean; className: string; children: ReactNode };

/** Knows whether it leads to where you are; the server draws it right the first time. */
export function NavigationLink({ href, exact = false, className, children }: NavigationLinkProps) {
  const path = usePathname();
  const inside = path === href || (!exact && href !== '/' && path.startsWith(`${href}/`));
  return (
    <Link href={toRoute(href)} aria-current={inside ? 'page' : undefined} className={className}>
      {children}
    </Link>
  );
}
