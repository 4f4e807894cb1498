import { readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from './fixtures';
import { words } from './words';

const file = [
  'employee_no;first_name;name_prefix;last_name;email;department;job_title;manager_no;location;start_date;language',
  '2001;Tess;van der;Heijden;tess.vanderheijden@demo.example;Wijkbeheer;Wijkmeester;;Werf Noord;2026-11-02;nl',
  '2002;Ole;;Brandt;ole.brandt at demo.example;Wijkbeheer;Wijkmeester;2001;Werf Noord;2026-11-02;en',
  '2003;Pim;;;pim@demo.example;Wijkbeheer;Wijkmeester;2001;Werf Noord;31-02-2026;nl',
].join('\r\n');

test('HR imports a file, sees what is wrong, invites a colleague, and the colleague gets in @plain @main', async ({
  page,
  signIn,
  language,
}) => {
  test.slow();
  const t = words(language, 'people-import');
  const people = words(language, 'people');
  await signIn('hr');
  await page.goto('/programme/people');
  await page
    .getByRole('link', { name: people('list.import') })
    .first()
    .click();

  // Not a table at all: told beside the field, and nothing is started.
  const upload = page.getByLabel(t('upload.file'));
  await upload.setInputFiles({
    name: 'photo.png',
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
  });
  await page.getByRole('button', { name: t('upload.submit') }).click();
  await expect(page.getByText(t('upload.problem')).first()).toBeVisible();

  await upload.setInputFiles({ name: 'nieuw.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${file}`) });
  await page.getByRole('button', { name: t('upload.submit') }).click();
  await expect(page.getByText(t('one.lead.checked'))).toBeVisible();
  await expect(page.getByText(t('start.added', { count: 1 }))).toBeVisible();
  await expect(page.getByText('Wijkbeheer').first()).toBeVisible();
  await expect(page.getByText('ole.brandt at demo.example').first()).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: t('problems.download') }).click(),
  ]);
  const rows = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(rows[0]).toContain('employee_no');
  expect(rows.filter((row) => row.includes('2002') || row.includes('2003'))).toHaveLength(2);

  await page.getByRole('button', { name: t('start.submit', { count: 1 }) }).click();
  await expect(page.getByText(t('one.lead.done'))).toBeVisible();

  await page.goto('/programme/people?q=heijden');
  await page.getByRole('link', { name: 'Tess van der Heijden' }).click();
  await page.getByRole('button', { name: people('inviteOne.send', { name: 'Tess van der Heijden' }) }).click();
  await expect(page.getByText(people('account.invited')).first()).toBeVisible();

  // No mail server is set: the administrator reads the letter and hands the link over.
  await page.context().clearCookies();
  await signIn('admin');
  await page.goto('/admin/outbox?q=vanderheijden');
  await page.getByRole('table').getByRole('rowgroup').nth(1).getByRole('link').first().click();
  const link = await page.getByRole('link', { name: /\/welcome\// }).getAttribute('href');

  await page.context().clearCookies();
  const auth = words('nl', 'auth');
  await page.goto(`/api/language?to=nl&back=${new URL(link ?? '').pathname}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    auth('welcome.hello', { name: 'Tess van der Heijden' }),
  );
  const secret = page.getByLabel(auth('welcome.password'), { exact: true });
  await secret.fill('kort');
  await page.getByRole('button', { name: auth('welcome.submit') }).click();
  await expect(page.getByText(words('nl', 'errors')('password-short')).first()).toBeVisible();
  await secret.fill('drie gele fietsen op zolder');
  await page.getByRole('button', { name: auth('welcome.submit') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('nl', 'me')('today.title'));

  // The link was good for one time.
  await page.context().clearCookies();
  await page.goto(`/api/language?to=nl&back=${new URL(link ?? '').pathname}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(auth('welcome.gone'));
});

test('the people list is searched, filtered, sorted and turned page by page @plain @main', async ({
  page,
  signIn,
  language,
}) => {
  const people = words(language, 'people');
  const shell = words(language, 'shell');
  await signIn('hr');
  await page.goto('/programme/people');
  await page.getByLabel(people('list.search')).fill('celik');
  await page.getByRole('button', { name: shell('search.go') }).click();
  await expect(page.getByRole('link', { name: 'Anouk Çelik' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ruben Aydin' })).toHaveCount(0);

  await page.goto('/programme/people?page=2');
  await page.getByRole('link', { name: shell('pages.next') }).click();
  await expect(page).toHaveURL(/page=3/);
  await page.goto('/programme/people?sort=name&dir=desc');
  await expect(page.getByRole('main').getByRole('link', { name: 'Zijlstra' }).first()).toBeVisible();
  await page.goto('/programme/people?q=nobody-has-this-name');
  await expect(page.getByText(people('list.none'))).toBeVisible();
});

test('people of the same name are told apart by their number, in the list and when choosing one @plain', async ({
  page,
  signIn,
  language,
}) => {
  const number = words(language, 'people')('list.number');
  await signIn('hr');
  await page.goto('/programme/people?q=celik');
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Anouk Çelik' }) });
  const shown = await row.getByRole('cell').filter({ hasText: /\d{4}/ }).first().innerText();
  const employeeNo = shown.replace(number, '').trim();
  expect(employeeNo).toMatch(/^\d+$/);

  for (const path of ['/programme/training/assign', '/programme/responsibilities/new']) {
    await page.goto(`${path}?q=celik`);
    const note = words(language, 'people')('note.number', { number: employeeNo });
    await expect(page.getByRole('listitem').filter({ hasText: 'Anouk Çelik' })).toContainText(note);
  }
});

test('while an import runs, the people list says so to who may see imports, and to nobody else', async ({
  page,
  signIn,
  language,
  server,
}) => {
  const t = words(language, 'people');
  const notice = page.getByText(t('running.text', { file: 'busy.csv' }));
  const id = `busy-${language}-${Date.now()}`;
  const database = new Database(path.join(server.dataDir, 'draagvlak.db'));
  try {
    database
      .prepare(
        `insert into people_imports (id, file_name, status, mapping, header, delimiter, rows_total, rows_done, runner, alive_at, created_at)
         values (?, 'busy.csv', 'importing', '{}', '[]', ';', 10, 4, 'another process', ?, ?)`,
      )
      .run(id, Date.now(), Date.now());
    await signIn('hr');
    await page.goto('/programme/people');
    await expect(notice).toHaveCount(1);
    await page.getByRole('link', { name: t('running.link') }).click();
    await expect(page).toHaveURL(new RegExp(`/programme/people/import/${id}$`));

    await page.context().clearCookies();
    await signIn('champion');
    await page.goto('/programme/people');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('list.title'));
    await expect(notice).toHaveCount(0);
  } finally {
    database.prepare('delete from people_imports where id = ?').run(id);
    database.close();
  }
});
