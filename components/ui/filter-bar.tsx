import type { ReactNode } from 'react';
import { Button } from './button';
import { type Query, queryEntries } from './links';

type FilterBarProps = {
  path: string;
  /** The word on the button. */
  submit: string;
  /** Parameters that this form does not ask for and that should stay. */
  keep?: Query;
  /** One or more `<FilterSelect>`. */
  children: ReactNode;
};

/** Choices over a page without a search field: an ordinary GET form, so that the address holds what was chosen. */
export function FilterBar({ path, submit, keep = {}, children }: FilterBarProps) {
  return (
    <form action={path} className="no-print mb-6 flex flex-wrap items-end gap-x-4 gap-y-3">
      {queryEntries(keep).map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button type="submit">{submit}</Button>
    </form>
  );
}
