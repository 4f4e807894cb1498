import { ChartFrame } from '@/components/charts/chart-frame';
import { DotInterval, type DotMeasured } from '@/components/charts/dot-interval';
import { type Query, withQuery } from '@/components/ui/links';
import { type PlacedDepartment, treeAsList } from '@/domain/people/department-tree';
import { rangeLimits } from '@/domain/statistics/share-range';
import type { SupportFigure } from '@/domain/support/figures';
import { departmentChanges, hiddenDepartments } from '@/domain/support/places';
import { type ClosedRound, type DepartmentInRound, goalStanding } from '@/domain/support/rounds';
import { getTranslations } from '@/i18n/server';
import { type FigureWords, getFigureWords } from './figure-words';
import { changeCell, changedSentence, changeNote } from './places/department-changes';
import { DepartmentsWorkedOut } from './places/departments-worked-out';
import { HiddenDepartments } from './places/hidden-departments';

type RoundWithDepartments = Pick<ClosedRound, 'number' | 'wordingVersion' | 'figure'> & {
  readonly departments: readonly DepartmentInRound[];
};

type DepartmentSharesProps = {
  round: RoundWithDepartments;
  before: RoundWithDepartments | null;
  /** Ids of the departments that an answer could name; null where that was not noted. */
  named: ReadonlySet<string> | null;
  goal: number | null;
  /** The address of the overview; a name leads to that department there. */
  query: Query;
};

type Shown = PlacedDepartment<DepartmentInRound> & { figure: SupportFigure };

/** Support by department as far as it may be shown, by name and never ranked; the others are counted, with why. */
export async function DepartmentShares({ round, before, named, goal, query }: DepartmentSharesProps) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const tree = treeAsList(round.departments);
  const shown = tree.flatMap((one): Shown[] => (one.figure ? [{ ...one, figure: one.figure }] : []));
  const changes = departmentChanges(before, round);
  const whole = round.figure?.supporters;
  return (
    <>
      <ChartFrame
        level={2}
        title={await titleOf(round.number, shown, goal)}
        subtitle={t('departments.about')}
        note={
          <>
            {before && changes.size > 0 && <p>{await changedSentence(shown, changes, before.number)}</p>}
            <p className="mt-2">{t('departments.note')}</p>
            {shown.some(({ figure }) => figure.within) && <p className="mt-2">{t('departments.rangeNote')}</p>}
          </>
        }
        table={shown.length > 0 ? await tableOf(shown, changes, before) : undefined}
      >
        {shown.length > 0 ? (
          <DotInterval
            name={t('support')}
            whole={
              whole ? { value: whole.value, label: (await getTranslations('places'))('departments.whole') } : undefined
            }
            goal={goal === null ? undefined : { value: goal, label: t('figures.goal') }}
            rows={await Promise.all(
              shown.map(async ({ id, name, depth, figure }) => ({
                id,
                label: name,
                depth,
                href: withQuery('/programme', query, { department: id }),
                aside: await changeNote(
                  t('departments.answers', { answers: words.answers(figure) }),
                  changes.get(id)?.direction ?? null,
                ),
                measured: measuredOf(figure, words),
              })),
            )}
          />
        ) : (
          <p>{t(tree.length > 0 ? 'departments.allHidden' : 'departments.noneYet')}</p>
        )}
      </ChartFrame>
      <HiddenDepartments hidden={hiddenDepartments(tree, named)} />
      {shown.length > 0 && <DepartmentsWorkedOut changes={changes} before={before} />}
    </>
  );
}

function measuredOf(figure: SupportFigure, words: FigureWords): DotMeasured {
  if (figure.supporters) return figure.supporters;
  if (!figure.within) return { hidden: words.supporters(figure) };
  const range = { short: words.shortRange(figure.within), words: words.supporters(figure) };
  return { ...rangeLimits[figure.within], range };
}

/** What the picture says: where support is lacking, in a number and never in an order. */
async function titleOf(number: number, shown: readonly Shown[], goal: number | null): Promise<string> {
  const t = await getTranslations('support');
  const judged = shown.flatMap(({ figure: { supporters } }) =>
    supporters && goal !== null ? [goalStanding(supporters, goal).state] : [],
  );
  if (judged.length === 0) return t('departments.title', { number });
  const below = judged.filter((state) => state === 'left').length;
  const places = await getTranslations('places');
  return places('departments.title', { below, judged: judged.length, number });
}

async function tableOf(
  shown: readonly Shown[],
  changes: ReturnType<typeof departmentChanges>,
  before: RoundWithDepartments | null,
) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const places = await getTranslations('places');
  const since = before ? [places('departments.since', { number: before.number })] : [];
  return {
    head: [
      t('departments.table.department'),
      t('departments.table.supporters'),
      t('departments.table.answers'),
      t('departments.table.invited'),
      ...since,
    ],
    rows: await Promise.all(
      shown.map(async ({ id, name, figure }) => [
        name,
        words.supporters(figure),
        words.answers(figure),
        words.count(figure.N),
        ...(before ? [await changeCell(changes.get(id) ?? null)] : []),
      ]),
    ),
  };
}
