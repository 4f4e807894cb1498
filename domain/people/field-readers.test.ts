import { describe, expect, test } from 'vitest';
import { cleanText, readDay, readEmail, readLanguage, readText } from './field-readers';

const name = { max: 80, required: true };

describe('cleanText', () => {
  test.each([
    ['  Jan  Piet ', 'Jan Piet'],
    ['Jan\tPiet\nKlaas', 'Jan Piet Klaas'],
    ['Jan\u00a0Piet', 'Jan Piet'],
    ['\u200bJan\ufeff', 'Jan'],
    ['Zoe\u0308', 'Zoë'],
  ])('%j → %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});

describe('readText', () => {
  test.each(["'t Hart", 'Yılmaz', 'Özdemir', "O'Brien-de Vries", '李小龙', 'محمد', 'Nguyễn', 'नरेन्द्र', 'Ng'])(
    'takes %s as it is',
    (text) => {
      expect(readText(text, name)).toEqual({ ok: true, value: text });
    },
  );

  test.each(['', '   ', '\u200b', '\u00a0'])('%j is empty: refused where required, else an empty text', (text) => {
    expect(readText(text, name)).toEqual({ ok: false, reason: 'required' });
    expect(readText(text, { max: 80, required: false })).toEqual({ ok: true, value: '' });
  });

  test('as long as allowed, and one longer', () => {
    expect(readText('a'.repeat(80), name).ok).toBe(true);
    expect(readText('a'.repeat(81), name)).toEqual({ ok: false, reason: 'too-long' });
  });

  test.each([
    ['a control character', 'Jan\u0000'],
    ['an escape', 'Jan\u001b[31m'],
    ['text turned around', 'Jan\u202enaJ'],
    ['a file read in the wrong encoding', 'Zo\ufffd'],
    ['half a character', 'Jan\ud83d'],
  ])('refuses %s', (_, text) => {
    expect(readText(text, name)).toEqual({ ok: false, reason: 'broken-characters' });
  });
});

describe('readEmail', () => {
  test('is kept in lower case, without spaces around it', () => {
    expect(readEmail(' Jan.deVries+x@Stad.Example ', 254)).toEqual({ ok: true, value: 'jan.devries+x@stad.example' });
  });

  test.each([
    'els.deboer at stad.example',
    'els.deboer@stad',
    'els..deboer@stad.example',
    '@stad.example',
    'els@de boer.example',
    'Els <els@stad.example>',
    'els@stad.example\nbcc: x@y.nl',
    'özdemir@stad.example',
  ])('%j is no address', (text) => {
    expect(readEmail(text, 254)).toEqual({ ok: false, reason: 'email' });
  });

  test('the Kelvin sign does not become a k: the address would be somebody else’s', () => {
    expect('\u212aees@stad.example'.toLowerCase()).toBe('kees@stad.example');
    expect(readEmail('\u212aees@stad.example', 254)).toEqual({ ok: false, reason: 'email' });
  });

  test('empty and too long', () => {
    expect(readEmail(' ', 254)).toEqual({ ok: false, reason: 'required' });
    expect(readEmail(`${'a'.repeat(243)}@stad.example`, 254)).toEqual({ ok: false, reason: 'too-long' });
  });
});

describe('readDay', () => {
  const range = { earliest: '1950-01-01', latest: '2027-11-25' };

  test.each([
    ['2024-03-31', '2024-03-31'],
    ['31-03-2024', '2024-03-31'],
    ['1-3-2024', '2024-03-01'],
    ['31/03/2024', '2024-03-31'],
    [' 2024-02-29 ', '2024-02-29'],
    ['1950-01-01', '1950-01-01'],
    ['2027-11-25', '2027-11-25'],
    ['', null],
  ])('%j → %j', (text, day) => {
    expect(readDay(text, range)).toEqual({ ok: true, value: day });
  });

  test.each([
    ['31-02-2019', 'date-not-real'],
    ['2023-02-29', 'date-not-real'],
    ['03/25/2024', 'date-not-real'],
    ['00-01-2024', 'date-not-real'],
    ['0000-00-00', 'date-not-real'],
    ['1-3-24', 'date'],
    ['1-3/2024', 'date'],
    ['2024-3-1', 'date'],
    ['45382', 'date'],
    ['soon', 'date'],
    ['1949-12-31', 'date-early'],
    ['0050-01-01', 'date-early'],
    ['2027-11-26', 'date-late'],
  ])('%j is refused: %s', (text, reason) => {
    expect(readDay(text, range)).toEqual({ ok: false, reason });
  });
});

describe('readLanguage', () => {
  test.each([
    ['nl', 'nl'],
    ['NL', 'nl'],
    ['nl-BE', 'nl'],
    ['Nederlands', 'nl'],
    ['Dutch', 'nl'],
    ['en_GB', 'en'],
    ['English', 'en'],
    ['Engels', 'en'],
    ['', null],
  ])('%j → %j', (text, language) => {
    expect(readLanguage(text)).toEqual({ ok: true, value: language });
  });

  test.each(['de', 'Deutsch', 'nlx', 'nl-'])('%j is not one of ours', (text) => {
    expect(readLanguage(text)).toEqual({ ok: false, reason: 'language' });
  });
});
