import { describe, expect, test } from 'vitest';
import { fold, searchWords } from './folding';

describe('fold', () => {
  test.each([
    ['Renée', 'renee'],
    ['Yılmaz', 'yilmaz'],
    ['İbrahim', 'ibrahim'],
    ['Özdemir', 'ozdemir'],
    ['Bjørn Strauß', 'bjorn strauss'],
    ['STRAUẞ', 'strauss'],
    ['Æbelø', 'aebelo'],
    ['Łukasz', 'lukasz'],
    ['Đorđe', 'dorde'],
    ['Þórr', 'thorr'],
    ['Ĳssel', 'ijssel'],
    ['Nguyễn', 'nguyen'],
    ['d’Angelo', "d'angelo"],
    ['Ja´far', "ja'far"],
    ['Smit‑Bos', 'smit-bos'],
    ['  A \u00a0 B ', 'a b'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each(['김민준', 'नरेन्द्र', 'สมชาย', '李小龙'])('%s keeps its letters', (text) => {
    expect(fold(text)).toBe(text);
  });

  test.each(['Yılmaz', 'STRAUẞ', 'Ĳssel', 'Ja´far', '김민준', 'Й', 'ŉ', 'ǆ'])(
    'folding %s twice changes nothing',
    (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    },
  );

  test('however an accent was typed', () => {
    expect(fold('Zoe\u0308')).toBe(fold('Zo\u00eb'));
  });
});

test('a question is folded word by word', () => {
  expect(searchWords('  Yılmaz  ÖZ ')).toEqual(['yilmaz', 'oz']);
  expect(searchWords(' ')).toEqual([]);
});
