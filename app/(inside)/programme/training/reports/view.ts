import type { Query } from '@/components/ui/links';
import type { Locale, Viewer } from '@/domain/access/viewer';
import type { ReportFilter } from '@/domain/training/records';
import type { ReportScopes } from '@/server/training/reports/completion/queries';

export type Choices = ReturnType<typeof optionsOf>;

/** What each view of the reports is drawn from. */
export type ViewProps = {
  viewer: Viewer;
  filter: ReportFilter;
  /** The whole address, for what only one view asks for. */
  said: Query;
  choices: Choices;
  path: string;
  today: string;
};

/** What to choose from, in the reader's language; the tree of departments shows itself by dashes. */
export function optionsOf({ modules, departments }: ReportScopes, locale: Locale) {
  return {
    modules: modules.map(({ moduleId, title }) => ({ value: moduleId, label: title[locale] })),
    departments: departments.map(({ id, name, depth }) => ({ value: id, label: `${'– '.repeat(depth)}${name}` })),
  };
}
