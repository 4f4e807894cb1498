'use client';

import { useRef, useState } from 'react';
import { describedBy, FieldErrors, Hint, inputClass } from '@/components/forms/field-frame';
import { useFieldState } from '@/components/forms/form-context';
import { ArrowDown, ArrowUp } from '@/components/ui/drawn-icon';
import { placeField } from '@/domain/training/answer-fields';

type Item = { id: string; text: string; up: string; down: string };
type OrderFieldProps = {
  name: string;
  legend: string;
  hint: string;
  place: string;
  /** "Place 1 of 4", "Place 2 of 4" …: said after an item was moved. */
  places: readonly string[];
  items: readonly Item[];
};

const buttonClass =
  'flex size-11 items-center justify-center rounded border border-line-strong hover:bg-surface disabled:invisible';

/**
 * Things to put in order with two buttons each, so that it works by touch, mouse and keyboard alike. Without scripts
 * each thing has a list of places to choose from instead.
 */
export function OrderField({ name, legend, hint, place, places, items }: OrderFieldProps) {
  const field = useFieldState(name, legend);
  const typed = Array.isArray(field.typed) ? field.typed : [];
  const [order, setOrder] = useState(() => sorted(items, typed));
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);

  /** The item keeps the attention: its button is pressed again without looking for it. */
  function move(from: number, to: number) {
    const moved = order.toSpliced(from, 1);
    const item = order[from];
    if (!item) return;
    setOrder(moved.toSpliced(to, 0, item));
    setSaid(`${item.text}: ${places[to]}`);
    requestAnimationFrame(() => {
      const buttons = list.current?.children[to]?.querySelectorAll('button');
      const wanted = buttons?.[to < from ? 0 : 1];
      (wanted?.disabled ? buttons?.[to < from ? 1 : 0] : wanted)?.focus();
    });
  }

  return (
    <fieldset aria-describedby={describedBy(field, hint)} className="flex min-w-0 flex-col">
      <legend className="mb-1.5 font-semibold">{legend}</legend>
      <Hint id={field.id}>{hint}</Hint>
      <ol ref={list} id={field.id} className="mt-3 flex flex-col gap-2">
        {order.map((item, at) => (
          <li key={item.id} className="flex items-center gap-3 rounded border border-line-strong py-1 ps-3 pe-1">
            <input type="hidden" name={`${name}[]`} value={item.id} />
            <span aria-hidden className="w-5 shrink-0 text-ink-soft tabular-nums">
              {at + 1}
            </span>
            <span className="grow py-2">{item.text}</span>
            <noscript>
              <label className="flex items-center gap-2 text-sm">
                {place}
                <select name={placeField(item.id)} defaultValue={at + 1} className={inputClass}>
                  {order.map((_, other) => (
                    <option key={other}>{other + 1}</option>
                  ))}
                </select>
              </label>
            </noscript>
            <span className="flex shrink-0 gap-1 noscript:hidden">
              <button type="button" disabled={at === 0} onClick={() => move(at, at - 1)} className={buttonClass}>
                <ArrowUp aria-hidden size={18} />
                <span className="sr-only">{item.up}</span>
              </button>
              <button
                type="button"
                disabled={at === order.length - 1}
                onClick={() => move(at, at + 1)}
                className={buttonClass}
              >
                <ArrowDown aria-hidden size={18} />
                <span className="sr-only">{item.down}</span>
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      <FieldErrors {...field} />
    </fieldset>
  );
}

/** As it was sent, when that comes back; otherwise as it was dealt. */
function sorted(items: readonly Item[], typed: readonly string[]): readonly Item[] {
  if (typed.length !== items.length) return items;
  return items.toSorted((a, b) => typed.indexOf(a.id) - typed.indexOf(b.id));
}
