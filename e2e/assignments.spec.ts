import { expect, test } from './fixtures';
import { words } from './words';

test('HR offers a responsibility, waives an assignment and takes it back @plain', async ({
  page,
  signIn,
  language,
}) => {
  const t = words(language, 'assignments');
  const admin = words(language, 'responsibility-admin');
  const errors = words(language, 'errors');
  await signIn('hr');
  await page.goto('/programme/responsibilities');
  await page
    .getByRole('link', { name: admin('offer') })
    .first()
    .click();
  await page.getByLabel(words(language, 'assignments')('picker.label')).fill('wiersma');
  await page.getByRole('main').getByRole('button').first().click();
  await page.getByRole('link', { name: /Joris Wiersma/ }).click();
  await page.getByLabel(admin('new.nameField')).fill('Beheerder van accounts');
  await page.getByRole('button', { name: admin('new.submit', { name: 'Joris' }) }).click();
  await expect(page.getByText(errors('required')).first()).toBeVisible();
  await expect(page.getByLabel(admin('new.nameField'))).toHaveValue('Beheerder van accounts');
  await page.getByLabel(admin('new.asks')).fill('Houd bij wie er namens ons kan plaatsen.');
  await page.getByRole('radio').first().check();
  await page.getByLabel(admin('new.review')).fill('2099-01-31');
  await page.getByRole('button', { name: admin('new.submit', { name: 'Joris' }) }).click();
  // Its own page, at an address with its id: only then has it been saved.
  await expect(page).toHaveURL(/\/programme\/responsibilities\/[0-9a-f-]{36}$/);
  await page.goto('/programme/responsibilities?q=accounts');
  await expect(page.getByText('Beheerder van accounts').first()).toBeVisible();

  await page.goto('/programme/training?view=people&status=overdue');
  await page.getByRole('main').getByRole('table').getByRole('rowgroup').nth(1).getByRole('link').first().click();
  await page.getByLabel(t('one.waiveReason')).fill('Werkt tot het voorjaar elders.');
  await page.getByRole('button', { name: t('one.waiveSubmit'), exact: true }).click();
  await expect(page.getByText('Werkt tot het voorjaar elders.').first()).toBeVisible();
  await page.getByRole('button', { name: t('one.takeBackSubmit') }).click();
  await expect(page.getByLabel(t('one.waiveReason'))).toBeVisible();
});
