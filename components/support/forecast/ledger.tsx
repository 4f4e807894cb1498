import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/table';
import { judgedRanges, type JudgedRange, ledgerOf, type ShownRange } from '@/domain/support/ledger';
import type { ClosedRound } from '@/domain/support/rounds';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from '../figure-words';

type ForecastLedgerProps = {
  /** Every range that was shown, oldest first. */
  ranges: readonly ShownRange[];
  /** How often it was said that there is none. */
  withoutDay: number;
  rounds: readonly ClosedRound[];
};

/** Whether earlier forecasts came true: every range that was ever shown, with what happened. */
export async function ForecastLedger({ ranges, withoutDay, rounds }: ForecastLedgerProps) {
  const t = await getTranslations('forecast');
  const { due, held } = ledgerOf(ranges, rounds);
  if (ranges.length === 0) {
    return (
      <Section id="forecasts" title={t('ledger.title', { due, held })}>
        <EmptyState title={t('ledger.empty')}>{t('ledger.emptyText', { withoutDay })}</EmptyState>
      </Section>
    );
  }
  return (
    <Section
      id="forecasts"
      title={t('ledger.title', { due, held })}
      intro={t(due === 0 ? 'ledger.introNone' : 'ledger.intro')}
    >
      <LedgerTable rows={judgedRanges(ranges, rounds).toReversed()} />
      {withoutDay > 0 && <p className="mt-4 text-sm text-ink-soft">{t('ledger.without', { withoutDay })}</p>}
    </Section>
  );
}

async function LedgerTable({ rows }: { rows: readonly JudgedRange[] }) {
  const t = await getTranslations('forecast');
  const dateText = await getDateText();
  const { percent } = await getFigureWords();
  const happened = ({ standing, decidedBy }: JudgedRange) =>
    t(`ledger.standing.${standing}`, {
      day: decidedBy ? dateText(decidedBy.day) : '',
      share: percent(decidedBy?.figure?.supporters?.value ?? 0),
    });
  return (
    <div className="max-w-4xl">
      <DataTable
        caption={t('ledger.caption')}
        rows={rows}
        rowKey={({ madeOn, target }) => `${madeOn} ${target}`}
        columns={[
          { key: 'made', header: t('ledger.made'), cell: ({ madeOn }) => dateText(madeOn) },
          { key: 'goal', header: t('ledger.goal'), align: 'right', cell: ({ target }) => percent(target) },
          {
            key: 'range',
            header: t('ledger.range'),
            phoneLabel: true,
            cell: ({ earliest, latest }) => t('ledger.days', { from: dateText(earliest), to: dateText(latest) }),
          },
          { key: 'happened', header: t('ledger.happened'), cell: happened },
        ]}
      />
    </div>
  );
}
