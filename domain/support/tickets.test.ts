import { describe, expect, test } from 'vitest';
import { replacementRefusal, shownTicket, TICKET_SIGNS, ticketCode, ticketForm, typedTicket } from './tickets';

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
    [12, 12, null],
    [1, 1, null],
    // Eleven answered: the new sheet would say so of the one who did not.
    [12, 1, 'tickets-would-show'],
    [12, 0, 'tickets-would-show'],
    [12, 11, 'tickets-would-show'],
    [12, 8, 'tickets-would-show'],
    [12, 7, null],
    [12, 5, null],
    [12, 4, 'tickets-would-show'],
    [9, 5, 'tickets-would-show'],
  ])('of %i tickets %i are unused: %s', (tickets, unused, refused) => {
    expect(refusal(tickets, unused)).toBe(refused);
  });

  test('only once, whatever has been used', () => {
    for (const unused of [0, 5, 7, 12]) expect(refusal(12, unused, true)).toBe('tickets-replaced');
  });

  test('refuses numbers that contradict each other', () => {
    expect(() => refusal(5, 6)).toThrow(RangeError);
  });
});
