import { Search } from '@/components/ui/icons';
import type { ReactNode } from 'react';
import { getTranslations } from '@/i18n/server';
import { Button } from './button';
import { type Query, queryEntries } from './links';

type SearchFieldProps = {
  path: string;
  label: string;
  name?: string;
  value?: string;
  hint?: string;
  placeholder?: string;
  /** Parameters that this form does not ask for and that should stay, for instance sort and dir. */
  keep?: Query;
  /** More filters, for instance `<FilterSelect>`. */
  children?: ReactNode;
};

/** Search and filters over a list: an ordinary GET form, so that the address holds what was asked. */
export async function SearchField(props: SearchFieldProps) {
  const { path, label, name = 'q', value, hint, placeholder, keep, children } = props;
  const t = await getTranslations('shell');
  const id = `search-${name}`;
  return (
    <form action={path} role="search" className="no-print mb-6 flex flex-wrap items-end gap-x-4 gap-y-3">
      {queryEntries({ ...keep, [name]: undefined, page: undefined }).map(([key, one]) => (
        <input key={`${key}=${one}`} type="hidden" name={key} value={one} />
      ))}
      <div className="min-w-0 flex-1 basis-60 sm:max-w-96">
        <label htmlFor={id} className="mb-1 block text-sm font-semibold">
          {label}
        </label>
        <div className="relative">
          <Search
            aria-hidden
            size={18}
            className="pointer-events-none absolute start-3 top-1/2 -translate-y-1/2 text-ink-soft"
          />
          <input
            key={value}
            id={id}
            name={name}
            type="search"
            defaultValue={value}
            placeholder={placeholder}
            aria-describedby={hint && `${id}-hint`}
            autoComplete="off"
            className="min-h-11 w-full rounded border border-line-strong bg-paper py-2 ps-10 pe-3 placeholder:text-ink-soft"
          />
        </div>
        {hint && (
          <p id={`${id}-hint`} className="mt-1 text-sm text-ink-soft">
            {hint}
          </p>
        )}
      </div>
      {children}
      <Button type="submit">{t('search.go')}</Button>
    </form>
  );
}

export type FilterOption = { value: string; label: string; group?: string };

type FilterSelectProps = {
  name: string;
  label: string;
  value?: string;
  /** Choices that follow each other and have the same `group` stand together under that name. */
  options: readonly FilterOption[];
  /** Label of the empty choice, for instance "All departments". */
  all?: string;
};

/** A choice beside the search field; it counts when the form is sent. */
export function FilterSelect({ name, label, value, options, all }: FilterSelectProps) {
  return (
    <label className="min-w-0 flex-1 basis-48 text-sm font-semibold sm:max-w-80">
      <span className="mb-1 block">{label}</span>
      <select
        key={value}
        name={name}
        defaultValue={value ?? ''}
        className="min-h-11 w-full rounded border border-line-strong bg-paper px-3 text-base font-normal"
      >
        {all !== undefined && <option value="">{all}</option>}
        {inGroups(options).map(({ group, members }) =>
          group === undefined ? (
            members.map(choice)
          ) : (
            <optgroup key={group} label={group}>
              {members.map(choice)}
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}

function choice({ value, label }: FilterOption) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

function inGroups(options: readonly FilterOption[]): { group?: string; members: FilterOption[] }[] {
  const groups: { group?: string; members: FilterOption[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last && last.group === option.group) last.members.push(option);
    else groups.push({ group: option.group, members: [option] });
  }
  return groups;
}
