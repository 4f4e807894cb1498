import type { Thanks } from '@/domain/policy/credits';
import { getFormatter, getTranslations } from '@/i18n/server';

/** Who a paragraph came from: names of who agreed, departments, and colleagues of whom nothing is said. */
export async function ThanksLine({ thanks, isRest = false }: { thanks: Thanks; isRest?: boolean }) {
  const t = await getTranslations('policy');
  const format = await getFormatter();
  const { names, departments, colleagues } = thanks;
  const known = [
    ...names,
    ...departments.map(({ name, people }) => t('read.fromDepartment', { department: name, people })),
  ];
  const others = t(known.length > 0 ? 'read.fromAnotherColleague' : 'read.fromColleague', { people: colleagues });
  const who = format.list(colleagues > 0 ? [...known, others] : known);
  return (
    <p className="reading mt-2 border-s-2 border-accent ps-3 text-sm text-ink-soft">
      {t(isRest ? 'read.thanksRest' : 'read.thanks', { who })}
    </p>
  );
}
