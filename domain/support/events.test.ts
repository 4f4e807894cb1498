import { describe, expect, test } from 'vitest';
import { eventForm, eventTitle, numbered } from './events';

const launch = { day: '2026-06-01', kind: 'launch', titleNl: ' Aftrap ' };

describe('the form of an event', () => {
  test('takes a title in one language, without blanks around it', () => {
    expect(eventForm.parse(launch)).toEqual({ day: '2026-06-01', kind: 'launch', title: { nl: 'Aftrap', en: '' } });
  });

  test.each([
    ['no title at all', { titleNl: ' ' }, 'titleNl', 'one-language'],
    ['a title of 61 letters', { titleNl: 'x'.repeat(61) }, 'titleNl', 'too-long:60'],
    ['a kind we do not know', { kind: 'party' }, 'kind', 'pick'],
    ['a day that does not exist', { day: '2026-02-30' }, 'day', 'date'],
  ])('refuses %s', (_, change, field, message) => {
    const read = eventForm.safeParse({ ...launch, ...change });
    expect(read.error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual([[field, message]]);
  });

  test('60 letters fit', () => {
    expect(eventForm.parse({ ...launch, titleNl: 'x'.repeat(60) }).title.nl).toHaveLength(60);
  });
});

describe('eventTitle', () => {
  const event = { day: '2026-06-01', kind: 'talk', title: { nl: 'Lunch', en: '' } } as const;

  test('is in the language of the reader where it is there', () => {
    expect(eventTitle(event, 'nl')).toEqual({ text: 'Lunch' });
  });

  test('else in the other one, and says so', () => {
    expect(eventTitle(event, 'en')).toEqual({ text: 'Lunch', lang: 'nl' });
  });
});

test('events are numbered in the order of their days; on one day always in the same order', () => {
  const event = (id: string, day: string) => ({ id, day, kind: 'talk', title: { nl: id, en: '' } }) as const;
  const events = numbered([event('c', '2026-06-02'), event('b', '2026-06-01'), event('a', '2026-06-02')]);
  expect(events.map(({ id, number }) => [id, number])).toEqual([
    ['b', 1],
    ['a', 2],
    ['c', 3],
  ]);
});
