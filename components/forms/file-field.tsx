'use client';

import { useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { describedBy, FieldErrors, Hint, Optional } from './field-frame';
import { useFieldState } from './form-context';

type FileFieldProps = {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  /** What the system's window offers, for instance '.csv,text/csv'. What arrives is judged by the server. */
  accept: string;
  /** "Choose a file". */
  choose: string;
  /** "No file chosen yet". */
  none: string;
};

/** A file, with our own words on it: a browser's speak the language of the browser. Without scripts it shows its own. */
export function FileField({ name, label, hint, required = true, accept, choose, none }: FileFieldProps) {
  const field = useFieldState(name, label);
  const [chosen, setChosen] = useState('');
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={field.id} className="font-semibold">
        {label}
        <Optional required={required} />
      </label>
      <Hint id={field.id}>{hint}</Hint>
      <div className="relative flex min-h-11 items-center gap-4 rounded border border-line-strong bg-paper p-1.5 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
        <input
          id={field.id}
          name={name}
          type="file"
          accept={accept}
          required={required}
          aria-invalid={field.errors.length > 0 || undefined}
          aria-describedby={describedBy(field, hint)}
          onChange={(event) => setChosen(event.currentTarget.files?.[0]?.name ?? '')}
          // Lies invisible over the whole field, so that a file can also be dropped on it.
          className="absolute inset-0 size-full cursor-pointer opacity-0 noscript:static noscript:opacity-100"
        />
        <span
          aria-hidden
          className="shrink-0 rounded border border-line-strong bg-surface px-4 py-1.5 font-semibold noscript:hidden"
        >
          {choose}
        </span>
        <span aria-live="polite" className={classNames('min-w-0 truncate noscript:hidden', !chosen && 'text-ink-soft')}>
          {chosen || none}
        </span>
      </div>
      <FieldErrors {...field} />
    </div>
  );
}
