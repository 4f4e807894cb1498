'use client';

import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { describedBy, FieldErrors, Hint, Optional } from './field-frame';
import { type FieldState, useFieldState } from './form-context';

export type Choice = {
  value: string;
  label: string;
  hint?: ReactNode;
  /** Stands for all that follow it: set apart from them by weight and a hairline. */
  isWhole?: boolean;
};

type GroupProps = {
  name: string;
  legend: string;
  options: readonly Choice[];
  hint?: ReactNode;
  required?: boolean;
};

type RadioFieldProps = GroupProps & {
  defaultValue?: string;
  /** `scale`: a row of about five steps from low to high; under each other on a phone. */
  layout?: 'list' | 'scale';
};

/** One of a few. */
export function RadioField(props: RadioFieldProps) {
  const { name, legend, options, hint, required = true, defaultValue, layout = 'list' } = props;
  const field = useFieldState(name, legend);
  const chosen = field.typed ?? defaultValue;
  return (
    <Fieldset radios field={field} legend={legend} hint={hint} required={required} scale={layout === 'scale'}>
      {options.map((option, index) => (
        <ChoiceRow
          key={option.value}
          type="radio"
          // The summary links to the group's id: it leads to the first choice.
          id={index === 0 ? field.id : `${field.id}-${index}`}
          name={name}
          option={option}
          checked={chosen === option.value}
          scale={layout === 'scale'}
          required={required}
        />
      ))}
    </Fieldset>
  );
}

/** Any number of a few. The inputs are called `name[]`, which `readForm` turns into a list. */
export function CheckboxGroup(props: GroupProps & { defaultValue?: readonly string[] }) {
  const { name, legend, options, hint, required = true, defaultValue = [] } = props;
  const field = useFieldState(name, legend);
  const chosen = field.typed ?? defaultValue;
  return (
    <Fieldset field={field} legend={legend} hint={hint} required={required}>
      {options.map((option, index) => (
        <ChoiceRow
          key={option.value}
          type="checkbox"
          id={index === 0 ? field.id : `${field.id}-${index}`}
          name={`${name}[]`}
          option={option}
          checked={chosen.includes(option.value)}
          invalid={field.errors.length > 0}
        />
      ))}
    </Fieldset>
  );
}

type CheckboxFieldProps = { name: string; label: string; hint?: ReactNode; defaultChecked?: boolean; value?: string };

/** Yes or no. */
export function CheckboxField({ name, label, hint, defaultChecked = false, value = 'on' }: CheckboxFieldProps) {
  const field = useFieldState(name, label);
  return (
    <div className="flex flex-col gap-1.5">
      <ChoiceRow
        type="checkbox"
        id={field.id}
        name={name}
        option={{ value, label, hint }}
        checked={field.typed === undefined ? defaultChecked : field.typed === value}
        invalid={field.errors.length > 0}
        describedBy={field.errors.length > 0 ? `${field.id}-error` : undefined}
      />
      <FieldErrors {...field} />
    </div>
  );
}

type FieldsetProps = {
  field: FieldState;
  legend: string;
  hint: ReactNode;
  required: boolean;
  radios?: boolean;
  scale?: boolean;
  children: ReactNode;
};

function Fieldset({ field, legend, hint, required, radios = false, scale = false, children }: FieldsetProps) {
  // Whether an answer is wrong belongs to the group of radios; check boxes say it each.
  const group = radios && { role: 'radiogroup', 'aria-invalid': field.errors.length > 0 || undefined };
  return (
    <fieldset {...group} aria-describedby={describedBy(field, hint)} className="flex min-w-0 flex-col">
      <legend className="mb-1.5 font-semibold">
        {legend}
        <Optional required={required} />
      </legend>
      <Hint id={field.id}>{hint}</Hint>
      <div
        className={classNames(
          scale ? 'grid gap-2 sm:auto-cols-fr sm:grid-flow-col' : 'flex flex-col',
          scale || hint ? 'mt-2' : undefined,
        )}
      >
        {children}
      </div>
      {field.errors.length > 0 && <div className="mt-1.5" />}
      <FieldErrors {...field} />
    </fieldset>
  );
}

type ChoiceRowProps = {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  option: Choice;
  checked: boolean;
  scale?: boolean;
  invalid?: boolean;
  required?: boolean;
  describedBy?: string;
};

/** The whole row is the target, at least 44 px high. */
function ChoiceRow({
  type,
  id,
  name,
  option,
  checked,
  scale = false,
  invalid = false,
  required,
  ...rest
}: ChoiceRowProps) {
  const hintId = option.hint ? `${id}-about` : undefined;
  const nameId = option.hint ? `${id}-name` : undefined;
  return (
    <label
      className={classNames(
        'flex min-h-11 gap-3',
        scale
          ? 'items-center rounded border border-line-strong px-3 py-2 hover:bg-surface has-checked:border-accent has-checked:bg-accent-soft has-checked:shadow-[inset_0_0_0_1px_var(--color-accent)] sm:flex-col sm:justify-start sm:gap-2 sm:px-2 sm:py-3 sm:text-center'
          : 'items-start py-2',
        option.isWhole && 'mb-1 border-b border-line font-semibold',
      )}
    >
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        defaultChecked={checked}
        required={required}
        aria-invalid={invalid || undefined}
        // The label holds the hint too, so that it can be pressed; the name is without it.
        aria-labelledby={nameId}
        aria-describedby={[hintId, rest.describedBy].filter(Boolean).join(' ') || undefined}
        className="mt-0.5 size-5 shrink-0 cursor-pointer accent-accent"
      />
      <span className={scale ? 'text-sm' : undefined}>
        <span id={nameId}>{option.label}</span>
        {option.hint && (
          <span id={hintId} className="block text-sm font-normal text-ink-soft">
            {option.hint}
          </span>
        )}
      </span>
    </label>
  );
}
