import type { Locator, Page } from '@playwright/test';
import { starterCurriculum } from '@/db/seed/starter/curriculum';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { type ModuleContent, type Option, type Question } from '@/domain/training/content';
import { expect } from './fixtures';
import { type Language, words } from './words';

/** A module that comes with the product, by its address. */
export function starterModule(slug: string): ModuleContent {
  const found = [socialMediaBasics, ...starterCurriculum].find((content) => content.slug === slug);
  if (!found) throw new Error(`no starter module ${slug}`);
  return found;
}

/** The question on the screen. */
export async function questionOn(page: Page, { questions }: ModuleContent, language: Language): Promise<Question> {
  const text = await page.getByRole('main').locator('form').first().innerText();
  const found = questions.find(({ prompt }) => text.includes(prompt[language]));
  if (!found) throw new Error(`no such question: ${text}`);
  return found;
}

/** Fills in the question on the screen, rightly or not, in whichever form it is. */
export async function fillIn(page: Page, question: Question, language: Language, isRight = true): Promise<void> {
  const pick = (options: readonly Option[]) => options.filter(({ correct }) => correct === isRight);
  const named = (where: Page | Locator, role: 'radio' | 'checkbox', { text }: Option) =>
    where.getByRole(role, { name: text[language], exact: true });
  switch (question.form) {
    case 'order':
      return putInOrder(page, isRight ? question.items : question.items.toReversed(), language);
    case 'steps':
      for (const { prompt, options } of question.steps) {
        const step = page.getByRole('radiogroup').filter({ hasText: prompt[language] });
        for (const option of pick(options).slice(0, 1)) await named(step, 'radio', option).check();
      }
      return;
    case 'multiple':
      for (const option of pick(question.options)) await named(page, 'checkbox', option).check();
      return;
    default:
      for (const option of pick(question.options).slice(0, 1)) await named(page, 'radio', option).check();
  }
}

/** With scripts by the buttons, pressed as the keyboard does; without by choosing the place of each. */
async function putInOrder(page: Page, items: readonly { text: { nl: string; en: string } }[], language: Language) {
  const t = words(language, 'training');
  const rows = page.getByRole('main').locator('ol').getByRole('listitem');
  for (const [at, { text }] of items.entries()) {
    const row = rows.filter({ hasText: text[language] });
    const places = row.getByRole('combobox');
    if ((await places.count()) > 0) {
      await places.selectOption(String(at + 1));
      continue;
    }
    const up = page.getByRole('button', { name: t('quiz.moveUp', { item: text[language] }), exact: true });
    while (!(await rows.nth(at).innerText()).includes(text[language])) {
      await up.focus();
      await page.keyboard.press('Enter');
    }
  }
}

/** Answers the question on the screen and waits for the explanation. */
export async function answerOn(
  page: Page,
  content: ModuleContent,
  { language, isRight = true }: { language: Language; isRight?: boolean },
): Promise<Question> {
  const t = words(language, 'training');
  const question = await questionOn(page, content, language);
  await fillIn(page, question, language, isRight);
  await page.getByRole('button', { name: t('quiz.answer'), exact: true }).click();
  await page.waitForURL(/\?after=/);
  const verdict = new RegExp(`^${t(isRight ? 'quiz.right' : 'quiz.wrong')}: `);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(verdict);
  return question;
}

/** Answers all questions of a sitting that has begun, and leads to its result. */
export async function answerAll(
  page: Page,
  content: ModuleContent,
  { language, of }: { language: Language; of: number },
): Promise<Question[]> {
  const t = words(language, 'training');
  const asked: Question[] = [];
  for (let place = 1; place <= of; place += 1) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('quiz.question', { place, of }));
    asked.push(await answerOn(page, content, { language }));
    await page.getByRole('link', { name: place < of ? t('quiz.next') : t('quiz.toResult'), exact: true }).click();
  }
  return asked;
}
