import 'server-only';
import type { Viewer } from '@/domain/access/viewer';
import type { BarrierId, PulseAnswer, ScaleValue } from '@/domain/support/instrument';
import { answerPulse, closeRound, openRound, setSupportTarget } from '@/server/support/commands';
import { barrierNamer } from './barriers';
import { planRounds } from '@/server/support/planning/commands';
import type { DemoClock } from './clock';
import type { Random } from './random';
import { answerComments, commentsIn } from './themes';

export type Respondent = { viewer: Viewer; employeeId: string; department: string; role: string | null };

/** Per round: the share of supporters that the answers are made for, and how many of a hundred answer. */
const ROUNDS = [
  { support: 0.38, response: 0.66 },
  { support: 0.41, response: 0.61 },
  { support: 0.45, response: 0.63 },
  { support: 0.47, response: 0.58 },
  { support: 0.53, response: 0.62 },
  { support: 0.57, response: 0.64 },
  { support: 0.62, response: 0.67 },
];
/** In per cent. The first goal was in reach after the last closed round, so the champion set a higher one. */
const FIRST_GOAL = 60;
const GOAL = 75;
const DAYS_APART = 28;
const DAYS_OPEN = 12;
const OPEN_SINCE = 5;
/** From one planned round to the next. */
const WEEKS_LATER = 8;
/** After a round closed. */
const DAYS_TO_ANSWER = 4;

/** How much more than average a department is for the plan, on a scale where people differ by about 1. */
const LEANING: Record<string, number> = {
  Marketing: 0.7,
  Content: 0.6,
  HR: 0.5,
  Directie: 0.5,
  Klantenservice: 0.2,
  'Onderhoud Noord': -0.3,
};

type Quartet = readonly [ScaleValue, ScaleValue, ScaleValue, ScaleValue];
const FOR: readonly [Quartet, ...Quartet[]] = [[4, 4, 4, 4], [5, 4, 4, 3], [4, 5, 3, 4], [5, 5, 4, 5], [4, 4, 3, 4]]; // prettier-ignore
const BETWEEN: readonly [Quartet, ...Quartet[]] = [[3, 3, 3, 3], [4, 3, 3, 2], [3, 4, 2, 3], [2, 3, 3, 3]]; // prettier-ignore
const AGAINST: readonly [Quartet, ...Quartet[]] = [[2, 2, 2, 2], [1, 2, 2, 2], [2, 2, 3, 3], [1, 1, 2, 1]]; // prettier-ignore
const BARRIERS: readonly [BarrierId, ...BarrierId[]] = [
  'time',
  'time',
  'unclear',
  'worries',
  'no-help',
  'no-benefit',
  'disagree',
  'nothing',
];

/** Seven closed rounds in which support grows, and one that is open now. */
export async function seedSupport(
  demo: { clock: DemoClock; random: Random; champion: Viewer },
  people: readonly Respondent[],
): Promise<void> {
  const { clock, random, champion } = demo;
  const first = -OPEN_SINCE - DAYS_APART * ROUNDS.length;
  await setSupportTarget(champion, FIRST_GOAL, clock.at(first - 1));
  const leanings = new Map(
    people.map(({ employeeId, department }) => [employeeId, (LEANING[department] ?? 0) + bell(random)]),
  );

  const name = barrierNamer();
  for (const [index, plan] of ROUNDS.entries()) {
    const opened = first + index * DAYS_APART;
    const roundId = await openRound(champion, { closesOn: clock.day(opened + DAYS_OPEN) }, clock.at(opened));
    const respondents = random.shuffle(people).slice(0, Math.round(people.length * plan.response));
    const answers = answersFor(random, respondents, leanings, plan.support);
    const barriersOf = (given: PulseAnswer) => given.B1.flatMap((first) => name(first, index));
    for (const [at, { viewer, employeeId }] of respondents.entries()) {
      const comment = commentsIn(index)[at] ?? null;
      const answer = answers.get(employeeId);
      if (answer) await answerPulse(viewer, { employeeId, roundId }, { ...answer, B1: barriersOf(answer), comment });
    }
    await closeRound(champion, roundId, clock.at(opened + DAYS_OPEN, 300));
    await answerComments(demo, { round: index, roundId, day: opened + DAYS_OPEN + DAYS_TO_ANSWER });
  }

  await setSupportTarget(champion, GOAL, clock.at(-OPEN_SINCE, -60));
  const closesOn = clock.day(DAYS_OPEN - OPEN_SINCE);
  const roundId = await openRound(champion, { closesOn, reminders: ['halfway', 'last-day'] }, clock.at(-OPEN_SINCE));
  const early = random.shuffle(people.filter(({ role }) => role === null)).slice(0, 40);
  const answers = answersFor(random, early, leanings, 0.6);
  for (const { viewer, employeeId } of early) {
    const answer = answers.get(employeeId);
    if (answer) await answerPulse(viewer, { employeeId, roundId }, answer);
  }
  await planNext(demo);
}

/** The programme is more than four months old: from now on a round every eight weeks. */
async function planNext({ clock, champion }: { clock: DemoClock; champion: Viewer }): Promise<void> {
  const opensOn = WEEKS_LATER * 7 - OPEN_SINCE;
  await planRounds(
    champion,
    {
      ...{ opensOn: clock.day(opensOn), closesOn: clock.day(opensOn + DAYS_OPEN) },
      ...{ weeks: WEEKS_LATER, times: 2, reminders: ['opening', 'last-day'] },
    },
    clock.at(-OPEN_SINCE, 30),
  );
}

/** Gives the most inclined the answers of supporters until the wanted share is reached, and the least inclined the opposite. */
function answersFor(
  random: Random,
  people: readonly Respondent[],
  leanings: ReadonlyMap<string, number>,
  support: number,
): Map<string, PulseAnswer> {
  const inclined = [...people]
    .map(({ employeeId }) => ({ employeeId, now: (leanings.get(employeeId) ?? 0) + 0.4 * bell(random) }))
    .sort((a, b) => b.now - a.now);
  const supporters = Math.round(inclined.length * support);
  const opponents = Math.round(inclined.length * (1 - support) * 0.38);
  return new Map(
    inclined.map(({ employeeId }, place) => {
      const isFor = place < supporters;
      const isAgainst = place >= inclined.length - opponents;
      const [S1, S2, S3, S4] = random.pick(isFor ? FOR : isAgainst ? AGAINST : BETWEEN);
      const K1 = scale(random.between(isFor ? 3 : 2, 5));
      const I1 = scale(random.between(isAgainst ? 1 : 2, isFor ? 5 : 4));
      return [employeeId, { S1, S2, S3, S4, K1, I1, B1: [random.pick(BARRIERS)], comment: null }];
    }),
  );
}

function scale(value: number): ScaleValue {
  return ([1, 2, 3, 4, 5] as const).find((known) => known === value) ?? 3;
}

/** About normal, mean 0 and spread 1: the sum of twelve fractions less six. */
function bell(random: Random): number {
  return Array.from({ length: 12 }, () => random.next()).reduce((sum, part) => sum + part, -6);
}
