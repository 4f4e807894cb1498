import path from 'node:path';
import Database from 'better-sqlite3';
import { addDays, dayIn } from '@/domain/calendar/day';
import { examples } from './examples';
import { addressOf, expect, test as base } from './fixtures';
import {
  assignByRule,
  certificates,
  changeLesson,
  department,
  expectCertificate,
  finishQuiz,
  openModule,
  phone,
  publishFirst,
  readLessons,
  readReport,
  readChanged,
  requireAgain,
  sitDown,
  translate,
  write,
} from './lifecycle-steps';
import { words } from './words';
import type { Author } from './writing';
import { moduleToWrite } from './written-module';

// These journeys assign to a whole department and change the language of accounts: they have a server of their own.
const test = base.extend<object, { ownServer: null }>({
  ownServer: [async ({}, provide) => provide(null), { scope: 'worker', auto: true }],
});

test.beforeAll('HR notes that somebody in the department is away', async ({ browser, server }) => {
  const database = new Database(path.join(server.dataDir, 'draagvlak.db'), { readonly: true });
  const colleague = database
    .prepare(
      `select e.id from employees e join departments d on d.id = e.department_id
       where d.name = ? and e.left_on is null and e.email <> ? order by e.employee_no`,
    )
    .pluck()
    .get(department, addressOf('employee'));
  database.close();
  const today = dayIn(new Date(), 'Europe/Amsterdam');
  const page = await sitDown({ browser, server, language: 'nl' }, 'hr');
  const t = words('nl', 'assignments');
  await page.goto(`/programme/people/${String(colleague)}`);
  await page.getByLabel(t('leave.from')).fill(today);
  await page.getByLabel(t('leave.until')).fill(addDays(today, 7));
  await page.getByRole('button', { name: t('leave.submit') }).click();
  await expect(page.getByRole('list', { name: t('leave.list') }).getByRole('listitem')).toHaveCount(1);
  await page.context().close();
});

const authors = [
  { role: 'hr', language: 'nl', title: { nl: 'Foto’s van bewoners', en: 'Photos of tenants' } },
  { role: 'champion', language: 'en', title: { nl: 'Foto’s van collega’s', en: 'Photos of colleagues' } },
] as const;

for (const { role, language, title } of authors) {
  test(`${role} writes a module, a colleague finishes it, and finishes it again when it has changed`, async ({
    browser,
    server,
  }) => {
    test.slow();
    const desk = { browser, server, language };
    const content = moduleToWrite(title);
    const author: Author = { page: await sitDown(desk, role), language };
    // To ask something of people is HR's, whoever wrote the module.
    const hr = role === 'hr' ? author.page : await sitDown(desk, 'hr');
    const colleague = await sitDown(desk, 'employee', phone);

    const draft = await test.step('written in one language, translated, and published', async () => {
      const address = await write(author, content);
      await translate(author, content, address);
      await publishFirst(author, address);
      return address;
    });
    const moduleId = draft.split('/').at(-1) ?? '';
    await test.step('assigned by a rule, knowing who gets it and who does not', () =>
      assignByRule(hr, language, content));
    const certificate = await test.step('taken and finished on a phone', async () => {
      await openModule(colleague, language, content);
      await readLessons(colleague, language, content);
      return finishQuiz(colleague, language, content, 1);
    });
    const note = language === 'nl' ? 'Er is een regel bij gekomen.' : 'A rule was added.';
    await test.step('changed in what people learn, and required again', async () => {
      await changeLesson(author, content, draft);
      await requireAgain({ author, hr }, draft, note);
    });
    await test.step('the colleague reads what changed; what was finished stays, and its certificate opens', async () => {
      await openModule(colleague, language, content);
      await expect(colleague.getByText(note)).toBeVisible();
      await expect(certificates(colleague, language)).toHaveCount(1);
      await certificates(colleague, language).click();
      await expect(colleague).toHaveURL(certificate);
      await expectCertificate(colleague, language, content, 1);
    });
    await test.step('finished again: now there are two', async () => {
      await openModule(colleague, language, content);
      await readChanged(colleague, language, content);
      await colleague.getByRole('link', { name: words(language, 'training')('step.quiz.start') }).click();
      await finishQuiz(colleague, language, content, 2);
      await colleague.goto(`/training/${moduleId}`);
      await expect(certificates(colleague, language)).toHaveCount(2);
    });
    await test.step('the report has both', () => readReport(author, content));
    for (const page of new Set([author.page, hr, colleague])) await page.context().close();
  });
}

for (const role of ['manager', 'it', 'admin'] as const) {
  test(`${role} may take a module; writing it, giving it to people and its figures are not theirs`, async ({
    browser,
    server,
  }) => {
    const ids = examples(server.dataDir);
    const page = await sitDown({ browser, server, language: 'nl' }, role);
    for (const own of ['/training', `/training/${ids.moduleId}`, `/training/${ids.moduleId}/quiz`])
      expect.soft((await page.goto(own))?.status(), own).toBe(200);
    const elsewhere = [
      ...['modules', 'modules/new', `modules/${ids.draftId}`, `modules/${ids.draftId}/publish`],
      ...['assign', 'assign?rule=1', 'rules', 'extend', 'reports', 'items', ids.assignmentId],
    ].map((end) => `/programme/training/${end}`);
    for (const address of [...elsewhere, '/programme/training', '/api/export/training'])
      expect.soft((await page.request.get(address)).status(), address).toBe(404);
    await page.context().close();
  });
}
