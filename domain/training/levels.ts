import { DAY_MS } from '@/domain/calendar/day';
import type { QuestionKind } from './content';
import { mastery, rightAnswersNeeded, type Evidence, type MasteryRule } from './mastery';

export type GradedAnswer = Evidence & { readonly kind: QuestionKind };

/** Everything that a person has shown in one topic. */
export type TopicHistory = {
  readonly evidence: readonly GradedAnswer[];
  readonly moduleFinished: boolean;
  readonly policyAcknowledged: boolean;
  /** A champion has seen this person coach others. */
  readonly coachingObserved: boolean;
};

export type KnowledgeLevelNumber = 0 | 1 | 2 | 3 | 4 | 5;

export type KnowledgeLevel = {
  /** 0 not shown yet, 1 exposed, 2 recalls, 3 applies, 4 retains, 5 coaches. */
  readonly level: KnowledgeLevelNumber;
  /** When the answers last amounted to mastery at this level; null for 0 and 1, which no answers are needed for. */
  readonly lastShownAt: Date | null;
  /** Have the answers faded, or been followed by wrong ones, since? Invites to a refresh; the level stays. */
  readonly refreshDue: boolean;
  /** The kind of questions that the level rests on, which a refresh asks; null for 0 and 1. */
  readonly basis: QuestionKind | null;
  readonly next: NextLevel | null;
};

/** What is missing for a level further. */
export type NextLevel = {
  readonly level: KnowledgeLevelNumber;
  /** The kind of question; null where the next step is to finish a module or acknowledge the policy. */
  readonly kind: QuestionKind | null;
  /** How many more right answers to such questions, not answered before; null where `kind` is. */
  readonly rightAnswers: number | null;
  /** For level 4: from when on answers show that it was retained; null when that day has come. */
  readonly notBefore: Date | null;
  /** The answers given so far that count towards it. */
  readonly counted: readonly GradedAnswer[];
  /** Questions that cannot count towards it: level 4 takes others than those that earned level 3. */
  readonly spent: ReadonlySet<string>;
};

const MONTH_DAYS = 30;

/** Whether something was shown so long ago, a month or more, that the date alone says too little. */
export function isLongAgo(shownAt: Date, now: Date): boolean {
  return now.getTime() - shownAt.getTime() >= MONTH_DAYS * DAY_MS;
}

/** Between the mastery that earned level 3 and the answers that show it was retained. */
const RETENTION_DAYS = 60;

/**
 * The knowledge level a person has earned in one topic, worked out from the whole history.
 *
 * A level is earned at the first moment its condition held and is never lost: ageing asks for a refresh. Each level
 * needs the one below, except that answers alone reach level 2 (testing out). Level 4 needs the scenarios mastered
 * once more, counting only answers at least 60 days after level 3 was earned, to questions not answered up to then.
 * Level 5 needs level 4 and evaluate-level questions mastered, or coaching observed.
 */
export function knowledgeLevel(history: TopicHistory, now: Date, rule: MasteryRule = {}): KnowledgeLevel {
  const steps = stepsOf(history.evidence, now, rule);
  const level = levelFrom(history, steps);
  const basis = basisOf(level, history, steps);
  const moments = basis === null ? [] : masteredAt(steps[basis], now, rule);
  return {
    level,
    lastShownAt: moments.at(-1) ?? null,
    refreshDue: basis !== null && mastery(steps[basis], now, rule).verdict !== 'mastered',
    basis,
    next: nextFrom(level, steps, now, rule),
  };
}

/** The answers of each kind up to now, and the moments at which they first amounted to mastery. */
type Steps = Readonly<Record<QuestionKind, readonly GradedAnswer[]>> & {
  /** Scenario answers that can show retention. */
  readonly again: readonly GradedAnswer[];
  /** The scenarios answered until level 3 was earned. */
  readonly spent: ReadonlySet<string>;
  readonly recalledAt: Date | null;
  readonly appliedAt: Date | null;
  readonly retainedAt: Date | null;
  readonly judgedAt: Date | null;
};

