import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { completions, quizAttempts, refreshInvitations } from '@/db/schema';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import type { ModuleContent, Question } from '@/domain/training/content';
import { systemViewer } from '@/server/auth/system';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { publishModule } from '../commands';
import { ownKnowledge } from '../knowledge/queries';
import { publishedModule } from '../library';
import { begunModules, moduleForTaking } from '../queries';
import { answerQuestion } from '../quizzes/commands';
import { quizState } from '../quizzes/queries';
import { answerTo, publishBasics, sit, unshuffled } from '../training.factory';
import { startRefresh } from './commands';
import { refreshOf, refreshOffers } from './queries';

const DAY = 24 * 60 * 60 * 1000;
const monday = new Date('2026-01-05T09:00:00Z');
const later = (days: number) => new Date(monday.getTime() + days * DAY);
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

const offers = (at: Date) => refreshOffers(kim, 'kim', at);
const state = () => quizState(kim, { employeeId: 'kim', moduleId, kind: 'refresh' });
const start = (at: Date) => startRefresh(kim, { employeeId: 'kim', moduleId }, at, unshuffled);
const level = async (at: Date) => (await ownKnowledge(kim, 'kim', at))[0]?.level;

/** Answers the whole refresh, all right or all wrong, and says what kinds of questions it asked. */
async function refresh(at: Date, isRight = true): Promise<string[]> {
  const sittingId = await start(at);
  const kinds: string[] = [];
  for (;;) {
    const { current } = await state();
    if (!current) return kinds;
    kinds.push(current.question.kind);
    const given = answerTo(current.question.id, isRight);
    await answerQuestion(kim, { employeeId: 'kim', sittingId, questionId: current.question.id, given }, at);
  }
}

describe('what has faded', () => {
  test('is offered once the answers no longer amount to mastery, with the day it was last shown', async () => {
    await sit(kim, { moduleId, at: monday });
    expect(await offers(later(30))).toEqual([]);
    expect(await offers(later(330))).toMatchObject([
      { moduleId, hasChanged: false, topics: [{ topicId: 'basics', reason: 'faded' }] },
    ]);
    const [offer] = await offers(later(330));
    expect(offer?.topics[0]?.lastShownAt?.toISOString().slice(0, 10)).toBe('2026-01-05');
  });

  test('is refreshed by five situations: the level stays, its day moves, and level 4 is offered instead', async () => {
    await sit(kim, { moduleId, at: monday });
    expect(await level(later(330))).toMatchObject({ level: 3, refreshDue: true });
    expect(await refresh(later(330))).toEqual(Array(5).fill('scenario'));
    expect(await level(later(331))).toMatchObject({ level: 3, refreshDue: false, lastShownAt: later(330) });
    // Three of the five were those that earned level 3; the others can still show that it stayed.
    expect(await offers(later(331))).toMatchObject([{ topics: [{ topicId: 'basics', reason: 'retained' }] }]);
  });

  test('answered wrongly it takes nothing away, and the next refresh has another form', async () => {
    await sit(kim, { moduleId, at: monday });
    await refresh(later(330), false);
    expect(await level(later(331))).toMatchObject({ level: 3, refreshDue: true });
    await start(later(331));
    const forms = await store()
      .read.select({ ids: quizAttempts.questionIds, kind: quizAttempts.kind })
      .from(quizAttempts)
      .orderBy(quizAttempts.startedAt);
    expect(forms.map(({ kind }) => kind)).toEqual(['quiz', 'refresh', 'refresh']);
    expect(forms[2]?.ids).not.toEqual(forms[1]?.ids);
  });
});

