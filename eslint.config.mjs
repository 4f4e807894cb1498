import next from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';
import { noCircles } from './scripts/lint/no-circles.mjs';

/** The architecture, executable. Each layer may import itself and what is listed — nothing else of ours. */
const mayImport = {
  domain: [],
  db: ['domain'],
  server: ['domain', 'db'],
  components: ['domain'],
  app: ['domain', 'server', 'components'],
};

const SQL = ['drizzle-orm', 'drizzle-orm/*', 'better-sqlite3', 'pg'];

/** Packages a layer must do without, and why. */
const without = {
  domain: [
    [
      'react',
      'react-dom',
      'react/*',
      'next',
      'next/*',
      'next-auth',
      'use-intl',
      'use-intl/*',
      '@/i18n',
      '@/i18n/*',
      '@/env',
      ...SQL,
      'server-only',
      'node:*',
    ],
    'domain/ is plain TypeScript: rules without React, Next, SQL or files.',
  ],
  db: [['react', 'next', 'next/*', 'next-auth'], 'db/ stores; it knows nothing of requests.'],
  server: [['react-dom', 'recharts'], 'server/ answers with data, not markup.'],
  components: [
    [...SQL, 'server-only', 'next/headers', 'next/cache', 'next-auth', '@/env'],
    'components/ get what they show as props.',
  ],
  app: [
    [...SQL, 'recharts'],
    'app/ wires: read through server/*/queries, write through commands, draw with components/.',
  ],
};

const layers = Object.keys(mayImport);
const foldersOf = (layer) => [`@/${layer}`, `@/${layer}/**`, `**/../${layer}/**`];

const oneWay = layers.map((layer) => ({
  files: [`${layer}/**/*.{ts,tsx}`],
  ignores: ['**/*.test.{ts,tsx}', '**/*.factory.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...layers
            .filter((other) => other !== layer && !mayImport[layer].includes(other))
            .map((other) => ({
              group: foldersOf(other),
              message: `${layer}/ may not import ${other}/: arrows point app → server → db → domain and app → components → domain.`,
            })),
          { group: without[layer][0], message: without[layer][1] },
          { group: ['**/*.factory', '@/db/testing'], message: 'Test helpers stay in tests.' },
        ],
      },
    ],
  },
}));

const VIEWER_FIRST = {
  selector: 'ExportNamedDeclaration > FunctionDeclaration:not([params.0.name="viewer"])',
  message: 'Reads and writes take `viewer: Viewer` first: nobody asks anonymously.',
};
const NO_ARROWS = {
  selector: 'ExportNamedDeclaration > VariableDeclaration',
  message: 'Queries and commands are function declarations, so the two rules beside this one can see them.',
};
const AUTHORIZE_FIRST = {
  selector:
    'ExportNamedDeclaration > FunctionDeclaration > BlockStatement > *:first-child:not([expression.callee.name="authorize"])',
  message: 'The first statement of a command is authorize(viewer, …).',
};
const SERVER_PAGES = {
  selector: 'Program > ExpressionStatement[directive="use client"]',
  message: 'Pages and layouts render on the server; move the interactive part into components/.',
};

const habits = [
  { files: ['server/**/queries.ts'], rules: { 'no-restricted-syntax': ['error', VIEWER_FIRST, NO_ARROWS] } },
  {
    files: ['server/**/commands.ts'],
    rules: { 'no-restricted-syntax': ['error', VIEWER_FIRST, NO_ARROWS, AUTHORIZE_FIRST] },
  },
  { files: ['app/**/{page,layout}.tsx'], rules: { 'no-restricted-syntax': ['error', SERVER_PAGES] } },
  {
    files: ['{app,components,server,domain,db}/**/*.{ts,tsx}'],
    // With another version, results that were kept are not used any more.
    plugins: { draagvlak: { meta: { name: 'draagvlak', version: '1' }, rules: { 'no-circles': noCircles } } },
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read settings from @/env.' },
      ],
      'draagvlak/no-circles': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      // A name that begins with _ says that it is there to be left out.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
];

/** The browser's and Node's thousand global names: TypeScript checks them anyway, and in every file they take time. */
function withoutGlobals(configs) {
  return configs.map((one) =>
    one.languageOptions ? { ...one, languageOptions: { ...one.languageOptions, globals: {} } } : one,
  );
}

/**
 * Where nothing is drawn, rules for what React draws find nothing; but those of its compiler first take every file apart
 * a second time, and that is a good part of the time too. A file with JSX is still read by them, wherever it is.
 */
const withoutReact = {
  files: ['{domain,db,server,scripts,messages}/**/*.{ts,mjs}'],
  rules: Object.fromEntries(
    next
      .flatMap(({ rules = {} }) => Object.keys(rules))
      .filter((name) => /^(react|react-hooks|jsx-a11y)\//.test(name))
      .map((name) => [name, 'off']),
  ),
};

const config = [
  { ignores: ['.next/**', 'next-env.d.ts', 'drizzle/**', 'data/**', '.cache/**', 'test-results/**'] },
  ...withoutGlobals([...next, ...typescript]),
  withoutReact,
  ...oneWay,
  ...habits,
];
export default config;
