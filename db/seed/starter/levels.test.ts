import { describe, expect, it } from 'vitest';
import type { ModuleContent, Question, QuestionKind } from '@/domain/training/content';
import { grade, rightAnswer } from '@/domain/training/grading';
import { type GradedAnswer, knowledgeLevel } from '@/domain/training/levels';
import { drawForm, type History, quizResult } from '@/domain/training/quiz';
import { rightAnswersToNext } from '@/domain/training/reach';
import { drawRefresh, refreshGoal } from '@/domain/training/refresh';
import { starterCurriculum } from './curriculum';
import { socialMediaBasics } from './social-media-basics';

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;
const began = new Date('2026-01-05T09:00:00Z');
const later = (days: number) => new Date(began.getTime() + days * DAY);

type Order = (questions: Question[]) => Question[];
const withFirst =
  (kind: QuestionKind): Order =>
  (questions) =>
    [...questions].sort((a, b) => Number(b.kind === kind) - Number(a.kind === kind));
const turnedBy =
  (places: number): Order =>
  (questions) => [...questions.slice(places % questions.length), ...questions.slice(0, places % questions.length)];

/** The orders in which chance may put the questions: the extreme ones, and each of them first in turn. */
const orders: [name: string, order: Order][] = [
  ['as written', (questions) => questions],
  ['from the end', (questions) => questions.toReversed()],
  ['situations first', withFirst('scenario')],
  ['judgements first', withFirst('evaluate')],
  ...Array.from({ length: 15 }, (_, at): [string, Order] => [`turned by ${at + 1}`, turnedBy(at + 1)]),
];

/** Somebody who answers every question rightly, with the questions that one module has. */
class PerfectLearner {
  readonly evidence: GradedAnswer[] = [];
  private previous: readonly string[] = [];
  private finished = false;

  constructor(
    private readonly module: ModuleContent,
    private readonly order: Order,
  ) {}

  level(now: Date) {
    const { evidence, finished: moduleFinished } = this;
    return knowledgeLevel({ evidence, moduleFinished, policyAcknowledged: true, coachingObserved: false }, now);
  }

  sitQuiz(at: Date): void {
    const form = drawForm(this.module.questions, { history: this.history(), previous: this.previous }, this.order);
    const answers = this.answer(form, at);
    this.previous = form;
    this.finished ||= quizResult(answers.map(({ right }) => ({ isRight: right }))).passed;
  }

  /** Takes the refresh that is offered; answers with its reason, null when there is none. */
  refresh(at: Date): string | null {
    const level = this.level(at);
    const goal = refreshGoal(this.module.topic.id, level, this.rightAnswersToNext(at));
    if (!goal) return null;
    const draw = { history: this.history(), goals: [goal], changed: new Set<string>() };
    this.answer(drawRefresh(this.module.questions, draw, this.order), at);
    return goal.reason;
  }

  /** How many right answers the questions of the module leave to the next level; null when they do not suffice. */
  rightAnswersToNext(at: Date): number | null {
    const { next } = this.level(at);
    if (!next) return 0;
    const history = this.history();
    const ids = this.module.questions.filter(({ kind }) => kind === next.kind).map(({ id }) => id);
    const right = ids.filter((id) => history.has(id));
    return rightAnswersToNext(next, { fresh: ids.filter((id) => !history.has(id)), wrong: [], right }, at);
  }

  private answer(form: string[], at: Date): GradedAnswer[] {
    const answers = form.map((questionId, place): GradedAnswer => {
      const question = this.module.questions.find(({ id }) => id === questionId);
      if (!question) throw new Error(`no question ${questionId}`);
      const { isRight } = grade(question, rightAnswer(question));
      return { questionId, kind: question.kind, right: isRight, at: new Date(at.getTime() + place * SECOND) };
    });
    this.evidence.push(...answers);
    return answers;
  }

  private history(): History {
    const times = (id: string) => this.evidence.filter(({ questionId }) => questionId === id).length;
    return new Map(
      this.evidence.map(({ questionId, at }) => [
        questionId,
        { asked: times(questionId), lastRight: true, lastAskedAt: at },
      ]),
    );
  }
}

const modules = [socialMediaBasics, ...starterCurriculum].map((module) => ({ module, slug: module.slug }));

describe.each(modules)('$slug', ({ module }) => {
  it.each(orders)('is enough for every level, with its questions %s', (_, order) => {
    const learner = new PerfectLearner(module, order);
    const levelOn = (days: number) => learner.level(later(days)).level;

    // The facts are in every form, so the first sitting recalls; with four situations in it, it applies as well.
    learner.sitQuiz(began);
    expect(levelOn(1)).toBeGreaterThanOrEqual(2);
    if (levelOn(1) === 2) learner.sitQuiz(later(1));
    expect(levelOn(2)).toBe(3);

    // Sixty days on, other situations than those that earned level 3 show that it stayed. Where the answers have faded
    // as well, the first refresh may be about those.
    const spent = learner.level(later(2)).next?.spent;
    expect(spent?.size).toBe(4);
    expect(learner.rightAnswersToNext(later(62))).toBe(4);
    for (let day = 62; day <= 64 && levelOn(day) < 4; day += 1) expect(learner.refresh(later(day))).not.toBeNull();
    expect(levelOn(65)).toBeGreaterThanOrEqual(4);

    // Level 5 by judging: every question for it is in the module.
    expect(learner.rightAnswersToNext(later(65))).not.toBeNull();
    for (let day = 65; day <= 67 && levelOn(day) < 5; day += 1) learner.sitQuiz(later(day));
    expect(levelOn(68)).toBe(5);
  });
});

describe('a module with one question fewer', () => {
  const { module } = modules[1] ?? {};
  const without = (kind: QuestionKind): ModuleContent => {
    if (!module) throw new Error('there are modules');
    const dropped = module.questions.find((question) => question.kind === kind);
    return { ...module, questions: module.questions.filter((question) => question !== dropped) };
  };

  it.each<[QuestionKind, number]>([
    ['recall', 0],
    ['scenario', 3],
    ['evaluate', 4],
  ])('of %s stops at a level: there is none to spare', (kind, highest) => {
    const learner = new PerfectLearner(without(kind), (questions) => questions);
    for (let day = 0; day < 5; day += 1) learner.sitQuiz(later(day));
    learner.refresh(later(70));
    for (let day = 71; day < 75; day += 1) learner.sitQuiz(later(day));
    expect(learner.level(later(75)).level).toBe(kind === 'recall' ? Math.max(1, highest) : highest);
  });
});
