import { expect, test } from 'vitest';
import { excerptOf, inLanguage } from './excerpt';

test.each([
  ['## Our **goals**', 'Our goals'],
  ['We answer every message within one working day.', 'We answer every message within one…'],
  ['Taking part is up to you. If you never post, fine.', 'Taking part is up to you…'],
  ['- **Joining in.** We answer\n- Two', 'Joining in. We answer Two'],
  ['1. Ring', 'Ring'],
  ['| Who | What |\n| --- | --- |\n| IT | x |', 'Who What IT x'],
  ['> Quoted', 'Quoted'],
])('%s', (markdown, words) => {
  expect(excerptOf(markdown)).toBe(words);
});

test('the other language stands in for a missing one, and says so', () => {
  expect(inLanguage({ nl: 'Een', en: '' }, 'en')).toEqual({ text: 'Een', locale: 'nl' });
  expect(inLanguage({ nl: 'Een', en: 'One' }, 'en')).toEqual({ text: 'One', locale: 'en' });
  expect(inLanguage({ nl: '', en: '' }, 'nl')).toEqual({ text: '', locale: 'nl' });
});
