import { EmptyState } from '@/components/ui/empty-state';
import { type Query, withQuery } from '@/components/ui/links';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/table';
import type { RangeStanding } from '@/domain/adoption/steps';
import { judgedRanges, type JudgedRange, ledgerOf, type ShownRange } from '@/domain/support/ledger';
import type { ClosedRound } from '@/domain/support/rounds';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from '../figure-words';

/** A range of days about when enough colleagues are trained, with what became of it. */
type TrainingRange = {
  readonly madeOn: string;
  readonly target: number;
  readonly earliest: string;
  readonly latest: string;
  readonly standing: RangeStanding;
  readonly decidedOn: string | null;
};

type ForecastLedgerProps = {
  /** Every range of support that was shown, oldest first. */
  ranges: readonly ShownRange[];
  /** How often it was said that there is none. */
  withoutDay: number;
  rounds: readonly ClosedRound[];
  /** The same about training, said once a week. */
  training: { readonly ranges: readonly TrainingRange[]; readonly withoutDay: number };
  /** The address of the page; `?forecasts=all` shows every line. */
  query: Query;
};

/** Lines that are shown before somebody asks for all of them. */
const NEWEST = 12;

/** Whether earlier forecasts came true: every range that was ever shown, with what happened. */
export async function ForecastLedger({ ranges, withoutDay, rounds, training, query }: ForecastLedgerProps) {
  const t = await getTranslations('forecast');
  const sum = ledgerOf(ranges, rounds);
  const isDue = ({ standing }: TrainingRange) => standing !== 'not-yet' && standing !== 'void';
  const due = sum.due + training.ranges.filter(isDue).length;
  const held = sum.held + training.ranges.filter(({ standing }) => standing === 'held').length;
  const without = withoutDay + training.withoutDay;
  const lines = await linesOf(judgedRanges(ranges, rounds), training.ranges);
  if (lines.length === 0) {
    return (
      <Section id="forecasts" title={t('ledger.title', { due, held })}>
        <EmptyState title={t('ledger.empty')}>{t('ledger.emptyText', { withoutDay: without })}</EmptyState>
      </Section>
    );
  }
  const isAll = query.forecasts === 'all' || lines.length <= NEWEST;
  return (
    <Section
      id="forecasts"
      title={t('ledger.title', { due, held })}
      intro={t(due === 0 ? 'ledger.introNone' : 'ledger.intro')}
    >
      <LedgerTable rows={isAll ? lines : lines.slice(0, NEWEST)} />
      {!isAll && (
        <p className="no-print mt-4">
          <PageLink href={`${withQuery('/programme', query, { forecasts: 'all' })}#forecasts`} scroll={false}>
            {(await getTranslations('adoption'))('ledger.all', { count: lines.length })}
          </PageLink>
        </p>
      )}
      {without > 0 && <p className="mt-4 text-sm text-ink-soft">{t('ledger.without', { withoutDay: without })}</p>}
    </Section>
  );
}

type LedgerLine = {
  readonly about: 'support' | 'trained';
  readonly madeOn: string;
  readonly target: number;
  readonly earliest: string;
  readonly latest: string;
  readonly happened: string;
};

/** Both kinds together, the newest first. */
async function linesOf(support: readonly JudgedRange[], training: readonly TrainingRange[]): Promise<LedgerLine[]> {
  const t = await getTranslations('forecast');
  const tTraining = await getTranslations('adoption');
  const dateText = await getDateText();
  const { percent } = await getFigureWords();
  const ofSupport = support.map(({ standing, decidedBy, ...range }): LedgerLine => {
    const day = decidedBy ? dateText(decidedBy.day) : '';
    const share = percent(decidedBy?.figure?.supporters?.value ?? 0);
    return { ...range, about: 'support', happened: t(`ledger.standing.${standing}`, { day, share }) };
  });
  const ofTraining = training.map(({ standing, decidedOn, ...range }): LedgerLine => {
    const day = decidedOn === null ? '' : dateText(decidedOn);
    return { ...range, about: 'trained', happened: tTraining(`ledger.standing.${standing}`, { day }) };
  });
  return [...ofSupport, ...ofTraining].sort((a, b) => b.madeOn.localeCompare(a.madeOn));
}

async function LedgerTable({ rows }: { rows: readonly LedgerLine[] }) {
  const t = await getTranslations('forecast');
  const tTraining = await getTranslations('adoption');
  const dateText = await getDateText();
  const { percent } = await getFigureWords();
  return (
    <div className="max-w-4xl">
      <DataTable
        caption={t('ledger.caption')}
        rows={rows}
        rowKey={({ about, madeOn, target }) => `${about} ${madeOn} ${target}`}
        columns={[
          { key: 'made', header: t('ledger.made'), cell: ({ madeOn }) => dateText(madeOn) },
          { key: 'about', header: tTraining('ledger.about'), cell: ({ about }) => tTraining(`ledger.${about}`) },
          { key: 'goal', header: t('ledger.goal'), align: 'right', cell: ({ target }) => percent(target) },
          {
            key: 'range',
            header: t('ledger.range'),
            phoneLabel: true,
            cell: ({ earliest, latest }) => t('ledger.days', { from: dateText(earliest), to: dateText(latest) }),
          },
          { key: 'happened', header: t('ledger.happened'), cell: ({ happened }) => happened },
        ]}
      />
    </div>
  );
}
