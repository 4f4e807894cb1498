import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, completions, gradedAnswers, quizAttempts } from '@/db/schema';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { choiceQuestion } from '@/domain/training/content';
import type { Given } from '@/domain/training/grading';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { answerTo, publishBasics, questionById, sit, unshuffled } from '../training.factory';
import { answerQuestion, startQuiz } from './commands';
import { quizState } from './queries';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');
let kim: Viewer;
let lee: Viewer;
let moduleId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  kim = await addViewer('kim');
  lee = await addViewer('lee');
  moduleId = await publishBasics(monday);
});
afterAll(closeFreshStore);

const stateOf = (viewer: Viewer) => quizState(viewer, { employeeId: viewer.employeeId ?? '', moduleId });
const start = (viewer: Viewer, now = monday) =>
  startQuiz(viewer, { employeeId: viewer.employeeId ?? '', moduleId }, now, unshuffled);
async function answerAs(viewer: Viewer, questionId: string, given: Given, now = monday) {
  const sittingId = (await stateOf(viewer)).sittingId ?? 'none';
  return answerQuestion(viewer, { employeeId: viewer.employeeId ?? '', sittingId, questionId, given }, now);
}
const actions = async () =>
  (await store().read.select({ action: auditEntries.action }).from(auditEntries)).map(({ action }) => action);

/** Opens as many connections as there will be windows, so that they really meet. */
const openWindows = () => Promise.all([1, 2, 3, 4].map(() => store().read.$count(quizAttempts)));

async function currentId(viewer: Viewer): Promise<string> {
  return (await stateOf(viewer)).current?.question.id ?? '';
}

