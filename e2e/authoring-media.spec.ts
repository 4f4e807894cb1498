import { expect, test } from './fixtures';
import { begin, field, fillPair, isSaved, save } from './authoring';
import { words } from './words';

/** The smallest whole picture: one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test.describe('a lesson with a picture', () => {
  test.beforeEach(async ({ page, signIn, language }) => {
    await signIn('champion');
    await begin(page, language, 'Met een beeld');
    await page.getByRole('button', { name: words(language, 'authoring')('module.addLesson') }).click();
    await expect(field(page, 'title.nl')).toBeVisible();
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
