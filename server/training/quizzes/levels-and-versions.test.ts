import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { completions, itemSnapshots, knowledgeLevels, quizAttempts } from '@/db/schema';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { systemViewer } from '@/server/auth/system';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { publishModule } from '../commands';
import { publishedModule } from '../library';
import { moduleForTaking } from '../queries';
import { publishBasics, sit, unshuffled } from '../training.factory';
import { startQuiz } from './commands';
import { quizState } from './queries';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');
let kim: Viewer;
let moduleId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  kim = await addViewer('kim');
  moduleId = await publishBasics(monday);
});
afterAll(closeFreshStore);

const stateOf = (viewer: Viewer) => quizState(viewer, { employeeId: viewer.employeeId ?? '', moduleId });

describe('the level', () => {
  const stored = async () => (await store().read.select().from(knowledgeLevels))[0];

  test('is stored with the answer that earns it', async () => {
    await sit(kim, { moduleId, at: monday, count: 6 });
    expect(await stored()).toMatchObject({ level: 0 });
    // Recall and situations come by turns: the seventh question is the fourth about facts.
    await sit(kim, { moduleId, at: tuesday, count: 1 });
    expect(await stored()).toMatchObject({ level: 2, earnedAt: new Date('2026-11-24T09:00:01Z') });
  });

  test('never falls, whatever is answered afterwards', async () => {
    await sit(kim, { moduleId, at: monday });
    expect(await stored()).toMatchObject({ employeeId: 'kim', topicId: 'basics', level: 3 });
    for (let round = 1; round <= 3; round += 1) {
      const at = new Date(tuesday.getTime() + round * 1000_000);
      await sit(kim, { moduleId, at, wrong: { recall: 5, scenario: 5 } });
      expect(await stored()).toMatchObject({ level: 3 });
    }
  });
});

describe('a new text in the middle', () => {
  const changed = { ...socialMediaBasics, minutes: 30, questions: socialMediaBasics.questions.slice(1) };

  test('takes no question away: the sitting goes on and the completion names the text it was about', async () => {
    const old = await publishedModule(moduleId);
    await sit(kim, { moduleId, at: monday, count: 5 });
    const before = await stateOf(kim);
    await publishModule(systemViewer(), changed, tuesday);
    expect(await stateOf(kim)).toEqual(before);

    await sit(kim, { moduleId, at: tuesday });
    const proofs = await store().read.select().from(completions);
    expect(proofs).toMatchObject([{ versionId: old.versionId, contentHash: old.contentHash }]);
    expect((await stateOf(kim)).isCompleted).toBe(true);
  });
});

describe('a test before reading', () => {
  const lessons = async () => (await moduleForTaking(kim, { employeeId: 'kim', moduleId })).lessons;

  test('that shows the topic to be mastered waives its lessons, also after a worse sitting', async () => {
    await sit(kim, { moduleId, at: monday, wrong: { recall: 1 } });
    expect((await lessons()).every(({ isRead, isWaived }) => !isRead && isWaived)).toBe(true);
    await sit(kim, { moduleId, at: tuesday, wrong: { recall: 5, scenario: 5 } });
    expect((await lessons()).every(({ isWaived }) => isWaived)).toBe(true);
  });

  test('that is passed by less finishes the module and leaves the lessons as they are', async () => {
    await sit(kim, { moduleId, at: monday, wrong: { recall: 2 } });
    expect(await store().read.select({ how: completions.how }).from(completions)).toEqual([{ how: 'tested-out' }]);
    expect((await lessons()).some(({ isWaived }) => isWaived)).toBe(false);
  });
});

describe('questions on two topics', () => {
  const situation = socialMediaBasics.questions.find(({ kind }) => kind === 'scenario');
  const other = { id: 'other', name: { nl: 'Anders', en: 'Other' } };
  const mixed = {
    ...socialMediaBasics,
    moreTopics: [other],
    lessons: socialMediaBasics.lessons.map((lesson, at) => (at === 0 ? { ...lesson, topic: 'other' } : lesson)),
    questions: socialMediaBasics.questions.map((one) => (one === situation ? { ...one, topic: 'other' } : one)),
  };

  test('each answer counts for its own topic, and so does the level', async () => {
    await publishModule(systemViewer(), mixed, monday);
    await sit(kim, { moduleId, at: monday });
    await sit(kim, { moduleId, at: tuesday });
    const levels = await store().read.select().from(knowledgeLevels).orderBy(knowledgeLevels.topicId);
    // One right answer on the other topic is not enough for more than nothing.
    expect(levels.map(({ topicId, level }) => [topicId, level])).toEqual([
      ['basics', 3],
      ['other', 0],
    ]);
    const { lessons } = await moduleForTaking(kim, { employeeId: 'kim', moduleId });
    expect(lessons.map(({ isWaived }) => isWaived)).toEqual([false, true, true, true, true]);
  });
});

describe('a result near the pass mark', () => {
  /** As the quiz was counted last. */
  async function counted(people: number, sem: number): Promise<void> {
    const { versionId } = await publishedModule(moduleId);
    const figures = { length: 10, mean: 7, alpha: 0.6, sem };
    const snapshot = { people, sittings: people, figures, items: [] };
    const row = { moduleId, versionId, countedUntil: monday, snapshot, takenAt: monday };
    await store().write(async (tx) => {
      await tx.insert(itemSnapshots).values(row).onConflictDoUpdate({ target: itemSnapshots.moduleId, set: row });
    });
  }

  test('is called close within one standard error, once that is known firmly', async () => {
    await sit(kim, { moduleId, at: monday, wrong: { recall: 2, scenario: 2 } });
    expect((await stateOf(kim)).result).toMatchObject({ right: 6, passed: false, closeBy: null });
    await counted(99, 1.3);
    expect((await stateOf(kim)).result?.closeBy).toBeNull();
    await counted(100, 1.3);
    expect((await stateOf(kim)).result?.closeBy).toBe(1.3);
    await counted(100, 0.9);
    expect((await stateOf(kim)).result?.closeBy).toBeNull();
  });

  test('leads to a sitting with other questions first, those just asked last', async () => {
    await sit(kim, { moduleId, at: monday, wrong: { recall: 2, scenario: 2 } });
    await counted(100, 1.3);
    await startQuiz(kim, { employeeId: 'kim', moduleId }, tuesday, unshuffled);
    const [before, after] = await store().read.select().from(quizAttempts).orderBy(quizAttempts.startedAt);
    const others = socialMediaBasics.questions.map(({ id }) => id).filter((id) => !before?.questionIds.includes(id));
    // The facts come back, as there are four of them; what is to be applied are the others.
    expect(after?.questionIds.filter((id) => others.includes(id)).toSorted()).toEqual(others.toSorted());
    expect(others).toHaveLength(6);
  });
});
