'use client';

import type { InputHTMLAttributes } from 'react';
import { describedBy, FieldErrors } from '@/components/forms/field-frame';
import { useFieldState } from '@/components/forms/form-context';

type Option = { value: string; label: string };

type PulseQuestionProps = {
  name: string;
  question: string;
  /** "Question 2 of 7". */
  place: string;
  /** The answers; of a scale from the least favourable to the most. */
  answers: readonly Option[];
  /** "No opinion": not one of the answers, so it does not stand among them. */
  apart: Option;
  /** `scale`: five short labels beside each other where there is room; `columns`: two; `list`: under each other. */
  layout: 'scale' | 'list' | 'columns';
  /** Several answers may be picked; then they arrive as `name[]`. */
  many?: boolean;
};

const grids = { scale: 'grid gap-2 sm:grid-cols-5', list: 'grid gap-2', columns: 'grid gap-2 sm:grid-cols-2' };

/** One question of the pulse with its named answers, and "no opinion" apart from them. */
export function PulseQuestion({ name, question, place, answers, apart, layout, many = false }: PulseQuestionProps) {
  const field = useFieldState(name, question);
  const isInvalid = field.errors.length > 0 || undefined;
  // Whether an answer is wrong belongs to the group of radios; check boxes say it each.
  const group = many ? {} : { role: 'radiogroup', 'aria-invalid': isInvalid };
  const choice = (option: Option, index: number) => ({
    type: many ? ('checkbox' as const) : ('radio' as const),
    name: many ? `${name}[]` : name,
    // The summary of errors leads to the first answer.
    id: index === 0 ? field.id : `${field.id}-${index}`,
    value: option.value,
    defaultChecked: field.typed?.includes(option.value) ?? false,
    required: !many,
    'aria-invalid': many ? isInvalid : undefined,
  });
  return (
    <fieldset {...group} aria-describedby={describedBy(field, null)} className="flex min-w-0 flex-col">
      <legend className="mb-3">
        {/* A heading, so that a reader can go from question to question, and the focus to the next one. */}
        <h3 className="outline-none">
          {/* With one question a screen that stands above, beside how far one is, and is read out here. */}
          <span className="block text-sm font-normal text-ink-soft group-data-stepping/screens:sr-only">
            {place}
          </span>{' '}
          <span className="block text-lg font-semibold">{question}</span>
        </h3>
      </legend>
      <div className={grids[layout]}>
        {answers.map((option, index) => (
          <Choice key={option.value} {...choice(option, index)} label={option.label} look={layout} />
        ))}
      </div>
      <div className="mt-2">
        <Choice {...choice(apart, answers.length)} label={apart.label} look="apart" />
      </div>
      <FieldErrors {...field} />
    </fieldset>
  );
}

const boxed =
  'rounded border border-line-strong px-3 hover:bg-surface has-checked:border-accent has-checked:bg-accent-soft ' +
  'has-checked:shadow-[inset_0_0_0_1px_var(--color-accent)]';
const looks = {
  scale: `${boxed} sm:flex-col sm:justify-start sm:gap-2 sm:px-1.5 sm:py-3 sm:text-center sm:text-sm`,
  list: boxed,
  columns: boxed,
  apart: 'px-3 text-ink-soft has-checked:text-ink',
};

type ChoiceProps = InputHTMLAttributes<HTMLInputElement> & { label: string; look: keyof typeof looks };

/** The whole of it is the target, at least 44 px high, and 56 px at a kiosk. */
function Choice({ label, look, ...input }: ChoiceProps) {
  return (
    <label className={`flex min-h-11 items-center gap-3 py-2 group-data-large/screens:min-h-14 ${looks[look]}`}>
      <input {...input} className="size-5 shrink-0 cursor-pointer accent-accent" />
      <span className="min-w-0">{label}</span>
    </label>
  );
}
