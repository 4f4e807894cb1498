'use client';

import { createContext, useContext } from 'react';
import { buttonClass } from '@/components/ui/button';
import type { Locale } from '@/domain/access/viewer';
import { otherThan } from '@/domain/training/draft-stale';
import { CONFIRMED, type StaleField } from './draft-state';
import type { EditorWords } from './words';

/** Which translations have to be looked over, and how to say that one is still right. */
const StaleFields = createContext<{ fields: readonly StaleField[]; confirm: (field: string) => void }>({
  fields: [],
  confirm: () => undefined,
});
export const StaleProvider = StaleFields.Provider;

/** Only while its own language is shown alone (language-switch.tsx), so that the note itself is out of sight. */
const whileAlone: Record<Locale, string> = {
  nl: 'max-lg:group-has-[.show-nl:checked]/draft:block',
  en: 'max-lg:group-has-[.show-en:checked]/draft:block',
};

/** Under a text of which the other language has to be looked over, on a phone that does not show it: the way there. */
export function StaleElsewhere({ field, label, locale, words }: StaleNoteProps) {
  const { fields } = useContext(StaleFields);
  const other = otherThan(locale);
  if (fields.find((one) => one.field === field)?.stale.locale !== other) return null;
  return (
    <p className={`hidden text-sm ${whileAlone[locale]}`}>
      <span className="font-semibold text-wait">{words.stale.elsewhere[other]}</span>{' '}
      <button
        type="button"
        aria-label={`${words.stale.show[other]}: ${label}`}
        className="inline-flex min-h-11 items-center underline decoration-line-strong underline-offset-4"
        onClick={({ currentTarget: { form } }) => form && showLanguage(form, other, `${field}.${other}`)}
      >
        {words.stale.show[other]}
      </button>
    </p>
  );
}

/** Shows one language alone, as its switch does, and goes to a field in it. */
function showLanguage(form: HTMLFormElement, locale: Locale, field: string): void {
  form.querySelector<HTMLInputElement>(`.show-${locale}`)?.click();
  form.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`)?.focus();
}

type StaleNoteProps = { field: string; label: string; locale: Locale; words: EditorWords };

/** Under a text of which the other language was changed after it: what that said before, and a way to say that it still fits. */
export function StaleNote({ field, label, locale, words }: StaleNoteProps) {
  const { fields, confirm } = useContext(StaleFields);
  const stale = fields.find((one) => one.field === field)?.stale;
  if (stale?.locale !== locale) return null;
  return (
    <div className="flex flex-col items-start gap-1 border-s-2 border-wait ps-3 text-sm">
      <p className="font-semibold text-wait">{words.stale[locale]}</p>
      <details className="w-full">
        <summary className="flex min-h-11 cursor-pointer items-center text-ink-soft underline decoration-line-strong underline-offset-4">
          {words.stale.was[otherThan(locale)]}
        </summary>
        <p lang={otherThan(locale)} className="wrap-anywhere whitespace-pre-line">
          {stale.was}
        </p>
      </details>
      <button
        type="submit"
        name={CONFIRMED}
        value={field}
        aria-label={`${words.stale.confirm}: ${label}`}
        className={buttonClass('quiet')}
        onClick={(event) => {
          event.preventDefault();
          confirm(field);
        }}
      >
        {words.stale.confirm}
      </button>
    </div>
  );
}
