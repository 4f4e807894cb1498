import { viewerFor } from '@/domain/access/viewer.factory';
import type { PulseAnswer, ScaleValue } from '@/domain/support/instrument';
import { answerPulse, closeRound, openRound } from '../commands';
import type { MadeUpPerson } from '../organisation.factory';
import { chooseLinking } from './commands';

// Two rounds four weeks apart, answered by known people in known ways.

export const champion = viewerFor({ employeeId: null, roles: ['champion'] });
export const agreement = {
  linking: 'confidential',
  agreedOn: '2026-02-27',
  agreedWith: 'the works council',
  note: 'Agreed for one year, with a look back after three rounds.',
} as const;

export const beforeBoth = new Date('2026-03-01T09:00:00Z');
const calendar = [
  { opens: new Date('2026-03-02T09:00:00Z'), closesOn: '2026-03-13', closes: new Date('2026-03-13T16:00:00Z') },
  { opens: new Date('2026-03-30T09:00:00Z'), closesOn: '2026-04-10', closes: new Date('2026-04-10T16:00:00Z') },
] as const;

/** Who answers a round: for, or not for. */
export type Votes = { readonly for: readonly MadeUpPerson[]; readonly not: readonly MadeUpPerson[] };

export async function chooseConfidential(now = beforeBoth): Promise<void> {
  await chooseLinking(champion, agreement, now);
}

export async function openOne(which: 0 | 1): Promise<string> {
  const { opens, closesOn } = calendar[which];
  return openRound(champion, { closesOn }, opens);
}

export async function vote(roundId: string, votes: Votes): Promise<void> {
  for (const person of votes.for) await answerAs(person, roundId, 4);
  for (const person of votes.not) await answerAs(person, roundId, 3);
}

export async function closeOne(which: 0 | 1, roundId: string): Promise<void> {
  await closeRound(champion, roundId, calendar[which].closes);
}

/** Both rounds from opening to closing; answers with their ids. */
export async function holdBoth(first: Votes, second: Votes): Promise<[string, string]> {
  const one = await openOne(0);
  await vote(one, first);
  await closeOne(0, one);
  const two = await openOne(1);
  await vote(two, second);
  await closeOne(1, two);
  return [one, two];
}

async function answerAs({ id: employeeId }: MadeUpPerson, roundId: string, value: ScaleValue): Promise<void> {
  const answer: PulseAnswer = { S1: value, S2: value, S3: value, S4: value, K1: 3, I1: 3, B1: ['time'], comment: null };
  await answerPulse(viewerFor({ employeeId }), { employeeId, roundId }, answer);
}

/** Numbers of people who answered both rounds, and of those who answered one of them. */
export type Crowd = {
  both: number;
  left: number;
  joined: number;
  neither: number;
  firstOnly?: { for: number; not: number };
  secondOnly?: { for: number; not: number };
};

/** Divides people over the kinds of a crowd, in their order. */
export function votesOf(people: readonly MadeUpPerson[], crowd: Crowd): [Votes, Votes] {
  const { firstOnly = { for: 0, not: 0 }, secondOnly = { for: 0, not: 0 } } = crowd;
  let place = 0;
  const next = (count: number) => people.slice(place, (place += count));
  const [both, left, joined, neither] = [next(crowd.both), next(crowd.left), next(crowd.joined), next(crowd.neither)];
  const [goneFor, goneNot, newFor, newNot] = [
    next(firstOnly.for),
    next(firstOnly.not),
    next(secondOnly.for),
    next(secondOnly.not),
  ];
  if (place > people.length) throw new Error('more answers than people');
  return [
    { for: [...both, ...left, ...goneFor], not: [...joined, ...neither, ...goneNot] },
    { for: [...both, ...joined, ...newFor], not: [...left, ...neither, ...newNot] },
  ];
}
