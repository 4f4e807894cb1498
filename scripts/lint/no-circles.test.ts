import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ESLint } from 'eslint';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noCircles } from './no-circles.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'draagvlak-circles-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Writes files, and answers what the rule says of each that it says something of. */
async function said(files: Record<string, string>): Promise<Record<string, string>> {
  for (const [name, text] of Object.entries(files)) {
    const place = path.join(root, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.js'],
      plugins: { own: { rules: { 'no-circles': noCircles } } },
      rules: { 'own/no-circles': 'error' },
    },
  });
  const results = await eslint.lintFiles(['**/*.js']);
  return Object.fromEntries(
    results.flatMap(({ filePath, messages }) =>
      messages.map(({ message }) => [path.relative(root, filePath), message]),
    ),
  );
}

test('a circle of six is told at each of them, with the way', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const files = names.map((name, at) => [`${name}.js`, `import './${names[(at + 1) % names.length]}.js';`]);
  const found = await said({ ...Object.fromEntries(files), 'beside.js': "import './a';" });
  expect(Object.keys(found).sort()).toEqual(names.map((name) => `${name}.js`));
  expect(found['a.js']).toBe('This import leads back here: b.js → c.js → d.js → e.js → f.js → a.js.');
});

test.each([
  ['by the name from the root', "import { b } from '@/in/b';"],
  ['passed on', "export * from '../in/b';"],
  ['at a later moment', "export const later = () => import('../in/b');"],
])('sees what is imported %s', async (_how, text) => {
  expect(Object.keys(await said({ 'out/a.js': text, 'in/b.js': "import '../out/a';" }))).toHaveLength(2);
});

test.each([
  ['a type', "import type { B } from './b';"],
  ['types one by one', "import { type B, type C } from './b';"],
  ['a type passed on', "export type { B } from './b';"],
  ['a package', "import 'b';"],
])('does not follow %s', async (_what, text) => {
  // Types are TypeScript, which this linter does not read: the circle would be told at the other file.
  expect(await said({ 'a.ts': text, 'b.js': "import './a';" })).toEqual({});
});

test('follows an import of which one name is a value', async () => {
  expect(Object.keys(await said({ 'a.ts': "import { type B, c } from './b';", 'b.js': "import './a';" }))).toEqual([
    'b.js',
  ]);
});
