import { describe, expect, test } from 'vitest';
import { complaintAbout, markdownDocument, settled } from './document';
import { PARAGRAPH_MAX } from './draft';
import { PARAGRAPHS_MAX } from './imported';

const text = (...paragraphs: string[]) => ({ title: null, paragraphs, notes: {} });

describe('title and headings', () => {
  test('one heading of the first level on top is the title', () => {
    expect(settled(text('# Our policy', '## Goals', '### A', 'x'))).toMatchObject({
      title: 'Our policy',
      paragraphs: ['## Goals', '### A', 'x'],
    });
  });

  test('several of the first level are sections: all headings go down one', () => {
    expect(settled(text('# Goals', 'x', '# People', '## Training'))).toMatchObject({
      title: null,
      paragraphs: ['## Goals', 'x', '## People', '### Training'],
    });
  });

  test('a title of its own, with sections of the first level', () => {
    const word = { title: 'Our policy', paragraphs: ['# Goals', '## A'], notes: {} };
    expect(settled(word)).toMatchObject({ title: 'Our policy', paragraphs: ['## Goals', '### A'] });
  });

  test('headings that begin too low go up, none goes below the sixth', () => {
    expect(settled(text('#### A', '##### B')).paragraphs).toEqual(['## A', '### B']);
    expect(settled(text('# A', '# B', '###### C')).paragraphs).toEqual(['## A', '## B', '###### C']);
  });
});

test('pictures of ours stay; those from elsewhere are left out and counted', () => {
  const read = markdownDocument(
    '![Ours](media:ab) and ![Theirs](https://x.example/a.png "t") ![](x.png)',
    (id) => id === 'ab',
  );
  expect(read.paragraphs).toEqual(['![Ours](media:ab) and Theirs']);
  expect(read.notes).toEqual({ 'picture-left-out': 2 });
});

test('nothing, too much, and a paragraph that is too long', () => {
  expect(complaintAbout(text())).toBe('empty');
  expect(complaintAbout(text('x'))).toBeNull();
  expect(complaintAbout(text(...Array.from({ length: PARAGRAPHS_MAX + 1 }, () => 'x')))).toBe('paragraphs');
  expect(complaintAbout(text('x'.repeat(PARAGRAPH_MAX + 1)))).toBe('long-paragraph');
});
