import { closedRounds } from '@/app/(inside)/closed-rounds';
import type { Viewer } from '@/domain/access/viewer';
import { type ExpectedAnswers, expectedAnswers, smallestChange } from '@/domain/support/trend';

/** Where nothing is known of support yet, half of the people is the share at which chance is largest. */
const WIDEST = 0.5;

/** How many answers a round can expect, and the smallest change that they would show; null when none. */
export async function expectedOfRound(
  viewer: Viewer,
  { people, canAnswer }: { people: number; canAnswer: number },
): Promise<ExpectedAnswers & { smallest: number | null }> {
  const { rounds } = await closedRounds(viewer);
  const figure = rounds.at(-1)?.figure;
  const last = figure?.supporters ? figure : null;
  const expected = expectedAnswers({ people, canAnswer, lastResponse: last?.response ?? null });
  const share = last?.response == null ? WIDEST : (last.supporters?.value ?? WIDEST);
  return { ...expected, smallest: smallestChange({ answers: expected.answers, share }) };
}
