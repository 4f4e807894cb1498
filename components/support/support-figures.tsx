import { Figure, FigureRow } from '@/components/ui/figure';
import { PageLink } from '@/components/ui/page-link';
import type { SupportFigure } from '@/domain/support/figures';
import { type ClosedRound, goalStanding, inPoints } from '@/domain/support/rounds';
import { panelSince, trend } from '@/domain/support/trend';
import { getTranslations } from '@/i18n/server';
import { DirectionMark } from './direction-mark';
import { getFigureWords } from './figure-words';

type SupportFiguresProps = {
  rounds: readonly ClosedRound[];
  goal: number | null;
  /** Where a goal is chosen, for who may. */
  goalHref?: string;
};

/**
 * Beside the line: how many answered, what the silent leave open, the goal, and the way since the first round; since the
 * one before as well where the same people answered both.
 */
export async function SupportFigures({ rounds, goal, goalHref }: SupportFiguresProps) {
  const last = rounds.at(-1);
  if (!last?.figure) return null;
  const before = rounds.at(-2);
  const first = rounds.find(({ wordingVersion, figure }) => wordingVersion === last.wordingVersion && figure?.n);
  return (
    <FigureRow>
      <Response figure={last.figure} />
      <Bounds figure={last.figure} />
      <Goal figure={last.figure} goal={goal} href={goalHref} />
      {first && first !== last && <SinceFirst first={first} last={last} />}
      {before && before !== first && panelSince(before, last) && <SinceBefore before={before} last={last} />}
    </FigureRow>
  );
}

export async function Response({ figure }: { figure: SupportFigure }) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const note = t('figures.responseNote', { answers: words.answers(figure), invited: words.count(figure.N) });
  return <Figure label={t('figures.response')} value={words.response(figure)} note={note} />;
}

export async function Bounds({ figure }: { figure: SupportFigure }) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const { worst, best } = figure;
  if (worst === null || best === null) return null;
  const note = t('figures.boundsNote', { low: words.percent(worst), high: words.percent(best) });
  return <Figure label={t('figures.bounds')} value={words.range({ low: worst, high: best })} note={note} />;
}

type GoalProps = { figure: SupportFigure; goal: number | null; href: string | undefined };

async function Goal({ figure, goal, href }: GoalProps) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  if (goal === null) {
    const note = href && <PageLink href={href}>{t('figures.goalSet')}</PageLink>;
    return <Figure label={t('figures.goal')} value={t('figures.goalNone')} note={note} />;
  }
  const standing = figure.supporters && goalStanding(figure.supporters, goal);
  const notes = {
    left: () => t('figures.goalLeft', { points: words.count(standing?.points ?? 0) }),
    near: () => t('figures.goalNear'),
    reached: () => t('figures.goalReached'),
  };
  return (
    <Figure
      label={t('figures.goal')}
      value={words.percent(goal)}
      note={standing ? notes[standing.state]() : t('figures.goalUnknown')}
    />
  );
}

async function SinceFirst({ first, last }: { first: ClosedRound; last: ClosedRound }) {
  const t = await getTranslations('support');
  const found = trend(first, last);
  if (!found) return null;
  return <Change label={t('figures.sinceFirst', { number: first.number })} found={found} />;
}

async function SinceBefore({ before, last }: { before: ClosedRound; last: ClosedRound }) {
  const t = await getTranslations('support');
  const found = trend(before, last);
  if (!found) return null;
  return <Change label={t('roundPage.changeBefore', { number: before.number })} found={found} />;
}

type ChangeProps = { label: string; found: NonNullable<ReturnType<typeof trend>> };

/** A change in words; the arrow only where it is beyond noise, the interval always. */
export async function Change({ label, found }: ChangeProps) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const all = t('figures.changeNote', {
    low: words.signed(inPoints(found.low)),
    high: words.signed(inPoints(found.high)),
  });
  const note = found.basis === 'same-people' ? <SamePeople found={found} all={all} /> : all;
  const value = (
    <span className={found.direction ? undefined : 'block text-lg leading-snug'}>
      <DirectionMark direction={found.direction} />
      {t(`figures.${found.direction ?? 'level'}`)}
    </span>
  );
  return <Figure label={label} value={value} note={note} />;
}

/** Among the people who answered both rounds; without their counts only that they decided. */
async function SamePeople({ found, all }: { found: ChangeProps['found']; all: string }) {
  const t = await getTranslations('linking');
  const { difference } = await getFigureWords();
  if (!found.panel) {
    return (
      <>
        <span className="block">{t('change.verdictOnly')}</span>
        <span className="block">{t('change.all', { all })}</span>
      </>
    );
  }
  return (
    <>
      <span className="block">{t('change.same', { panel: difference(found.panel) })}</span>
      <span className="block">{t('change.all', { all: difference(found) })}</span>
      <span className="block">{t('change.points')}</span>
    </>
  );
}
