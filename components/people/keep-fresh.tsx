'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';

/**
 * Asks for the page again, `everyMs` after the last answer, as long as somebody looks at it. Without scripts the
 * browser does so by itself.
 */
export function KeepFresh({ everyMs }: { everyMs: number }) {
  const router = useRouter();
  const [isAsking, ask] = useTransition();
  useEffect(() => {
    if (isAsking) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') ask(() => router.refresh());
    }, everyMs);
    return () => clearInterval(timer);
  }, [router, everyMs, isAsking]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(Math.max(2, Math.round(everyMs / 1000)))} />
    </noscript>
  );
}
