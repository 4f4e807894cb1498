import { ChartFrame } from '@/components/charts/chart-frame';
import { type ShareBar, ShareBars } from '@/components/charts/share-bars';
import { Disclosure } from '@/components/ui/disclosure';
import { type PlacedDepartment, treeAsList } from '@/domain/people/department-tree';
import { rangeLimits } from '@/domain/statistics/share-range';
import type { SupportFigure } from '@/domain/support/figures';
import type { DepartmentInRound } from '@/domain/support/rounds';
import { getTranslations } from '@/i18n/server';
import { type FigureWords, getFigureWords } from './figure-words';

type DepartmentSharesProps = {
  /** The number of the round. */
  round: number;
  /** By name; they are shown as a tree and never ranked. */
  departments: readonly DepartmentInRound[];
  goal: number | null;
};

type Shown = PlacedDepartment<DepartmentInRound> & { figure: SupportFigure };

/** Support by department as far as it may be shown; the others are counted and named in one sentence. */
export async function DepartmentShares({ round, departments, goal }: DepartmentSharesProps) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const tree = treeAsList(departments);
  const shown = tree.flatMap((one): Shown[] => (one.figure ? [{ ...one, figure: one.figure }] : []));
  const hidden = tree.filter(({ figure }) => !figure);

  const barOf = ({ name: label, depth, figure }: Shown): ShareBar[] => {
    const named = { label, depth, note: t('departments.answers', { answers: words.answers(figure) }) };
    if (figure.supporters) return [{ ...named, ...figure.supporters }];
    if (!figure.within) return [];
    const range = { short: words.shortRange(figure.within), words: words.supporters(figure) };
    return [{ ...named, ...rangeLimits[figure.within], range }];
  };
  return (
    <>
      <ChartFrame
        level={2}
        title={t('departments.title', { number: round })}
        subtitle={t('departments.about')}
        note={
          <>
            <p>{t('departments.note')}</p>
            {shown.some(({ figure }) => figure.within) && <p className="mt-2">{t('departments.rangeNote')}</p>}
          </>
        }
        table={shown.length > 0 ? await tableOf(shown, words) : undefined}
      >
        {shown.length > 0 ? (
          <ShareBars
            bars={shown.flatMap(barOf)}
            name={t('support')}
            goal={goal === null ? undefined : { value: goal, label: t('figures.goal') }}
          />
        ) : (
          <p>{t(tree.length > 0 ? 'departments.allHidden' : 'departments.noneYet')}</p>
        )}
      </ChartFrame>
      {hidden.length > 0 && <Hidden names={hidden.map(({ name }) => name)} />}
    </>
  );
}

async function tableOf(shown: readonly Shown[], words: FigureWords) {
  const t = await getTranslations('support');
  return {
    head: [
      t('departments.table.department'),
      t('departments.table.supporters'),
      t('departments.table.answers'),
      t('departments.table.invited'),
    ],
    rows: shown.map(({ name, figure }) => [
      name,
      words.supporters(figure),
      words.answers(figure),
      words.count(figure.N),
    ]),
  };
}

/** How many departments have no figure, and why; their names for who wants to know. */
async function Hidden({ names }: { names: readonly string[] }) {
  const t = await getTranslations('support');
  const count = names.length;
  return (
    <div className="mt-4">
      <p className="reading">{t('departments.hidden', { count })}</p>
      <Disclosure summary={t('departments.hiddenNames', { count })}>
        <ul className="gap-x-10 text-sm sm:columns-2 lg:columns-3">
          {names.map((name) => (
            <li key={name} className="break-inside-avoid py-1">
              {name}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