describe('a refresh', () => {
  test('finishes no module and unfinishes none', async () => {
    await sit(kim, { moduleId, at: monday, wrong: { recall: 0, scenario: 4 } });
    expect(await store().read.$count(completions)).toBe(0);
    expect(await refresh(later(330))).toHaveLength(5);
    expect((await state()).result).toMatchObject({ right: 5, asked: 5, closeBy: null });
    expect(await store().read.$count(completions)).toBe(0);
    await sit(kim, { moduleId, at: later(331) });
    await refresh(later(700), false);
    expect(await store().read.$count(completions)).toBe(1);
    expect((await moduleForTaking(kim, { employeeId: 'kim', moduleId })).completedOn).not.toBeNull();
  });

  test('stands beside the quiz: a sitting that was left goes on, and the module does not count as begun', async () => {
    await start(monday);
    expect(await begunModules(kim, 'kim')).toEqual([]);
    expect(await quizState(kim, { employeeId: 'kim', moduleId })).toMatchObject({ sittingId: null, current: null });
    await sit(kim, { moduleId, at: later(1), count: 3 });
    expect((await state()).current).toMatchObject({ place: 1, of: 5 });
    expect((await quizState(kim, { employeeId: 'kim', moduleId })).current).toMatchObject({ place: 4, of: 10 });
  });

  test('twice at the same moment is one, and left it goes on', async () => {
    const ids = await Promise.all([start(monday), start(monday), start(monday)]);
    expect(new Set([...ids, await start(later(1))]).size).toBe(1);
    expect(await refreshOf(kim, { employeeId: 'kim', moduleId }, later(1))).toMatchObject({ isOpen: true });
  });

  test('is one’s own', async () => {
    const kims = { employeeId: 'kim', moduleId };
    await expect(startRefresh(lee, kims, monday)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(refreshOffers(lee, 'kim', monday)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(refreshOf(lee, kims, monday)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(startRefresh(kim, { ...kims, moduleId: 'none' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('level 4', () => {
  const situations = socialMediaBasics.questions.filter(({ kind }) => kind === 'scenario');
  /** Four situations more than the starter module has, which copy the ones it has. */
  const larger: ModuleContent = {
    ...socialMediaBasics,
    questions: [...socialMediaBasics.questions, ...situations.slice(0, 4).map(copied)],
  };
  function copied(question: Question): Question {
    return { ...question, id: `new-${question.id}` };
  }

  test('is offered sixty days after level 3, where there are other situations, and reached by a refresh', async () => {
    await sit(kim, { moduleId, at: monday });
    await publishModule(systemViewer(), larger, later(1));
    expect(await offers(later(59))).toEqual([]);
    expect(await offers(later(61))).toMatchObject([{ topics: [{ topicId: 'basics', reason: 'retained' }] }]);

    const sittingId = await start(later(61));
    for (;;) {
      const { current } = await state();
      if (!current) break;
      const { id } = current.question;
      const given = answerTo(id.replace('new-', ''), true);
      await answerQuestion(kim, { employeeId: 'kim', sittingId, questionId: id, given }, later(61));
    }
    expect(await level(later(61))).toMatchObject({ level: 4 });
    expect(await offers(later(62))).toEqual([]);
  });
});

describe('what changed since somebody finished', () => {
  const [first] = socialMediaBasics.lessons;
  const [question] = socialMediaBasics.questions;
  if (!first || !question) throw new Error('the starter module has lessons and questions');
  const changed: ModuleContent = {
    ...socialMediaBasics,
    lessons: [{ ...first, body: { nl: 'Anders.', en: 'Different.' } }, ...socialMediaBasics.lessons.slice(1)],
    questions: [{ ...question, prompt: { nl: 'En nu?', en: 'And now?' } }, ...socialMediaBasics.questions.slice(1)],
  };

  async function invite(at: Date): Promise<void> {
    await publishModule(systemViewer(), changed, at, { change: 'material', note: 'The law has changed.' });
    const { versionId } = await publishedModule(moduleId);
    const invitation = { id: 'one', employeeId: 'kim', moduleId, versionId, fromVersion: 1, invitedAt: at };
    await store().write(async (tx) => {
      await tx.insert(refreshInvitations).values(invitation);
    });
  }

  test('is told to who was invited, part by part, and asked first; afterwards the invitation is over', async () => {
    await sit(kim, { moduleId, at: monday });
    await invite(later(10));
    expect(await offers(later(11))).toMatchObject([{ moduleId, topics: [], hasChanged: true }]);
    expect(await refreshOf(kim, { employeeId: 'kim', moduleId }, later(11))).toMatchObject({
      changes: { notes: ['The law has changed.'], lessons: [{ id: first.id, title: first.title }] },
    });
    const sittingId = await start(later(11));
    expect((await state()).current?.question.id).toBe(question.id);
    const [attempt] = await store().read.select().from(quizAttempts).where(eq(quizAttempts.id, sittingId));
    for (const id of attempt?.questionIds ?? []) {
      const given = answerTo(id, true);
      await answerQuestion(kim, { employeeId: 'kim', sittingId, questionId: id, given }, later(11));
    }
    expect(await offers(later(12))).toEqual([]);
  });

  test('is over, too, for who finishes the new version', async () => {
    await sit(kim, { moduleId, at: monday });
    await invite(later(10));
    await sit(kim, { moduleId, at: later(12) });
    expect(await offers(later(13))).toEqual([]);
  });

  test('is nobody’s business who was not invited', async () => {
    await sit(kim, { moduleId, at: monday });
    await invite(later(10));
    await sit(lee, { moduleId, at: later(11) });
    expect(await refreshOffers(lee, 'lee', later(12))).toEqual([]);
    expect((await refreshOf(lee, { employeeId: 'lee', moduleId }, later(12))).changes).toBeNull();
  });
});
