import { expect, test } from 'vitest';
import { conditionGroups, conditionOf, conditionWord, dueMovedBy, firstDue, ruleOf, tellsLevels } from './rule';

const away = (from: string, until: string | null) => ({ from, until });

test.each([
  ['three days that begin before it', '2026-12-10', away('2026-12-07', '2026-12-09'), '2026-12-13'],
  ['one that begins on the day itself', '2026-12-10', away('2026-12-10', '2026-12-10'), '2026-12-11'],
  ['over the turn of the year', '2026-12-31', away('2026-12-28', '2027-01-03'), '2027-01-07'],
  ['over 29 February', '2028-02-29', away('2028-02-28', '2028-03-01'), '2028-03-03'],
  ['nothing for a leave after it', '2026-12-10', away('2026-12-11', '2026-12-20'), '2026-12-10'],
  ['nothing while the end is not known', '2026-12-10', away('2026-12-01', null), '2026-12-10'],
])('a due date moves by the days away: %s', (_, dueOn, leave, expected) => {
  expect(dueMovedBy(dueOn, leave)).toBe(expected);
});

test('a relative due date counts from the day somebody gets it', () => {
  expect(firstDue({ days: 14 }, '2026-11-25', [])).toBe('2026-12-09');
  expect(firstDue({ on: '2026-12-20' }, '2026-11-25', [])).toBe('2026-12-20');
});

test('days of leave do not count, also those that the first leave moved it into', () => {
  // 14 days: 9 December. Ten days away from the 1st: the 19th. Two from the 18th: the 21st.
  const leaves = [away('2026-12-01', '2026-12-10'), away('2026-12-18', '2026-12-19')];
  expect(firstDue({ days: 14 }, '2026-11-25', leaves)).toBe('2026-12-21');
  expect(firstDue({ days: 14 }, '2026-11-25', [away('2026-12-10', '2026-12-30')])).toBe('2026-12-09');
});

test.each([
  'person:kim',
  'department:42',
  'location:north',
  'role:champion',
  'knowledge-below:privacy:3',
  'interest-from:4',
  'responsibility:one',
  'joined-within:90',
])('%s is read from an address and written back', (word) => {
  const read = conditionOf(word);
  expect(read && conditionWord(read)).toBe(word);
});

test.each(['', 'department:', 'role:king', 'interest-from:6', 'knowledge-below:privacy', 'joined-within:x', 'else:1'])(
  'what means nothing is no condition: "%s"',
  (word) => expect(conditionOf(word)).toBeNull(),
);

test('a rule has each condition once and at most twenty', () => {
  expect(ruleOf(['role:hr', 'nonsense', 'role:hr']).all).toHaveLength(1);
  expect(ruleOf(Array.from({ length: 30 }, (_, at) => `department:${at}`)).all).toHaveLength(20);
});

test('of several departments one is enough; of several topics all count', () => {
  const rule = ruleOf([
    ...['department:a', 'knowledge-below:x:2', 'department:b', 'knowledge-below:y:2'],
    ...['location:north'],
  ]);
  expect(conditionGroups(rule).map((group) => group.map(conditionWord))).toEqual([
    ['department:a', 'department:b'],
    ['knowledge-below:x:2'],
    ['knowledge-below:y:2'],
    ['location:north'],
  ]);
});

test('only knowledge and interest tell a level', () => {
  expect(tellsLevels(ruleOf(['role:hr', 'joined-within:30']))).toBe(false);
  expect(tellsLevels(ruleOf(['role:hr', 'interest-from:4']))).toBe(true);
  expect(tellsLevels(ruleOf(['knowledge-below:x:1']))).toBe(true);
});
