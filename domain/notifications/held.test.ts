import { expect, test } from 'vitest';
import { fateOf, type HeldLetter } from './held';

const invitation = { purpose: 'invitation', isUsed: false, isExpired: false } as const;
const reset = { ...invitation, purpose: 'reset' } as const;

test.each<[string, Partial<HeldLetter>, ReturnType<typeof fateOf>]>([
  ['an invitation of last week', { link: invitation }, 'send'],
  ['an invitation of last month', { link: { ...invitation, isExpired: true } }, 'renew'],
  [
    'the same, and the person got in another way',
    { link: { ...invitation, isExpired: true }, hasAccount: true },
    'link-expired',
  ],
  [
    'an invitation whose link was handed over by hand',
    { link: { ...invitation, isUsed: true }, hasAccount: true },
    'link-used',
  ],
  ['an invitation to an address that has changed since', { link: 'gone' }, 'link-used'],
  ['a reset of just now', { link: reset, hasAccount: true }, 'send'],
  ['a reset of yesterday', { link: { ...reset, isExpired: true }, hasAccount: true }, 'link-expired'],
  ['a letter that only tells something', { link: null, hasAccount: true }, 'send'],
  ['anything for somebody who has left', { link: invitation, hasLeft: true }, 'left'],
  ['a tale for somebody who has left', { link: null, hasLeft: true }, 'left'],
])('%s', (_, letter, fate) => {
  expect(fateOf({ link: null, hasLeft: false, hasAccount: false, ...letter })).toBe(fate);
});
