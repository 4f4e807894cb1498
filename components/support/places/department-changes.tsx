import type { ReactNode } from 'react';
import { DirectionMark } from '@/components/support/direction-mark';
import { getFigureWords } from '@/components/support/figure-words';
import type { DepartmentChange } from '@/domain/support/places';
import { inPoints } from '@/domain/support/rounds';
import { getFormatter, getTranslations } from '@/i18n/server';

type Changes = ReadonlyMap<string, DepartmentChange>;

/** The small print under a department: how many answered, and whether it moved beyond noise. */
export async function changeNote(answers: string, direction: DepartmentChange['direction']): Promise<ReactNode> {
  const t = await getTranslations('support');
  if (!direction) return answers;
  return (
    <>
      {answers} · <DirectionMark direction={direction} />
      <span className="font-semibold text-ink">{t(`figures.${direction}`)}</span>
    </>
  );
}

/** Which departments moved since the round before, by name, and of how many that was looked at. */
export async function changedSentence(
  departments: readonly { readonly id: string; readonly name: string }[],
  changes: Changes,
  number: number,
): Promise<string> {
  const t = await getTranslations('places');
  const format = await getFormatter();
  const namesOf = (direction: 'risen' | 'fallen') =>
    departments.flatMap(({ id, name }) => (changes.get(id)?.direction === direction ? [name] : []));
  const told = (['risen', 'fallen'] as const).flatMap((direction) => {
    const names = namesOf(direction);
    const list = format.list(names);
    return names.length > 0 ? [t(`departments.${direction}`, { names: list, number })] : [];
  });
  const compared = changes.size;
  return told.length > 0
    ? [...told, t('departments.others', { compared })].join(' ')
    : t('departments.unchanged', { compared, number });
}

/** "+9 (2–16), risen"; a dash where there is nothing to compare. */
export async function changeCell(change: DepartmentChange | null): Promise<string> {
  if (!change) return '–';
  const t = await getTranslations('support');
  const { signed } = await getFigureWords();
  const [points, low, high] = [change.change, change.low, change.high].map((one) => signed(inPoints(one)));
  return `${points} (${low} … ${high}), ${t(`figures.${change.direction ?? 'level'}`)}`;
}
