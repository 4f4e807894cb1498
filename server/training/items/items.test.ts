import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { gradedAnswers, itemSnapshots, moduleVersions, quizAttempts } from '@/db/schema';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import type { ModuleContent } from '@/domain/training/content';
import { systemViewer } from '@/server/auth/system';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { publishModule } from '../commands';
import { answerTo, publishBasics } from '../training.factory';
import { renewItemFigures } from './commands';
import { moduleItems, quizzesOverview } from './queries';

const NOW = new Date('2026-11-24T09:00:00Z');
const { questions } = socialMediaBasics;
const FORM = questions.slice(0, 10).map(({ id }) => id);
const [FIRST = '', SECOND = ''] = FORM;

let champion: Viewer;
let moduleId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  champion = await addViewer('ann', 'champion');
  moduleId = await publishBasics(new Date('2026-01-05T09:00:00Z'));
});
afterAll(closeFreshStore);

type Sat = {
  /** People are called `from` … `to`. */
  from: number;
  to: number;
  at?: Date;
  form?: readonly string[];
  isRight?: (person: number, questionId: string) => boolean;
  kind?: 'quiz' | 'refresh';
};

/** People who sat the quiz of the newest version and answered everything, one a second. */
async function sat({ from, to, at = NOW, form = FORM, isRight = () => true, kind = 'quiz' }: Sat): Promise<void> {
  const versions = await store()
    .read.select({ id: moduleVersions.id })
    .from(moduleVersions)
    .where(eq(moduleVersions.moduleId, moduleId))
    .orderBy(moduleVersions.version);
  const versionId = versions.at(-1)?.id ?? '';
  for (let person = from; person <= to; person += 1) {
    const employeeId = `p${person}`;
    if ((await store().read.$count(quizAttempts, eq(quizAttempts.employeeId, employeeId))) === 0) {
      await addPerson(employeeId);
    }
    const attemptId = randomUUID();
    const finishedAt = new Date(at.getTime() + (person - from) * 1000);
    const sitting = { id: attemptId, employeeId, versionId, questionIds: [...form], startedAt: at, finishedAt, kind };
    const answers = form.map((questionId) => {
      const right = isRight(person, questionId);
      const given = answerTo(questionId, right).join(' ');
      const facts = { kind: 'recall' as const, topicId: socialMediaBasics.topic.id, answeredAt: finishedAt };
      return {
        id: randomUUID(),
        attemptId,
        employeeId,
        questionId,
        given,
        mark: right ? 1 : 0,
        isRight: right,
        ...facts,
      };
    });
    await store().write(async (tx) => {
      await tx.insert(quizAttempts).values(sitting);
      await tx.insert(gradedAnswers).values(answers);
    });
  }
}

const later = (days: number) => new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000);
const renew = (at = later(1)) => renewItemFigures(systemViewer(), at);
const figuresOf = async (questionId: string) => {
  const { questions: all } = await moduleItems(champion, moduleId);
  return all.find(({ question }) => question.id === questionId);
};

