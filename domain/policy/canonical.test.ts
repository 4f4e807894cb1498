import { expect, test } from 'vitest';
import { canonicalParagraph, canonicalText } from './canonical';

const content = {
  title: { nl: 'Ons beleid', en: 'Our policy' },
  paragraphs: [
    { id: 'a', text: { nl: '## Doelen', en: '## Goals' } },
    { id: 'b', text: { nl: 'Wij luisteren.', en: 'We listen.' } },
  ],
};

test('title and paragraphs of one language, a blank line between them', () => {
  expect(canonicalText(content, 'nl')).toBe('Ons beleid\n\n## Doelen\n\nWij luisteren.');
  expect(canonicalText(content, 'en')).toBe('Our policy\n\n## Goals\n\nWe listen.');
});

test('what nobody sees makes no other text: line breaks of Windows, blanks at the end, composed letters, ids', () => {
  expect(canonicalParagraph('Eén  \r\ntwee\t\n')).toBe('Eén\ntwee');
  expect(canonicalParagraph('e\u0301e\u0301n')).toBe('\u00e9\u00e9n');
  const otherIds = { ...content, paragraphs: content.paragraphs.map(({ text }, at) => ({ id: `x${at}`, text })) };
  expect(canonicalText(otherIds, 'nl')).toBe(canonicalText(content, 'nl'));
});

test('another word or another order is another text', () => {
  const turned = { ...content, paragraphs: content.paragraphs.toReversed() };
  expect(canonicalText(turned, 'nl')).not.toBe(canonicalText(content, 'nl'));
});
