import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { words } from './words';

test('HR offers a responsibility, waives an assignment and takes it back @plain @main', async ({
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

test('HR makes a standing rule in the address, sees who gets it, and ends it @plain', async ({
  page,
  signIn,
  language,
}) => {
  const t = words(language, 'assignments');
  const shell = words(language, 'shell');
  await signIn('hr');
  await page.goto('/programme/training/assign');
  await page.getByRole('link', { name: t('rule.go') }).click();
  // The demo organisation has agreed to names with levels; otherwise these two are not offered.
  await expect(page.getByRole('combobox', { name: t('rule.interest'), exact: true })).toBeVisible();
  await expect(page.getByText(t('rule.levelsOff'))).toHaveCount(0);

  await page.getByRole('combobox', { name: t('rule.role'), exact: true }).selectOption('role:champion');
  await page.getByRole('button', { name: t('rule.add') }).click();
  const champion = t('rule.is.role', { name: shell('roles.champion') });
  await expect(page.getByText(champion).first()).toBeVisible();
  await page.getByRole('combobox', { name: t('rule.joined'), exact: true }).selectOption('joined-within:30');
  await page.getByRole('button', { name: t('rule.add') }).click();
  await page.getByRole('link', { name: t('rule.removeOf', { condition: champion }) }).click();
  await expect(page.getByText(t('rule.is.joined-within', { days: 30 })).first()).toBeVisible();
  await expect(page.getByRole('link', { name: t('rule.removeOf', { condition: champion }) })).toHaveCount(0);

  // One date would have passed for whoever joins later.
  await page.getByRole('radio', { name: t('rule.standing') }).check();
  await page.getByRole('radio', { name: t('rule.dueOn') }).check();
  await page.getByRole('button', { name: t('rule.submit') }).click();
  await expect(page.getByText(words(language, 'errors')('standing-days')).first()).toBeVisible();
  await page.getByRole('radio', { name: t('rule.dueDays') }).check();
  await page.getByRole('button', { name: t('rule.submit') }).click();

  await expect(page).toHaveURL(/\/programme\/training\/rules/);
  const rule = page.getByRole('row').filter({ hasText: t('rule.is.joined-within', { days: 30 }) });
  await rule.first().getByText(t('rules.end')).click();
  await rule
    .first()
    .getByRole('button', { name: t('rules.endConfirm'), exact: true })
    .click();
  await expect(rule.first().getByText(t('rules.end'))).toHaveCount(0);
});

test('HR names people in a rule; they are found on the server @plain', async ({ page, signIn, language }) => {
  const t = words(language, 'assignments');
  await signIn('hr');
  await page.goto('/programme/training/assign?rule=1');
  await page.getByLabel(t('picker.label')).fill('wiersma');
  await page.getByRole('search').getByRole('button').click();
  await page.getByRole('link', { name: /Joris Wiersma/ }).click();
  const remove = page.getByRole('link', { name: t('rule.removeOf', { condition: 'Joris Wiersma' }) });
  await expect(remove).toBeVisible();
  await page.getByRole('combobox', { name: t('rule.role'), exact: true }).selectOption('role:hr');
  await page.getByRole('button', { name: t('rule.add') }).click();
  // Both must hold, and he is not of HR.
  await expect(page.getByText(t('rule.count', { count: 0, skipped: 0 }))).toBeVisible();
  await remove.click();
  await expect(page.getByText(t('rule.count', { count: 0, skipped: 0 }))).toHaveCount(0);
});

test('HR lets departments take turns in an order drawn by lot; it can be drawn again @plain', async ({
  page,
  signIn,
  language,
  javaScriptEnabled,
}) => {
  const t = words(language, 'assignments');
  await signIn('hr');
  await page.goto('/programme/training/assign?rule=1');
  await page.getByRole('combobox', { name: t('turns.count') }).selectOption('3');
  await page.getByRole('combobox', { name: t('turns.gap') }).selectOption('14');
  await page.getByLabel(t('turns.start')).fill('2099-01-05');
  await page.getByRole('button', { name: t('turns.draw') }).click();
  const cells = page.getByRole('table', { name: t('turns.table') }).getByRole('row');
  await expect(cells).toHaveCount(4);
  const shown = await cells.getByRole('cell').first().innerText();
  await expect(page.getByText(/19\s(januari|January)\s2099/).first()).toBeVisible();
  await page.getByRole('button', { name: t('rule.submit') }).click();

  await expect(page).toHaveURL(/\/programme\/training\/rules\/[0-9a-f-]{36}/);
  await expect(page.getByText(t('turns.made', { assigned: 0 }))).toBeVisible();
  await page.getByText(t('turns.redraw')).click();
  await expect(page.getByText(/^[0-9a-f]{32}$/)).toBeVisible();
  await expect(page.getByText(t('turns.same'))).toBeVisible();
  const withLots = await cells.getByRole('cell').first().innerText();
  expect(withLots.replace(/ \(lot \d+\)/g, '')).toBe(shown);
  // Axe is a script itself.
  const axe = javaScriptEnabled && (await new AxeBuilder({ page }).setLegacyMode().analyze());
  expect(axe ? axe.violations : []).toEqual([]);

  await page.getByText(t('rules.end')).click();
  await page.getByRole('button', { name: t('rules.endConfirm'), exact: true }).click();
  await expect(page.getByText(t('rules.end'))).toHaveCount(0);
});

test('HR gives more time and notes days away; the date moves and the history tells why @plain', async ({
  page,
  signIn,
  language,
}) => {
  const t = words(language, 'assignments');
  await signIn('hr');
  await page.goto('/programme/training?view=people&status=overdue');
  await page.getByRole('main').getByRole('table').getByRole('rowgroup').nth(1).getByRole('link').first().click();
  await page.waitForURL(/\/programme\/training\/[0-9a-f-]{36}$/);
  const assignment = page.url();
  await page.getByLabel(t('extend.due')).fill('2099-01-31');
  await page
    .getByLabel(t('extend.reason'))
    .first()
    .fill(language === 'nl' ? 'Drukke weken.' : 'Busy weeks.');
  await page.getByRole('button', { name: t('extend.submit') }).click();
  await expect(page.getByRole('heading', { name: t('history.title') })).toBeVisible();
  await expect(page.getByText(language === 'nl' ? 'Drukke weken.' : 'Busy weeks.').first()).toBeVisible();

  await page.getByRole('main').locator('a[href^="/programme/people/"]').first().click();
  await page.getByLabel(t('leave.from')).fill('2099-01-20');
  await page.getByLabel(t('leave.until')).fill('2099-01-29');
  await page.getByRole('button', { name: t('leave.submit') }).click();
  await expect(page.getByRole('list', { name: t('leave.list') }).getByRole('listitem')).toHaveCount(1);
  const person = page.url();
  await page.goto(assignment);
  // Ten days away: 31 January becomes 10 February.
  await expect(page.getByText(/10\s(februari|February)\s2099/).first()).toBeVisible();

  // It was five days only.
  await page.goto(person);
  await page.getByText(t('leave.correct')).click();
  const leave = page.getByRole('list', { name: t('leave.list') });
  await leave.getByLabel(t('leave.until')).fill('2099-01-24');
  await page.getByRole('button', { name: t('leave.correctSubmit') }).click();
  await expect(page.getByRole('heading', { name: t('leave.corrections') })).toBeVisible();
  await page.goto(assignment);
  await expect(page.getByText(/10\s(februari|February)\s2099 .* 5\s(februari|February)\s2099/).first()).toBeVisible();

  // And in the end none.
  await page.goto(person);
  await page.getByText(t('leave.correct')).click();
  await page.getByText(t('leave.remove'), { exact: true }).click();
  await page.getByRole('button', { name: t('leave.removeConfirm'), exact: true }).click();
  await expect(page.getByText(t('leave.none'))).toBeVisible();
  await page.goto(assignment);
  await expect(page.getByText(/5\s(februari|February)\s2099 .*31\s(januari|January)\s2099/).first()).toBeVisible();
});

test('a colleague reads in the list of modules that a date moved, and why @plain', async ({
  page,
  signIn,
  language,
}) => {
  const t = words(language, 'assignments');
  const reason = language === 'nl' ? 'De werf verhuist.' : 'The yard is moving.';
  await signIn('hr');
  await page.goto('/programme/training?view=people&q=daan+postma');
  await page.getByRole('link', { name: 'Daan Postma' }).click();
  await page.getByLabel(t('extend.due')).fill('2099-01-31');
  await page.getByLabel(t('extend.reason')).first().fill(reason);
  await page.getByRole('button', { name: t('extend.submit') }).click();
  await expect(page.getByRole('heading', { name: t('history.title') })).toBeVisible();

  await page.context().clearCookies();
  await signIn('employee');
  await page.goto('/training');
  await expect(page.getByText(new RegExp(`31\\s(januari|January)\\s2099: ${reason}`))).toBeVisible();
});

test('HR gives several people more time at once @plain', async ({ page, signIn, language }) => {
  const t = words(language, 'assignments');
  await signIn('hr');
  await page.goto('/programme/training?view=people&status=overdue');
  await page.getByRole('link', { name: t('extend.link') }).click();
  const boxes = page.getByRole('main').getByRole('checkbox');
  // The first one is everybody.
  await boxes.nth(1).check();
  await boxes.nth(2).check();
  await page.getByLabel(t('extend.due')).fill('2099-01-31');
  await page.getByLabel(t('extend.reason')).fill('Verbouwing.');
  await page.getByRole('button', { name: t('extend.submit') }).click();
  await expect(page.getByText(t('extend.someDone', { count: 2 }))).toBeVisible();
});

test('HR gives everybody who is late in a department more time at once @plain', async ({ page, signIn, language }) => {
  const t = words(language, 'assignments');
  await signIn('hr');
  await page.goto('/programme/training');
  // With everyone in the departments below it: the list behind a number holds as many people as the number says.
  const named = page.getByRole('link', { name: 'Onderhoud', exact: true });
  const branch = page.getByRole('main').getByRole('row').filter({ has: named });
  const late = branch.getByRole('link').nth(1);
  const count = Number(await late.innerText());
  await late.click();
  await expect(page.getByText(t('people.count', { total: count }))).toBeVisible();
  await page.getByRole('link', { name: t('extend.link') }).click();
  await page.getByLabel(t('extend.everybody', { count })).check();
  await page.getByLabel(t('extend.due')).fill('2099-01-31');
  await page.getByLabel(t('extend.reason')).fill('Verbouwing.');
  await page.getByRole('button', { name: t('extend.submit') }).click();
  await expect(page.getByText(t('extend.someDone', { count }))).toBeVisible();
});
