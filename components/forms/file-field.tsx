'use client';

import { describedBy, FieldErrors, Hint, Optional } from './field-frame';
import { FileBox } from './file-box';
import { useFieldState } from './form-context';

type FileFieldProps = {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  /** What the system's window offers, for instance '.csv,text/csv'. What arrives is judged by the server. */
  accept: string;
};

/** A file to send with a form, with its label, hint and errors. */
export function FileField({ name, label, hint, required = true, accept }: FileFieldProps) {
  const field = useFieldState(name, label);
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={field.id} className="font-semibold">
        {label}
        <Optional required={required} />
      </label>
      <Hint id={field.id}>{hint}</Hint>
      <FileBox
        id={field.id}
        name={name}
        accept={accept}
        required={required}
        aria-invalid={field.errors.length > 0 || undefined}
        aria-describedby={describedBy(field, hint)}
      />
      <FieldErrors {...field} />
    </div>
  );
}
