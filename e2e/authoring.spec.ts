import type { Page } from '@playwright/test';
import { addressOf, expect, password, signInByForm, test } from './fixtures';
import { type Language, words } from './words';

const modules = '/programme/training/modules';

/** The smallest whole picture: one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

async function fillPair(page: Page, name: string, nl: string, en: string): Promise<void> {
  await field(page, `${name}.nl`).fill(nl);
  await field(page, `${name}.en`).fill(en);
}

/** Presses "Save" and waits until the page says that it is. */
async function save(page: Page, language: Language): Promise<void> {
  const t = words(language, 'authoring');
  await page.getByRole('button', { name: t('editor.save.submit'), exact: true }).click();
  await isSaved(page, language);
}

async function isSaved(page: Page, language: Language): Promise<void> {
  const [before = ''] = words(language, 'authoring')('part.savedAt', { time: '|' }).split('|');
  await expect(page.getByRole('status').filter({ hasText: before })).toBeVisible();
}

/** Begins a module of one's own, so that each project writes in its own. Answers with the address of its draft. */
async function begin(page: Page, language: Language, title: string): Promise<string> {
  const t = words(language, 'authoring');
  await page.goto(modules);
  await page.getByRole('link', { name: t('write') }).click();
  await page.getByLabel(t('new.titleNl')).fill(title);
  await page.getByLabel(t('new.topic'), { exact: true }).selectOption('basics');
  await page.getByRole('button', { name: t('new.submit') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  return new URL(page.url()).pathname;
}

async function writeLesson(page: Page, language: Language): Promise<void> {
  const t = words(language, 'authoring');
  await page.getByRole('button', { name: t('module.addLesson') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('part.lesson', { place: 1, of: 1 }));
  await fillPair(page, 'title', 'Eerst vragen', 'Ask first');
  await fillPair(page, 'body', '### Vraag het\n\nAltijd.', '### Ask\n\nAlways.');
  await save(page, language);
}

async function writeQuestion(page: Page, language: Language, draft: string, place: number): Promise<void> {
  const t = words(language, 'authoring');
  await page.goto(draft);
  await page.getByRole('button', { name: t('module.addQuestion') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('part.question', { place, of: place }));
  await fillPair(page, 'prompt', `Wat doe je ${place}?`, `What do you do ${place}?`);
  const ids = await field(page, 'options').evaluateAll((inputs) =>
    inputs.map((input) => (input as HTMLInputElement).value),
  );
  for (const [at, id] of ids.entries()) {
    await fillPair(page, `options.${id}.text`, `Antwoord ${at}`, `Answer ${at}`);
    await fillPair(page, `options.${id}.explanation`, `Uitleg ${at}`, `Explanation ${at}`);
  }
  await field(page, 'options.right').first().check();
  await save(page, language);
}

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

test.describe('while it is typed', () => {
  test.beforeEach(async ({ page, signIn, language }) => {
    await signIn('champion');
    await begin(page, language, 'Samen schrijven');
    await page.getByRole('button', { name: words(language, 'authoring')('module.addLesson') }).click();
    await expect(field(page, 'title.nl')).toBeVisible();
  });

  test('a lesson saves itself and is shown as it will be read', async ({ page, language }) => {
    await field(page, 'body.nl').fill('### Een kop\n\n**Vet** en <script>alert(1)</script>');
    await expect(page.getByRole('heading', { name: 'Een kop', level: 2 })).toBeVisible();
    await expect(page.locator('.prose strong')).toHaveText('Vet');
    await isSaved(page, language);
    await page.reload();
    await expect(field(page, 'body.nl')).toHaveValue(/Vet/);
  });

  test('nothing is lost while the connection is gone', async ({ page, context, language }) => {
    const t = words(language, 'authoring');
    await context.setOffline(true);
    await field(page, 'title.nl').fill('Zonder verbinding');
    await expect(page.getByText(t('editor.save.unreachable'))).toBeVisible();
    await expect(field(page, 'title.nl')).toHaveValue('Zonder verbinding');
    await context.setOffline(false);
    await isSaved(page, language);
    await page.reload();
    await expect(field(page, 'title.nl')).toHaveValue('Zonder verbinding');
  });

  test('a picture is put into both texts', async ({ page, language }) => {
    const t = words(language, 'authoring');
    await fillPair(page, 'body', 'Tekst', 'Text');
    const form = page.locator('#pictures form');
    await form
      .getByLabel(t('editor.picture.file'), { exact: true })
      .setInputFiles({ name: 'a.svg', mimeType: 'image/png', buffer: Buffer.from('<svg onload="alert(1)"/>') });
    await form.getByLabel(`${t('editor.picture.alt')} (${t('editor.languages.nl')})`).fill('Een punt');
    await form.getByLabel(`${t('editor.picture.alt')} (${t('editor.languages.en')})`).fill('A dot');
    await form.getByRole('button', { name: t('editor.picture.submit') }).click();
    await expect(form.getByText(t('editor.upload.problems.type'))).toBeVisible();

    await form
      .getByLabel(t('editor.picture.file'), { exact: true })
      .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: pixel });
    await form.getByRole('button', { name: t('editor.picture.submit') }).click();
    await expect(form.getByText(t('editor.picture.inserted'))).toBeVisible();
    await expect(field(page, 'body.en')).toHaveValue(/!\[A dot\]\(media:[\w-]+-1x1\)/);
    const picture = page.getByRole('img', { name: 'Een punt' });
    await expect(picture).toHaveAttribute('width', '1');
    const address = (await picture.getAttribute('src')) ?? '';
    const answer = await page.request.get(address);
    expect(answer.status()).toBe(200);
    expect(answer.headers()).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'private, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers()['content-security-policy']).toContain('sandbox');
    expect((await page.request.get(address, { headers: { range: 'bytes=0-3' } })).status()).toBe(206);
    await isSaved(page, language);
    await page.context().clearCookies();
    expect((await page.request.get(address)).status()).toBe(404);
  });
});

/** The smallest whole film: its kind, an index and nothing to see. */
function film(): Buffer {
  const box = (type: string, content: string) => {
    const bytes = Buffer.from(`....${type}${content}`, 'latin1');
    bytes.writeUInt32BE(bytes.length);
    return bytes;
  };
  return Buffer.concat([box('ftyp', 'isom....'), box('moov', 'x'), box('mdat', 'y'.repeat(3000))]);
}

test('a film is uploaded with everything that is said in it', async ({ page, signIn, language }) => {
  const t = words(language, 'authoring');
  await signIn('champion');
  await begin(page, language, 'Met een film');
  await page.getByRole('button', { name: t('module.addLesson') }).click();
  await page.getByRole('radio', { name: t('editor.video.file') }).check();
  const chooser = page.getByLabel(t('editor.video.choose'));
  await chooser.setInputFiles({ name: 'a.mp4', mimeType: 'video/mp4', buffer: Buffer.from('<html></html>') });
  await expect(page.getByText(t('editor.upload.problems.typeFilm'))).toBeVisible();
  await chooser.setInputFiles({ name: 'a.mp4', mimeType: 'video/mp4', buffer: film().subarray(0, -1) });
  await expect(page.getByText(t('editor.upload.problems.broken'))).toBeVisible();
  await chooser.setInputFiles({ name: 'a.mp4', mimeType: 'video/mp4', buffer: film() });
  await expect(page.getByText(t('editor.video.sent'))).toBeVisible();
  await fillPair(page, 'video.title', 'Zo vraag je het', 'How to ask');
  await fillPair(page, 'video.transcript', 'Mag ik dit plaatsen?', 'May I post this?');
  await save(page, language);
  await page.reload();
  const address = await page.getByRole('link', { name: t('editor.video.look') }).getAttribute('href');
  const middle = await page.request.get(address ?? '', { headers: { range: 'bytes=100-199' } });
  expect(middle.status()).toBe(206);
  expect(middle.headers()).toMatchObject({
    'content-type': 'video/mp4',
    'content-range': `bytes 100-199/${film().length}`,
  });
  expect((await middle.body()).equals(film().subarray(100, 200))).toBe(true);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a picture comes back as two lines to put in by hand', async ({ page, signIn, language }) => {
    const t = words(language, 'authoring');
    await signIn('champion');
    await begin(page, language, 'Met een foto');
    await page.getByRole('button', { name: t('module.addLesson') }).click();
    const form = page.locator('#pictures form');
    const chooser = form.getByLabel(t('editor.picture.file'), { exact: true });
    await chooser.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') });
    await field(page, 'alt.nl').fill('Een punt');
    await field(page, 'alt.en').fill('A dot');
    await form.getByRole('button', { name: t('editor.picture.submit') }).click();
    await expect(page.getByText(t('editor.upload.problems.type'))).toBeVisible();
    await chooser.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: pixel });
    await field(page, 'alt.nl').fill('Een punt');
    await field(page, 'alt.en').fill('A dot');
    await form.getByRole('button', { name: t('editor.picture.submit') }).click();
    await expect(page.getByText(/^!\[Een punt\]\(media:[\w-]+-1x1\)$/)).toBeVisible();
    await expect(page.getByText(/^!\[A dot\]\(media:[\w-]+-1x1\)$/)).toBeVisible();
  });
});

