'use client';

import { type InputHTMLAttributes, useEffect, useRef, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { useTranslations } from '@/i18n/browser';

/** A choice of a file in our own words: a browser's speak the language of the browser. Without scripts it shows its own. */
export function FileBox({ onChange, ...input }: Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'className'>) {
  const t = useTranslations('forms');
  const chooser = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState('');
  useEffect(() => {
    const form = chooser.current?.form;
    const forget = () => setChosen('');
    form?.addEventListener('reset', forget);
    return () => form?.removeEventListener('reset', forget);
  }, []);
  return (
    <div className="relative flex min-h-11 items-center gap-4 rounded border border-line-strong bg-paper p-1.5 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
      <input
        {...input}
        ref={chooser}
        type="file"
        onChange={(event) => {
          setChosen(event.currentTarget.files?.[0]?.name ?? '');
          onChange?.(event);
        }}
        // Lies invisible over the whole field, so that a file can also be dropped on it.
        className="absolute inset-0 size-full cursor-pointer opacity-0 noscript:static noscript:opacity-100"
      />
      <span
        aria-hidden
        className="shrink-0 rounded border border-line-strong bg-surface px-4 py-1.5 font-semibold noscript:hidden"
      >
        {t('chooseFile')}
      </span>
      <span aria-live="polite" className={classNames('min-w-0 truncate noscript:hidden', !chosen && 'text-ink-soft')}>
        {chosen || t('noFile')}
      </span>
    </div>
  );
}
