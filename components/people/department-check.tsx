'use client';

import { SentLabel } from '@/components/forms/field-frame';
import { useFieldState } from '@/components/forms/form-context';

/** The name under which `departmentsForm` reads what was ticked. */
const NAME = 'departments';

type DepartmentCheckProps = { id: string; label: string; legend: string; first: boolean };

/** Ticks one department of a tree inside a form. The whole square of 44 px is the target. */
export function DepartmentCheck({ id, label, legend, first }: DepartmentCheckProps) {
  const field = useFieldState(NAME, legend);
  return (
    <label className="-my-2.5 -ms-3 inline-flex size-11 shrink-0 items-center justify-center">
      <span className="sr-only">{label}</span>
      {first && <SentLabel {...field} />}
      <input
        type="checkbox"
        // The summary of errors links to the field's id: it leads to the first of them.
        id={first ? field.id : undefined}
        name={`${NAME}[]`}
        value={id}
        defaultChecked={field.typed?.includes(id)}
        aria-invalid={field.errors.length > 0 || undefined}
        className="size-5 cursor-pointer accent-accent"
      />
    </label>
  );
}
