import type { Locale } from '@/domain/access/viewer';
import type { RowProblem } from '@/domain/people/import-problems';
import { translator } from '@/i18n/translator';

/** Turns what is wrong with a cell into a sentence that says what to do about it; made once for many rows. */
export function problemWords(locale: Locale): (problem: RowProblem) => string {
  const t = translator(locale, 'people-import');
  return ({ field, reason, value, details }) =>
    t(`reasons.${reason}`, { field: t(`fields.${field}`), value, ...details });
}
