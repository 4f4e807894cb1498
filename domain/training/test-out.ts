import type { Lesson } from './content';
import { type Evidence, mastery } from './mastery';

/** A finished sitting of the quiz, with what its answers were about. */
export type FinishedSitting = {
  readonly finishedAt: Date;
  readonly answers: readonly (Evidence & { readonly topicId: string })[];
};

/**
 * The topics that one sitting shows to be mastered, facts and situations together: the answers of that sitting alone,
 * weighed as they were when it was finished. So it takes five of five, or nine of ten, and what was shown stays shown.
 */
export function topicsMastered({ answers, finishedAt }: FinishedSitting): Set<string> {
  const topics = new Set(answers.map(({ topicId }) => topicId));
  const isMastered = (topicId: string) =>
    mastery(
      answers.filter((answer) => answer.topicId === topicId),
      finishedAt,
    ).verdict === 'mastered';
  return new Set([...topics].filter(isMastered));
}

type ReadLesson = Pick<Lesson, 'id' | 'topic'> & { readonly isRead: boolean };

/**
 * The lessons that somebody need not read: "you already know this". They are on a topic that a sitting of the module's
 * quiz showed to be mastered, and were not read. A module may be passed with less; then its lessons stay as they are.
 *
 * @param ownTopic the topic of lessons that name none
 * @returns ids
 */
export function lessonsWaived(
  lessons: readonly ReadLesson[],
  ownTopic: string,
  sittings: readonly FinishedSitting[],
): Set<string> {
  const mastered = new Set(sittings.flatMap((sitting) => [...topicsMastered(sitting)]));
  const waived = lessons.filter(({ topic = ownTopic, isRead }) => !isRead && mastered.has(topic));
  return new Set(waived.map(({ id }) => id));
}

/** The minutes that the lessons somebody need not read would have taken. */
export function minutesGivenBack(lessons: readonly { readonly minutes: number; readonly isWaived: boolean }[]): number {
  return lessons.reduce((sum, { minutes, isWaived }) => sum + (isWaived ? minutes : 0), 0);
}
