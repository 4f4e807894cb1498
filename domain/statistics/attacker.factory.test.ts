import { expect, test } from 'vitest';
import { derivable } from './attacker.factory';

const atoms = [
  { id: 'a', people: 2 },
  { id: 'b', people: 2 },
  { id: 'c', people: 9 },
  { id: 'empty', people: 0 },
];
const sums = (...sets: string[][]) => sets.map((set) => new Set(set));

test('the attacker finds what a difference gives away: 13 − 11 = the 2 of b', () => {
  expect(derivable(atoms, sums(['a', 'b', 'c'], ['a', 'c']), 4)).toEqual([['b']]);
});

test('and what only a combination gives away: (a+b) + (a+c) − (b+c) = 2a', () => {
  expect(derivable(atoms, sums(['a', 'b'], ['a', 'c'], ['b', 'c']), 4)).toEqual([['a'], ['a', 'b'], ['b']]);
});

test('but not what is not there', () => {
  expect(derivable(atoms, sums(['a', 'b', 'c'], ['c']), 3)).toEqual([]);
  expect(derivable(atoms, sums(['a', 'b', 'c'], ['c']), 4)).toEqual([['a', 'b']]);
  expect(derivable(atoms, [], 4)).toEqual([]);
});
