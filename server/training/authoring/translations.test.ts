import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import type { DraftQuestion, KindOfPart } from '@/domain/training/draft';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { publishDraft } from '../publishing/commands';
import { publishPreview } from '../publishing/queries';
import { publishBasics } from '../training.factory';
import { savePart, startDraft } from './commands';
import { authoredModule, partForEditing, translationsToCheck } from './queries';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');
let ans: Viewer;
let draftId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  ans = await addViewer('ans', 'champion');
  draftId = await publishBasics(monday);
  await startDraft(ans, draftId, monday);
});
afterAll(closeFreshStore);

async function firstOf(kind: 'lesson' | 'question') {
  const { draft } = (await authoredModule(ans, draftId)).draft ?? {};
  const partId = (kind === 'lesson' ? draft?.lessons : draft?.questions)?.[0]?.id ?? '';
  return partForEditing(ans, { draftId, partId, kind }).then((found) => ({ ...found, partId }));
}

const save = (partId: string, part: KindOfPart, revision = 1, confirmed: string[] = []) =>
  savePart(ans, { draftId, partId, revision, part, confirmed }, tuesday);

async function changeDutchTitle() {
  const { partId, part } = await firstOf('lesson');
  if (part.kind !== 'lesson') throw new Error('no lesson');
  const { title } = part.content;
  const changed: KindOfPart = { kind: 'lesson', content: { ...part.content, title: { ...title, nl: 'Anders' } } };
  return { partId, was: title.nl, changed, saved: await save(partId, changed) };
}

describe('a lesson of which the Dutch title is changed', () => {
  test('is marked there, in its editor and in the draft; nothing else is', async () => {
    const { partId, was, saved } = await changeDutchTitle();
    const mark = { field: 'title', stale: { kind: 'stale', locale: 'en', was } };
    expect(saved.stale).toEqual([mark]);
    expect((await firstOf('lesson')).stale).toEqual([mark]);
    const part = { kind: 'lesson', id: partId };
    expect((await authoredModule(ans, draftId)).draft?.stale).toEqual([{ part, ...mark }]);
  });

  test('is no longer once the author says that the translation is still right', async () => {
    const { partId, changed } = await changeDutchTitle();
    expect((await save(partId, changed, 2, ['title'])).stale).toEqual([]);
    expect((await translationsToCheck(ans, draftId)).stale).toEqual([]);
  });

  test('can be published all the same, and is still marked in the next draft', async () => {
    const { partId, was } = await changeDutchTitle();
    const { seen, problems } = await publishPreview(ans, draftId);
    expect(problems).toEqual([]);
    const said = { change: 'editorial', offer: 'nothing', note: '', seen } as const;
    await publishDraft(ans, { draftId, ...said }, tuesday);
    await startDraft(ans, draftId, tuesday);
    const mark = { field: 'title', stale: { kind: 'stale', locale: 'en', was } };
    expect((await translationsToCheck(ans, draftId)).stale).toEqual([
      { part: { kind: 'lesson', id: partId }, ...mark },
    ]);
    const { part, ...found } = await firstOf('lesson');
    expect(found.stale).toEqual([mark]);
    expect((await save(partId, part, 1, ['title'])).stale).toEqual([]);
  });

  test('is not marked in the next draft when it was looked over before publishing', async () => {
    const { partId, changed } = await changeDutchTitle();
    await save(partId, changed, 2, ['title']);
    const { seen } = await publishPreview(ans, draftId);
    await publishDraft(ans, { draftId, change: 'editorial', offer: 'nothing', note: '', seen }, tuesday);
    await startDraft(ans, draftId, tuesday);
    expect((await translationsToCheck(ans, draftId)).stale).toEqual([]);
  });
});

test('an answer of a question is marked by itself', async () => {
  const { partId, part } = await firstOf('question');
  if (part.kind !== 'question') throw new Error('no question');
  const [first, ...others] = part.content.options;
  if (!first) throw new Error('no answers');
  const changed: DraftQuestion = {
    ...part.content,
    options: [{ ...first, explanation: { ...first.explanation, en: 'Because.' } }, ...others],
  };
  expect((await save(partId, { kind: 'question', content: changed })).stale).toEqual([
    {
      field: `options.${first.id}.explanation`,
      stale: { kind: 'stale', locale: 'nl', was: first.explanation.en },
    },
  ]);
});

test('two who change different languages at once: the second is told, and no mark is lost', async () => {
  const { partId, changed } = await changeDutchTitle();
  await expect(save(partId, changed, 1, ['title'])).rejects.toMatchObject({ code: 'conflict' });
  expect((await translationsToCheck(ans, draftId)).stale).toHaveLength(1);
});
