import { daysBetween } from '@/domain/calendar/day';
import type { PossibleRange } from '@/domain/support/what-if';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';

export type NamedRange = { readonly name: string; readonly range: PossibleRange; readonly isAssumed: boolean };

type RangeStripsProps = { rows: readonly NamedRange[]; span: { from: string; to: string } };

/**
 * Ranges of days above each other on one line of time, drawn on the server. What is assumed is hatched, so that nobody
 * takes it for a forecast; a range without an end runs on to the end of the line. The table under it says the same.
 */
export async function RangeStrips({ rows, span }: RangeStripsProps) {
  const t = await getTranslations('forecast');
  const dateText = await getDateText();
  const length = Math.max(1, daysBetween(span.from, span.to));
  const at = (day: string) => `${(100 * Math.min(length, Math.max(0, daysBetween(span.from, day)))) / length}%`;
  return (
    <div aria-hidden className="keep-colour max-w-3xl">
      {rows.map(({ name, range: { earliest, median, latest }, isAssumed }) => (
        <div key={name} className="mb-3">
          <p className="mb-1 text-sm text-ink-soft">{name}</p>
          <div className="relative h-6 border-b border-line-strong">
            {earliest === null ? (
              <span className="text-sm">{t('whatIfPage.beyond')}</span>
            ) : (
              <span
                className={`absolute inset-y-1 min-w-1 ${isAssumed ? 'hatched' : 'bg-series'}`}
                style={{ left: at(earliest), right: `calc(100% - ${latest === null ? '100%' : at(latest)})` }}
              />
            )}
            {median !== null && (
              <span className="absolute inset-y-0 w-1 -translate-x-1/2 bg-ink" style={{ left: at(median) }} />
            )}
          </div>
        </div>
      ))}
      <p className="flex justify-between text-sm text-ink-soft">
        <span>{dateText(span.from)}</span>
        <span>{dateText(span.to)}</span>
      </p>
    </div>
  );
}
