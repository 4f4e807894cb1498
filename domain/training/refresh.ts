import type { Lesson, ModuleContent, Question, QuestionKind } from './content';
import { lessonChanges } from './lesson-changes';
import type { KnowledgeLevel } from './levels';
import { type History, inAnotherOrder } from './quiz';
import { wordingOf } from './wording';

/** Questions in a refresh: about two minutes, and five right of five are mastery (measurement 1). */
export const REFRESH_LENGTH = 5;

/**
 * Why a refresh is offered for a topic. 'faded': what the level rests on has aged, or was followed by wrong answers.
 * 'retained': level 3 was earned 60 days ago or more, and there are enough other situations to show that it stayed.
 */
export type RefreshReason = 'faded' | 'retained';

/** What a refresh is for: the topic, and the kind of questions that show it, but for those that no longer can. */
export type RefreshGoal = {
  readonly topicId: string;
  readonly kind: QuestionKind;
  readonly reason: RefreshReason;
  readonly spent: ReadonlySet<string>;
};

/**
 * What somebody could refresh on a topic; null when there is nothing to. It is an offer: the level stays in any case.
 *
 * @param rightAnswers how many right answers to questions that are really there lead to the next level; null: too few
 */
export function refreshGoal(
  topicId: string,
  { level, refreshDue, basis, next }: KnowledgeLevel,
  rightAnswers: number | null,
): RefreshGoal | null {
  if (refreshDue && basis) return { topicId, kind: basis, reason: 'faded', spent: new Set() };
  if (level !== 3 || !next?.kind || next.notBefore !== null || rightAnswers === null) return null;
  return { topicId, kind: next.kind, reason: 'retained', spent: next.spent };
}

type Draw = {
  readonly history: History;
  readonly goals: readonly RefreshGoal[];
  /** Questions that are new, or say something else than before, for whoever comes to see what changed. */
  readonly changed: ReadonlySet<string>;
  /** The form of the refresh before. */
  readonly previous?: readonly string[];
};

/**
 * Chooses the questions of a refresh. First what changed, then the kind that the goal asks, then others on the topic;
 * among these, other questions than before come first: never asked, then the longest ago. Without a goal and without
 * changes any question of the module will do. Never the same form twice in a row.
 *
 * @returns ids, at most REFRESH_LENGTH
 */
export function drawRefresh(
  questions: readonly Question[],
  { history, goals, changed, previous = [] }: Draw,
  shuffle: (questions: Question[]) => Question[],
): string[] {
  const goalOf = new Map(goals.map((goal) => [goal.topicId, goal]));
  const tier = ({ id, topic, kind }: Question) => {
    const goal = goalOf.get(topic);
    if (changed.has(id)) return 0;
    return goal?.kind === kind && !goal.spent.has(id) ? 1 : 2;
  };
  const askedAt = ({ id }: Question) => history.get(id)?.lastAskedAt.getTime() ?? 0;
  const isMeant = ({ id, topic }: Question) => goals.length === 0 || goalOf.has(topic) || changed.has(id);
  const ranked = shuffle(questions.filter(isMeant)).sort((a, b) => tier(a) - tier(b) || askedAt(a) - askedAt(b));
  return inAnotherOrder(
    previous,
    ranked.slice(0, REFRESH_LENGTH).map(({ id }) => id),
  );
}

export type Changes = {
  /** Lessons that are new, or read differently than in the version before. */
  readonly lessons: readonly Lesson[];
  readonly questionIds: ReadonlySet<string>;
};

/** What a newer version of a module says that the older one did not. */
export function changesSince(before: ModuleContent, after: ModuleContent): Changes {
  const changed = lessonChanges(before.lessons, after.lessons);
  const questions = new Map(before.questions.map((question) => [question.id, wordingOf(question)]));
  return {
    lessons: after.lessons.filter(({ id }) => changed.has(id)),
    questionIds: new Set(
      after.questions.filter((question) => questions.get(question.id) !== wordingOf(question)).map(({ id }) => id),
    ),
  };
}
