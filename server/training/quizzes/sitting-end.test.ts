import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, completions, quizAttempts } from '@/db/schema';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { choiceQuestion } from '@/domain/training/content';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { readLesson } from '../commands';
import { publishedModule } from '../library';
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

const state = () => quizState(kim, { employeeId: 'kim', moduleId });

describe('the end of a sitting', () => {
  test('seven of ten pass: one completion that names the text it was about, and the log says so', async () => {
    await sit(kim, { moduleId, at: monday, wrong: { recall: 2, scenario: 1 } });
    const { versionId, contentHash } = await publishedModule(moduleId);
    const proofs = await store().read.select().from(completions);
    expect(proofs).toMatchObject([{ employeeId: 'kim', moduleId, versionId, contentHash, how: 'tested-out' }]);
    expect(contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await store().read.select().from(auditEntries)).toContainEqual(
      expect.objectContaining({ actorId: 'kim', action: 'training.complete', subject: proofs[0]?.id }),
    );
    expect(await state()).toMatchObject({ current: null, isCompleted: true, result: { right: 7, passed: true } });
  });

  test('six of ten do not: nothing is finished, every wrong answer is explained, and a new sitting may begin', async () => {
    await sit(kim, { moduleId, at: monday, wrong: { recall: 2, scenario: 2 } });
    const failed = await state();
    expect(failed).toMatchObject({ isCompleted: false, result: { right: 6, asked: 10, passed: false } });
    expect(await store().read.$count(completions)).toBe(0);
    const wrong = failed.answers.filter(({ isRight }) => !isRight);
    expect(wrong).toHaveLength(4);
    for (const { question } of wrong) {
      expect(choiceQuestion.parse(question).options.every(({ explanation }) => explanation.en)).toBe(true);
    }

    await startQuiz(kim, { employeeId: 'kim', moduleId }, tuesday, unshuffled);
    const [, second] = await store().read.select().from(quizAttempts).orderBy(quizAttempts.startedAt);
    const asked = new Set(failed.answers.map(({ question }) => question.id));
    // What was never asked comes first: the module has four facts, which come back, and six other questions.
    expect(second?.questionIds.filter((id) => !asked.has(id))).toHaveLength(6);
  });

  test('passing a second time adds no second completion and takes none away', async () => {
    await sit(kim, { moduleId, at: monday });
    await sit(kim, { moduleId, at: tuesday });
    expect(await store().read.select().from(completions)).toMatchObject([
      { completedAt: new Date('2026-11-23T09:00:10Z') },
    ]);
    const log = await store().read.select({ action: auditEntries.action }).from(auditEntries);
    expect(log.filter(({ action }) => action === 'training.complete')).toHaveLength(1);
  });

  test('failing after passing takes nothing away', async () => {
    await sit(kim, { moduleId, at: monday });
    await sit(kim, { moduleId, at: tuesday, wrong: { recall: 5, scenario: 5 } });
    expect(await state()).toMatchObject({ isCompleted: true, result: { passed: false } });
    expect(await store().read.$count(completions)).toBe(1);
  });

  test('with all lessons read it counts as finished, not as tested out', async () => {
    for (const { id } of socialMediaBasics.lessons) {
      await readLesson(kim, { employeeId: 'kim', moduleId, lessonId: id }, monday);
    }
    await sit(kim, { moduleId, at: monday });
    expect(await store().read.select({ how: completions.how }).from(completions)).toEqual([{ how: 'finished' }]);
  });
});
