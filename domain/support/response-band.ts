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

/** The highest band that is shown: above it too few people would be left. A row can bear 'from-80' from before that was so. */
const HIGHEST_SHOWN: ResponseBand = '60-79';

/** How many answers there are at least when a band is first shown: its limit, and those who came in the day after. */
export function fewestWhenShown(band: ResponseBand, { invited, k }: { invited: number; k: number }): number {
  return fewestInBand(band, invited) + fewestInResponse(k);
}

/**
 * Whether the response of a round may be shown as a band at all. It depends on nothing that anybody answered: what is
 * left out then tells nothing either. Each band has to be at least as wide as the fewest people a statement may be about,
 * and beyond what the highest band says as many who can answer have to be left: otherwise it would say that (nearly)
 * everyone who can has answered (docs/decisions/0019).
 *
 * @param canAnswer of the people invited, who can sign in now
 */
export function isBandSafe({ invited, canAnswer, k }: { invited: number; canAnswer: number; k: number }): boolean {
  const fewest = fewestInResponse(k);
  return Math.floor(invited / FIFTHS) >= fewest && canAnswer - fewestWhenShown(HIGHEST_SHOWN, { invited, k }) >= fewest;
}

type DayCount = {
  /** Answers at the count before this one, and at this one. */
  readonly before: number;
  readonly answered: number;
  readonly invited: number;
  readonly k: number;
};

/**
 * The band to show from this count on. It is a day late: it says what was reached at the count before, and moves only when
 * at least ten people answered since. So nobody who saw one colleague answer, or knows that all others were away, sees it
 * move because of that one; and whatever number is published at closing, ten or more of those answers came after the count
 * that the band is about. What that number can still tell of the days after the move: docs/decisions/0019, Consequences.
 */
export function movedBand(shown: ResponseBand, { before, answered, invited, k }: DayCount): ResponseBand {
  if (answered - before < fewestInResponse(k)) return shown;
  const reached = Math.min(responseBands.indexOf(responseBand(before, invited)), responseBands.indexOf(HIGHEST_SHOWN));
  return responseBands[Math.max(reached, responseBands.indexOf(shown))] ?? shown;
}
