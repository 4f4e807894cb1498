import { Button } from '@/components/ui/button';
import { type Query, queryEntries } from '@/components/ui/links';
import { FilterSelect } from '@/components/ui/search-field';

type OneOfProps = {
  path: string;
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  show: string;
  /** Parameters of the page that this choice leaves as they are. */
  keep: Query;
};

/** Chooses what a part of the page is about, by an ordinary GET form; nothing when there is nothing to choose. */
export function OneOf({ path, name, label, value, options, show, keep }: OneOfProps) {
  if (options.length < 2) return null;
  return (
    <form action={path} className="no-print mb-6 flex flex-wrap items-end gap-4">
      {queryEntries({ ...keep, [name]: undefined }).map(([key, one]) => (
        <input key={key} type="hidden" name={key} value={one} />
      ))}
      <FilterSelect name={name} label={label} value={value} options={options} />
      <Button type="submit">{show}</Button>
    </form>
  );
}
