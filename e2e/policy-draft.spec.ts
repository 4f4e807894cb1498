import { expect, test } from './fixtures';
import { addOnTop, askEveryone, beginDraft, DRAFT, openAll } from './policy-drafting';
import { words } from './words';

test('a colleague proposes a text, the champion takes it over, and the colleague reads so @plain', async ({
  page,
  signIn,
  language,
}, { project }) => {
  const t = words(language, 'policy-draft');
  const mark = `${project.name}-${Date.now()}`;
  const text = language === 'nl' ? `We antwoorden binnen een week (${mark}).` : `We answer within a week (${mark}).`;
  const better = text.replace(language === 'nl' ? 'week' : 'week', language === 'nl' ? 'dag' : 'day');
  const why = language === 'nl' ? 'Een week is lang.' : 'A week is long.';

  await signIn('champion');
  await beginDraft(page, language);
  await addOnTop(page, language, `We antwoorden binnen een week (${mark}).`, `We answer within a week (${mark}).`);
  await askEveryone(page, language);

  await page.context().clearCookies();
  await signIn('employee');
  await page.goto('/policy/draft');
  const paragraph = page.getByRole('listitem').filter({ hasText: mark });
  await paragraph.getByRole('link', { name: new RegExp(t('read.comment')) }).click();
  await page.getByLabel(t('read.text')).fill(why);
  await page
    .locator('summary')
    .filter({ hasText: t('read.propose') })
    .click();
  await page.getByLabel(t('read.proposal')).fill(better);
  await page.getByRole('button', { name: t('read.send') }).click();
  await expect(page.getByText(t('read.sent'))).toBeVisible();
  const yours = page.locator('#yours').getByRole('listitem').filter({ hasText: better });
  await expect(yours.getByText(t('read.noAnswer'))).toBeVisible();

  await page.context().clearCookies();
  await signIn('champion');
  await page.goto(`${DRAFT}/comments`);
  const card = page.getByRole('article').filter({ hasText: better });
  await card.getByRole('button', { name: t('comments.takeOver') }).click();
  await expect(page.getByText(t('comments.toldPlain'))).toBeVisible();
  await page.goto(DRAFT);
  await expect(page.getByText(better)).toBeVisible();

  // The answer is among the things to do until it has been read.
  const me = words(language, 'me');
  await page.context().clearCookies();
  await signIn('employee');
  await page.goto('/');
  const answers = page.getByText(me('today.answers.title', { count: 1 }));
  await openAll(page);
  await expect(answers).toBeVisible();
  await page.goto('/policy/draft#yours');
  await expect(yours.getByText(t('comments.outcomes.taken-over'))).toBeVisible();
  await page.getByRole('button', { name: t('read.readThem', { count: 1 }) }).click();
  await expect(page.getByRole('button', { name: t('read.readThem', { count: 1 }) })).toHaveCount(0);
  await page.goto('/');
  await openAll(page);
  await expect(answers).toHaveCount(0);
});

test('whoever has nothing to add to the draft says so, and it leaves the things to do @plain', async ({
  page,
  signIn,
  language,
}) => {
  const t = words(language, 'policy-draft');
  const task = page.getByText(words(language, 'me')('today.comment.title'));
  await signIn('champion');
  await beginDraft(page, language);
  await askEveryone(page, language);
  // Of whom nobody says anything in the other journeys.
  await page.context().clearCookies();
  await signIn('admin');
  await page.goto('/policy/draft');
  const pass = page.getByRole('button', { name: t('read.pass') });
  if ((await pass.count()) === 0) return;
  await page.goto('/');
  await openAll(page);
  await expect(task).toBeVisible();
  await page.goto('/policy/draft');
  await pass.click();
  await expect(pass).toHaveCount(0);
  await page.goto('/');
  await openAll(page);
  await expect(task).toHaveCount(0);
});

