import { describe, expect, test } from 'vitest';
import {
  isTooFewForSheet,
  neverReplaced,
  replacementRefusal,
  shownTicket,
  TICKET_SIGNS,
  ticketCode,
  ticketForm,
  typedTicket,
} from './tickets';

describe('the code of a ticket', () => {
  test('bytes become signs: 0 is A, 30 is 9, 31 is A again; 248 and more are left out', () => {
    expect(ticketCode(Uint8Array.from([0, 30, 31, 248, 255, 1, 2, 3, 4, 5, 6, 7, 8, 9]))).toBe('A9ABCDEFGHJK');
  });

  test('every sign stands for as many bytes as every other', () => {
    const signs = Array.from({ length: 248 }, (_, byte) => ticketCode(new Uint8Array(12).fill(byte))[0]);
    for (const sign of TICKET_SIGNS) expect(signs.filter((one) => one === sign)).toHaveLength(8);
  });

  test('too few bytes make no code', () => {
    expect(() => ticketCode(new Uint8Array(20).fill(250))).toThrow(RangeError);
  });

  test.each(['ABCD-EFGH-JKLM'.replace('L', 'N'), 'abcd efgh jknm', ' abcdefghjknm ', 'ABCD–EFGH–JKNM'])(
    'is read from %s',
    (typed) => {
      expect(typedTicket(typed)).toBe('ABCDEFGHJKNM');
    },
  );

  test.each(['', 'ABCD-EFGH', 'ABCD-EFGH-JKNMX', 'ABCD-EFGH-JKN0', 'ABCD-EFGH-JKN!'])(
    'is not read from %s',
    (typed) => {
      expect(typedTicket(typed)).toBeNull();
    },
  );

  test('is shown in groups of four, and read back', () => {
    expect(shownTicket('ABCDEFGHJKNM')).toBe('ABCD-EFGH-JKNM');
    expect(ticketForm.parse({ ticket: 'abcd-efgh-jknm' })).toEqual({ ticket: 'ABCDEFGHJKNM' });
    expect(ticketForm.safeParse({ ticket: 'abc' }).error?.issues[0]?.message).toBe('ticket-form');
    expect(ticketForm.safeParse({ ticket: '' }).error?.issues[0]?.message).toBe('required');
  });
});

describe('a new sheet in place of one', () => {
  const refusal = (tickets: number, unused: number, isReplacement = false) =>
    replacementRefusal({ tickets, unused, isReplacement }, 5);

  test.each([
    // Nobody is as few as one: the answer must be the same before and after the first ticket is used.
    [12, 12, 'tickets-would-show'],
    // Eleven answered: the new sheet would say so of the one who did not.
    [12, 1, 'tickets-would-show'],
    [12, 0, 'tickets-would-show'],
    [12, 11, 'tickets-would-show'],
    [12, 8, 'tickets-would-show'],
    [12, 7, null],
    [12, 5, null],
    [12, 4, 'tickets-would-show'],
    [10, 5, null],
  ])('of %i tickets %i are unused: %s', (tickets, unused, refused) => {
    expect(refusal(tickets, unused)).toBe(refused);
  });

  test('never of fewer than 2k tickets, whatever has been used', () => {
    for (const tickets of [1, 4, 5, 9]) {
      for (let unused = 0; unused <= tickets; unused += 1) expect(refusal(tickets, unused)).toBe('tickets-small');
    }
  });

  test('with fewer than k used, or fewer than k left, the refusal does not say which', () => {
    for (let tickets = 10; tickets <= 30; tickets += 1) {
      const few = Array.from({ length: 5 }, (_, one) => one).flatMap((one) => [one, tickets - one]);
      expect(new Set(few.map((unused) => refusal(tickets, unused)))).toEqual(new Set(['tickets-would-show']));
    }
  });

  test('it is known beforehand when it can never be', () => {
    expect(neverReplaced({ tickets: 9, isReplacement: false }, 5)).toBe('tickets-small');
    expect(neverReplaced({ tickets: 10, isReplacement: false }, 5)).toBeNull();
    expect(neverReplaced({ tickets: 11, isReplacement: false }, 6)).toBe('tickets-small');
    expect(neverReplaced({ tickets: 7, isReplacement: true }, 5)).toBe('tickets-replaced');
  });

  test('only once, whatever has been used', () => {
    for (const unused of [0, 5, 7, 12]) expect(refusal(12, unused, true)).toBe('tickets-replaced');
  });

  test('refuses numbers that contradict each other', () => {
    expect(() => refusal(5, 6)).toThrow(RangeError);
  });
});

describe('a sheet of its own', () => {
  test.each([
    [1, 5, true],
    [4, 5, true],
    [5, 5, false],
    [5, 6, true],
  ])('%i people on paper with a minimum of %i: too few is %s', (people, k, tooFew) => {
    expect(isTooFewForSheet(people, k)).toBe(tooFew);
  });
});
