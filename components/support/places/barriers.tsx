import { ChartFrame } from '@/components/charts/chart-frame';
import { DotInterval, type DotRow } from '@/components/charts/dot-interval';
import { DirectionMark } from '@/components/support/direction-mark';
import { getFigureWords } from '@/components/support/figure-words';
import { PageLink } from '@/components/ui/page-link';
import { barrierChanges, type BarrierRow, barrierRows, type BarriersFigure } from '@/domain/support/barriers';
import { type BarrierId, barrierItem } from '@/domain/support/instrument';
import { getLocale, getTranslations } from '@/i18n/server';
import { BarriersWorkedOut } from './barriers-worked-out';

type InRound = { readonly number: number; readonly wordingVersion: number; readonly figure: BarriersFigure | null };

type BarriersProps = {
  round: InRound & { readonly roundId: string };
  before: InRound | null;
};

type Changes = ReturnType<typeof barrierChanges>;

/** What holds people back, most named first, with what can be done about it. */
export async function Barriers({ round, before }: BarriersProps) {
  const t = await getTranslations('places');
  const { number, figure, roundId } = round;
  if (!figure) {
    return (
      <div className="reading">
        <h2 className="mb-2 text-xl">{t('barriers.heading')}</h2>
        <p>{t('barriers.tooFew', { number })}</p>
      </div>
    );
  }
  const { barriers, nothing } = barrierRows(figure);
  const changes = barrierChanges(before, round);
  const words = await getFigureWords();
  const locale = await getLocale();
  const label = (id: BarrierId) => barrierItem.labels[id][locale];
  const [first] = barriers;
  const rows = await Promise.all(
    [...barriers, nothing].map(async ({ id, share }): Promise<DotRow> => {
      const note = <Note id={id} direction={changes.get(id) ?? null} before={before?.number ?? 0} roundId={roundId} />;
      return { id, label: label(id), note, measured: share ?? { hidden: t('barriers.hidden') } };
    }),
  );
  return (
    <>
      <ChartFrame
        level={2}
        title={
          first?.share
            ? t('barriers.title', { barrier: label(first.id), share: words.percent(first.share.value) })
            : t('barriers.heading')
        }
        subtitle={t(figure.open === null ? 'barriers.aboutAll' : 'barriers.about', { number, base: figure.base })}
        note={<p>{await openNote(figure)}</p>}
        table={await tableOf([...barriers, nothing], { figure, changes, before, label })}
      >
        <DotInterval rows={rows} name={t('barriers.name')} />
      </ChartFrame>
      <BarriersWorkedOut figure={figure} first={first?.share ? first.id : null} label={label} />
    </>
  );
}

/** Where something can be done about a barrier. */
const PLACES: Record<Exclude<BarrierId, 'nothing'>, (roundId: string) => string> = {
  time: () => '/programme/responsibilities',
  unclear: () => '/programme/training',
  disagree: (roundId) => `/programme/rounds/${roundId}/themes`,
  'no-benefit': () => '/programme/training/modules',
  worries: () => '/programme/policy',
  'no-help': () => '/programme/responsibilities',
};

type NoteProps = { id: BarrierId; direction: 'risen' | 'fallen' | null; before: number; roundId: string };

async function Note({ id, direction, before, roundId }: NoteProps) {
  const t = await getTranslations('places');
  return (
    <>
      {direction && (
        <p className="font-semibold text-ink">
          <DirectionMark direction={direction} />
          {t(`barriers.${direction}`, { number: before })}
        </p>
      )}
      <p>
        {t(`barriers.advice.${id}.text`)}{' '}
        {id !== 'nothing' && <PageLink href={PLACES[id](roundId)}>{t(`barriers.advice.${id}.link`)}</PageLink>}
      </p>
    </>
  );
}

async function openNote({ open }: BarriersFigure): Promise<string> {
  const t = await getTranslations('places');
  if (open === null) return t('barriers.openFew');
  return open === 0 ? t('barriers.openNone') : t('barriers.open', { open });
}

type TableProps = {
  figure: BarriersFigure;
  changes: Changes;
  before: InRound | null;
  label: (id: BarrierId) => string;
};

async function tableOf(rows: readonly BarrierRow[], { figure, changes, before, label }: TableProps) {
  const t = await getTranslations('places');
  const words = await getFigureWords();
  const since = before?.figure ? before.number : null;
  return {
    caption: t('barriers.heading'),
    head: [
      t('barriers.table.barrier'),
      t('barriers.table.share'),
      t('barriers.table.people'),
      ...(since === null ? [] : [t('departments.since', { number: since })]),
    ],
    rows: rows.map(({ id, share }) => {
      const people = figure.counts[id];
      return [
        label(id),
        share ? `${words.percent(share.value)} (${words.range(share)})` : t('barriers.hidden'),
        people === null ? '–' : words.count(people),
        ...(since === null ? [] : [t(`barriers.change.${changes.get(id) ?? 'level'}`)]),
      ];
    }),
  };
}
