'use client';

import type { HTMLInputAutoCompleteAttribute, InputHTMLAttributes, ReactNode } from 'react';
import { describedBy, FieldErrors, Hint, inputClass, Optional } from './field-frame';
import { useFieldState } from './form-context';
import { ChosenDay, useChosenDay } from './chosen-day';
import { isNearlyFull, RoomLeft, useTextLength } from './text-length';

type Common = {
  name: string;
  label: string;
  hint?: ReactNode;
  /** Most fields are; one that is not says so beside its label. */
  required?: boolean;
};

type FieldProps = Common & {
  type?: 'text' | 'email' | 'password' | 'date' | 'number' | 'search' | 'tel' | 'url' | 'time';
  defaultValue?: string | number;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  min?: number | string;
  max?: number | string;
  step?: number | string;
  /** Told to the writer near the end; only the server refuses more, so that no browser cuts off what was pasted. */
  maxLength?: number;
  /** Short for what is short: a number, a date, a code. */
  width?: 'full' | 'short';
  autoFocus?: boolean;
};

/** One line of text, a number, a date. Label above, hint under it, error under the field. */
export function Field(props: FieldProps) {
  const { name, label, hint, required = true, type = 'text', defaultValue, maxLength, width, ...rest } = props;
  const field = useFieldState(name, label);
  const shown = field.typed === undefined ? defaultValue : String(field.typed);
  const { length, onInput } = useTextLength(String(shown ?? ''));
  const { day, onDay } = useChosenDay(type === 'date' ? String(shown ?? '') : '');
  // How long a password is belongs to who types it.
  const room =
    type !== 'password' && isNearlyFull(length, maxLength) ? { id: `${field.id}-room`, max: maxLength } : null;
  const short = width ? width === 'short' : type === 'date' || type === 'number' || type === 'time';
  return (
    <FieldBox>
      <Label htmlFor={field.id} label={label} required={required} />
      <Hint id={field.id}>{hint}</Hint>
      <input
        id={field.id}
        name={name}
        type={type}
        required={required}
        defaultValue={shown}
        aria-invalid={field.errors.length > 0 || undefined}
        aria-describedby={describedBy(field, hint, day ? `${field.id}-day` : room?.id)}
        className={`${inputClass} ${short ? 'w-full max-w-44' : 'w-full'}`}
        // What is yours says so itself; for the rest, what a browser remembers of other forms is noise.
        autoComplete="off"
        onInput={type === 'date' ? onDay : onInput}
        {...rest}
      />
      {day && <ChosenDay id={`${field.id}-day`} day={day} />}
      {room && <RoomLeft {...room} length={length} />}
      <FieldErrors {...field} />
    </FieldBox>
  );
}

type TextAreaProps = Common & { defaultValue?: string; rows?: number } & Pick<FieldProps, 'maxLength'>;

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({ name, label, hint, required = true, defaultValue, rows = 4, maxLength }: TextAreaProps) {
  const field = useFieldState(name, label);
  const shown = field.typed === undefined ? defaultValue : String(field.typed);
  const { length, onInput } = useTextLength(shown ?? '');
  const room = isNearlyFull(length, maxLength) ? { id: `${field.id}-room`, max: maxLength } : null;
  return (
    <FieldBox>
      <Label htmlFor={field.id} label={label} required={required} />
      <Hint id={field.id}>{hint}</Hint>
      <textarea
        id={field.id}
        name={name}
        rows={rows}
        required={required}
        defaultValue={shown}
        onInput={onInput}
        aria-invalid={field.errors.length > 0 || undefined}
        aria-describedby={describedBy(field, hint, room?.id)}
        className={`${inputClass} field-sizing-content w-full`}
        style={{ minHeight: `${rows * 1.5 + 1.125}rem` }}
      />
      {room && <RoomLeft {...room} length={length} />}
      <FieldErrors {...field} />
    </FieldBox>
  );
}

export type SelectOption = { value: string; label: string; group?: string };
type SelectFieldProps = Common & {
  options: readonly SelectOption[];
  defaultValue?: string;
  /** The first, empty choice. */
  placeholder?: string;
};

/** One of many. For up to about seven choices, radios read better. */
export function SelectField({
  name,
  label,
  hint,
  required = true,
  options,
  defaultValue,
  placeholder,
}: SelectFieldProps) {
  const field = useFieldState(name, label);
  return (
    <FieldBox>
      <Label htmlFor={field.id} label={label} required={required} />
      <Hint id={field.id}>{hint}</Hint>
      <select
        id={field.id}
        name={name}
        required={required}
        defaultValue={field.typed === undefined ? defaultValue : String(field.typed)}
        aria-invalid={field.errors.length > 0 || undefined}
        aria-describedby={describedBy(field, hint)}
        className={`${inputClass} w-full`}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        <Options options={options.filter(({ group }) => group === undefined)} />
        {groupsOf(options).map((group) => (
          <optgroup key={group} label={group}>
            <Options options={options.filter((option) => option.group === group)} />
          </optgroup>
        ))}
      </select>
      <FieldErrors {...field} />
    </FieldBox>
  );
}

function groupsOf(options: readonly SelectOption[]): string[] {
  return [...new Set(options.flatMap(({ group }) => group ?? []))];
}

function Options({ options }: { options: readonly SelectOption[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

function FieldBox({ children }: { children: ReactNode }) {
  return <div className="flex min-w-0 flex-col gap-1.5">{children}</div>;
}

function Label({ htmlFor, label, required }: { htmlFor: string; label: string; required: boolean }) {
  return (
    <label htmlFor={htmlFor} className="font-semibold">
      {label}
      <Optional required={required} />
    </label>
  );
}
