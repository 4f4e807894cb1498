import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Options } from '../playwright.config';
import { startServer } from './server';
import { words } from './words';

test('the first visit sets up the organisation with the code from the log @plain', async ({ page }, { project }) => {
  const { language = 'nl' } = project.use as Partial<Options>;
  const server = await startServer({ seeded: false });
  try {
    const t = words(language, 'auth');
    const errors = words(language, 'errors');
    await page.goto(server.url);
    await expect(page).toHaveURL(`${server.url}/setup`);
    const fill = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
    const submit = page.getByRole('button', { name: t('setup.submit') });
    await submit.click();
    const missing = ['code', 'organisation', 'firstName', 'lastName', 'employeeNo', 'department'] as const;
    await expect(page.getByRole('alert').getByRole('link')).toContainText([
      ...missing.map((field) => t(`setup.${field}`)),
      t('email'),
      t('password'),
    ]);

    // Axe is a script.
    if (project.use.javaScriptEnabled !== false)
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    await fill(t('setup.code'), 'AAA-BBB-CCC-DDD');
    await fill(t('setup.organisation'), 'Stichting Voorbeeld');
    await fill(t('setup.firstName'), 'Noor');
    await fill(t('setup.lastName'), 'Bakker');
    await fill(t('setup.employeeNo'), '1');
    await fill(t('setup.department'), 'ICT');
    await fill(t('email'), 'noor@voorbeeld.example');
    await fill(t('password'), 'vier losse woorden');
    await submit.click();
    await expect(page.getByText(errors('code')).first()).toBeVisible();
    await expect(page.getByLabel(t('setup.organisation'), { exact: true })).toHaveValue('Stichting Voorbeeld');

    const code = /one-time code: (\S+)/.exec(server.log())?.[1] ?? '';
    await fill(t('setup.code'), code);
    await fill(t('password'), 'vier losse woorden');
    await submit.click();
    await expect(page).toHaveURL(`${server.url}/`);

    // A second visit, by somebody else: the door is closed.
    await page.context().clearCookies();
    await page.goto(`${server.url}/setup`);
    await expect(page).toHaveURL(`${server.url}/sign-in`);
  } finally {
    await server.stop();
  }
});
