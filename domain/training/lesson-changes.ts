import type { Lesson } from './content';
import { type FinishedSitting, lessonsWaived } from './test-out';

/** What a lesson is to somebody who finished an earlier version of its module. */
export type LessonChange = 'new' | 'changed';

/**
 * What is read and seen in a lesson, as a text that is equal for equal lessons. How long it takes, its topic and when a
 * source was checked teach nobody anything else.
 */
export function contentOfLesson({ title, body, video }: Pick<Lesson, 'title' | 'body' | 'video'>): string {
  const film = video && [video.from, video.title.nl, video.title.en, video.transcript.nl, video.transcript.en];
  return JSON.stringify([title.nl, title.en, body.nl, body.en, film ?? null]);
}

/** The lessons of `after` that are not in `before`, or teach something else there; by id, whatever their order. */
export function lessonChanges(before: readonly Lesson[], after: readonly Lesson[]): ReadonlyMap<string, LessonChange> {
  const old = new Map(before.map((lesson) => [lesson.id, contentOfLesson(lesson)]));
  return new Map(
    after.flatMap((lesson): [string, LessonChange][] => {
      const was = old.get(lesson.id);
      if (was === undefined) return [[lesson.id, 'new']];
      return was === contentOfLesson(lesson) ? [] : [[lesson.id, 'changed']];
    }),
  );
}

/** A module that somebody finished and is asked to finish again. */
export type Repeat = {
  /** The first version that counts now. */
  readonly from: number;
  /** By id, what is new or changed since the version they finished. */
  readonly changes: ReadonlyMap<string, LessonChange>;
};

type Reading = {
  /** By lesson, the newest version in which it was read. */
  readonly readIn: ReadonlyMap<string, number>;
  /** Null: not finished before, or not asked again. */
  readonly repeat: Repeat | null;
};

/** Whether a lesson counts as read. What changed does when it was read in a version that counts now. */
export function isRead(lessonId: string, { readIn, repeat }: Reading): boolean {
  const least = repeat?.changes.has(lessonId) ? repeat.from : 1;
  return (readIn.get(lessonId) ?? 0) >= least;
}

/** Where a lesson stands for a person. */
export type LessonStanding = {
  readonly isRead: boolean;
  /** A sitting showed that they know its topic already. */
  readonly isWaived: boolean;
  /** They finished the module when it read the same: it need not be read again, nor for the first time. */
  readonly isKept: boolean;
  readonly change: LessonChange | null;
};

/**
 * Lessons as they stand for a person. What a sitting of an earlier version showed says nothing of what changed since.
 *
 * @param ownTopic the topic of lessons that name none
 */
export function lessonsStanding<One extends Lesson>(
  lessons: readonly One[],
  {
    ownTopic,
    sittings,
    ...reading
  }: Reading & { ownTopic: string; sittings: readonly (FinishedSitting & { readonly version: number })[] },
): (One & LessonStanding)[] {
  const { repeat } = reading;
  const read = lessons.map((lesson) => ({ ...lesson, isRead: isRead(lesson.id, reading) }));
  const waivedFrom = (version: number) =>
    lessonsWaived(
      read,
      ownTopic,
      sittings.filter((one) => one.version >= version),
    );
  const [waived, waivedNow] = [waivedFrom(1), waivedFrom(repeat?.from ?? 1)];
  return read.map((lesson) => {
    const change = repeat?.changes.get(lesson.id) ?? null;
    const isWaived = (change ? waivedNow : waived).has(lesson.id);
    return { ...lesson, isWaived, isKept: repeat !== null && change === null, change };
  });
}
