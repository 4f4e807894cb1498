import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

// A completion is proof: immediate, insert-only, never revoked. That holds when no code of the server can do otherwise.

const root = path.resolve(import.meta.dirname, '..', '..');

/** Every source file that runs, under a folder of the project. */
function sources(folder: string): { file: string; text: string }[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|factory)\.tsx?$/.test(file))
    .map((file) => ({ file: path.join(folder, file), text: readFileSync(path.join(root, folder, file), 'utf8') }));
}

/** Emptying the demo before it is made anew is the one place that deletes everything; it refuses a real organisation. */
const EMPTIES_THE_DEMO = path.join('server', 'demo', 'state.ts');

const running = ['server', 'app', 'db', 'scripts', 'components'].flatMap(sources);

test('there is something to look through', () => {
  expect(running.length).toBeGreaterThan(100);
  expect(running.some(({ text }) => /insert\(completions\)/.test(text))).toBe(true);
});

test.each([
  ['an update', /update\(\s*completions\b/],
  ['a delete', /delete\(\s*completions\b/],
  ['an upsert', /insert\(\s*completions\b[^;]*onConflictDoUpdate/],
  ['raw SQL', /(?:update|delete\s+from|truncate(?:\s+table)?|drop\s+table)\s+["'`]?completions\b/i],
])('no code holds %s of a completion', (_, pattern) => {
  const found = running.filter(({ file, text }) => file !== EMPTIES_THE_DEMO && pattern.test(text));
  expect(found.map(({ file }) => file)).toEqual([]);
});

test.each([
  ['graded answers', 'gradedAnswers'],
  ['knowledge levels', 'knowledgeLevels'],
  ['interest statements', 'interestStatements'],
])('%s are not deleted either', (_, table) => {
  const found = running.filter(
    ({ file, text }) => file !== EMPTIES_THE_DEMO && new RegExp(`delete\\(\\s*${table}\\b`).test(text),
  );
  expect(found.map(({ file }) => file)).toEqual([]);
});
