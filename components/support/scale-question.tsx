'use client';

import { describedBy, FieldErrors } from '@/components/forms/field-frame';
import { useFieldState } from '@/components/forms/form-context';

type Option = { value: string; label: string };

type ScaleQuestionProps = {
  name: string;
  question: string;
  /** "Question 2 of 7". */
  place: string;
  /** From the least favourable to the most. */
  steps: readonly Option[];
  /** "No opinion": not a step of the scale, so it does not stand in its row. */
  apart: Option;
  /** `row`: short labels beside each other where there is room. `list`: whole sentences under each other. */
  layout: 'row' | 'list';
};

/** One question of the pulse with five named answers, and "no opinion" apart from them. */
export function ScaleQuestion({ name, question, place, steps, apart, layout }: ScaleQuestionProps) {
  const field = useFieldState(name, question);
  const chosen = typeof field.typed === 'string' ? field.typed : undefined;
  const choice = (option: Option, index: number) => ({
    option,
    name,
    // The summary of errors leads to the first answer.
    id: index === 0 ? field.id : `${field.id}-${index}`,
    checked: chosen === option.value,
  });
  return (
    <fieldset
      role="radiogroup"
      aria-invalid={field.errors.length > 0 || undefined}
      aria-describedby={describedBy(field, null)}
      className="flex min-w-0 flex-col"
    >
      <legend className="mb-3">
        <span className="block text-sm text-ink-soft">{place}</span>
        <span className="block text-lg font-semibold">{question}</span>
      </legend>
      <div className={layout === 'row' ? 'grid gap-2 sm:grid-cols-5' : 'grid gap-2'}>
        {steps.map((step, index) => (
          <Choice key={step.value} {...choice(step, index)} layout={layout} />
        ))}
      </div>
      <div className="mt-2">
        <Choice {...choice(apart, steps.length)} layout="plain" />
      </div>
      <FieldErrors {...field} />
    </fieldset>
  );
}

type ChoiceProps = { option: Option; name: string; id: string; checked: boolean; layout: 'row' | 'list' | 'plain' };

const boxed =
  'rounded border border-line-strong px-3 hover:bg-surface has-checked:border-accent has-checked:bg-accent-soft ' +
  'has-checked:shadow-[inset_0_0_0_1px_var(--color-accent)]';
const looks = {
  row: `${boxed} sm:flex-col sm:justify-start sm:gap-2 sm:px-1.5 sm:py-3 sm:text-center sm:text-sm`,
  list: boxed,
  plain: 'px-3 text-ink-soft has-checked:text-ink',
};

/** The whole of it is the target, at least 44 px high. */
function Choice({ option, name, id, checked, layout }: ChoiceProps) {
  return (
    <label className={`flex min-h-11 items-center gap-3 py-2 ${looks[layout]}`}>
      <input
        type="radio"
        id={id}
        name={name}
        value={option.value}
        defaultChecked={checked}
        required
        className="size-5 shrink-0 cursor-pointer accent-accent"
      />
      <span>{option.label}</span>
    </label>
  );
}
