import { describe, expect, test } from 'vitest';
import { hasBlank, joined, missingIn, moveForm, paragraphForm, partsOf } from './draft';

const text = (nl: string, en: string) => ({ nl, en });

describe('an edited paragraph', () => {
  const before = text('We geven antwoord op elk bericht.', 'We answer every message.');

  test('one text in each language is one paragraph', () => {
    expect(partsOf(before, text('We geven snel antwoord.', 'We answer quickly.'))).toEqual({
      parts: [text('We geven snel antwoord.', 'We answer quickly.')],
      keeps: 0,
    });
  });

  test('a blank line divides it; the part that is most like it goes on as it', () => {
    const edited = text('## Antwoord\n\nWe geven antwoord op elk bericht.', '## Answering\n\nWe answer every message.');
    expect(partsOf(before, edited)).toEqual({
      parts: [
        text('## Antwoord', '## Answering'),
        text('We geven antwoord op elk bericht.', 'We answer every message.'),
      ],
      keeps: 1,
    });
  });

  test('divided in one language only: the other part waits for its translation', () => {
    expect(partsOf(before, text('We geven antwoord.\n\nOp elk bericht.', 'We answer every message.')).parts).toEqual([
      text('We geven antwoord.', 'We answer every message.'),
      text('Op elk bericht.', ''),
    ]);
  });

  test('written anew altogether: the first part goes on as it', () => {
    expect(partsOf(before, text('Iets.\n\nAnders.', 'Some.\n\nThing.')).keeps).toBe(0);
    expect(partsOf(text('', ''), text('Iets.', '')).keeps).toBe(0);
  });

  test('at least one language has a text', () => {
    const read = paragraphForm.safeParse({ nl: ' \n', en: '', revision: '1' });
    expect(read.error?.issues[0]).toMatchObject({ path: ['nl'], message: 'one-language' });
    expect(paragraphForm.safeParse({ nl: '', en: 'Text', revision: '1' }).success).toBe(true);
  });
});

describe('two paragraphs as one', () => {
  test.each([
    ['running text: a blank between', text('Een.', 'One.'), text('Twee.', 'Two.'), text('Een. Twee.', 'One. Two.')],
    ['lists of one kind', text('- a', '- a'), text('- b', '- b'), text('- a\n- b', '- a\n- b')],
    ['one that is not translated', text('Een.', ''), text('Twee.', 'Two.'), text('Een. Twee.', 'Two.')],
    ['quotes', text('> a', '> a'), text('> b', '> b'), text('> a\n>\n> b', '> a\n>\n> b')],
    ['a heading and a text', text('## Een', '## One'), text('Twee.', 'Two.'), null],
    ['two kinds of list', text('- a', '- a'), text('1. b', '1. b'), null],
    ['lists with other marks', text('- a', '- a'), text('* b', '* b'), null],
  ])('%s', (_, one, next, both) => {
    expect(joined(one, next)).toEqual(both);
  });
});

test('which languages are missing', () => {
  expect(missingIn(text('Een.', ' '))).toEqual(['en']);
  expect(missingIn(text('', ''))).toEqual(['nl', 'en']);
  expect(missingIn(text('Een.', 'One.'))).toEqual([]);
});

test.each([
  ['Vraag [naam van de aanjager].', true],
  ['Zie [de wet](https://x.example).', false],
  ['![Een kruiwagen](media:ab)', false],
  ['Niets', false],
])('%s still has something to fill in: %s', (nl, expected) => {
  expect(hasBlank(text(nl, ''))).toBe(expected);
});

test('the button says which paragraph goes where', () => {
  expect(moveForm.parse({ move: 'up:p-1' }).move).toEqual({ paragraphId: 'p-1', by: -1 });
  expect(moveForm.parse({ move: 'down:a:b' }).move).toEqual({ paragraphId: 'a:b', by: 1 });
  expect(moveForm.safeParse({ move: 'sideways:p' }).success).toBe(false);
});
