import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from './fixtures';
import { words } from './words';

test('the champion puts an event on the chart, and shares a part of it as an address and as a file @plain', async ({
  page,
  signIn,
  server,
  language,
}, { project }) => {
  const t = words(language, 'view');
  const events = words(language, 'events');
  const main = page.getByRole('main');
  const title = `Vragenuur ${project.name}`;
  const day = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await signIn('champion');
  await page.goto('/programme');
  await page.getByRole('link', { name: events('manage') }).click();

  // A mistake costs nothing.
  await page.getByRole('textbox', { name: events('titleNl') }).fill('x'.repeat(61));
  await page.getByLabel(events('day')).fill(day);
  await page.getByRole('radio', { name: events('kinds.talk') }).check();
  await page.getByRole('button', { name: events('save') }).click();
  await expect(page.getByText(words(language, 'errors')('too-long', { n: 60 })).first()).toBeVisible();
  await page.getByRole('textbox', { name: events('titleNl') }).fill(title);
  await page.getByRole('button', { name: events('save') }).click();
  await expect(page.getByText(events('told.added'))).toBeVisible();

  await page.goto('/programme');
  await expect(page.getByRole('list', { name: events('onChart') })).toContainText(title);
  await page.getByText(words(language, 'shell')('chart.table')).first().click();
  await expect(page.getByRole('rowheader', { name: new RegExp(title) })).toBeVisible();

  const seen = { period: t('period.all'), subject: t('subject.organisation') };
  await page.getByText(t('summary', seen)).click();
  await page.getByLabel(t('from'), { exact: true }).fill('2020-01-01');
  await page.getByRole('combobox', { name: t('department') }).selectOption({ label: '\u2003Onderhoud Noord' });
  await page
    .getByRole('button', { name: t('show') })
    .first()
    .click();
  await expect(page).toHaveURL(/from=2020-01-01&to=&department=./);
  const [beginning = ''] = t('headline.level', {
    department: 'Onderhoud Noord',
    share: '|',
    range: '|',
    since: '|',
  }).split('|');
  await expect(main).toContainText(beginning);

  // A department that cannot be shown says so, on the page and in the file.
  const small = departmentId(server.dataDir, 'Directie');
  await page.goto(`/programme?department=${small}&from=never`);
  await expect(main).toContainText(t('fault.day'));
  await expect(main).toContainText(t('noneShown', { department: 'Directie' }));
  const file = await page.request.get(`/api/export/support?department=${small}`);
  expect(file.headers()['content-disposition']).toContain(`${t('csv.file')}-`);
  const rounds = (await file.text()).split('\r\n').filter((line) => line.startsWith(`${t('csv.round')};`));
  expect(rounds.length).toBeGreaterThan(0);
  for (const line of rounds) expect(line).toMatch(new RegExp(`;Directie;;;;${t('csv.hidden')};;;;;;;;;;\\d+$`));

  await page.goto('/programme/events');
  await page
    .getByRole('row', { name: new RegExp(title) })
    .getByRole('link')
    .click();
  await page.getByText(events('remove'), { exact: true }).last().click();
  await page.getByRole('button', { name: events('removeConfirm') }).click();
  await expect(page.getByText(events('told.removed'))).toBeVisible();
  await expect(main).not.toContainText(title);
});

test('a chart becomes a picture of its own, and the page prints with its address and its numbers', async ({
  page,
  signIn,
  server,
  language,
}) => {
  const t = words(language, 'view');
  await signIn('champion');
  await page.goto('/programme');
  const save = page.getByRole('button', { name: t('picture.save') });
  for (const index of [0, 1]) {
    const [picture] = await Promise.all([page.waitForEvent('download'), save.nth(index).click()]);
    expect(picture.suggestedFilename()).toMatch(/\.png$/);
  }

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(t('print.address', { address: `${server.url}/programme` }))).toBeVisible();
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
  await expect(save.filter({ visible: true })).toHaveCount(0);
  const head = page.getByRole('columnheader', { name: words(language, 'support')('table.bounds') });
  await expect(head.first()).toBeVisible();
});

function departmentId(dataDir: string, name: string): string {
  const database = new Database(path.join(dataDir, 'draagvlak.db'), { readonly: true });
  const id = String(database.prepare('select id from departments where name = ?').pluck().get(name));
  database.close();
  return id;
}
