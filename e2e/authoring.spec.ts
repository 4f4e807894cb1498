import { expect, test } from './fixtures';
import { begin, field, fillPair, MODULES, save, writeLesson, writeQuestion } from './authoring';
import { words } from './words';

test('an author writes a module in both languages and publishes it @plain', async ({ page, signIn, language }) => {
  test.slow();
  const t = words(language, 'authoring');
  await signIn('champion');
  const draft = await begin(page, language, 'Foto’s delen');

  // What is missing is said, part by part.
  await expect(page.getByText(t('problems.lessons-none'))).toBeVisible();
  await page.getByRole('link', { name: t('module.headEdit') }).click();
  await field(page, 'title.en').fill('Sharing photos');
  await fillPair(page, 'purpose', 'Je weet wat mag.', 'You know what is allowed.');
  await save(page, language);

  await page.goto(draft);
  await writeLesson(page, language);
  for (let place = 1; place <= 4; place += 1) await writeQuestion(page, language, draft, place);

  // The second question goes first, by its button.
  await page.goto(draft);
  await page.getByRole('button', { name: new RegExp(`^${t('module.up', { title: '' }).trim()}.* 2\\?$`) }).click();
  const first = page
    .getByRole('list', { name: t('module.questions') })
    .getByRole('listitem')
    .first();
  await expect(first).toContainText('2?');

  await page.getByRole('link', { name: t('module.publish'), exact: true }).click();
  await page.getByRole('button', { name: t('publish.submitFirst') }).click();
  await expect(page.getByText(t('module.publishedNow', { version: 1 }))).toBeVisible();

  // Everyone can take it now.
  const moduleId = draft.split('/').at(-1) ?? '';
  await page.context().clearCookies();
  await signIn('employee');
  await page.goto(`/training/${moduleId}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    language === 'nl' ? 'Foto’s delen' : 'Sharing photos',
  );

  // A material change asks what it means for those who finished.
  await page.context().clearCookies();
  await signIn('hr');
  await page.goto(draft);
  await page.getByRole('button', { name: t('module.begin') }).click();
  await page.getByRole('link', { name: t('module.headEdit') }).click();
  await field(page, 'purpose.nl').fill('Je weet wat mag en wat niet.');
  await save(page, language);
  await page.goto(`${draft}/publish`);
  await expect(page.getByText(t('publish.changes.head'))).toBeVisible();
  await page.getByRole('radio', { name: t('publish.material') }).check();
  await page.getByRole('radio', { name: t('publish.require'), exact: true }).check();
  await page.getByRole('button', { name: t('publish.submit', { version: 2 }) }).click();
  await expect(page.getByText(words(language, 'errors')('change-note')).first()).toBeVisible();
  await field(page, 'note').fill('Er is een regel bij gekomen.');
  await page.getByRole('button', { name: t('publish.submit', { version: 2 }) }).click();
  await expect(page.getByText(t('module.publishedNow', { version: 2 }))).toBeVisible();
  await expect(page.getByText(t('module.told.require', { people: 0 }))).toBeVisible();
});

test('a question is written in every form @plain', async ({ page, signIn, language }, { project }) => {
  const t = words(language, 'authoring');
  await signIn('champion');
  const draft = await begin(page, language, 'Vragen');
  await page.getByLabel(t('module.questionForm')).selectOption('order');
  await page.getByRole('button', { name: t('module.addQuestion') }).click();
  await expect(page.getByRole('heading', { name: t('editor.answers.orderHeading') })).toBeVisible();
  const items = field(page, 'items');
  await expect(items).toHaveCount(3);
  const [a, b, c] = await items.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  await fillPair(page, `items.${a}.text`, 'eerst', 'first');
  await fillPair(page, `items.${b}.text`, 'dan', 'then');
  await page.getByRole('button', { name: t('editor.add.item') }).click();
  await expect(items).toHaveCount(4);
  const name = (at: number) => `${t('editor.fields.item')} ${at}`;
  await page.getByRole('button', { name: `${t('editor.move.up')}: ${name(2)}` }).click();
  await expect(items.first()).toHaveValue(b ?? '');
  await expect(field(page, `items.${b}.text.nl`)).toHaveValue('dan');
  // Removing asks first.
  const third = page.getByRole('group', { name: name(3) });
  await third.locator('summary').click();
  await third.getByRole('button', { name: t('editor.remove.confirm') }).click();
  await expect(items).toHaveCount(3);
  await expect(field(page, `items.${c}.text.nl`)).toHaveCount(0);

  // Another form loses nothing of this one.
  for (const form of ['steps', 'true-false', 'multiple', 'order'] as const) {
    await page.getByLabel(t('editor.fields.form'), { exact: true }).selectOption(form);
    if (project.name === 'plain') await save(page, language);
    const heading = { steps: 'stepsHeading', order: 'orderHeading' }[String(form)] ?? 'heading';
    await expect(
      page.getByRole('heading', { name: t(`editor.answers.${heading as 'heading'}`), exact: true }),
    ).toBeVisible();
  }
  await save(page, language);
  await page.reload();
  await expect(field(page, `items.${a}.text.en`)).toHaveValue('first');

  await page.getByText(t('editor.remove.question')).click();
  await page
    .getByRole('button', { name: t('editor.remove.confirm'), exact: true })
    .last()
    .click();
  await expect(page).toHaveURL(new RegExp(`${draft}\\?removed=1$`));
  await expect(page.getByText(t('module.noQuestions'))).toBeVisible();
});

test('a text that is changed in one language only asks to look over the other @plain', async ({
  page,
  signIn,
  language,
}) => {
  const t = words(language, 'authoring');
  await signIn('champion');
  await page.goto(MODULES);
  await page.getByRole('row').last().getByRole('link').first().click();
  await page.getByRole('button', { name: t('module.begin') }).click();
  const lesson = page
    .getByRole('list', { name: t('module.lessons') })
    .getByRole('link')
    .first();
  await expect(lesson).toBeVisible();
  const draft = new URL(page.url()).pathname;
  await lesson.click();
  const before = await field(page, 'title.nl').inputValue();
  await field(page, 'title.nl').fill('Een andere titel');
  await save(page, language);
  await expect(page.getByText(t('editor.stale.en'), { exact: true })).toBeVisible();
  await page.getByText(t('editor.stale.was.nl'), { exact: true }).click();
  await expect(page.getByText(before, { exact: true })).toBeVisible();

  // The draft and the page on which it is published name it; publishing is not stopped.
  await page.goto(`${draft}/publish`);
  await expect(page.getByText(t('stale.en', { field: t('editor.fields.title') }))).toBeVisible();
  await expect(page.getByText(t('stale.publish'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('publish.submit', { version: 2 }) })).toBeVisible();
  await page.goto(draft);
  await expect(page.getByRole('heading', { name: t('stale.title') })).toBeVisible();

  // Saying that it is still right takes it away everywhere.
  await lesson.click();
  await page.getByRole('button', { name: t('editor.stale.confirm') }).click();
  await expect(page.getByText(t('editor.stale.en'), { exact: true })).toHaveCount(0);
  await page.goto(draft);
  await expect(page.getByRole('heading', { name: t('stale.title') })).toHaveCount(0);
  await page
    .locator('summary')
    .filter({ hasText: t('module.discard') })
    .click();
  await page.getByRole('button', { name: t('module.discardConfirm') }).click();
  await page.waitForURL((url) => url.pathname === MODULES);
});

test('on a phone that shows one language, a line says that the other has to be looked over, and leads there', async ({
  page,
  signIn,
  language,
}) => {
  const t = words(language, 'authoring');
  await signIn('champion');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(MODULES);
  await page.getByRole('row').last().getByRole('link').first().click();
  await page.getByRole('button', { name: t('module.begin') }).click();
  await page
    .getByRole('list', { name: t('module.lessons') })
    .getByRole('link')
    .first()
    .click();
  await field(page, 'title.nl').fill('Een andere titel');
  await save(page, language);
  const note = page.getByText(t('editor.stale.en'), { exact: true });
  const elsewhere = page.getByText(t('editor.stale.elsewhere.en'), { exact: true });
  await expect(note).toBeVisible();
  await expect(elsewhere).toBeHidden();

  await page
    .getByRole('group', { name: t('editor.languages.show') })
    .getByText(t('editor.languages.nl'))
    .click();
  await expect(note).toBeHidden();
  await expect(elsewhere).toBeVisible();
  await page.getByRole('button', { name: t('editor.stale.show.en') }).click();
  await expect(field(page, 'title.en')).toBeFocused();
  await expect(note).toBeVisible();
  await expect(elsewhere).toBeHidden();
});
