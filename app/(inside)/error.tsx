'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from '@/i18n/browser';
import { Button, ButtonLink } from '@/components/ui/button';

/** `retry` asks the server for the page anew. */
type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

/**
 * What stands in place of a page that broke; menu and language stay. The digest is the number under which the server
 * wrote the error in its log.
 */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const t = useTranslations('errors');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="reading" role="alert">
      <h1 ref={title} tabIndex={-1} className="text-2xl">
        {t('failure.title')}
      </h1>
      <p className="mt-3 text-lg text-ink-soft">
        {t('failure.what')} {t('failure.means')}
      </p>
      {error.digest && <p className="mt-6">{t('failure.reference', { reference: error.digest })}</p>}
      <div className="mt-6 flex flex-wrap gap-3">
        <Button variant="filled" onClick={retry}>
          {t('failure.again')}
        </Button>
        <ButtonLink href="/">{t('failure.home')}</ButtonLink>
      </div>
    </div>
  );
}
