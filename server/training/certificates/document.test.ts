import { readFileSync } from 'node:fs';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import type { Certificate } from '@/domain/training/certificate';
import { certificateDocument, type CertificateWords } from './document';
import { certificateFonts } from './fonts';
import { trueTypeOf } from './woff2';

const certificate: Certificate = {
  ...{ name: 'Kim de Vries', organisation: 'Harbour', title: { nl: 'Veilig', en: 'Safe' } },
  ...{ version: 2, completedOn: '2026-11-23', how: 'finished' },
};
const words: CertificateWords = { heading: 'Certificaat', statement: 'heeft afgerond', facts: [], check: null };
const write = (changes: Partial<Certificate>, more: Partial<CertificateWords> = {}) =>
  certificateDocument({ ...certificate, ...changes }, { ...words, ...more }, 'nl');

describe('the document', () => {
  test.each(['Łukasz Wójcik', 'Şenay Yılmaz', 'Ağça Öztürk', 'Đorđe Đukić', 'Ștefan Țepeș', 'Ó Murchú'])(
    'holds the name %s on one page, with the typeface in it',
    async (name) => {
      const file = (await write({ name }))?.toString('latin1') ?? '';
      expect(file).toMatch(/^%PDF-1\.7/);
      expect(file.match(/\/Type \/Page\b/g)).toHaveLength(1);
      expect(file).toContain('AtkinsonHyperlegibleNext-Regular');
    },
  );

  test('has a title of its own, its language, and the link as a link', async () => {
    const check = { text: 'Te controleren op', href: 'https://draagvlak.example/verify/abc' };
    const file = (await write({}, { check }))?.toString('latin1') ?? '';
    expect(file).toContain('/Lang (nl)');
    expect(file).toContain('/URI (https://draagvlak.example/verify/abc)');
    expect(file).toContain('/Marked true');
  });

  test('is not made where the typeface lacks a letter: a wrong name is no certificate', async () => {
    expect(await write({ name: 'Анна' })).toBeNull();
    expect(await write({ title: { nl: '社交媒体', en: 'x' } })).toBeNull();
  });
});

describe('the typeface for paper', () => {
  const folder = path.join('node_modules', '@fontsource-variable', 'atkinson-hyperlegible-next', 'files');
  const files = ['latin', 'latin-ext'].map((set) => `atkinson-hyperlegible-next-${set}-wght-normal.woff2`);

  test.each([0, 1])('has the widths of the web font it was made from (%i)', (at) => {
    const original = readFileSync(path.join(folder, files[at] ?? ''));
    const document = new PDFDocument({ font: '' });
    document.registerFont('web', original).registerFont('paper', trueTypeOf(original));
    const widthIn = (font: string, letter: string) => document.font(font).fontSize(1000).widthOfString(letter);
    const letters = [...(certificateFonts()[at]?.codePoints ?? [])].map((codePoint) => String.fromCodePoint(codePoint));
    expect(letters.length).toBeGreaterThan(100);
    expect(letters.filter((letter) => widthIn('paper', letter) !== widthIn('web', letter))).toEqual([]);
  });

  test('together has the letters of names in the languages of Europe that write in Latin', () => {
    const known = certificateFonts().map(({ codePoints }) => codePoints);
    const missing = [...'ÀÇÉÑÖØÞßàçéëïñöøþÿĀąĆčĎđĘěĞğĢİıĶŁłŃňŐőŒŘřŚşŠťŮůŰűŲŹżŽžȘșȚțẞ’-'].filter(
      (letter) => !known.some((codePoints) => codePoints.has(letter.codePointAt(0) ?? 0)),
    );
    expect(missing).toEqual([]);
  });

  test('anything but a WOFF 2 font is refused', () => {
    expect(() => trueTypeOf(Buffer.from('OTTO and more'))).toThrow('not a WOFF 2 font');
  });
});
