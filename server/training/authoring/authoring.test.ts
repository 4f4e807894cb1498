import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, draftParts, moduleDrafts, moduleVersions } from '@/db/schema';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import type { DraftLesson, KindOfPart } from '@/domain/training/draft';
import { PartChanged } from '@/domain/training/draft-conflict';
import { newHead } from '@/domain/training/draft-new';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { publishBasics } from '../training.factory';
import { addPart, discardDraft, movePart, removePart, savePart, startDraft, startModule } from './commands';
import { authoredModule, authoredModules, partForEditing } from './queries';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T13:03:00Z');
const title = { nl: 'Foto’s van collega’s', en: '' };
const newTopic = { id: 'new', name: { nl: 'Foto’s', en: 'Photos' } };
let ans: Viewer;
let bo: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  ans = await addViewer('ans', 'champion');
  bo = await addViewer('bo', 'hr');
});
afterAll(closeFreshStore);

const start = () => startModule(ans, { title, topic: newTopic }, monday);
const lessonCalled = (nl: string): KindOfPart & { kind: 'lesson' } => ({
  kind: 'lesson',
  content: { minutes: 4, title: { nl, en: '' }, body: { nl: '', en: '' }, sources: [] } satisfies DraftLesson,
});
const lessonsOf = async (id: string) =>
  (await authoredModule(ans, id)).draft?.draft.lessons.map((one) => one.title.nl) ?? [];

describe('a new module', () => {
  test('has a head, an address of its own, and a line in the log', async () => {
    const id = await start();
    const { draft, published } = await authoredModule(bo, id);
    expect(published).toBeNull();
    expect(draft?.draft).toMatchObject({
      slug: 'foto-s-van-collega-s',
      head: { title, topic: { id: 'photos', name: newTopic.name } },
      lessons: [],
      questions: [],
    });
    expect(await store().read.select().from(auditEntries)).toMatchObject([{ action: 'module.draft', subject: id }]);
    expect((await authoredModule(bo, await start())).draft?.draft.slug).toBe('foto-s-van-collega-s-2');
  });

  test('stands in the list with the translations it misses', async () => {
    const basics = await publishBasics(monday);
    const id = await start();
    expect(await authoredModules(bo)).toMatchObject([
      { id, published: null, draft: { by: 'Kim ans', missing: { nl: 0, en: 1 } }, finished: 0 },
      { id: basics, published: { version: 1 }, draft: null, finished: 0 },
    ]);
  });

  test('on a topic of the library takes its name from there; a new topic keeps its id while its name is written', async () => {
    await publishBasics(monday);
    const onBasics = await startModule(ans, { title, topic: { id: 'basics', name: { nl: 'Anders', en: 'Other' } } });
    expect((await authoredModule(ans, onBasics)).draft?.draft.head.topic).toEqual(socialMediaBasics.topic);

    const id = await start();
    const content = newHead(title, { id: 'new', name: { nl: 'Beeld', en: 'Pictures' } });
    await savePart(ans, { draftId: id, partId: 'head', revision: 1, part: { kind: 'head', content } });
    expect((await authoredModule(ans, id)).draft?.draft.head.topic).toEqual({ id: 'photos', name: content.topic.name });
  });
});

