import { MINIMUM_DISTRIBUTION } from '@/domain/statistics/small-groups';

/** The response of a round that is open, in fifths of the people invited. */
export const responseBands = ['under-20', '20-39', '40-59', '60-79', 'from-80'] as const;
export type ResponseBand = (typeof responseBands)[number];

const FIFTHS = responseBands.length;

/** How many people a statement about the response has to be about: ten, or two minimum groups. */
export function fewestInResponse(k: number): number {
  return Math.max(MINIMUM_DISTRIBUTION, 2 * k);
}

/** The band of a number of answers. @throws RangeError when the counts contradict each other */
export function responseBand(answered: number, invited: number): ResponseBand {
  if (!Number.isInteger(answered) || answered < 0 || answered > invited) {
    throw new RangeError(`${answered} of ${invited}`);
  }
  const fifth = invited === 0 ? 0 : Math.floor((answered * FIFTHS) / invited);
  return responseBands[Math.min(fifth, FIFTHS - 1)] ?? 'from-80';
}

/** How many answers there are at least when a band has been reached. */
export function fewestInBand(band: ResponseBand, invited: number): number {
  return Math.ceil((responseBands.indexOf(band) * invited) / FIFTHS);
}

/**
 * Whether the response of a round may be shown as a band at all. It depends on nothing that anybody answered: what is
 * left out then tells nothing either. Each band has to be at least as wide as the fewest people a statement may be about,
 * and above the last limit as many who can answer have to be left: otherwise the highest band would say that (nearly)
 * everyone who can has answered (docs/decisions/0019).
 *
 * @param canAnswer of the people invited, who can sign in now
 */
export function isBandSafe({ invited, canAnswer, k }: { invited: number; canAnswer: number; k: number }): boolean {
  const fewest = fewestInResponse(k);
  return Math.floor(invited / FIFTHS) >= fewest && canAnswer - fewestInBand('from-80', invited) >= fewest;
}

type DayCount = {
  /** Answers at the count before this one, and at this one. */
  readonly before: number;
  readonly answered: number;
  readonly invited: number;
  readonly k: number;
};

/**
 * The band to show from this count on. It moves only after a day on which at least ten people answered, so that nobody who
 * saw one colleague answer, or knows that all others were away, sees it move because of that one.
 */
export function movedBand(shown: ResponseBand, { before, answered, invited, k }: DayCount): ResponseBand {
  return answered - before >= fewestInResponse(k) ? responseBand(answered, invited) : shown;
}
