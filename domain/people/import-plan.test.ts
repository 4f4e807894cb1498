import { describe, expect, test } from 'vitest';
import { planSummary, type ImportTally } from './import-plan';

const tally: ImportTally = {
  rows: { new: 3, changed: 2, unchanged: 10, wrong: 1, blank: 4 },
  changedByManagerOnly: 2,
  managerChanges: 5,
  newAddresses: 0,
  warned: 1,
  wrongBy: [],
  warnedBy: [],
  newDepartments: ['Zorg', 'Archief'],
  newLocations: [],
  peopleInStore: 20,
  peopleFound: 13,
};

describe('planSummary', () => {
  test('a row whose manager alone changes has changed; blank rows do not count', () => {
    const summary = planSummary(tally);
    expect(summary).toMatchObject({ total: 16, new: 3, changed: 4, unchanged: 8, wrong: 1, blank: 4 });
    expect(summary.new + summary.changed + summary.unchanged + summary.wrong).toBe(summary.total);
  });

  test('20 people, 13 in the file: 7 stay as they are', () => {
    expect(planSummary(tally)).toMatchObject({ untouched: 7, newDepartments: ['Archief', 'Zorg'] });
  });

  test.each([{ changedByManagerOnly: 11 }, { peopleFound: 21 }])('refuses contradictory counts: %j', (counts) => {
    expect(() => planSummary({ ...tally, ...counts })).toThrow(RangeError);
  });
});
