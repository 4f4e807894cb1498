import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { commentOnParagraph, inviteToComment, takeOverProposal } from '../commenting/commands';
import { discardPolicyDraft, joinParagraphs, saveParagraph, saveTitle, startPolicyDraft } from '../drafting/commands';
import { policyDraft } from '../drafting/queries';
import { applyImport, uploadDocument } from '../importing/commands';
import { plannedImport } from '../importing/plan';
import { textsOf } from '../policy.factory';
import { firstDraft, previewNow, publishAsSeen, said, TITLE } from '../publishing/published.factory';
import { confirmTitleTranslation, confirmTranslation } from './commands';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');
let hr: Viewer;
let draftId: string;
let paragraphId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  draftId = await firstDraft(hr, ['We listen.', 'We reply.'], monday);
  paragraphId = (await textsOf(draftId))[0]?.id ?? '';
});
afterAll(closeFreshStore);

const marks = async () => (await policyDraft(hr))?.paragraphs.map(({ stale }) => stale);
const changeDutch = (revision = 1) =>
  saveParagraph(hr, { draftId, paragraphId, revision }, { ...said('We listen.'), nl: 'Wij horen.' }, tuesday);
const englishIsStale = { kind: 'stale', locale: 'en', was: 'We listen. (nl)' };

describe('a paragraph of which one language is changed', () => {
  test('is marked, and the other paragraphs are not', async () => {
    await changeDutch();
    expect(await marks()).toEqual([englishIsStale, null]);
  });

  test('is no longer once the other language follows', async () => {
    await changeDutch();
    await saveParagraph(
      hr,
      { draftId, paragraphId, revision: 2 },
      { nl: 'Wij horen.', en: 'We hear.' },
      new Date('2026-11-25T09:00:00Z'),
    );
    expect(await marks()).toEqual([null, null]);
  });

  test('is no longer when somebody says that the translation is still right, of the text that they saw', async () => {
    await changeDutch();
    const confirm = (revision: number) => confirmTranslation(hr, { draftId, paragraphId, revision });
    await expect(confirm(1)).rejects.toMatchObject({ code: 'conflict', reason: 'policy-text-changed' });
    await confirm(2);
    expect(await marks()).toEqual([null, null]);
    // Nobody's open page is in the way of that.
    expect((await textsOf(draftId))[0]?.revision).toBe(2);
  });

  test('keeps its mark when the next one is joined to it', async () => {
    await changeDutch();
    const nextId = (await textsOf(draftId))[1]?.id ?? '';
    await joinParagraphs(hr, { draftId, paragraphId, revision: 2, nextId }, tuesday);
    expect(await marks()).toEqual([{ ...englishIsStale, was: 'We listen. (nl) We reply. (nl)' }]);
  });

  test('by a proposal that is taken over is marked too', async () => {
    await inviteToComment(hr, draftId, { until: '2026-12-24', departmentIds: [] }, monday);
    const place = { employeeId: 'hr', draftId, paragraphId };
    const words = {
      formKey: 'k',
      locale: 'nl' as const,
      revision: 1,
      text: '',
      proposal: 'Wij horen.',
      mayName: false,
    };
    await takeOverProposal(hr, await commentOnParagraph(hr, place, words, monday), { revision: 1 }, tuesday);
    expect(await marks()).toEqual([englishIsStale, null]);
  });

  test('by a document in one language is marked, with the title', async () => {
    const bytes = new TextEncoder().encode('# Anders beleid\n\nWe listen. (nl)\n\nWij antwoorden op We reply. (nl)\n');
    await uploadDocument(hr, { draftId, locale: 'nl', fileName: 'beleid.md', bytes }, tuesday);
    const seen = (await plannedImport(draftId, 'hr'))?.fingerprint ?? '';
    await applyImport(hr, { draftId, seen }, tuesday);
    expect(await marks()).toEqual([null, { ...englishIsStale, was: 'We reply. (nl)' }]);
    expect((await policyDraft(hr))?.titleStale).toEqual({ kind: 'stale', locale: 'en', was: TITLE.nl });
  });
});

test('the title is marked and confirmed like a paragraph', async () => {
  const title = { ...TITLE, en: 'Our social media policy' };
  await saveTitle(hr, draftId, { title, seen: TITLE }, tuesday);
  expect((await policyDraft(hr))?.titleStale).toEqual({ kind: 'stale', locale: 'nl', was: TITLE.en });
  const unseen = confirmTitleTranslation(hr, draftId, TITLE);
  await expect(unseen).rejects.toMatchObject({ code: 'conflict', reason: 'policy-text-changed' });
  await confirmTitleTranslation(hr, draftId, title);
  expect((await policyDraft(hr))?.titleStale).toBeNull();
});

test('publishing names what has to be looked over, and is not stopped by it', async () => {
  await changeDutch();
  await saveTitle(hr, draftId, { title: { ...TITLE, nl: 'Beleid' }, seen: TITLE }, tuesday);
  const { stale, problems } = await previewNow(hr);
  expect({ stale, problems }).toEqual({
    stale: [
      { paragraphId: null, locale: 'en' },
      { paragraphId, locale: 'en' },
    ],
    problems: [],
  });
  expect(await publishAsSeen(hr, draftId, 'first', tuesday)).toMatchObject({ number: 1 });
});

test('what is published with a translation to look over is marked in the next draft, unless that begins anew', async () => {
  await changeDutch();
  await saveTitle(hr, draftId, { title: { ...TITLE, nl: 'Beleid' }, seen: TITLE }, tuesday);
  await publishAsSeen(hr, draftId, 'first', tuesday);
  const nextId = await startPolicyDraft(hr, 'current', tuesday);
  expect(await marks()).toEqual([englishIsStale, null]);
  expect((await policyDraft(hr))?.titleStale).toEqual({ kind: 'stale', locale: 'en', was: TITLE.nl });
  await confirmTranslation(hr, { draftId: nextId, paragraphId, revision: 1 });
  expect(await marks()).toEqual([null, null]);

  await discardPolicyDraft(hr, nextId, tuesday);
  await startPolicyDraft(hr, 'empty', tuesday);
  expect((await policyDraft(hr))?.titleStale).toBeNull();
});
