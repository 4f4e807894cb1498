import { barrierIds, scaleItemIds, type ScaleValue, scaleValues } from '@/domain/support/instrument';
import { bandOf } from '@/domain/support/score';

/** One in so many writes a comment as well. */
const COMMENTS_EVERY = 10;
/** One in so many sends the form twice at the same moment, as an impatient press of the button does. */
const TWICE_EVERY = 20;

const scale = (turn: number): ScaleValue => scaleValues[turn % scaleValues.length] ?? 1;

/** The four support items of the person with this number; together all combinations that differ in S1 and S2. */
const itemsOf = (person: number) => {
  const [S1, S2] = [scale(person), scale(Math.floor(person / scaleValues.length))];
  return { S1, S2, S3: S1, S4: S2 };
};

/** What this person fills in, as the form sends it. */
export function formOf(person: number): Record<string, string> {
  const items: Partial<Record<string, ScaleValue>> = itemsOf(person);
  return {
    ...Object.fromEntries(scaleItemIds.map((id) => [id, String(items[id] ?? 3)])),
    'B1[]': barrierIds[person % barrierIds.length] ?? 'nothing',
    comment: writesComment(person) ? `What person ${person} wrote.` : '',
  };
}

export const writesComment = (person: number) => person % COMMENTS_EVERY === 0;
export const sendsTwice = (person: number) => person % TWICE_EVERY === 0;
export const isSupporter = (person: number) => bandOf(itemsOf(person)) === 'supporter';

/** How often each combination of S1 and S2 has to be found, "1 5" by its number of people. */
export function combinations(people: readonly number[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const person of people) {
    const { S1, S2 } = itemsOf(person);
    found.set(`${S1} ${S2}`, (found.get(`${S1} ${S2}`) ?? 0) + 1);
  }
  return found;
}
