import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { media, mediaPieces, policyImports } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Locale, Viewer } from '@/domain/access/viewer';
import { blockOf } from '@/domain/policy/blocks';
import { type DocumentComplaint, DOCUMENT_MAX_BYTES, PARTS_MAX } from '@/domain/policy/imported';
import { imagesIn } from '@/domain/training/media';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { saveParagraph } from '../drafting/commands';
import { policyDraft } from '../drafting/queries';
import { draftWith, textsOf } from '../policy.factory';
import { applyImport, dropDocument, uploadDocument } from './commands';
import { waitingDocument } from './queries';
import { picture, twentyPages } from './twenty-pages.factory';
import { paragraph, pictureOf, wordFile, wordParts } from './word.factory';
import { type ZipPart, zipOf } from './zip.factory';

const now = new Date('2026-11-25T09:00:00Z');
const later = new Date('2026-11-25T10:00:00Z');
let champion: Viewer;
let hr: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  champion = await addViewer('champion', 'champion');
  hr = await addViewer('hr', 'hr');
});
afterAll(closeFreshStore);

const upload = (draftId: string, bytes: Uint8Array | string, { locale = 'nl' as Locale, at = now, viewer = hr } = {}) =>
  uploadDocument(
    viewer,
    {
      draftId,
      locale,
      fileName: 'beleid.docx',
      bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    },
    at,
  );

async function takeOver(draftId: string, viewer = hr): Promise<void> {
  const waiting = await waitingDocument(viewer, draftId);
  await applyImport(viewer, { draftId, seen: waiting?.fingerprint ?? '' }, later);
}

const kept = async () => ({
  imports: await store().read.$count(policyImports),
  media: await store().read.$count(media),
  pieces: await store().read.$count(mediaPieces),
});
const nothing = { imports: 0, media: 0, pieces: 0 };

describe('a Word document of 20 pages', () => {
  test('keeps its title, headings, lists, tables, quotes and pictures', async () => {
    const draftId = await draftWith(hr, [], now);
    await upload(draftId, await twentyPages());
    const waiting = await waitingDocument(hr, draftId);
    expect(waiting?.plan.counts).toEqual({ kept: 0, changed: 0, new: 200, removed: 0, untranslated: 0 });
    await takeOver(draftId);

    const draft = await policyDraft(hr);
    expect(draft?.title).toEqual({ nl: 'Ons beleid', en: '' });
    const texts = (await textsOf(draftId)).map(({ text }) => text.nl);
    expect(texts.slice(0, 10)).toMatchObject([
      '## Hoofdstuk 0',
      '### Paragraaf 0',
      expect.stringContaining('we luisteren en leren onderwerp0'),
      'Let op: **afspraak 0** geldt altijd.',
      '- punt 0\n  - eronder\n  1. genummerd\n- nog een punt',
      expect.stringContaining('onderwerp100'),
      '1. stap 0\n2. volgende stap',
      '| Wie | Wat |\n| --- | --- |\n| Collega 0 | a\\|b |',
      expect.stringMatching(/^!\[Foto 0\]\(media:[0-9a-f-]+-40x30\)$/),
      '> Citaat nummer 0 van een collega.',
    ]);
    expect(texts.map((text) => blockOf(text)?.kind).filter((kind) => kind === 'table')).toHaveLength(20);
    const shown = texts.flatMap((text) => imagesIn(text));
    expect(new Set(shown.map(({ mediaId }) => mediaId)).size).toBe(20);
    expect(await kept()).toEqual({ imports: 0, media: 20, pieces: 20 });
  });

  test('one picture that comes often is kept once; a drawing that no browser shows leaves its words', async () => {
    const draftId = await draftWith(hr, [], now);
    const logo = await picture(1);
    const body = [pictureOf('a.png', 'Logo'), pictureOf('b.png', ''), pictureOf('c.emf', 'Schema van de kanalen')].join(
      '',
    );
    await upload(draftId, wordFile(body, { 'a.png': logo, 'b.png': logo, 'c.emf': Buffer.from('no picture at all') }));
    const waiting = await waitingDocument(hr, draftId);
    expect(waiting?.notes).toEqual({ 'picture-undescribed': 1, 'picture-left-out': 1 });
    expect(waiting?.plan.paragraphs.at(-1)?.after.nl).toBe('Schema van de kanalen');
    expect((await kept()).media).toBe(1);
  });
});