test('the second of two authors is told, and chooses', async ({ page, signIn, browser, server, language }) => {
  const t = words(language, 'authoring');
  // The other's account speaks the language of the project too.
  await signIn('hr');
  await page.context().clearCookies();
  await signIn('champion');
  await begin(page, language, 'Met z’n tweeën');
  await page.getByRole('button', { name: t('module.addLesson') }).click();
  await expect(field(page, 'title.nl')).toBeVisible();

  const context = await browser.newContext({ baseURL: server.url });
  try {
    const other = await context.newPage();
    await signInByForm(other, addressOf('hr'), password, language);
    await other.goto(page.url());
    await field(other, 'title.nl').fill('Van de ander');
    await isSaved(other, language);

    await field(page, 'title.nl').fill('Van mij');
    const told = page.getByRole('alert').filter({ hasText: t('editor.conflict.what') });
    await expect(told).toBeVisible();
    await expect(told.getByText('Van de ander')).toBeVisible();
    await expect(told.getByText('Van mij')).toBeVisible();
    await expect(field(page, 'title.nl')).toHaveValue('Van mij');

    // Nothing was overwritten; having seen both, the author decides.
    await other.reload();
    await expect(field(other, 'title.nl')).toHaveValue('Van de ander');
    await told.getByRole('button', { name: t('editor.conflict.keepMine') }).click();
    await isSaved(page, language);
    await field(other, 'title.nl').fill('Nog een keer');
    await other.getByRole('link', { name: t('editor.conflict.takeTheirs') }).click();
    await expect(field(other, 'title.nl')).toHaveValue('Van mij');
  } finally {
    await context.close();
  }
});

test('uploads from elsewhere, and of colleagues without the role, are refused', async ({ page, signIn, server }) => {
  const send = (origin: string) =>
    page.request.post('/api/media?kind=image&name=a.png', {
      headers: { origin, 'content-type': 'application/octet-stream' },
      data: pixel,
    });
  expect((await send(server.url)).status()).toBe(404);
  await signIn('employee');
  expect((await send(server.url)).status()).toBe(404);
  await page.context().clearCookies();
  await signIn('champion');
  expect(await (await send('https://elsewhere.example')).json()).toEqual({ problem: 'origin' });
  expect(await (await send(server.url)).json()).toEqual({ mediaId: expect.stringMatching(/-1x1$/) });
});
