import { EmptyState } from '@/components/ui/empty-state';
import type { Query } from '@/components/ui/links';
import { SearchField } from '@/components/ui/search-field';
import { type Todo, TodoList } from '@/components/ui/todo-list';
import { getTranslations } from '@/i18n/server';
import { getPersonNote } from './person-note';

/** The most people that one search answers with. */
const AT_MOST = 20;

type Match = { id: string; name: string; employeeNo: string; jobTitle: string; department: string };
type PersonPickerProps = {
  path: string;
  question: string;
  matches: readonly Match[];
  /** Parameters to keep while searching. */
  keep?: Query;
  /** Where choosing this person leads. */
  hrefOf: (employeeId: string) => string;
};

/** Finds one colleague by name and leads on with whom you choose: an ordinary search and a list of links. */
export async function PersonPicker({ path, question, matches, keep, hrefOf }: PersonPickerProps) {
  const t = await getTranslations('assignments');
  const note = await getPersonNote();
  const people: Todo[] = matches.map((match) => ({ href: hrefOf(match.id), title: match.name, note: note(match) }));
  return (
    <>
      <SearchField path={path} label={t('picker.label')} value={question} keep={keep} />
      {people.length > 0 && (
        <div className="reading">
          <h3 className="mb-2 text-base">{t('picker.results')}</h3>
          <TodoList items={people} label={t('picker.results')} />
          {people.length >= AT_MOST && (
            <p className="mt-3 text-sm text-ink-soft">{t('picker.many', { count: AT_MOST })}</p>
          )}
        </div>
      )}
      {question !== '' && people.length === 0 && (
        <EmptyState title={t('picker.none')}>{t('picker.noneMore')}</EmptyState>
      )}
    </>
  );
}
