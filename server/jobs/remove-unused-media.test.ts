import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, media, mediaPieces } from '@/db/schema';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import type { ModuleContent } from '@/domain/training/content';
import { systemViewer } from '@/server/auth/system';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { commentOnParagraph, inviteToComment } from '@/server/policy/commenting/commands';
import { saveParagraph } from '@/server/policy/drafting/commands';
import { draftWith, textsOf } from '@/server/policy/policy.factory';
import { publishAsSeen, publishFirst } from '@/server/policy/publishing/published.factory';
import { startPolicyDraft } from '@/server/policy/drafting/commands';
import { addPart, savePart, startModule } from '@/server/training/authoring/commands';
import { publishModule } from '@/server/training/commands';
import { removeUnusedMedia } from './remove-unused-media';

const DAY_MS = 24 * 60 * 60 * 1000;
const monday = new Date('2026-11-23T03:00:00Z');
const day = (count: number) => new Date(monday.getTime() + count * DAY_MS);
const system = systemViewer();
const picture = '5f0c8e5e-0000-4000-8000-000000000001-1600x900';
const film = '5f0c8e5e-0000-4000-8000-000000000002';
let hr: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
});
afterAll(closeFreshStore);

/** A medium of two pieces, as an upload leaves it. */
async function upload(id: string, uploadedAt = monday): Promise<void> {
  await store().write(async (tx) => {
    const facts = { kind: 'image' as const, mimeType: 'image/webp', fileName: 'a.png', uploadedBy: 'hr' };
    await tx.insert(media).values({ ...facts, id, byteLength: 8, uploadedAt });
    for (const position of [0, 1]) {
      await tx.insert(mediaPieces).values({ mediaId: id, position, content: Buffer.from('1234') });
    }
  });
}

const left = async () => {
  const rows = await store().read.select({ id: media.id }).from(media).orderBy(media.id);
  expect(await store().read.$count(mediaPieces)).toBe(rows.length * 2);
  return rows.map(({ id }) => id);
};

const withPicture = (body: string): ModuleContent => ({
  ...socialMediaBasics,
  lessons: socialMediaBasics.lessons.map((lesson, at) =>
    at === 0 ? { ...lesson, body: { nl: body, en: body } } : lesson,
  ),
});

describe('a picture that nothing names', () => {
  test('goes after seven days, with its bytes, and the log says how many went', async () => {
    await upload(picture);
    await upload(film);
    expect(await removeUnusedMedia(system, day(0))).toBe(0);
    expect(await removeUnusedMedia(system, day(6))).toBe(0);
    expect(await left()).toHaveLength(2);
    expect(await removeUnusedMedia(system, day(7))).toBe(2);
    expect(await left()).toEqual([]);
    expect(await removeUnusedMedia(system, day(8))).toBe(0);
    const log = await store().read.select().from(auditEntries);
    expect(log).toMatchObject([{ action: 'media.remove-unused.2', subject: 'media', actorId: null, at: day(7) }]);
  });

  test('and is put back within that time, stays; the days are counted anew afterwards', async () => {
    await upload(picture);
    await removeUnusedMedia(system, day(0));
    const draftId = await draftWith(hr, [{ nl: `![a](media:${picture})`, en: 'Text' }], day(1));
    await removeUnusedMedia(system, day(8));
    expect(await left()).toEqual([picture]);
    const [paragraph] = await textsOf(draftId);
    const place = { draftId, paragraphId: paragraph?.id ?? '', revision: 1 };
    await saveParagraph(hr, place, { nl: 'Geen foto.', en: 'Text' }, day(9));
    await removeUnusedMedia(system, day(9));
    await removeUnusedMedia(system, day(15));
    expect(await left()).toEqual([picture]);
    await removeUnusedMedia(system, day(16));
    expect(await left()).toEqual([]);
  });

  test('of a film that is still coming in is none of this', async () => {
    await store().write((tx) =>
      tx.insert(media).values({
        ...{ id: film, kind: 'video', mimeType: 'video/mp4', byteLength: 0 },
        ...{ fileName: 'a.mp4', uploadedBy: 'hr', uploadedAt: day(7) },
      }),
    );
    await removeUnusedMedia(system, day(7));
    expect(await store().read.$count(media)).toBe(1);
  });
});

/** Looks at it on enough days to take away what may be. */
async function afterWeeks(): Promise<string[]> {
  for (const count of [10, 20, 30]) await removeUnusedMedia(system, day(count));
  return left();
}

describe('what is in use stays', () => {
  test('by an old version of a module only', async () => {
    await upload(picture);
    await upload(film);
    await publishModule(hr, withPicture(`![a](media:${picture})`), day(1));
    await publishModule(hr, withPicture('No picture any more.'), day(2));
    expect(await afterWeeks()).toEqual([picture]);
  });

  test('by an old version of the policy only', async () => {
    await upload(picture);
    await publishFirst(hr, [`![a](media:${picture})`], day(1));
    const draftId = await startPolicyDraft(hr, 'current', day(2));
    const [first] = await textsOf(draftId);
    const place = { draftId, paragraphId: first?.id ?? '', revision: 1 };
    await saveParagraph(hr, place, { nl: 'Geen foto.', en: 'No picture.' }, day(2));
    await publishAsSeen(hr, draftId, 'material', day(3));
    expect(await afterWeeks()).toEqual([picture]);
  });

  test('by a draft of a module: a picture in a text and a film', async () => {
    await upload(picture);
    await upload(film);
    const topic = { id: 'basics', name: { nl: 'Basis', en: 'Basics' } };
    const draftId = await startModule(hr, { title: { nl: 'Foto’s', en: '' }, topic }, day(1));
    const partId = await addPart(hr, { draftId, kind: 'lesson' }, day(1));
    const words = { nl: 'Zo', en: 'So' };
    const video = { from: { mediaId: film }, title: words, transcript: words };
    const body = { nl: `![a](media:${picture})`, en: '' };
    const content = { minutes: 4, title: words, body, video, sources: [] };
    await savePart(hr, { draftId, partId, revision: 1, part: { kind: 'lesson', content } }, day(1));
    expect(await afterWeeks()).toEqual([picture, film].sort());
  });

  test('by what a colleague proposed, though it was not taken over', async () => {
    await upload(picture);
    const draftId = await draftWith(hr, [{ nl: 'Tekst', en: 'Text' }], day(1));
    await inviteToComment(hr, draftId, { until: '2027-01-01', departmentIds: [] }, day(1));
    const [paragraph] = await textsOf(draftId);
    await commentOnParagraph(
      hr,
      { employeeId: 'hr', draftId, paragraphId: paragraph?.id ?? '' },
      { formKey: 'k', locale: 'en', revision: 1, text: '', proposal: `![a](media:${picture})`, mayName: false },
      day(1),
    );
    expect(await afterWeeks()).toEqual([picture]);
  });
});