describe('starting', () => {
  test('fixes ten questions, five of each kind, and the log says so', async () => {
    const id = await start(kim);
    const [attempt] = await store().read.select().from(quizAttempts);
    expect(attempt).toMatchObject({ id, employeeId: 'kim', finishedAt: null });
    expect(attempt?.questionIds).toHaveLength(10);
    expect(await store().read.select().from(auditEntries)).toContainEqual(
      expect.objectContaining({ actorId: 'kim', action: 'quiz.start', subject: id }),
    );
  });

  test('again goes on with the same sitting', async () => {
    expect(await start(kim)).toBe(await start(kim, tuesday));
    expect(await store().read.$count(quizAttempts)).toBe(1);
    expect((await actions()).filter((action) => action === 'quiz.start')).toHaveLength(1);
  });

  test('twice at the same moment begins one sitting', async () => {
    await openWindows();
    const ids = await Promise.all([start(kim), start(kim), start(kim)]);
    expect(new Set(ids).size).toBe(1);
    expect(await store().read.$count(quizAttempts)).toBe(1);
  });

  test('a module that is not there is refused', async () => {
    const none = startQuiz(kim, { employeeId: 'kim', moduleId: 'none' }, monday);
    await expect(none).rejects.toMatchObject({ code: 'not-found' });
  });

  test('in somebody else’s name is refused', async () => {
    await expect(startQuiz(lee, { employeeId: 'kim', moduleId }, monday)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a question before it is answered', () => {
  test('never tells which option is right, at any place of the form', async () => {
    await start(kim);
    for (let place = 1; place <= 10; place += 1) {
      const { current } = await stateOf(kim);
      const sent = JSON.stringify(current);
      expect(current?.place).toBe(place);
      expect(sent).not.toMatch(/correct|explanation|isRight/);
      expect(Object.keys(current?.question ?? {}).sort()).toEqual([
        'form',
        'id',
        'kind',
        'options',
        'prompt',
        'steps',
        'topic',
      ]);
      for (const option of current?.question.options ?? []) expect(Object.keys(option).sort()).toEqual(['id', 'text']);
      const id = current?.question.id ?? '';
      await answerAs(kim, id, answerTo(id, true));
    }
  });

  test('has no explanation of a later question beside it', async () => {
    await sit(kim, { moduleId, at: monday, count: 3 });
    const state = await stateOf(kim);
    expect(state.answers.map(({ place }) => place)).toEqual([1, 2, 3]);
    expect(state.result).toBeNull();
  });
});

describe('answering', () => {
  test('leaving and coming back continues at the same question, with what was answered', async () => {
    await sit(kim, { moduleId, at: monday, count: 4, wrong: { recall: 1 } });
    const before = await stateOf(kim);
    expect(before.current).toMatchObject({ place: 5, of: 10 });
    await start(kim, tuesday);
    expect(await stateOf(kim)).toEqual(before);
    expect(before.answers.map(({ isRight }) => isRight)).toEqual([false, true, true, true]);
  });

  test('the same question twice keeps the first answer', async () => {
    await start(kim);
    const id = await currentId(kim);
    expect(await answerAs(kim, id, answerTo(id, false))).toBe('saved');
    expect(await answerAs(kim, id, answerTo(id, true), tuesday)).toBe('kept');
    expect(await store().read.select().from(gradedAnswers)).toMatchObject([
      { questionId: id, given: answerTo(id, false).join(' '), mark: 0, isRight: false, answeredAt: monday },
    ]);
  });

  test('the same question twice at the same moment keeps one answer', async () => {
    await start(kim);
    const id = await currentId(kim);
    await openWindows();
    // Three answers that differ: the same one twice would be one answer sent again.
    const { options } = choiceQuestion.parse(questionById(id));
    const outcomes = await Promise.all(options.slice(0, 3).map((option) => answerAs(kim, id, [option.id])));
    expect(outcomes.sort()).toEqual(['kept', 'kept', 'saved']);
    expect(await store().read.$count(gradedAnswers)).toBe(1);
  });

  test('the last two questions at the same moment, in two windows, close the sitting all the same', async () => {
    await sit(kim, { moduleId, at: monday, count: 8 });
    const [attempt] = await store().read.select({ questionIds: quizAttempts.questionIds }).from(quizAttempts);
    const lastTwo = attempt?.questionIds.slice(8) ?? [];
    await openWindows();
    await Promise.all(lastTwo.map((id) => answerAs(kim, id, answerTo(id, true))));
    expect((await stateOf(kim)).result).toMatchObject({ right: 10, asked: 10, passed: true });
    expect(await store().read.$count(completions)).toBe(1);
  });

  test('a question again after the last one has been answered keeps the first answer too', async () => {
    await sit(kim, { moduleId, at: monday });
    const [first] = (await stateOf(kim)).answers;
    const id = first?.question.id ?? '';
    expect(await answerAs(kim, id, answerTo(id, false), tuesday)).toBe('kept');
    expect((await stateOf(kim)).result?.right).toBe(10);
  });

  test('outside a sitting, a question outside the form, or an option of another question is refused', async () => {
    const [first, second] = socialMediaBasics.questions;
    const id = first?.id ?? '';
    await expect(answerAs(kim, id, answerTo(id, true))).rejects.toMatchObject({ code: 'not-found' });
    await start(kim);
    const [attempt] = await store().read.select({ questionIds: quizAttempts.questionIds }).from(quizAttempts);
    const outside =
      socialMediaBasics.questions.find((question) => !attempt?.questionIds.includes(question.id))?.id ?? '';
    await expect(answerAs(kim, outside, answerTo(outside, true))).rejects.toMatchObject({ code: 'not-found' });
    const foreign = answerTo(second?.id ?? '', true);
    await expect(answerAs(kim, await currentId(kim), foreign)).rejects.toMatchObject({ code: 'not-found' });
    expect(await store().read.$count(gradedAnswers)).toBe(0);
  });
});

describe('an answer that was sent again', () => {
  test('because its own answer got lost on the way counts once, and is no change of mind', async () => {
    await start(kim);
    const id = await currentId(kim);
    expect(await answerAs(kim, id, answerTo(id, false))).toBe('saved');
    expect(await answerAs(kim, id, answerTo(id, false), tuesday)).toBe('saved');
    expect(await store().read.select().from(gradedAnswers)).toMatchObject([{ questionId: id, answeredAt: monday }]);
  });

  test('after a later sitting has begun belongs to the sitting in which it was asked', async () => {
    await sit(kim, { moduleId, at: monday });
    const { sittingId, answers } = await stateOf(kim);
    await start(kim, tuesday);
    const question = answers[0]?.question.id ?? '';
    const late = { employeeId: 'kim', sittingId: sittingId ?? '', questionId: question };
    expect(await answerQuestion(kim, { ...late, given: answerTo(question, false) }, tuesday)).toBe('kept');
    expect((await stateOf(kim)).answers).toEqual([]);
  });
});

describe('somebody else', () => {
  test('cannot see, answer or go on with a sitting', async () => {
    await sit(kim, { moduleId, at: monday, count: 2 });
    const id = await currentId(kim);
    const inKimsName = { employeeId: 'kim', moduleId };
    await expect(quizState(lee, inKimsName)).rejects.toMatchObject({ code: 'forbidden' });
    const sittingId = (await stateOf(kim)).sittingId ?? '';
    const answer = { sittingId, questionId: id, given: answerTo(id, true) };
    const inHerName = answerQuestion(lee, { ...answer, employeeId: 'kim' });
    await expect(inHerName).rejects.toMatchObject({ code: 'forbidden' });
    expect(await stateOf(lee)).toMatchObject({ sittingId: null, current: null, answers: [], result: null });
    // In their own name it is not their sitting.
    const inTheirs = answerQuestion(lee, { ...answer, employeeId: 'lee' });
    await expect(inTheirs).rejects.toMatchObject({ code: 'not-found' });
  });
});
