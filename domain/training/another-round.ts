import type { KnowledgeLevel } from './levels';

/** Where somebody stands on a topic, and how many right answers with the questions there are lead further; null: too few. */
export type OnTopic = {
  readonly level: Pick<KnowledgeLevel, 'next' | 'refreshDue'>;
  readonly path: { readonly rightAnswers: number | null };
};

/** Whether more right answers now would lead to the next level. */
export function canRise({ level: { next }, path }: OnTopic): boolean {
  return next !== null && next.kind !== null && next.notBefore === null && path.rightAnswers !== null;
}

/** What another round of a quiz is good for, once the module is finished. `on`: the first day on which it could be. */
export type AnotherRound =
  | { readonly kind: 'rise' }
  | { readonly kind: 'refresh' }
  | { readonly kind: 'later'; readonly on: Date }
  | { readonly kind: 'none' };

/** What another round would bring for the topics that a quiz asks about: the most that it can for one of them. */
export function anotherRound(topics: readonly OnTopic[]): AnotherRound {
  if (topics.some(canRise)) return { kind: 'rise' };
  if (topics.some(({ level }) => level.refreshDue)) return { kind: 'refresh' };
  const [soonest] = topics
    .flatMap(({ level: { next }, path }) => (next?.notBefore && path.rightAnswers !== null ? [next.notBefore] : []))
    .toSorted((a, b) => a.getTime() - b.getTime());
  return soonest ? { kind: 'later', on: soonest } : { kind: 'none' };
}
