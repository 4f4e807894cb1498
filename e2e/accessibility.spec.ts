import AxeBuilder from '@axe-core/playwright';
import Database from 'better-sqlite3';
import path from 'node:path';
import { addressOf, type DemoRole, expect, test } from './fixtures';

// Axe on every page, as the person who has most on it, in both themes and at both widths.

function ids(dataDir: string) {
  const database = new Database(path.join(dataDir, 'draagvlak.db'), { readonly: true });
  const one = (query: string, ...values: string[]) =>
    String(
      database
        .prepare(query)
        .pluck()
        .get(...values),
    );
  const found = {
    module: one('select id from modules'),
    lesson: one("select json_extract(content, '$.lessons[1].id') from module_versions"),
    open: one("select id from pulse_rounds where status = 'open'"),
    closed: one("select id from pulse_rounds where status = 'closed' order by number desc"),
    mine: one(
      'select r.id from responsibilities r join employees e on e.id = r.employee_id where e.email = ?',
      addressOf('employee'),
    ),
    person: one('select employee_id from completions limit 1'),
    department: one('select id from departments'),
    import: one('select id from people_imports'),
    assignment: one('select id from assignments'),
    letter: one('select id from outbox'),
  };
  database.close();
  return found;
}

type Ids = ReturnType<typeof ids>;
const pages: [who: DemoRole | null, address: (of: Ids) => string][] = [
  [null, () => '/sign-in'],
  [null, () => '/forgotten'],
  [null, () => '/welcome/no-such-token'],
  ['employee', () => '/'],
  ['employee', () => '/me'],
  ['employee', () => '/settings'],
  ['employee', () => '/training'],
  ['employee', ({ module }) => `/training/${module}`],
  ['employee', ({ module, lesson }) => `/training/${module}/lessons/${lesson}`],
  ['employee', ({ module }) => `/training/${module}/quiz`],
  ['employee', ({ open }) => `/pulse/${open}`],
  ['employee', () => '/results'],
  ['employee', ({ mine }) => `/responsibilities/${mine}`],
  ['employee', () => '/no-such-page'],
  ['champion', () => '/programme'],
  ['champion', () => '/programme/rounds'],
  ['champion', ({ open }) => `/programme/rounds/${open}`],
  ['champion', ({ closed }) => `/programme/rounds/${closed}`],
  ['hr', () => '/programme/people'],
  ['hr', () => '/programme/people?q=nobody-has-this-name'],
  ['hr', ({ person }) => `/programme/people/${person}`],
  ['hr', () => '/programme/people/departments'],
  ['hr', ({ department }) => `/programme/people/departments/${department}`],
  ['hr', () => '/programme/people/import'],
  ['hr', (of) => `/programme/people/import/${of.import}`],
  ['hr', () => '/programme/training'],
  ['hr', ({ assignment }) => `/programme/training/${assignment}`],
  ['hr', () => '/programme/training/assign'],
  ['hr', () => '/programme/responsibilities'],
  ['hr', ({ person }) => `/programme/responsibilities/new?person=${person}`],
  ['hr', ({ mine }) => `/programme/responsibilities/${mine}`],
  ['admin', ({ person }) => `/programme/people/${person}`],
  ['admin', () => '/admin'],
  ['admin', () => '/admin/outbox'],
  ['admin', ({ letter }) => `/admin/outbox/${letter}`],
  ['admin', () => '/admin/audit'],
];

/** For the names of tests: each id by what it is called. */
const placeholders: Ids = {
  module: '[module]',
  lesson: '[lesson]',
  open: '[open]',
  closed: '[closed]',
  mine: '[mine]',
  person: '[person]',
  department: '[department]',
  import: '[import]',
  assignment: '[assignment]',
  letter: '[letter]',
};

for (const [who, address] of pages) {
  test(`axe finds nothing on ${address(placeholders)} (${who ?? 'nobody'})`, async ({ page, server, signIn }) => {
    if (who) await signIn(who);
    for (const { width, colorScheme } of [
      { width: 1280, colorScheme: 'light' },
      { width: 390, colorScheme: 'dark' },
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address(ids(server.dataDir)));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect
        .soft(
          violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
          `${width} ${colorScheme}`,
        )
        .toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, `sideways scroll at ${width}`).toBe(0);
    }
  });
}
