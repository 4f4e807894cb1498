import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test as base } from './fixtures';
import { type RunningServer, startServer } from './server';
import { words } from './words';

// From the agreement that answers are confidential to the form that says so. On a server of its own: afterwards no round
// is what it was.

const test = base.extend<object, { server: RunningServer }>({
  server: [
    async ({}, provide) => {
      const server = await startServer();
      await provide(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
});

const DAY = 24 * 60 * 60 * 1000;
const daysFromNow = (count: number) => new Date(Date.now() + count * DAY).toISOString().slice(0, 10);

/** As if the open round had been opened forty days earlier, and closed at once. */
function letTimePass({ dataDir }: RunningServer): void {
  const database = new Database(path.join(dataDir, 'draagvlak.db'));
  const closed = "status = 'closed', opened_at = opened_at - ?, closed_at = opened_at - ?";
  database.prepare(`update pulse_rounds set ${closed} where status = 'open'`).run(40 * DAY, 30 * DAY);
  database.close();
}

test('confidential: first the agreement, then the next round, whose form says so', async ({
  page,
  signIn,
  server,
  language,
  isMobile,
}) => {
  test.skip(isMobile, 'said the same at every width');
  test.setTimeout(90_000);
  const t = words(language, 'linking');
  const support = words(language, 'support');
  const main = page.getByRole('main');

  await signIn('champion');
  await page.goto('/programme/rounds');
  await page.getByRole('link', { name: t('section.link') }).click();
  await expect(main).toContainText(t('lead.not-traceable'));
  await page.getByText(t('choose.confidential.label')).click();
  const yes = page.getByRole('button', { name: t('choose.confidential.confirm') });
  await expect(main).toContainText(t('choose.confidential.two'));
  // Without an agreement nothing is chosen, and what was typed stays.
  await page.getByLabel(t('choose.agreedWith')).fill('the works council');
  await page.getByLabel(t('choose.agreedOn')).fill(daysFromNow(3));
  await page.getByLabel(t('choose.note')).fill('For one year, with a look back after three rounds.');
  await yes.click();
  await expect(page.getByLabel(t('choose.agreedOn'))).toHaveAccessibleDescription(
    new RegExp(words(language, 'errors')('date-future')),
  );
  await page.getByLabel(t('choose.agreedOn')).fill(daysFromNow(-3));
  await yes.click();
  await expect(main).toContainText(t('lead.confidential'));
  await expect(page.getByRole('row', { name: /the works council/ })).toBeVisible();
  // The round that is open stays what it was opened as.
  await expect(main).toContainText(t('open.not-traceable', { number: 8 }));

  await page.context().clearCookies();
  await signIn('employee');
  await page.goto('/results');
  await page.getByRole('link', { name: support('results.answer') }).click();
  await expect(page.getByText(support('pulse.promise'))).toBeVisible();

  letTimePass(server);
  await page.context().clearCookies();
  await signIn('champion');
  await page.goto(`/programme/rounds/open?closesOn=${daysFromNow(9)}`);
  await expect(main).toContainText(t('opening.confidentialNote'));
  await page.getByRole('button', { name: support('opening.confirm', { number: 9 }) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(support('round', { number: 9 }));

  await page.context().clearCookies();
  await signIn('employee');
  await page.goto('/results');
  await expect(main).toContainText(t('results.notShownPerson'));
  await page.getByRole('link', { name: support('results.answer') }).click();
  await expect(page.getByText(t('promise.promise'))).toBeVisible();
  await expect(page.getByText(support('pulse.promise'))).toHaveCount(0);
  const agreed = t('promise.agreed', { agreedWith: 'the works council', day: '|' }).split('|')[0] ?? '';
  await expect(main).toContainText(agreed);
  await expect(main).toContainText(t('promise.storedPseudonym'));
});
