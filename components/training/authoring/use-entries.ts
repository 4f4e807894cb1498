'use client';

import { useEffect, useRef, useState } from 'react';
import { type Edit, editedList } from '@/domain/training/draft-edits';
import { useTouched } from './use-draft';

/** A short id that nothing in this form has yet. */
export function newEntryId(): string {
  return [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The entries of a list in a form: which there are, and in which order. Their texts stay in their fields, so that
 * nothing that was typed moves through here.
 */
export function useEntries<Entry extends { readonly id: string }>(initial: readonly Entry[], create: () => Entry) {
  const [entries, setEntries] = useState<readonly Entry[]>(initial);
  const touched = useTouched();
  const wanted = useRef<string | null>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (wanted.current === null) return;
    box.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
    touched();
  }, [entries, touched]);

  function edit({ verb, id }: Pick<Edit, 'verb' | 'id'>) {
    const after = editedList(entries, { verb, id }, create);
    const added = after.find((one) => !entries.some((other) => other.id === one.id));
    // What was moved keeps the attention; after a removal that is the button to add.
    wanted.current = added ? `[data-entry="${added.id}"] :is(input:not([type=hidden]), textarea)` : '[data-add]';
    if (verb === 'up' || verb === 'down') {
      const isAtEnd = after.at(verb === 'up' ? 0 : -1)?.id === id;
      const other = verb === 'up' ? 'down' : 'up';
      wanted.current = `[data-entry="${id}"] [data-verb="${isAtEnd ? other : verb}"]`;
    }
    setEntries(after);
  }

  return { entries, edit, box };
}
