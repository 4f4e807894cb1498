import { getFigureWords } from '@/components/support/figure-words';
import { Disclosure } from '@/components/ui/disclosure';
import { type MoveField, moveFields, type ShownMove } from '@/domain/training/quadrant-moves';
import { getTranslations } from '@/i18n/server';

/** Rows: where people were; columns: where they are. A dash stands for few and for nobody alike. */
export async function MoveTable({ moves }: { moves: readonly ShownMove[] }) {
  const t = await getTranslations('places');
  const words = await getFigureWords();
  const name = await getFieldNames();
  const cell = (from: MoveField, to: MoveField) => {
    const found = moves.find((move) => move.from === from && move.to === to);
    return found ? words.count(found.people) : '–';
  };
  return (
    <Disclosure summary={t('moves.table')} className="chart-table mt-2">
      {/* Reachable by keyboard, because on a phone it scrolls inside its own box. */}
      <div role="region" aria-label={t('moves.table')} tabIndex={0} className="overflow-x-auto rounded">
        <table className="tabular w-full border-collapse text-sm">
          <caption className="sr-only">{t('moves.caption')}</caption>
          <thead>
            <tr className="border-b border-line-strong text-ink-soft">
              <th scope="col" className="min-w-28 py-2 pe-4 text-start align-bottom font-normal">
                {t('moves.fromTo')}
              </th>
              {moveFields.map((to) => (
                <th key={to} scope="col" className="min-w-24 py-2 ps-4 text-end align-bottom font-normal">
                  {to === 'outside' ? t('moves.toOutside') : name(to)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {moveFields.map((from) => (
              <tr key={from} className="border-b border-line">
                <th scope="row" className="py-2 pe-4 text-start font-normal">
                  {name(from)}
                </th>
                {moveFields.map((to) => (
                  <td key={to} className={`py-2 ps-4 text-end ${from === to ? 'text-ink-soft' : ''}`}>
                    {cell(from, to)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}

/** The fields of the quadrant in words, and what is outside of it when a quarter begins. */
export async function getFieldNames() {
  const t = await getTranslations('support');
  const places = await getTranslations('places');
  return (field: MoveField) => (field === 'outside' ? places('moves.fromOutside') : t(`quadrant.fields.${field}`));
}
