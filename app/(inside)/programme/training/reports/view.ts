import type { Query } from '@/components/ui/links';
import type { Locale, Viewer } from '@/domain/access/viewer';
import type { ReportFilter } from '@/domain/training/records';
import type { ReportScopes } from '@/server/training/reports/completion/queries';

type Choices = ReturnType<typeof optionsOf>;

/** What each view of the reports is drawn from. */
export type ViewProps = {
  viewer: Viewer;
  filter: ReportFilter;
  /** The whole address, for what only one view asks for. */
  said: Query;
  choices: Choices;
  /** What it is narrowed down to, by name; undefined: to nothing. */
  named: { module: string | undefined; department: string | undefined };
  path: string;
  today: string;
};

/** What to choose from, in the reader's language. */
export function optionsOf({ modules, departments }: ReportScopes, locale: Locale) {
  return {
    modules: modules.map(({ moduleId, title }) => ({ value: moduleId, label: title[locale] })),
    departments: departments.map(departmentOption),
  };
}

/** A department to choose from; that it stands below another one shows by dashes. */
export function departmentOption({ id, name, depth }: { id: string; name: string; depth: number }) {
  return { value: id, label: `${'– '.repeat(depth)}${name}` };
}
