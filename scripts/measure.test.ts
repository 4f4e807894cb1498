import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from './measure/commands';
import { BadInput } from './measure/fields';

function complaint(name: string, input: unknown): string {
  try {
    commands.get(name)?.run(input);
  } catch (error) {
    if (error instanceof BadInput) return error.message;
    throw error;
  }
  throw new Error('accepted');
}

const four = [{ name: 'a', N: 80, n: 60, supporters: 48 }];
const rounds = { n1: 150, s1: 90, n2: 140, s2: 94 };
const overlap = { both: 60, left: 8, joined: 14, neither: 28 };
const leaf = (id: string, respondents: number) => ({ id, respondents, children: [] });
const tree = leaf('all', 9);

describe('bad input is told of in one sentence', () => {
  test.each([
    ['score', {}, 'The field "S" is missing.'],
    ['score', { S: [5, 4, null] }, 'The field "S" must be a list of four answers.'],
    ['score', { S: [5, 4, null, 6] }, 'The field "S[3]" must be a whole number from 1 to 5, or null.'],
    ['share', { n: 1, supporters: 1 }, 'The field "N" is missing.'],
    ['share', { N: 9, n: 10, supporters: 1 }, 'The field "n" is larger than "N".'],
    ['share', { N: 20, n: 10, supporters: 11 }, 'The field "supporters" is larger than "n".'],
    ['share', { N: 20, n: 9.5, supporters: 1 }, 'The field "n" must be a whole number from 0 on.'],
    ['share', { N: 20, n: -9, supporters: 1 }, 'The field "n" must be a whole number from 0 on.'],
    ['share', { N: 20, n: '9', supporters: 1 }, 'The field "n" must be a whole number from 0 on.'],
    ['share', { N: 20, n: 9, supporters: 1, support: 1 }, 'The field "support" is not known here.'],
    ['share', [9], 'The input must be an object.'],
    ['share', null, 'The input must be an object.'],
    ['weighted', { departments: [{ ...four[0], n: 90 }] }, 'The field "departments[0].n" is larger than "N".'],
    ['weighted', { departments: [four[0], four[0]] }, 'The field "departments[1].name" is there twice.'],
    ['change', {}, 'The field "n1" is missing.'],
    ['change', { ...rounds, s2: undefined }, 'The field "s2" is missing.'],
    [
      'change',
      { ...rounds, overlap: { ...overlap, both: 90 } },
      'The field "overlap" holds more people than the rounds do.',
    ],
    ['discoveries', { p: [0.1, 1.1], rate: 0.05 }, 'The field "p[1]" must be a fraction from 0 to 1.'],
    ['suppress', { k: 4, tree }, 'The field "k" must be a whole number from 5 on.'],
    [
      'suppress',
      { k: 5, tree: { ...tree, children: [leaf('a', 1), leaf('a', 2)] } },
      'The field "tree" holds "a" twice.',
    ],
    ['suppress', { k: 5, tree: { id: 'a' } }, 'The field "tree.respondents" is missing.'],
    ['suppress-table', { k: 5, cells: { a: 1 } }, 'The field "cells" has a key "a" that is not "row|column".'],
    ['suppress-table', { k: 5, cells: { 'a|b': null } }, 'The field "cells.a|b" must be a whole number from 0 on.'],
    [
      'forecast-support',
      { times: [1, 1], n: [9, 9], supporters: [1, 1], target: 0.5 },
      'The field "times[1]" is not later than the one before.',
    ],
    [
      'forecast-support',
      { times: [1], n: [9, 9], supporters: [1], target: 0.5 },
      'The field "n" must be as long as "times".',
    ],
    [
      'forecast-support',
      { times: [1], n: [9], supporters: [10], target: 0.5 },
      'The field "supporters[0]" is larger than "n[0]".',
    ],
    [
      'forecast-adoption',
      { employees: 9, target: 0.5, adopters: [5, 5] },
      'The field "adopters" adds up to 10, more than "employees".',
    ],
    ['bass', { sales: [-1] }, 'The field "sales[0]" must be a number from 0 on.'],
    ['items', { marks: [[1]], max: [1, 1] }, 'The field "marks[0]" must hold 2 marks, as "max" does.'],
    ['items', { marks: [[1, 2]], max: [1, 1] }, 'The field "marks[0][1]" is larger than "max[1]".'],
    ['mastery', { right: 3, asked: 2, days: 0 }, 'The field "right" is larger than "asked".'],
    ['mastery', { right: 1, asked: 2, days: 0, cut: 1 }, 'The field "cut" must be a fraction between 0 and 1.'],
    ['effect', { trained: overlap }, 'The field "waiting" is missing.'],
  ])('%s %j', (name, input, sentence) => {
    expect(complaint(name, input)).toBe(sentence);
  });
});

describe('npm run -s measure', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { measure: string } };
  const [program = '', ...fixed] = scripts.measure.split(' ');
  const typed = (names: readonly string[], input: string) => {
    const answer = spawnSync(`node_modules/.bin/${program}`, [...fixed, ...names], { input, encoding: 'utf8' });
    return { stdout: answer.stdout, stderr: answer.stderr, status: answer.status };
  };

  test('prints one line of JSON and nothing else', () => {
    const { stdout, stderr, status } = typed(['score'], '\uFEFF{"S":[5,4,null,3]}\n');
    expect({ stdout, stderr, status }).toEqual({ stdout: '{"score":75,"band":"supporter"}\n', stderr: '', status: 0 });
  }, 30_000);

  test.each([
    [['share'], 'N = 1', 'The input is not JSON.'],
    [[], '', expect.stringContaining('suppress-table')],
  ])(
    '%j < %s is an error with exit code 2',
    (names, input, error) => {
      const { stdout, status } = typed(names, input);
      expect(JSON.parse(stdout)).toEqual({ error });
      expect(status).toBe(2);
    },
    30_000,
  );
});