describe('a document that is not read leaves nothing behind', () => {
  const body = paragraph('Tekst');
  const withPart = (part: ZipPart) => zipOf([...wordParts(body), part]);
  const encoded = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);
  const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const files: [string, DocumentComplaint, () => Buffer][] = [
    ['nothing in it', 'empty', () => Buffer.alloc(0)],
    ['only blanks', 'empty', () => encoded(' \n ', 'utf8')],
    ['a Word file without words', 'empty', () => wordFile('')],
    ['more than 20 MB', 'large', () => Buffer.alloc(DOCUMENT_MAX_BYTES + 1, 'x')],
    ['a PDF', 'type', () => encoded('%PDF-1.7', 'utf8')],
    ['a web page', 'type', () => encoded('<!doctype html><p>x', 'utf8')],
    ['a workbook', 'type', () => zipOf([{ name: 'xl/workbook.xml', content: '<workbook/>' }])],
    ['macros', 'macros', () => withPart({ name: 'word/vbaProject.bin', content: 'x' })],
    ['a path out of the folder', 'unsafe', () => withPart({ name: '../../etc/passwd', content: 'x' })],
    ['a path from the root', 'unsafe', () => withPart({ name: '/etc/passwd', content: 'x' })],
    ['a part twice', 'unsafe', () => withPart({ name: 'word/document.xml', content: '<w/>' })],
    ['a part behind a password', 'password', () => withPart({ name: 'word/x.bin', content: 'x', isEncrypted: true })],
    [
      'a whole file behind a password',
      'password',
      () => Buffer.concat([compound, encoded('EncryptedPackage', 'utf16le')]),
    ],
    ['Word of before 2007', 'old-word', () => Buffer.concat([compound, encoded('WordDocument', 'utf16le')])],
    ['a zip bomb that says so', 'unpacked', () => withPart({ name: 'word/b.xml', content: Buffer.alloc(12_500_000) })],
    [
      'a zip bomb that lies',
      'broken',
      () => withPart({ name: 'word/b.bin', content: Buffer.alloc(30_000_000), claims: 10 }),
    ],
    ['cut off in the middle', 'broken', () => wordFile(body).subarray(0, 600)],
    ['no XML in it', 'broken', () => zipOf(wordParts(body).map((part) => ({ ...part, content: '<w:p' })))],
    [
      'thousands of parts',
      'parts',
      () => zipOf(Array.from({ length: PARTS_MAX + 1 }, (_, at) => ({ name: `word/${at}.bin`, content: '' }))),
    ],
    ['a paragraph without end', 'long-paragraph', () => encoded('woord '.repeat(5_000), 'utf8')],
    ['a book', 'paragraphs', () => encoded('tekst\n\n'.repeat(1_600), 'utf8')],
  ];
  test.each(files)('%s: %s', async (_, why, bytes) => {
    const draftId = await draftWith(hr, [{ nl: 'Staat er al.', en: '' }], now);
    await expect(upload(draftId, bytes())).rejects.toMatchObject({ fields: { file: why } });
    expect(await kept()).toEqual(nothing);
    expect((await textsOf(draftId)).map(({ text }) => text.nl)).toEqual(['Staat er al.']);
  });
});

