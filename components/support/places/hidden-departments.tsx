import { Disclosure } from '@/components/ui/disclosure';
import type { HiddenDepartments as Hidden } from '@/domain/support/places';
import { getTranslations } from '@/i18n/server';

/** How many departments have no figure, and why, in a sentence for each kind; their names for who wants to know. */
export async function HiddenDepartments({ hidden: { unnamed, covered } }: { hidden: Hidden }) {
  const t = await getTranslations('support');
  const places = await getTranslations('places');
  const count = unnamed.length + covered.length;
  if (count === 0) return null;
  const groups = [
    { id: 'unnamed', names: unnamed },
    { id: 'covered', names: covered },
  ] as const;
  return (
    <div className="mt-4">
      <p className="reading">{places('hidden.intro', { count })}</p>
      <Disclosure summary={t('departments.hiddenNames', { count })}>
        {groups.map(
          ({ id, names }) =>
            names.length > 0 && (
              <div key={id} className="mb-4">
                <p className="reading text-sm">{places(`hidden.${id}`, { count: names.length })}</p>
                <ul className="mt-1 gap-x-10 text-sm sm:columns-2 lg:columns-3">
                  {names.map((name) => (
                    <li key={name} className="break-inside-avoid py-1">
                      {name}
                    </li>
                  ))}
                </ul>
              </div>
            ),
        )}
        {covered.length > 0 && <p className="reading pb-2 text-sm text-ink-soft">{places('hidden.why')}</p>}
      </Disclosure>
    </div>
  );
}
