'use client';

import { useDeferredValue, useState } from 'react';
import { describedBy, FieldErrors, Hint, inputClass } from '@/components/forms/field-frame';
import { useFieldState } from '@/components/forms/form-context';
import { Markdown } from '@/components/training/markdown';
import { type Locale, locales } from '@/domain/access/viewer';
import type { DraftText } from '@/domain/training/draft';
import { StaleElsewhere, StaleNote } from './stale-note';
import type { EditorWords } from './words';

type PairFieldProps = {
  /** Of the pair; the fields are `${name}.nl` and `${name}.en`. */
  name: string;
  label: string;
  text: DraftText;
  hint?: string;
  /** More than one line of text. */
  rows?: number;
  /** Markdown, shown below as it will be read. */
  preview?: boolean;
  words: EditorWords;
};

/** The same text in Dutch and English: beside each other where there is room, else under each other. */
export function PairField({ name, label, text, words, ...look }: PairFieldProps) {
  return (
    <div className="grid gap-x-6 gap-y-4 lg:grid-cols-2">
      {locales.map((locale) => (
        <OneLanguage
          key={locale}
          {...look}
          pair={name}
          name={`${name}.${locale}`}
          label={label}
          locale={locale}
          text={text[locale]}
          words={words}
        />
      ))}
    </div>
  );
}

/** Out of sight while the other language is shown alone (language-switch.tsx). Both are sent all the same. */
const alone: Record<Locale, string> = {
  nl: 'max-lg:group-has-[.show-en:checked]/draft:hidden',
  en: 'max-lg:group-has-[.show-nl:checked]/draft:hidden',
};

type OneLanguageProps = Omit<PairFieldProps, 'text'> & { pair: string; locale: Locale; text: string };

function OneLanguage({ pair, name, label, locale, text, hint, rows, preview = false, words }: OneLanguageProps) {
  const language = words.languages[locale];
  const field = useFieldState(name, `${label} (${language})`);
  const [typed, setTyped] = useState(text);
  const shared = {
    id: field.id,
    name,
    lang: locale,
    defaultValue: text,
    // Never seen: with it, CSS knows whether the field is empty, also without scripts.
    placeholder: ' ',
    autoComplete: 'off',
    'aria-invalid': field.errors.length > 0 || undefined,
    'aria-describedby': describedBy(field, hint),
    className: `${inputClass} peer w-full ${rows ? 'field-sizing-content' : ''}`,
  } as const;
  return (
    <div className={`flex min-w-0 flex-col gap-1.5 ${alone[locale]}`}>
      <label htmlFor={field.id} className="font-semibold">
        {label} <span className="font-normal text-ink-soft">({language})</span>
      </label>
      <Hint id={field.id}>{hint}</Hint>
      {rows ? (
        <textarea
          {...shared}
          rows={rows}
          onInput={preview ? (event) => setTyped(event.currentTarget.value) : undefined}
          style={{ minHeight: `${rows * 1.5 + 1.125}rem` }}
        />
      ) : (
        <input {...shared} type="text" />
      )}
      <p className="hidden text-sm font-semibold text-wait peer-placeholder-shown:block">{words.missing}</p>
      <FieldErrors {...field} />
      <StaleNote field={pair} label={label} locale={locale} words={words} />
      <StaleElsewhere field={pair} label={label} locale={locale} words={words} />
      {preview && <Preview text={typed} locale={locale} words={words} />}
    </div>
  );
}

/** The text as colleagues will read it, drawn by the same code. */
function Preview({ text, locale, words }: { text: string; locale: Locale; words: EditorWords }) {
  const shown = useDeferredValue(text);
  return (
    <details open className="mt-1 rounded border border-line">
      <summary className="flex min-h-11 items-center px-4 text-sm text-ink-soft underline decoration-line-strong underline-offset-4">
        {words.preview}
      </summary>
      <div lang={locale} className="border-t border-line p-4">
        {shown.trim() ? <Markdown text={shown} /> : <p className="text-ink-soft">{words.previewEmpty}</p>}
      </div>
    </details>
  );
}