function stepsOf(evidence: readonly GradedAnswer[], now: Date, rule: MasteryRule): Steps {
  const of = (kind: QuestionKind) => evidence.filter((answer) => answer.kind === kind && answer.at <= now);
  const first = (answers: readonly GradedAnswer[]) => masteredAt(answers, now, rule)[0] ?? null;
  const [recall, scenario, evaluate] = [of('recall'), of('scenario'), of('evaluate')];

  const recalledAt = first(recall);
  const scenarioAt = first(scenario);
  const appliedAt = recalledAt && scenarioAt && (recalledAt > scenarioAt ? recalledAt : scenarioAt);
  const spent = new Set(appliedAt ? scenario.filter(({ at }) => at <= appliedAt).map((one) => one.questionId) : []);
  const again = appliedAt ? otherQuestionsLater(scenario, spent, appliedAt) : [];
  return {
    recall,
    scenario,
    evaluate,
    again,
    spent,
    recalledAt,
    appliedAt,
    retainedAt: first(again),
    judgedAt: first(evaluate),
  };
}

/** Moments of answering after which the answers so far amounted to mastery, in order of time. */
function masteredAt(answers: readonly GradedAnswer[], now: Date, rule: MasteryRule): readonly Date[] {
  const times = [...new Set(answers.map(({ at }) => at.getTime()))].sort((a, b) => a - b);
  return times
    .map((time) => new Date(time))
    .filter((at) => at <= now && mastery(answers, at, rule).verdict === 'mastered');
}

function otherQuestionsLater(
  scenario: readonly GradedAnswer[],
  spent: ReadonlySet<string>,
  appliedAt: Date,
): readonly GradedAnswer[] {
  return scenario.filter(({ at, questionId }) => at >= retentionFrom(appliedAt) && !spent.has(questionId));
}

function retentionFrom(appliedAt: Date): Date {
  return new Date(appliedAt.getTime() + RETENTION_DAYS * DAY_MS);
}

function levelFrom(
  history: TopicHistory,
  { recalledAt, appliedAt, retainedAt, judgedAt }: Steps,
): KnowledgeLevelNumber {
  if (retainedAt) return judgedAt || history.coachingObserved ? 5 : 4;
  if (appliedAt) return 3;
  if (recalledAt) return 2;
  return history.moduleFinished || history.policyAcknowledged ? 1 : 0;
}

/** The kind of answers that the level rests on and that a refresh would repeat. */
function basisOf(level: KnowledgeLevelNumber, history: TopicHistory, { judgedAt }: Steps): QuestionKind | null {
  if (level < 2) return null;
  if (level === 2) return 'recall';
  return level === 5 && judgedAt && !history.coachingObserved ? 'evaluate' : 'scenario';
}

const none: ReadonlySet<string> = new Set();

function nextFrom(level: KnowledgeLevelNumber, steps: Steps, now: Date, rule: MasteryRule): NextLevel | null {
  const asked = (
    next: KnowledgeLevelNumber,
    kind: QuestionKind,
    counted: readonly GradedAnswer[],
    { when = now, spent = none }: { when?: Date; spent?: ReadonlySet<string> } = {},
  ): NextLevel => ({
    level: next,
    kind,
    rightAnswers: rightAnswersNeeded(counted, when, rule),
    notBefore: when > now ? when : null,
    counted,
    spent,
  });
  switch (level) {
    case 0:
      // Whoever has begun to answer is on the way to level 2; a module is one way there, not the only one.
      if (steps.recall.length > 0) return asked(2, 'recall', steps.recall);
      return { level: 1, kind: null, rightAnswers: null, notBefore: null, counted: [], spent: none };
    case 1:
      return asked(2, 'recall', steps.recall);
    case 2:
      return asked(3, 'scenario', steps.scenario);
    case 3: {
      const from = steps.appliedAt ? retentionFrom(steps.appliedAt) : now;
      return asked(4, 'scenario', steps.again, { when: from > now ? from : now, spent: steps.spent });
    }
    case 4:
      return asked(5, 'evaluate', steps.evaluate);
    case 5:
      return null;
  }
}