describe('the next version', () => {
  test('begins with what is published, once, at the same address', async () => {
    const id = await publishBasics(monday);
    await startDraft(ans, id, tuesday);
    await startDraft(bo, id, tuesday);
    const { draft } = await authoredModule(ans, id);
    expect(draft?.draft.lessons.map((one) => one.id)).toEqual(socialMediaBasics.lessons.map((one) => one.id));
    expect(draft?.problems).toEqual([]);
    expect(await store().read.$count(moduleDrafts)).toBe(1);
  });

  test('thrown away leaves what is published as it was', async () => {
    const id = await publishBasics(monday);
    await startDraft(ans, id, tuesday);
    await discardDraft(bo, id, tuesday);
    expect((await authoredModule(ans, id)).draft).toBeNull();
    expect(await store().read.$count(draftParts)).toBe(0);
    expect(await store().read.$count(moduleVersions)).toBe(1);
    await expect(discardDraft(bo, id)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('saving', () => {
  test('the second of two is told who was first and what they wrote; nothing is overwritten', async () => {
    const draftId = await start();
    const partId = await addPart(ans, { draftId, kind: 'lesson' }, monday);
    const place = { draftId, partId };
    expect(await savePart(ans, { ...place, revision: 1, part: lessonCalled('Van Ans') }, tuesday)).toMatchObject({
      revision: 2,
    });

    const second = savePart(bo, { ...place, revision: 1, part: lessonCalled('Van Bo') });
    const refusal: unknown = await second.catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PartChanged);
    expect(refusal).toMatchObject({
      code: 'conflict',
      theirs: { revision: 2, savedBy: 'Kim ans', savedAt: tuesday, part: lessonCalled('Van Ans') },
    });
    expect(await lessonsOf(draftId)).toEqual(['Van Ans']);

    // Having seen it, Bo may choose.
    expect(await savePart(bo, { ...place, revision: 2, part: lessonCalled('Van Bo') })).toMatchObject({ revision: 3 });
    expect(await lessonsOf(draftId)).toEqual(['Van Bo']);
  });

  test('at the same moment lets one through', async () => {
    const draftId = await start();
    const partId = await addPart(ans, { draftId, kind: 'lesson' });
    const tries = [ans, bo, ans, bo, ans].map((who, at) =>
      savePart(who, { draftId, partId, revision: 1, part: lessonCalled(`nummer ${at}`) }),
    );
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await partForEditing(ans, { draftId, partId, kind: 'lesson' })).revision).toBe(2);
  });

  test('in different lessons is in nobody’s way', async () => {
    const draftId = await start();
    const [first, second] = [
      await addPart(ans, { draftId, kind: 'lesson' }),
      await addPart(bo, { draftId, kind: 'lesson' }),
    ];
    await savePart(ans, { draftId, partId: first, revision: 1, part: lessonCalled('een') });
    await savePart(bo, { draftId, partId: second, revision: 1, part: lessonCalled('twee') });
    expect(await lessonsOf(draftId)).toEqual(['een', 'twee']);
  });

  test('refuses what is no part: too long, no number, of another kind, of a draft that is gone', async () => {
    const draftId = await start();
    const partId = await addPart(ans, { draftId, kind: 'lesson' });
    const save = (part: KindOfPart) => savePart(ans, { draftId, partId, revision: 1, part });
    const lesson = lessonCalled('x').content;
    await expect(save(lessonCalled('x'.repeat(401)))).rejects.toMatchObject({ fields: { 'title.nl': 'too-long:400' } });
    await expect(save({ kind: 'lesson', content: { ...lesson, minutes: Number.NaN } })).rejects.toMatchObject({
      fields: { minutes: 'number' },
    });
    const sources = Array.from({ length: 21 }, () => ({ label: title, url: '', checkedOn: '' }));
    await expect(save({ kind: 'lesson', content: { ...lesson, sources } })).rejects.toMatchObject({
      fields: { sources: 'pick-at-most:20' },
    });
    await expect(save({ kind: 'head', content: newHead(title, newTopic) })).rejects.toMatchObject({
      code: 'not-found',
    });
    await discardDraft(ans, draftId);
    await expect(save(lessonCalled('te laat'))).rejects.toMatchObject({ code: 'not-found' });
    expect(await store().read.$count(draftParts)).toBe(0);
  });
});

describe('the order of lessons and questions', () => {
  let draftId: string;
  let ids: string[];

  beforeEach(async () => {
    draftId = await start();
    ids = [];
    for (const name of ['een', 'twee', 'drie']) {
      const partId = await addPart(ans, { draftId, kind: 'lesson' });
      await savePart(ans, { draftId, partId, revision: 1, part: lessonCalled(name) });
      ids.push(partId);
    }
    await addPart(ans, { draftId, kind: 'question', form: 'order' });
  });

  test.each([
    [2, 0, ['drie', 'een', 'twee']],
    [0, 1, ['twee', 'een', 'drie']],
    [0, -1, ['een', 'twee', 'drie']],
    [2, 3, ['een', 'twee', 'drie']],
  ])('from %i to %i', async (from, to, order) => {
    await movePart(bo, { draftId, partId: ids[from] ?? '', to });
    expect(await lessonsOf(draftId)).toEqual(order);
  });

  test('closes up when one is removed, and a new one comes last', async () => {
    const partId = ids[0] ?? '';
    await expect(removePart(bo, { draftId, partId, revision: 1 })).rejects.toBeInstanceOf(PartChanged);
    await removePart(bo, { draftId, partId, revision: 2 });
    await addPart(bo, { draftId, kind: 'lesson' });
    expect(await lessonsOf(draftId)).toEqual(['twee', 'drie', '']);
    const { place, of, previousId } = await partForEditing(ans, { draftId, partId: ids[2] ?? '', kind: 'lesson' });
    expect({ place, of, previousId }).toEqual({ place: 2, of: 3, previousId: ids[1] });
    await expect(removePart(bo, { draftId, partId: 'head', revision: 1 })).rejects.toMatchObject({ code: 'not-found' });
  });
});

test('a part is found as what it is only, and its draft by authors only', async () => {
  const draftId = await start();
  const partId = await addPart(ans, { draftId, kind: 'question', form: 'steps' });
  expect((await partForEditing(bo, { draftId, partId, kind: 'question' })).part).toMatchObject({
    kind: 'question',
    content: { form: 'steps', steps: [{ options: [{}, {}] }, {}] },
  });
  await expect(partForEditing(bo, { draftId, partId, kind: 'lesson' })).rejects.toMatchObject({ code: 'not-found' });
  await addPerson('cas');
  const cas = await addViewer('dan');
  await expect(authoredModule(cas, draftId)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(authoredModules(cas)).rejects.toMatchObject({ code: 'forbidden' });
});
