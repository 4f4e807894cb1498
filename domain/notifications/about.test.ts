import { expect, test } from 'vitest';
import { nameOf, subjectIn } from './about';

test('what a letter asks for is found again by its word', () => {
  for (const kind of ['acknowledge', 'comment'] as const) {
    expect(subjectIn(nameOf({ kind, versionId: '8f2a-11' }))).toEqual({ kind, versionId: '8f2a-11' });
  }
  for (const moment of ['opening', 'halfway', 'last-day'] as const) {
    const subject = { kind: 'pulse', moment, roundId: '8f2a-11' } as const;
    expect(subjectIn(nameOf(subject))).toEqual(subject);
  }
});

test.each([null, '', 'acknowledge', 'acknowledge:', 'something:8f2a'])('%s is about nothing that we know', (about) => {
  expect(subjectIn(about)).toBeNull();
});
