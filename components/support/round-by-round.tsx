import { DataTable } from '@/components/ui/table';
import type { ClosedRound } from '@/domain/support/rounds';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from './figure-words';

/** Every closed round, the newest first: what it said, and how many answered. */
export async function RoundByRound({ rounds }: { rounds: readonly ClosedRound[] }) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  const dateText = await getDateText();
  return (
    <div className="max-w-3xl">
      <DataTable
        caption={t('results.rounds')}
        rows={rounds.toReversed()}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            key: 'round',
            header: t('rounds.table.round'),
            cell: ({ number, day }) => t('roundOn', { number, day: dateText(day) }),
          },
          {
            key: 'support',
            header: t('rounds.table.supporters'),
            align: 'right',
            phoneLabel: false,
            nowrap: true,
            cell: ({ figure }) => words.supporters(figure),
          },
          {
            key: 'answers',
            header: t('results.answersHead'),
            align: 'right',
            phone: 'line',
            cell: ({ figure }) =>
              figure && t('results.answersOf', { answers: words.answers(figure), invited: words.count(figure.N) }),
          },
        ]}
      />
    </div>
  );
}
