import { describe, expect, test } from 'vitest';
import { likeness, wordsOf } from './likeness';
import { matchParagraphs, SAME_ANYWHERE, SAME_IN_PLACE } from './matching';

const alike = (one: string, other: string) => likeness(wordsOf(one), wordsOf(other));

describe('likeness', () => {
  test('3 of 4 and 5 words shared: 6 / 9', () => {
    expect(alike('We answer every message', 'We answer every question today')).toBeCloseTo(6 / 9);
  });

  test('a half is 2/3 like the whole, a word that comes twice counts twice, case and accents do not count', () => {
    expect(alike('one two', 'one two three four')).toBeCloseTo(2 / 3);
    expect(alike('no no', 'no')).toBeCloseTo(2 / 3);
    expect(alike('ÉÉN *woord*', 'een woord')).toBe(1);
  });

  test('nothing is like nothing', () => {
    expect(alike('', 'word')).toBe(0);
    expect(alike('', '')).toBe(0);
  });
});

const dutch = (...texts: string[]) => texts.map((text, at) => ({ id: String.fromCharCode(97 + at), text, other: '' }));
const draft = dutch(
  '## Doelen',
  'We geven antwoord op elk bericht, binnen een werkdag.',
  'De aanjager helpt collega’s op weg en blijft zelf bij.',
  '## Techniek',
  'Iedereen kan op het werk bij de netwerken die we gebruiken.',
);
const unchanged = draft.map(({ text }) => text);
const [goals = '', answer = '', champion = '', means = '', access = ''] = unchanged;

describe('which paragraph a text is', () => {
  test('the same text in the same order: every paragraph is itself', () => {
    expect(matchParagraphs(draft, unchanged)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('edited: it stays itself', () => {
    const edited = 'We geven vriendelijk antwoord op elk bericht, binnen twee werkdagen.';
    expect(alike(answer, edited)).toBeGreaterThan(SAME_ANYWHERE);
    expect(matchParagraphs(draft, [goals, edited, champion, means, access])).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('moved and edited at once: it stays itself', () => {
    const edited = access.replace('Iedereen', 'Elke collega');
    expect(matchParagraphs(draft, [edited, goals, answer, champion, means])).toEqual(['e', 'a', 'b', 'c', 'd']);
  });

  test('divided: the part with most of the words keeps the id, the other part is new', () => {
    const halves = ['We geven antwoord op elk bericht.', 'Dat doen we binnen een werkdag.'];
    expect(matchParagraphs(draft, [goals, ...halves, champion, means, access])).toEqual([
      'a',
      'b',
      null,
      'c',
      'd',
      'e',
    ]);
  });

  test('joined: the longer one lives on', () => {
    expect(matchParagraphs(draft, [goals, `${answer} ${champion}`, means, access])).toEqual(['a', 'c', 'd', 'e']);
  });

  test('rewritten in place: from 0.3 on it is the same; below, it is a new one', () => {
    const rewritten = 'Wie ons een bericht stuurt, krijgt binnen een dag antwoord van een mens.';
    const other = 'Foto’s van bewoners plaatsen wij nooit zonder toestemming.';
    expect(alike(answer, rewritten)).toBeGreaterThan(SAME_IN_PLACE);
    expect(alike(answer, rewritten)).toBeLessThan(SAME_ANYWHERE);
    expect(matchParagraphs(draft, [goals, rewritten, champion, means, access])[1]).toBe('b');
    expect(alike(answer, other)).toBeLessThan(SAME_IN_PLACE);
    expect(matchParagraphs(draft, [goals, other, champion, means, access])[1]).toBeNull();
  });

  test('a heading with other words in the same place and of the same level is the same heading', () => {
    expect(matchParagraphs(draft, ['## Wat we willen', answer, champion, means, access])[0]).toBe('a');
    expect(matchParagraphs(draft, ['# Wat we willen', answer, champion, means, access])[0]).toBeNull();
  });

  test('a text that comes twice is given out once each', () => {
    const twice = dutch('Zie ook de bijlage.', 'Iets anders staat hier.', 'Zie ook de bijlage.');
    expect(matchParagraphs(twice, ['Zie ook de bijlage.', 'Zie ook de bijlage.', 'Zie ook de bijlage.'])).toEqual([
      'a',
      'c',
      null,
    ]);
  });

  test('an empty draft, an empty document', () => {
    expect(matchParagraphs([], ['Iets'])).toEqual([null]);
    expect(matchParagraphs(draft, [])).toEqual([]);
  });

  test('running text that becomes a list stays itself', () => {
    const list = '- Iedereen kan op het werk\n- bij de netwerken\n- die we gebruiken.';
    expect(matchParagraphs(draft, [goals, answer, champion, means, list])[4]).toBe('e');
  });
});

describe('the other language for the first time', () => {
  const untranslated = draft.map(({ id, text }) => ({ id, text: '', other: text }));
  const english = [
    '## Goals',
    'We answer every message within one working day.',
    'The champion helps colleagues and keeps learning.',
    '## Technical means',
    'Everyone can reach the networks that we use at work.',
  ];

  test('paragraphs pair by place, kind and length', () => {
    expect(matchParagraphs(untranslated, english)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('a paragraph too many is the new one; headings hold the rest in place', () => {
    const more = english.toSpliced(1, 0, 'Hello.');
    expect(matchParagraphs(untranslated, more)).toEqual(['a', null, 'b', 'c', 'd', 'e']);
  });

  test('a section that is not translated yet stays without', () => {
    expect(matchParagraphs(untranslated, english.slice(0, 3))).toEqual(['a', 'b', 'c']);
  });
});

test('1,000 paragraphs that were all edited are found in seconds, not minutes', () => {
  const sentence = (at: number) =>
    Array.from({ length: 60 }, (_, word) => `w${(at * 37 + word * word) % 4_000}`).join(' ');
  const many = Array.from({ length: 1_000 }, (_, at) => ({ id: String(at), text: sentence(at), other: '' }));
  const edited = many.map(({ text }) => `${text} and more`);
  const before = performance.now();
  expect(matchParagraphs(many, edited)).toEqual(many.map(({ id }) => id));
  expect(performance.now() - before).toBeLessThan(4_000);
});
