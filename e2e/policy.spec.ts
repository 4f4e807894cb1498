import type { Page } from '@playwright/test';
import { QUESTIONS } from '@/server/demo/policy-text';
import { type DemoRole, test as base, expect } from './fixtures';
import { addOnTop, DRAFT } from './policy-drafting';
import { type Language, words } from './words';

// Publishing changes the policy for everybody: these journeys have a server of their own.
const test = base.extend<object, { ownServer: null }>({
  ownServer: [async ({}, provide) => provide(null), { scope: 'worker', auto: true }],
});

type As = (role: DemoRole) => Promise<void>;

/** Picks an option of a question after reading, the right one or another. */
async function choose(page: Page, language: Language, place: number, isRight: boolean): Promise<string> {
  const option = QUESTIONS[place]?.options.find(({ correct }) => correct === isRight);
  if (!option) throw new Error(`no such option of question ${place}`);
  await page.getByRole('radio', { name: option.text[language] }).check();
  return option.explanation[language];
}

async function answerOpenComments(page: Page, language: Language): Promise<void> {
  const t = words(language, 'policy-draft');
  await page.goto('/programme/policy/draft/comments');
  // Of the first something is taken over, so that its writer is thanked in the text.
  for (let outcome: 'partly' | 'not' = 'partly'; ; outcome = 'not') {
    const card = page.getByRole('article').first();
    if ((await card.count()) === 0) return;
    await card.getByLabel(t(`comments.outcomes.${outcome}`), { exact: true }).check();
    await card.getByRole('textbox').fill(language === 'nl' ? 'Het staat er al.' : 'It says so already.');
    await card.getByRole('button', { name: t('comments.answerTo', { name: '' }).trim() }).click();
    await expect(page.getByText(t('comments.toldPlain'))).toBeVisible();
    await page.goto('/programme/policy/draft/comments');
  }
}

