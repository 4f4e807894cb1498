import { expect, test } from './fixtures';
import { words } from './words';

const LIST = '/programme/people/departments';

test('HR puts several departments under another one at once, and takes them back @plain', async ({
  page,
  signIn,
  language,
}) => {
  const t = words(language, 'departments');
  const errors = words(language, 'errors');
  const moved = page.getByRole('status').filter({ hasText: t('several.done', { count: 2 }) });
  const tick = async () => {
    await page.getByLabel(t('several.pick', { name: 'HR' })).check();
    await page.getByLabel(t('several.pick', { name: 'Klantenservice' })).check();
  };
  await signIn('hr');
  await page.goto(LIST);

  // Without a department and a place there is nothing to move; what was ticked stays ticked.
  await page.getByRole('button', { name: t('several.submit') }).click();
  await expect(page.getByText(errors('pick-some')).first()).toBeVisible();
  await tick();
  await page.getByRole('button', { name: t('several.submit') }).click();
  await expect(page.getByText(errors('pick')).first()).toBeVisible();
  await expect(page.getByLabel(t('several.pick', { name: 'HR' }))).toBeChecked();

  await page.getByLabel(t('several.parent')).selectOption({ label: 'Financiën en ICT' });
  await page.getByRole('button', { name: t('several.submit') }).click();
  await expect(moved).toBeInViewport();
  await expect(page.getByText(errors('pick'))).toHaveCount(0);
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Klantenservice' }) });
  await expect(row.getByRole('cell', { name: 'Financiën en ICT' })).toBeVisible();

  await tick();
  await page.getByLabel(t('several.parent')).selectOption({ label: t('several.top') });
  await page.getByRole('button', { name: t('several.submit') }).click();
  await expect(moved).toBeVisible();
  await expect(row.getByRole('cell', { name: 'Financiën en ICT' })).toHaveCount(0);
});

test('HR makes the department above while placing: one that is not there yet @plain', async ({
  page,
  signIn,
  language,
}, { project }) => {
  const t = words(language, 'departments');
  const errors = words(language, 'errors');
  // Of this browser alone: the store is shared, and a department stays.
  const name = `Regio ${project.name}`;
  const submit = page.getByRole('button', { name: t('several.submit') });
  await signIn('hr');
  await page.goto(LIST);

  // The choice without a name, then a name that is taken: both are told at the field, and what was typed stays.
  await page.getByLabel(t('several.pick', { name: 'HR' })).check();
  await page.getByLabel(t('several.parent')).selectOption({ label: t('several.new') });
  await submit.click();
  await expect(page.getByText(errors('required')).first()).toBeVisible();
  await page.getByLabel(t('several.newName')).fill('klantenservice');
  await submit.click();
  await expect(page.getByText(errors('department-exists')).first()).toBeVisible();
  await expect(page.getByLabel(t('several.newName'))).toHaveValue('klantenservice');
  await expect(page.getByLabel(t('several.pick', { name: 'HR' }))).toBeChecked();

  await page.getByLabel(t('several.newName')).fill(name);
  await submit.click();
  await expect(page.getByRole('status').filter({ hasText: t('several.done', { count: 1 }) })).toBeVisible();
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'HR', exact: true }) });
  await expect(row.getByRole('cell', { name })).toBeVisible();

  // Back, so that the next journey finds the departments as they were.
  await page.getByLabel(t('several.pick', { name: 'HR' })).check();
  await page.getByLabel(t('several.parent')).selectOption({ label: t('several.top') });
  await submit.click();
  await expect(row.getByRole('cell', { name })).toHaveCount(0);
});

test('who may look but not arrange sees the tree without boxes', async ({ page, signIn, language }) => {
  const t = words(language, 'departments');
  await signIn('champion');
  await page.goto(LIST);
  await expect(page.getByRole('link', { name: 'Onderhoud Noord' })).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: t('several.submit') })).toHaveCount(0);
});
