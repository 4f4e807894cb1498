import { scaleItems } from '@/domain/support/instrument';
import { expect, test } from './fixtures';
import { barrier, chooseAll, stepThrough } from './pulse';
import { words } from './words';

test('a colleague answers the pulse once, after a mistake that costs nothing @plain @main', async ({
  page,
  signIn,
  language,
}) => {
  const t = words(language, 'support');
  const errors = words(language, 'errors');
  await signIn('employee');
  await page.goto('/');
  await page.getByRole('link', { name: words(language, 'me')('today.pulse.title') }).click();
  await expect(page.getByText(t('pulse.storedNot'))).toBeVisible();

  // On a phone there is one question a screen, and an overview before sending.
  const form = words(language, 'pulse-form');
  const isPhone = (page.viewportSize()?.width ?? 0) < 640;
  if (isPhone) await stepThrough(page, language, 4);
  else await chooseAll(page, language, 4);
  for (const id of ['time', 'unclear', 'worries'] as const) await barrier(page, language, id).check();
  if (isPhone) {
    await page.getByRole('link', { name: form('next'), exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name: form('lookOver') })).toBeFocused();
    await expect(page.getByRole('definition').first()).toContainText(scaleItems[0]?.labels[3]?.[language] ?? '');
  }
  await page.getByRole('button', { name: t('pulse.send') }).click();
  const mistake = page.getByText(errors('pick-at-most', { n: 2 }));
  await expect(mistake.first()).toBeVisible();
  if (isPhone) await page.getByRole('alert').getByRole('link').click();
  await barrier(page, language, 'worries').uncheck();
  if (isPhone) await page.getByRole('link', { name: form('toLookOver') }).click();
  await page.getByRole('button', { name: t('pulse.send') }).click();
  // The heading, because the page of the questions has these words in a sentence as well.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('pulse.answeredTitle'));

  await page.goto('/');
  await expect(page.getByRole('link', { name: words(language, 'me')('today.pulse.title') })).toHaveCount(0);
});

test('the champion closes a round and everybody sees the result, and no more than that @plain @main', async ({
  page,
  signIn,
  language,
}) => {
  const t = words(language, 'support');
  await signIn('champion');
  await page.goto('/programme/rounds');
  await page.getByRole('link', { name: t('rounds.toOpen', { number: 8 }) }).click();
  // While it is open: how many were invited, roughly how many answered, and nothing of what they answer.
  await expect(page.getByText(t('roundPage.why'))).toBeVisible();
  await expect(page.getByRole('main').getByText(/%/)).toHaveCount(1);

  await page.getByText(t('roundPage.close'), { exact: true }).first().click();
  await page.getByRole('button', { name: t('roundPage.closeConfirm') }).click();
  await expect(page.getByRole('heading', { name: t('roundPage.promise') })).toBeVisible();

  await page.goto('/programme');
  await page.getByText(t('departments.hiddenNames', { count: 2 }), { exact: true }).click();
  await expect(page.getByRole('main')).toContainText('Directie');
  // What holds people back in that round, with what can be done about it.
  const places = words(language, 'places');
  await expect(page.locator('#barriers')).toContainText(places('barriers.advice.time.text'));
  await page.goto('/programme/rounds');
  // Nobody is asked more often than every four weeks: opening the next one has to wait.
  await expect(page.getByRole('button', { name: t('rounds.openButton') })).toHaveCount(0);

  await page.context().clearCookies();
  await signIn('manager');
  await page.goto('/results');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('results.title'));
  await expect(page.getByRole('main')).toContainText('%');
});

test('the overview shows support as a picture and as a table @main', async ({ page, signIn, language }) => {
  const t = words(language, 'support');
  await signIn('champion');
  await page.goto('/programme');
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  await page.getByText(words(language, 'shell')('chart.table')).first().click();
  await expect(page.getByRole('columnheader', { name: t('table.response') }).first()).toBeVisible();
});

test('the overview of a phone never moves sideways, not even before its pictures are measured', async ({
  page,
  signIn,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await signIn('champion');
  // Looks at every frame, because the moment is shorter than any wait.
  await page.addInitScript(() => {
    const look = () => {
      const root = document.documentElement;
      if (root && root.scrollWidth > root.clientWidth) root.dataset.wide = String(root.scrollWidth);
      requestAnimationFrame(look);
    };
    look();
  });
  for (const path of ['/programme', '/results']) {
    await page.goto(path);
    await expect(page.locator('.recharts-surface').first()).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-wide', /./);
  }
});

test('knowledge and interest begin with the people of whom they are not known, as of a day that it names', async ({
  page,
  signIn,
  language,
}) => {
  const t = words(language, 'support');
  await signIn('champion');
  await page.goto('/programme#knowledge');
  const section = page.locator('#knowledge');
  const [before = ''] = t('quadrant.title', { unknown: 711, people: 900 }).split('711');
  await expect(section.getByRole('heading', { level: 2 })).toHaveText(new RegExp(`^${before}[0-9]+ `));
  await expect(section).toContainText(t('quadrant.unknown'));
  await expect(section).toContainText(t('quadrant.taken', { day: '|', k: 5 }).split('|')[1] ?? '');
  await expect(section).toContainText(words(language, 'places')('moves.once'));
});
