import { suppressLevel } from '@/domain/statistics/small-groups';

/** The four fields of knowledge × interest, and those of whom one of the two is not known. */
export const quadrantFields = [
  'lowKnowledgeLowInterest',
  'lowKnowledgeHighInterest',
  'highKnowledgeLowInterest',
  'highKnowledgeHighInterest',
  'unknown',
] as const;
export type QuadrantField = (typeof quadrantFields)[number];

export const nobodyInFields: Readonly<Record<QuadrantField, number>> = {
  lowKnowledgeLowInterest: 0,
  lowKnowledgeHighInterest: 0,
  highKnowledgeLowInterest: 0,
  highKnowledgeHighInterest: 0,
  unknown: 0,
};

/** The one thing to do for the people in a field; keys of messages. */
export const recommendedActions = {
  /** Show what the plan is for in their own work, with one short lesson. */
  lowKnowledgeLowInterest: 'show-the-use',
  /** They want to: give them training now. */
  lowKnowledgeHighInterest: 'train',
  /** They can: ask for their advice, give them a say before a task. */
  highKnowledgeLowInterest: 'ask-for-advice',
  /** They can and want to: a responsibility, or a place among the ambassadors. */
  highKnowledgeHighInterest: 'give-responsibility',
  /** Ask the interest question, offer a short test. */
  unknown: 'find-out',
} as const satisfies Record<QuadrantField, string>;
export type RecommendedAction = (typeof recommendedActions)[QuadrantField];

/** Knowledge level 0–5; interest level 1–5, null when they have not told. */
export type Levels = { readonly knowledge: number; readonly interest: number | null };

/** How many people are in each field; null when there are too few to show. */
export type QuadrantPeople = Readonly<Record<QuadrantField, number | null>>;

/** The quadrant of a topic as it was counted last: of how many people, and how many of them are in each field. */
export type Quadrant = { readonly people: number; readonly fields: QuadrantPeople; readonly takenAt: Date };

/** From level 3 on someone applies what they know; recalling it (2) is not yet enough to act on. */
const HIGH_KNOWLEDGE_FROM = 3;
/** The middle of the scale counts as interested enough to be asked: an invitation is easily declined. */
const HIGH_INTEREST_FROM = 3;

/**
 * The field of a person. Knowledge 0 is "not shown yet", which does not mean "knows nothing", so it is unknown.
 *
 * @param knowledge level 0–5
 * @param interest  level 1–5, null when not told
 * @throws RangeError for other levels
 */
export function quadrantField({ knowledge, interest }: Levels): QuadrantField {
  if (!isLevel(knowledge, 0) || (interest !== null && !isLevel(interest, 1))) {
    throw new RangeError(`knowledge ${knowledge}, interest ${interest}`);
  }
  if (knowledge === 0 || interest === null) return 'unknown';
  const interested = interest >= HIGH_INTEREST_FROM;
  if (knowledge >= HIGH_KNOWLEDGE_FROM) return interested ? 'highKnowledgeHighInterest' : 'highKnowledgeLowInterest';
  return interested ? 'lowKnowledgeHighInterest' : 'lowKnowledgeLowInterest';
}

/**
 * How many people are in each field; fields that would tell about fewer than k people, themselves or by subtraction from
 * the whole, have no number.
 *
 * @throws RangeError when k < 5 or a count cannot be
 */
export function quadrantPeople(counted: Readonly<Record<QuadrantField, number>>, k: number): QuadrantPeople {
  const { published } = suppressLevel(
    quadrantFields.map((id) => ({ id, n: counted[id] })),
    k,
  );
  const shown = (field: QuadrantField) => (published.includes(field) ? counted[field] : null);
  return {
    lowKnowledgeLowInterest: shown('lowKnowledgeLowInterest'),
    lowKnowledgeHighInterest: shown('lowKnowledgeHighInterest'),
    highKnowledgeLowInterest: shown('highKnowledgeLowInterest'),
    highKnowledgeHighInterest: shown('highKnowledgeHighInterest'),
    unknown: shown('unknown'),
  };
}

function isLevel(level: number, lowest: number): boolean {
  return Number.isInteger(level) && level >= lowest && level <= 5;
}
