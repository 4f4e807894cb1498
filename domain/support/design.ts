import type { Effect } from '@/domain/statistics/effect';

/** How training came to the departments, at the moment of comparing. */
export type TrainingDesign = {
  /** Departments trained between the two rounds, and departments not trained by the second. */
  readonly trainedDepartments: number;
  readonly waitingDepartments: number;
  /** `random`: the order was drawn, with a seed that is stored. `chosen`: somebody decided, or nobody knows. */
  readonly order: 'random' | 'chosen';
};

/**
 * What a comparison may be called (measurement 7), from weak to strong:
 * - `description`: the figures stand side by side, without an interval or a verdict;
 * - `association`: support moved together with training; anything may be behind it;
 * - `difference`: from those not yet trained; who was chosen to be first may be behind it;
 * - `effect`: of the training, since only chance decided who was first.
 */
export type ClaimWord = 'description' | 'association' | 'difference' | 'effect';

export type Claim = {
  readonly word: ClaimWord;
  /** May it be said that there is one? If not, but the word is not `description`: "no demonstrable difference". */
  readonly demonstrable: boolean;
  /** Why no stronger word is used; null for an effect. */
  readonly because: 'few-departments' | 'nobody-waiting' | 'nobody-compared' | 'order-chosen' | 'within-noise' | null;
};

/** With fewer, one unlike the others decides: six can be split in halves in twenty ways, and one in twenty is 5 %. */
const FEWEST_DEPARTMENTS = 6;

/**
 * The strongest word that the design allows. Trained people alone, before and after, never get beyond an association,
 * and that only as figures: without somebody waiting there is nothing to test.
 *
 * @param found null where it cannot be worked out: nobody answered twice, or answers are not traceable
 * @throws RangeError when a number of departments is not a whole number from 0 on
 */
export function claimOf(design: TrainingDesign, found: Effect | null): Claim {
  const { trainedDepartments: trained, waitingDepartments: waiting, order } = design;
  if (![trained, waiting].every((count) => Number.isInteger(count) && count >= 0)) {
    throw new RangeError(`${trained} departments trained, ${waiting} waiting`);
  }
  if (trained + waiting < FEWEST_DEPARTMENTS) return untested('description', 'few-departments');
  if (trained === 0 || waiting === 0) return untested('association', 'nobody-waiting');
  if (!found) return untested('association', 'nobody-compared');

  const { demonstrable } = found;
  if (order === 'chosen') return { word: 'difference', demonstrable, because: 'order-chosen' };
  if (!demonstrable) return { word: 'difference', demonstrable, because: 'within-noise' };
  return { word: 'effect', demonstrable, because: null };
}

function untested(word: ClaimWord, because: Claim['because']): Claim {
  return { word, demonstrable: false, because };
}
