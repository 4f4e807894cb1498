import { ChartFrame } from '@/components/charts/chart-frame';
import { type ShareBar, ShareBars } from '@/components/charts/share-bars';
import { type PlacedDepartment, treeAsList } from '@/domain/people/department-tree';
import type { DepartmentInRound } from '@/domain/support/rounds';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from './figure-words';

type DepartmentSharesProps = {
  /** The number of the round. */
  round: number;
  /** By name; they are shown as a tree and never ranked. */
  departments: readonly DepartmentInRound[];
  goal: number | null;
};

/** Support by department as far as it may be shown; a hidden department is a row that says so. */
export async function DepartmentShares({ round, departments, goal }: DepartmentSharesProps) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const tree = treeAsList(departments);

  const barOf = ({ name, depth, figure }: PlacedDepartment<DepartmentInRound>): ShareBar => {
    if (!figure) return { label: name, depth, hidden: t('departments.hidden') };
    const note = t('departments.answers', { answers: words.answers(figure) });
    if (figure.supporters) return { label: name, depth, note, ...figure.supporters };
    return {
      label: name,
      depth,
      note,
      hidden: t('departments.unanimous', { label: capital(words.supporters(figure)) }),
    };
  };
  return (
    <ChartFrame
      level={2}
      title={t('departments.title', { number: round })}
      subtitle={t('departments.about')}
      note={t('departments.note')}
      table={{
        head: [
          t('departments.table.department'),
          t('departments.table.supporters'),
          t('departments.table.answers'),
          t('departments.table.invited'),
        ],
        rows: tree.map(({ name, figure }) => [
          name,
          words.supporters(figure),
          figure ? words.answers(figure) : t('table.notShown'),
          figure ? words.count(figure.N) : t('table.notShown'),
        ]),
      }}
    >
      {tree.length > 0 ? (
        <ShareBars
          bars={tree.map(barOf)}
          name={t('support')}
          goal={goal === null ? undefined : { value: goal, label: t('figures.goal') }}
        />
      ) : (
        <p>{t('departments.noneYet')}</p>
      )}
    </ChartFrame>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
