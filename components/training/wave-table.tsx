import { DataTable } from '@/components/ui/table';
import type { DrawnWave } from '@/domain/training/report';
import type { AssignmentDue } from '@/domain/training/rule';
import { dateOf } from '@/domain/training/rule';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';

type WaveTableProps = {
  caption: string;
  waves: readonly DrawnWave[];
  /** What the number of people means. */
  people: string;
  /** By when each wave is asked to be done, where that is decided. */
  dueOf?: (from: string) => AssignmentDue;
  /** Whether to show the numbers with which departments went into the draw. */
  withLots?: boolean;
};

/** Departments in the order in which they get a module, with the day of each wave. */
export async function WaveTable({ caption, waves, people, dueOf, withLots = false }: WaveTableProps) {
  const t = await getTranslations('assignments');
  const date = await getDateText();
  const rows = waves.map((wave, at) => ({ ...wave, number: at + 1 }));
  const isTold = waves.some((wave) => wave.people !== null);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ from }) => from}
      columns={[
        {
          key: 'wave',
          header: t('turns.wave'),
          cell: ({ number, from }) => t('turns.waveOn', { number, date: date(from) }),
          width: '13rem',
        },
        {
          key: 'departments',
          header: t('turns.departments'),
          cell: ({ departments }) =>
            departments.map(({ name, lot }) => (withLots ? t('turns.nameAndLot', { name, lot }) : name)).join(', '),
        },
        ...(isTold
          ? [{ key: 'people', header: people, align: 'right' as const, cell: (row: DrawnWave) => row.people }]
          : []),
        ...(dueOf
          ? [
              {
                key: 'due',
                header: t('rules.due'),
                phoneLabel: true,
                cell: ({ from }: DrawnWave) => date(dateOf(dueOf(from), from)),
              },
            ]
          : []),
      ]}
    />
  );
}
