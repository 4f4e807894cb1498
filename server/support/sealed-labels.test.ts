import { expect, test } from 'vitest';
import { labelSeal } from './sealed-labels';

const sales = { departmentId: 'sales', locationId: 'quay' };
const long = { departmentId: crypto.randomUUID(), locationId: crypto.randomUUID() };
const none = { departmentId: null, locationId: null };

test('what was sealed for an answer opens for that answer', () => {
  const seal = labelSeal('round');
  for (const labels of [sales, long, none, { departmentId: 'Größe ✓', locationId: null }]) {
    expect(labelSeal('round').open('answer', seal.seal('answer', labels))).toEqual(labels);
  }
});

test('equal labels never look alike, and all are of one length', () => {
  const seal = labelSeal('round');
  const sealed = [sales, sales, sales, long, none].map((labels) => seal.seal('answer', labels));
  expect(new Set(sealed).size).toBe(5);
  expect(new Set(sealed.map(({ length }) => length)).size).toBe(1);
  // Nor do they begin, go on or end alike: no two have the same sign in more than a few places.
  const [one = '', other = ''] = sealed;
  expect([...one].filter((sign, place) => sign === other[place]).length).toBeLessThan(30);
});

test('it does not open for another answer, in another round, or when a sign of it was changed', () => {
  const sealed = labelSeal('round').seal('answer', sales);
  expect(labelSeal('round').open('another answer', sealed)).toBeNull();
  expect(labelSeal('another round').open('answer', sealed)).toBeNull();
  for (const place of [0, 20, 120, sealed.length - 2]) {
    const changed = sealed.slice(0, place) + (sealed[place] === 'A' ? 'B' : 'A') + sealed.slice(place + 1);
    expect(labelSeal('round').open('answer', changed)).toBeNull();
  }
  for (const nothing of ['', 'sales', sealed.slice(0, -4)]) {
    expect(labelSeal('round').open('answer', nothing)).toBeNull();
  }
});

test('labels that would show by their length are refused', () => {
  expect(() => labelSeal('round').seal('answer', { departmentId: 'x'.repeat(200), locationId: null })).toThrow(
    RangeError,
  );
});