describe('the figures of a quiz', () => {
  test('are there from 30 people on; until then how many it still takes, in tens', async () => {
    await sat({ from: 1, to: 29 });
    expect(await renew()).toBe(0);
    expect(await moduleItems(champion, moduleId)).toMatchObject({ quiz: null, needed: 10 });
    expect(await figuresOf(FIRST)).toMatchObject({ figures: null, flags: [] });

    await sat({ from: 30, to: 30 });
    expect(await renew()).toBe(1);
    expect(await moduleItems(champion, moduleId)).toMatchObject({ quiz: { people: 30, version: 1, isNewest: true } });
    expect(await figuresOf(FIRST)).toMatchObject({
      figures: { answers: 30, facility: 1, discrimination: null },
      flags: [{ kind: 'too-easy' }, ...Array.from({ length: 3 }, () => ({ kind: 'never-chosen', stepId: null }))],
    });
    // Nobody was asked this one: what there is of it is a number under 30.
    expect(await figuresOf(questions.at(-1)?.id ?? '')).toMatchObject({ figures: { answers: 0, facility: null } });
  });

  test('do not move for one more person, nor for 29; with the 30th all of them come at once', async () => {
    await sat({ from: 1, to: 30 });
    await renew();
    const before = await moduleItems(champion, moduleId);
    await sat({ from: 31, to: 59, at: later(2), isRight: () => false });
    expect(await renew(later(3))).toBe(0);
    expect(await moduleItems(champion, moduleId)).toEqual(before);

    await sat({ from: 60, to: 60, at: later(4), isRight: () => false });
    expect(await renew(later(5))).toBe(1);
    expect(await figuresOf(FIRST)).toMatchObject({ figures: { answers: 60, facility: 0.5 } });
  });

  test('do not move for whoever leaves them, until 30 others come', async () => {
    await sat({ from: 1, to: 1, at: later(-720) });
    await sat({ from: 2, to: 31, isRight: () => false });
    await renew();
    const before = await figuresOf(FIRST);
    expect(before).toMatchObject({ figures: { answers: 31, facility: 1 / 31 } });
    await sat({ from: 32, to: 32, at: later(30) });
    await renew(later(60));
    expect(await figuresOf(FIRST)).toEqual(before);
  });

  test('count the first answer of a person to a question, and nothing older than 24 months', async () => {
    await sat({ from: 1, to: 5, at: later(-735), isRight: () => false });
    await sat({ from: 101, to: 130, isRight: (_, id) => id !== SECOND });
    // Again, after reading the explanations: all right, and not counted. One question is new to them.
    const fresh = questions[10]?.id ?? '';
    await sat({ from: 101, to: 130, at: later(1), form: [...FORM.slice(1), fresh] });
    await renew(later(2));
    expect(await figuresOf(SECOND)).toMatchObject({ figures: { answers: 30, facility: 0 } });
    expect(await figuresOf(fresh)).toMatchObject({ figures: { answers: 30, facility: 1 } });
    expect(await moduleItems(champion, moduleId)).toMatchObject({ quiz: { people: 30, sittings: 60 } });
  });

  test('a refresh counts for nothing, and what was met in it is no longer met for the first time', async () => {
    await sat({ from: 1, to: 30, form: [SECOND], kind: 'refresh' });
    expect(await renew()).toBe(0);
    await sat({ from: 1, to: 30, at: later(1) });
    expect(await renew(later(2))).toBe(1);
    expect(await figuresOf(FIRST)).toMatchObject({ figures: { answers: 30 } });
    expect(await figuresOf(SECOND)).toMatchObject({ figures: { answers: 0 } });
  });

  test('of thirty people who only sit it again, nothing is counted', async () => {
    await sat({ from: 1, to: 30 });
    await renew();
    await sat({ from: 1, to: 30, at: later(2), isRight: () => false });
    expect(await renew(later(3))).toBe(0);
  });

  test('go with a question into a new version as long as it says the same', async () => {
    await sat({ from: 1, to: 30, isRight: (person) => person % 2 === 0 });
    await renew();
    await publishModule(champion, withChange(socialMediaBasics), later(2), { change: 'material' });
    expect(await moduleItems(champion, moduleId)).toMatchObject({ quiz: { version: 1, isNewest: false } });
    expect(await figuresOf(FIRST)).toMatchObject({ figures: null });
    expect(await figuresOf(SECOND)).toMatchObject({ figures: { answers: 30, facility: 0.5 } });

    await sat({ from: 31, to: 60, at: later(3) });
    await renew(later(4));
    expect(await moduleItems(champion, moduleId)).toMatchObject({ quiz: { version: 2, isNewest: true, people: 60 } });
    expect(await figuresOf(FIRST)).toMatchObject({ figures: { answers: 30, facility: 1 } });
    expect(await figuresOf(SECOND)).toMatchObject({ figures: { answers: 60, facility: 0.75 } });
  });
});

/** The first question in other words, the second with another explanation. */
function withChange(content: ModuleContent): ModuleContent {
  const [first, second, ...rest] = structuredClone(content).questions;
  if (!first || !second || second.form === 'order' || second.form === 'steps') throw new Error('two choices');
  first.prompt.en += ' Really?';
  const [option] = second.options;
  if (option) option.explanation.en += ' So it is.';
  return { ...structuredClone(content), questions: [first, second, ...rest] };
}

test('two servers at once: the second finds that the first was there', async () => {
  await sat({ from: 1, to: 30 });
  const renewed = await Promise.all([renew(), renew()]);
  expect(renewed.toSorted()).toEqual([0, 1]);
});

test('the list of modules tells how many questions deserve a look', async () => {
  expect(await quizzesOverview(champion)).toMatchObject([{ people: null, alpha: null, flagged: 0 }]);
  await sat({ from: 1, to: 30 });
  await renew();
  expect(await quizzesOverview(champion)).toMatchObject([
    { moduleId, people: 30, questions: questions.length, flagged: 10 },
  ]);
});

test('no answer of one person leaves: pages read the snapshot only, and it names nobody', async () => {
  await sat({ from: 1, to: 30 });
  await renew();
  const [row] = await store().read.select().from(itemSnapshots);
  expect(JSON.stringify(row)).not.toMatch(/"p\d+"/);
});

test.each([[['hr']], [['champion']]] as const)('%j may see them, an employee may not', async (roles) => {
  await expect(moduleItems(await addViewer('may', ...roles), moduleId)).resolves.toBeDefined();
  const employee = await addViewer('may-not');
  await expect(moduleItems(employee, moduleId)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(quizzesOverview(employee)).rejects.toMatchObject({ code: 'forbidden' });
});