describe('a document beside the draft', () => {
  const markdown = '# Ons beleid\n\n## Doelen\n\nWe geven antwoord op ieder bericht.\n\n- nieuw punt';
  const begun = () =>
    draftWith(
      champion,
      [
        { nl: '## Doelen', en: '## Goals' },
        { nl: 'We geven antwoord op elk bericht.', en: 'We answer every message.' },
        { nl: 'Dit verdwijnt uit de tekst.', en: 'This goes away.' },
      ],
      now,
    );

  test('is looked at first: the draft stays as it is', async () => {
    const draftId = await begun();
    await upload(draftId, markdown);
    const waiting = await waitingDocument(hr, draftId);
    expect(waiting).toMatchObject({ locale: 'nl', fileName: 'beleid.docx', notes: {} });
    expect(waiting?.plan.counts).toEqual({ kept: 1, changed: 1, new: 1, removed: 1, untranslated: 0 });
    expect((await textsOf(draftId)).map(({ revision }) => revision)).toEqual([1, 1, 1]);
    expect(await waitingDocument(champion, draftId)).toBeNull();
  });

  test('then it replaces the text of its language; ids and the other language stay', async () => {
    const draftId = await begun();
    const before = await textsOf(draftId);
    await upload(draftId, markdown);
    await takeOver(draftId);
    const after = await textsOf(draftId);
    expect(after.map(({ text }) => text)).toEqual([
      { nl: '## Doelen', en: '## Goals' },
      { nl: 'We geven antwoord op ieder bericht.', en: 'We answer every message.' },
      { nl: '- nieuw punt', en: '' },
    ]);
    expect(after.slice(0, 2).map(({ id, revision }) => [id, revision])).toEqual([
      [before[0]?.id, 1],
      [before[1]?.id, 2],
    ]);
    expect((await policyDraft(hr))?.title.nl).toBe('Ons beleid');
  });

  test('not when the draft was changed since it was looked at', async () => {
    const draftId = await begun();
    await upload(draftId, markdown);
    const seen = (await waitingDocument(hr, draftId))?.fingerprint ?? '';
    const [first] = await textsOf(draftId);
    await saveParagraph(
      champion,
      { draftId, paragraphId: first?.id ?? '', revision: 1 },
      { nl: '## Wat', en: '' },
      later,
    );
    await expect(applyImport(hr, { draftId, seen }, later)).rejects.toMatchObject({ reason: 'policy-draft-changed' });
    expect((await waitingDocument(hr, draftId))?.fingerprint).not.toBe(seen);
    expect((await textsOf(draftId)).map(({ text }) => text.nl)).toContain('Dit verdwijnt uit de tekst.');
  });

  test('it is put away with its pictures; so is an earlier one of the same editor, and any after a day', async () => {
    const draftId = await begun();
    const file = wordFile(pictureOf('a.png', 'Foto'), { 'a.png': await picture(5) });
    await upload(draftId, file);
    await upload(draftId, wordFile(pictureOf('a.png', 'Foto'), { 'a.png': await picture(6) }));
    expect(await kept()).toEqual({ imports: 1, media: 1, pieces: 1 });
    await dropDocument(hr, draftId);
    expect(await kept()).toEqual(nothing);

    await upload(draftId, file);
    await upload(draftId, markdown, { viewer: champion, at: new Date('2026-11-26T09:00:01Z') });
    expect(await kept()).toEqual({ imports: 1, media: 0, pieces: 0 });
  });

  test('English for the first time finds its Dutch paragraphs', async () => {
    const draftId = await draftWith(
      hr,
      [
        { nl: '## Doelen', en: '' },
        { nl: 'We geven antwoord.', en: '' },
      ],
      now,
    );
    await upload(draftId, '## Goals\n\nWe answer.', { locale: 'en' });
    await takeOver(draftId);
    expect((await textsOf(draftId)).map(({ text, revision }) => [text.en, revision])).toEqual([
      ['## Goals', 2],
      ['We answer.', 2],
    ]);
  });

  test('pictures from elsewhere are left out of a Markdown file', async () => {
    const draftId = await begun();
    await upload(draftId, 'Kijk: ![een grafiek](https://x.example/a.png)');
    const waiting = await waitingDocument(hr, draftId);
    expect(waiting?.notes).toEqual({ 'picture-left-out': 1 });
    expect(waiting?.plan.paragraphs.find(({ fate }) => fate === 'new')?.after.nl).toBe('Kijk: een grafiek');
  });

  test('nobody takes over what nobody uploaded', async () => {
    const draftId = await begun();
    await expect(applyImport(hr, { draftId, seen: '' }, later)).rejects.toMatchObject({ code: 'not-found' });
  });
});
