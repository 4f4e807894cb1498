import { ChartFrame } from '@/components/charts/chart-frame';
import { MINIMUM_GROUP } from '@/domain/statistics/small-groups';
import type { QuarterMoves, ShownMove } from '@/domain/training/quadrant-moves';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { getFieldNames, MoveTable } from './move-table';

/** More sentences than this are a table. */
const SENTENCES = 5;

/** How people went from one field of the quadrant to another in the last quarter that ended; counts of five and more. */
export async function Moves({ quarter }: { quarter: QuarterMoves | null }) {
  const t = await getTranslations('places');
  const dateText = await getDateText();
  if (!quarter?.moves) {
    const why = quarter
      ? t('moves.tooFew', { from: dateText(quarter.from), to: dateText(quarter.to), k: MINIMUM_GROUP })
      : t('moves.first');
    return (
      <div className="reading mt-10">
        <h3 className="mb-2 text-lg">{t('moves.heading')}</h3>
        <p>{why}</p>
      </div>
    );
  }
  const { moves } = quarter;
  const changed = moves.filter(({ from, to }) => from !== to).sort((a, b) => b.people - a.people);
  const [from, to] = [dateText(quarter.from), dateText(quarter.to)];
  return (
    <div className="mt-10">
      <ChartFrame
        title={changed[0] ? await sentenceOf(changed[0]) : t('moves.nobody')}
        subtitle={t('moves.about', { from, to })}
        note={
          <>
            <p>{t('moves.note', { k: MINIMUM_GROUP })}</p>
            <p className="mt-2">{t('moves.once')}</p>
          </>
        }
      >
        {changed.length > 1 && (
          <ul className="reading flex list-disc flex-col gap-1 ps-5">
            {changed.slice(1, SENTENCES).map(async (move) => (
              <li key={`${move.from} ${move.to}`}>{await sentenceOf(move)}</li>
            ))}
          </ul>
        )}
      </ChartFrame>
      <MoveTable moves={moves} />
    </div>
  );
}

async function sentenceOf({ from, to, people }: ShownMove): Promise<string> {
  const t = await getTranslations('places');
  const name = await getFieldNames();
  if (from === 'outside') return t('moves.entered', { people, to: name(to) });
  if (to === 'outside') return t('moves.left', { people, from: name(from) });
  return t('moves.moved', { people, from: name(from), to: name(to) });
}