test('a comment that is not taken over gets a reason @plain', async ({ page, signIn, language }, { project }) => {
  const t = words(language, 'policy-draft');
  const mark = `${project.name}-${Date.now()}`;
  await signIn('champion');
  await beginDraft(page, language);
  await addOnTop(page, language, `Alinea ${mark}.`, `Paragraph ${mark}.`);
  await askEveryone(page, language);

  await page.goto('/policy/draft');
  await page
    .getByRole('listitem')
    .filter({ hasText: mark })
    .getByRole('link', { name: new RegExp(t('read.comment')) })
    .click();
  await page.getByRole('button', { name: t('read.send') }).click();
  await expect(page.getByText(words(language, 'errors')('comment-empty')).first()).toBeVisible();
  await page.getByLabel(t('read.text')).fill(`Vraag ${mark}`);
  await page.getByRole('button', { name: t('read.send') }).click();
  await expect(page.getByText(t('read.sent'))).toBeVisible();

  await page.goto(`${DRAFT}/comments`);
  const card = page.getByRole('article').filter({ hasText: `Vraag ${mark}` });
  await card.getByLabel(t('comments.outcomes.not'), { exact: true }).check();
  await card.getByRole('button').last().click();
  await expect(card.getByText(words(language, 'errors')('reason-needed')).first()).toBeVisible();
  await card.getByLabel(t('comments.reason')).fill(`Omdat ${mark}`);
  await card.getByRole('button').last().click();
  await expect(page.getByText(t('comments.toldPlain'))).toBeVisible();
  await page.goto('/policy/draft#yours');
  await expect(page.locator('#yours').getByText(`Omdat ${mark}`)).toBeVisible();
});

test('the second of two editors sees both texts and loses nothing', async ({ page, signIn, language }, { project }) => {
  const t = words(language, 'policy-draft');
  const mark = `${project.name}-${Date.now()}`;
  const dutch = t('paragraph.textIn', { language: t('languages.nl') });
  const save = { name: t('paragraph.save'), exact: true };
  await signIn('champion');
  await beginDraft(page, language);
  await addOnTop(page, language, `Samen ${mark}.`, `Together ${mark}.`);
  await page.getByRole('listitem').filter({ hasText: mark }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('paragraph.title'));

  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByLabel(dutch).fill(`Van de ander ${mark}.`);
  await other.getByRole('button', save).click();
  await other.waitForURL((url) => url.pathname === DRAFT);
  await other.close();

  await page.getByLabel(dutch).fill(`Van mij ${mark}.`);
  await page.getByRole('button', save).click();
  await expect(
    page.getByRole('alert').filter({ hasText: words(language, 'errors')('refusals.policy-text-changed') }),
  ).toBeVisible();
  await expect(page.getByLabel(dutch)).toHaveValue(`Van mij ${mark}.`);
  await expect(page.getByText(`Van de ander ${mark}.`, { exact: true })).toBeVisible();
  await page.getByRole('button', save).click();
  await page.waitForURL((url) => url.pathname === DRAFT);
  await expect(page.getByText(`Van mij ${mark}.`)).toBeVisible();
});

test('a paragraph that is changed in one language only asks to look over the other @plain', async ({
  page,
  signIn,
  language,
}, { project }) => {
  const t = words(language, 'policy-draft');
  const policy = words(language, 'policy');
  const mark = `${project.name}-${Date.now()}`;
  await signIn('hr');
  await beginDraft(page, language);
  await addOnTop(page, language, `We luisteren ${mark}.`, `We listen ${mark}.`);
  const paragraph = page.getByRole('listitem').filter({ hasText: mark });
  await paragraph.getByRole('link').first().click();
  await page.getByLabel(t('paragraph.textIn', { language: t('languages.nl') })).fill(`We luisteren altijd ${mark}.`);
  await page.getByRole('button', { name: t('paragraph.save'), exact: true }).click();
  await page.waitForURL((url) => url.pathname === DRAFT);
  await expect(paragraph.getByText(t('translation.badge.en'))).toBeVisible();

  await page.goto('/programme/policy/publish');
  await expect(page.getByRole('heading', { name: policy('publish.stale') })).toBeVisible();
  await page
    .getByRole('link', { name: new RegExp(mark) })
    .first()
    .click();
  await expect(page.getByText(t('translation.title.en'))).toBeVisible();
  await expect(page.locator('ins').filter({ hasText: 'altijd' })).toBeVisible();
  await page.getByRole('button', { name: t('translation.confirm') }).click();
  await page.waitForURL((url) => url.pathname === DRAFT);
  await expect(paragraph.getByText(t('translation.badge.en'))).toHaveCount(0);
});
