/** From so many answers on there is something to say about a question. */
export const ENOUGH_ANSWERS = 30;
/** Up to so many, what is said is provisional. */
export const FIRM_ANSWERS = 100;

/** An item–rest correlation below this is worth a look; for the items of the pulse too. */
export const LOW_DISCRIMINATION = 0.15;
const TOO_HARD = 0.2;
const TOO_EASY = 0.95;
const LOW_ALPHA = 0.5;
/** Fewer choosers than this are chance, not the best. */
const CHOOSERS = 5;

export type OptionUse = {
  readonly id: string;
  readonly correct: boolean;
  readonly chosen: number;
  /** Mean share of the other marks among those who chose it, 0–1; null when nobody did. */
  readonly restShare: number | null;
};

export type ItemFigures = {
  readonly asked: number;
  readonly facility: number | null;
  readonly discrimination: number | null;
  /** Of a choice question; empty for others. */
  readonly options: readonly OptionUse[];
};

export type ItemFlag =
  | { readonly kind: 'low-discrimination' | 'negative-discrimination' | 'too-hard' | 'too-easy' }
  | { readonly kind: 'never-chosen' | 'chosen-by-the-best'; readonly optionId: string };

export type Sureness = 'too-few' | 'provisional' | 'firm';

/** Whether figures from so many answers may be shown, and how firmly. */
export function sureness(answers: number): Sureness {
  if (answers < ENOUGH_ANSWERS) return 'too-few';
  return answers < FIRM_ANSWERS ? 'provisional' : 'firm';
}

/**
 * What deserves a look: item–rest under .15, facility under .20 or over .95, a wrong option that nobody chose, or one
 * whose choosers (five at least) did better on the rest than those who chose the right one. Nothing under 30 answers.
 */
export function itemFlags({ asked, facility, discrimination, options }: ItemFigures): ItemFlag[] {
  if (sureness(asked) === 'too-few' || facility === null) return [];
  const flags: ItemFlag[] = [];
  if (facility < TOO_HARD) flags.push({ kind: 'too-hard' });
  if (facility > TOO_EASY) flags.push({ kind: 'too-easy' });
  if (discrimination !== null && discrimination < LOW_DISCRIMINATION) {
    flags.push({ kind: discrimination < 0 ? 'negative-discrimination' : 'low-discrimination' });
  }
  return [...flags, ...optionFlags(options)];
}

/** What deserves a look in options among which one choice is made; says nothing about how many answers that takes. */
export function optionFlags(options: readonly OptionUse[]): ItemFlag[] {
  return options.flatMap((option) => distractorFlags(option, options));
}

function distractorFlags(option: OptionUse, all: readonly OptionUse[]): ItemFlag[] {
  if (option.correct) return [];
  if (option.chosen === 0) return [{ kind: 'never-chosen', optionId: option.id }];
  const right = all.filter(({ correct, restShare }) => correct && restShare !== null);
  const best = Math.max(...right.map(({ restShare }) => restShare ?? 0));
  const isBetter =
    right.length > 0 && option.chosen >= CHOOSERS && option.restShare !== null && option.restShare > best;
  return isBetter ? [{ kind: 'chosen-by-the-best', optionId: option.id }] : [];
}

export type AlphaWord = 'nothing-in-common' | 'low' | 'enough';

/** α in a word: under 0 the questions measure nothing in common; under .50 this quiz alone gives no level. */
export function alphaWord(alpha: number): AlphaWord {
  if (alpha < 0) return 'nothing-in-common';
  return alpha < LOW_ALPHA ? 'low' : 'enough';
}

/** Within one SEM of the pass mark (both in marks) another sitting, with other questions, says more. */
export function isNearPass({ total, pass, sem }: { total: number; pass: number; sem: number }): boolean {
  return Math.abs(total - pass) <= sem;
}