test('a colleague reads and confirms the policy; HR publishes the next; the colleague reads what changed @plain', async ({
  page,
  signIn,
  language,
}) => {
  test.slow();
  const t = words(language, 'policy');
  const me = words(language, 'me');
  const as: As = async (role) => {
    await page.context().clearCookies();
    await signIn(role);
  };

  await test.step('reading: a wrong answer explains, and is asked again', async () => {
    await as('employee');
    await page.goto('/');
    await page.getByRole('link', { name: me('today.policy.title') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Woonstichting Meerdijk');
    await expect(page.getByText(t('acknowledge.first'))).toBeVisible();
    // Which sentences came from colleagues.
    await expect(page.getByText(thanks(language)).first()).toBeVisible();
    const why = await choose(page, language, 0, false);
    await choose(page, language, 1, true);
    await page.getByRole('button', { name: t('questions.check') }).click();
    await expect(page.getByText(why, { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: t('acknowledge.button') })).toHaveCount(0);
    await choose(page, language, 0, true);
    await page.getByRole('button', { name: t('questions.check') }).click();
    await page.getByRole('button', { name: t('acknowledge.button') }).click();
    await expect(page.getByText(t('acknowledge.thanks'))).toBeVisible();
    await page.goto('/');
    await expect(page.getByRole('link', { name: me('today.policy.title') })).toHaveCount(0);
    // What is kept about them stands on their own page, and leads to the text that they confirmed.
    await page.goto('/me');
    const confirmed = page.getByRole('list', { name: me('page.policy'), exact: true });
    await confirmed.getByRole('link', { name: me('page.policyVersion', { number: 1 }) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('version.title', { number: 1 }));
  });

  await test.step('HR sees who has confirmed, and takes the register along', async () => {
    await as('hr');
    await page.goto('/programme/policy/status');
    const department = page.getByRole('row').filter({ hasText: 'Onderhoud Zuid' });
    await expect(department).toContainText(/\d/);
    // The link leads to those it waits for; whoever has just confirmed is not among them.
    await department.getByRole('link').click();
    await expect(page.getByRole('row').filter({ hasText: 'Onderhoud Zuid' }).first()).toContainText(
      t('status.people.notYet'),
    );
    await expect(page.getByText('Daan Postma')).toHaveCount(0);
    await page.goto('/programme/policy/status');
    await page.getByRole('link', { name: t('status.views.people') }).click();
    await page.getByLabel(t('status.people.search')).fill('Postma');
    await page.getByRole('search').getByRole('button').click();
    const row = page.getByRole('row').filter({ hasText: 'Daan Postma' });
    await expect(row).not.toContainText(t('status.people.notYet'));
    const register = await page.request.get('/api/export/policy');
    const lines = (await register.text()).trim().split('\r\n');
    expect(lines.find((line) => line.startsWith('Daan Postma;'))).toMatch(
      new RegExp(`;Onderhoud Zuid;1;${language};[0-9a-f]{64};\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z$`),
    );
  });

  await test.step('HR publishes a material change, once every comment has an answer', async () => {
    await page.goto('/programme/policy/publish');
    await expect(page.getByText(t('publish.problem.comments', { count: 2 }))).toBeVisible();
    await answerOpenComments(page, language);
    await page.goto('/programme/policy/publish');
    await page.getByText(t('publish.show')).click();
    await expect(page.locator('ins').first()).toBeVisible();

    const button = page.locator('summary').filter({ hasText: t('publish.button', { number: 2 }) });
    await button.click();
    await page.getByRole('button', { name: t('publish.confirm') }).click();
    await expect(page.getByText(words(language, 'errors')('pick')).first()).toBeVisible();
    await page.getByRole('radio', { name: t('publish.material') }).check();
    await page.getByLabel(t('publish.module')).selectOption({ index: 1 });
    await page.getByRole('button', { name: t('publish.confirm') }).click();
    await page.waitForURL((url) => url.pathname === '/programme/policy');
    await expect(page.getByRole('status').first()).toContainText('238');
  });

  await test.step('the colleague reads what changed, word by word, and confirms the new version', async () => {
    await as('employee');
    await page.goto('/');
    await page.getByRole('link', { name: me('today.policy.titleAgain') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('changes.title'));
    const hours = language === 'nl' ? 'vier uur' : 'four hours';
    await expect(page.locator('ins').filter({ hasText: hours })).toContainText(t('changes.added'));
    await expect(page.locator('del').first()).toContainText(t('changes.removed'));
    await expect(page.getByRole('heading', { name: t('read.lessonTitle') })).toBeVisible();

    await page.getByRole('link', { name: t('changes.readNow') }).click();
    await choose(page, language, 0, true);
    await page.getByRole('button', { name: t('questions.check') }).click();
    await page.getByRole('button', { name: t('acknowledge.button') }).click();
    await expect(page.getByText(t('acknowledge.thanks'))).toBeVisible();
    await page.getByRole('link', { name: t('read.versionLink', { number: 1 }) }).click();
    await expect(page.getByText(t('version.notInForce', { number: 2 }))).toBeVisible();
  });

  await test.step('whoever confirmed the first version reads at once what two later ones changed', async () => {
    const added = 'Who is unsure asks the champion first.';
    await as('hr');
    await page.goto(DRAFT);
    await page.getByRole('button', { name: words(language, 'policy-draft')('start.submit'), exact: true }).click();
    await addOnTop(page, language, added, added);
    await page.goto('/programme/policy/publish');
    await page
      .locator('summary')
      .filter({ hasText: t('publish.button', { number: 3 }) })
      .click();
    await page.getByRole('radio', { name: t('publish.material') }).check();
    await page.getByRole('button', { name: t('publish.confirm') }).click();
    await page.waitForURL((url) => url.pathname === '/programme/policy');

    await as('champion');
    await page.goto('/policy');
    await page.getByRole('link', { name: t('read.changes', { number: 1 }) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('changes.title'));
    const changed = page.locator('ins');
    await expect(changed.filter({ hasText: language === 'nl' ? 'vier uur' : 'four hours' })).toBeVisible();
    await expect(changed.filter({ hasText: added })).toBeVisible();
  });
});

/** "This came from …", whoever it was. */
const thanks = (language: Language) => new RegExp(words(language, 'policy')('read.thanks', { who: '.+' }));

test('a text that is no longer in force is not confirmed: the form says why', async ({ page, signIn, language }) => {
  const t = words(language, 'policy');
  await signIn('it');
  await page.goto('/policy');
  // One question or two, depending on which version is in force by now.
  const questions = await page.getByRole('main').locator('fieldset').count();
  for (let place = 0; place < questions; place += 1) await choose(page, language, place, true);
  await page.getByRole('button', { name: t('questions.check') }).click();
  const confirm = page.getByRole('button', { name: t('acknowledge.button') });
  await page.locator('input[name="versionId"]').evaluate((input) => input.setAttribute('value', 'an-older-version'));
  await confirm.click();
  await expect(page.getByText(words(language, 'errors')('refusals.policy-new-version'))).toBeVisible();
});

test('HR writes a question; what is missing is said, and what was typed stays @plain', async ({
  page,
  signIn,
  language,
}) => {
  const t = words(language, 'policy');
  await signIn('hr');
  await page.goto('/programme/policy/draft');
  const begin = page.getByRole('button', { name: words(language, 'policy-draft')('start.submit'), exact: true });
  if ((await begin.count()) > 0) await begin.click();
  await page.goto('/programme/policy/publish/questions/new');
  const mark = `Wat klopt ${Date.now()}?`;
  await page.getByLabel(t('question.prompt', { language: 'nl' })).fill(mark);
  await page.getByRole('button', { name: t('question.save') }).click();
  await expect(page.getByRole('alert').getByRole('link').first()).toBeVisible();
  await expect(page.getByLabel(t('question.prompt', { language: 'nl' }))).toHaveValue(mark);
  await page.getByLabel(t('question.prompt', { language: 'en' })).fill(mark);
  for (const place of [1, 2]) {
    const option = page.getByRole('group', { name: t('question.option', { place }), exact: true });
    for (const in_ of ['nl', 'en'] as const) {
      await option.getByLabel(t('question.text', { place, language: in_ })).fill(`${place} ${in_}`);
      await option.getByLabel(t('question.why', { place, language: in_ })).fill(`because ${place} ${in_}`);
    }
  }
  await page.getByRole('radio', { name: t('question.option', { place: 2 }) }).check();
  await page.getByRole('button', { name: t('question.save') }).click();
  await page.waitForURL((url) => url.pathname === '/programme/policy/publish');
  await page.getByRole('link', { name: t('publish.editWhat', { words: mark }) }).click();
  await page
    .locator('summary')
    .filter({ hasText: t('question.remove') })
    .click();
  await page.getByRole('button', { name: t('question.removeConfirm') }).click();
  await page.waitForURL((url) => url.pathname === '/programme/policy/publish');
  await expect(page.getByText(mark)).toHaveCount(0);
});
