import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, lessonsRead, modules, moduleVersions } from '@/db/schema';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { systemViewer } from '@/server/auth/system';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { publishModule, readLesson } from './commands';
import { assignModule } from './assigning/commands';
import { begunModules, moduleChoices, moduleForTaking, modulesOf } from './queries';
import { publishBasics, sit } from './training.factory';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');
const [firstLesson, secondLesson] = socialMediaBasics.lessons.map(({ id }) => id);
let hr: Viewer;
let kim: Viewer;
let moduleId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  kim = await addViewer('kim');
  moduleId = await publishBasics(monday);
});
afterAll(closeFreshStore);

const read = (lessonId = firstLesson ?? '', now = monday) =>
  readLesson(kim, { employeeId: 'kim', moduleId, lessonId }, now);
const taken = () => moduleForTaking(kim, { employeeId: 'kim', moduleId });
const assign = (dueOn = '2026-12-21') => assignModule(hr, { moduleId, to: { person: 'kim' }, dueOn }, monday);

describe('publishing', () => {
  test('is written in the log, once for the same text', async () => {
    await publishBasics(tuesday);
    expect(await store().read.$count(moduleVersions)).toBe(1);
    expect(await store().read.select().from(auditEntries)).toMatchObject([
      { action: 'module.publish', subject: moduleId },
    ]);
  });

  test('a changed text is a new version of the same module; the old one stays as it was', async () => {
    await publishModule(systemViewer(), { ...socialMediaBasics, minutes: 30 }, tuesday);
    const versions = await store().read.select().from(moduleVersions).orderBy(moduleVersions.version);
    expect(versions).toMatchObject([
      { version: 1, minutes: socialMediaBasics.minutes },
      { version: 2, minutes: 30 },
    ]);
    expect(await store().read.$count(modules)).toBe(1);
    expect((await taken()).minutes).toBe(30);
  });

  test.each([
    [
      'a question on another topic',
      { questions: socialMediaBasics.questions.map((question) => ({ ...question, topic: 'other' })) },
    ],
    ['one lesson twice', { lessons: [...socialMediaBasics.lessons, ...socialMediaBasics.lessons] }],
    ['three questions', { questions: socialMediaBasics.questions.slice(0, 3) }],
  ])('%s is no module', async (_, change) => {
    await expect(publishModule(systemViewer(), { ...socialMediaBasics, ...change }, tuesday)).rejects.toThrow();
    expect(await store().read.$count(moduleVersions)).toBe(1);
  });

  test('is refused to who does not run the programme', async () => {
    await expect(publishModule(kim, socialMediaBasics, tuesday)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('reading a lesson', () => {
  test('is kept, the first time; nobody is told of it, so the log has no line', async () => {
    const before = await store().read.$count(auditEntries);
    await read();
    await read(firstLesson, tuesday);
    expect(await store().read.select().from(lessonsRead)).toMatchObject([
      { employeeId: 'kim', lessonId: firstLesson, readAt: monday },
    ]);
    expect(await store().read.$count(auditEntries)).toBe(before);
    expect((await taken()).lessons.map(({ isRead }) => isRead)).toEqual([true, false, false, false, false]);
  });

  test('that does not exist, or in somebody else’s name, is refused', async () => {
    await expect(read('none')).rejects.toMatchObject({ code: 'not-found' });
    const other = readLesson(hr, { employeeId: 'kim', moduleId, lessonId: firstLesson ?? '' }, monday);
    await expect(other).rejects.toMatchObject({ code: 'forbidden' });
    expect(await store().read.$count(lessonsRead)).toBe(0);
  });

  test('counts after a new text as well: nobody’s place is lost', async () => {
    await read();
    await publishModule(systemViewer(), { ...socialMediaBasics, minutes: 30 }, tuesday);
    await read(secondLesson, tuesday);
    expect((await taken()).lessons.map(({ isRead }) => isRead)).toEqual([true, true, false, false, false]);
  });
});

describe('moduleForTaking', () => {
  test('tells how far the quiz is, and what was asked', async () => {
    expect(await taken()).toMatchObject({ quiz: 'not-started', quizLength: 10, assignment: null, completedOn: null });
    await assign();
    await sit(kim, { moduleId, at: monday, count: 3 });
    expect(await taken()).toMatchObject({ quiz: 'open', assignment: { dueOn: '2026-12-21', waivedReason: null } });
    await sit(kim, { moduleId, at: tuesday });
    expect(await taken()).toMatchObject({ quiz: 'finished', completedOn: '2026-11-24' });
  });

  test('is one’s own, also for HR', async () => {
    await expect(moduleForTaking(hr, { employeeId: 'kim', moduleId })).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('a module that is not there is not found', async () => {
    await expect(moduleForTaking(kim, { employeeId: 'kim', moduleId: 'none' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('what is on the shelf', () => {
  test('an assignment stands open, then overdue, then completed', async () => {
    await assign('2026-11-30');
    expect(await modulesOf(kim, 'kim', '2026-11-30')).toMatchObject([{ moduleId, status: 'open', completedOn: null }]);
    expect(await modulesOf(kim, 'kim', '2026-12-01')).toMatchObject([{ status: 'overdue' }]);
    await sit(kim, { moduleId, at: tuesday });
    expect(await modulesOf(kim, 'kim', '2026-12-01')).toMatchObject([
      { status: 'completed', completedOn: '2026-11-24' },
    ]);
  });

  test('begun without being asked: by reading, by answering, by finishing', async () => {
    expect(await begunModules(kim, 'kim')).toEqual([]);
    await read();
    expect(await begunModules(kim, 'kim')).toEqual([{ moduleId, completedOn: null }]);
    await sit(kim, { moduleId, at: monday, count: 1 });
    expect(await begunModules(kim, 'kim')).toEqual([{ moduleId, completedOn: null }]);
    await sit(kim, { moduleId, at: tuesday });
    expect(await begunModules(kim, 'kim')).toEqual([{ moduleId, completedOn: '2026-11-24' }]);
    expect(await begunModules(hr, 'hr')).toEqual([]);
  });

  test('what somebody has begun is theirs to see; the library is everyone’s', async () => {
    await expect(begunModules(hr, 'kim')).rejects.toMatchObject({ code: 'forbidden' });
    expect(await moduleChoices(kim)).toMatchObject([{ moduleId, title: socialMediaBasics.title }]);
    await expect(moduleChoices(systemViewer())).rejects.toMatchObject({ code: 'forbidden' });
  });
});
