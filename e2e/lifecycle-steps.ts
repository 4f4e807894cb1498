import type { Browser, Page } from '@playwright/test';
import type { ModuleContent } from '@/domain/training/content';
import { addressOf, type DemoRole, expect, password, signInByForm, speak } from './fixtures';
import { answerAll } from './quiz';
import type { RunningServer } from './server';
import { type Language, words } from './words';
import { type Author, addLesson, addQuestion, beginModule, writeHead, writeLesson } from './writing';

/** Where the demo's employee works. */
export const department = 'Onderhoud Zuid';
const wide = { viewport: { width: 1280, height: 800 } };
export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

type Desk = { browser: Browser; server: RunningServer; language: Language };

/** Somebody at a screen of their own. */
export async function sitDown({ browser, server, language }: Desk, role: DemoRole, screen = wide): Promise<Page> {
  const locale = { nl: 'nl-NL', en: 'en-GB' }[language];
  const context = await browser.newContext({ baseURL: server.url, locale, timezoneId: 'Europe/Amsterdam', ...screen });
  const page = await context.newPage();
  await signInByForm(page, addressOf(role), password, language);
  await speak(page, language);
  return page;
}

export const certificates = (page: Page, language: Language) =>
  page.getByRole('link', { name: pattern(words(language, 'certificates')('of', { version: ANY, date: '' })) });

/** A number that no sentence of ours has by itself. */
const ANY = 77;

/** A sentence of ours in which this number may be another. */
function pattern(sentence: string): RegExp {
  const quoted = sentence.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(quoted.replace(/\s+/g, '\\s+').replace(String(ANY), '(\\d+)'));
}

export async function write(author: Author, content: ModuleContent): Promise<string> {
  const { page, language } = author;
  const half = { ...author, writes: [language] };
  const address = await beginModule(author, content);
  await writeHead(half, content);
  for (const [at, lesson] of content.lessons.entries()) {
    await page.goto(address);
    await addLesson(half, lesson, at + 1);
  }
  for (const [at, question] of content.questions.entries()) {
    await page.goto(address);
    await addQuestion(author, question, at + 1);
  }
  return address;
}

/** What misses the other language is said, counted and led to; afterwards none of that is left. */
export async function translate(author: Author, content: ModuleContent, address: string): Promise<void> {
  const { page, language } = author;
  const t = words(language, 'authoring');
  const other = language === 'nl' ? 'en' : 'nl';
  await page.goto(address);
  // The title and the purpose, and the title and the text of each lesson.
  const missing = 2 + 2 * content.lessons.length;
  await expect(page.getByText(t('module.missing', { nl: 0, en: 0, [other]: missing }).trim())).toBeVisible();
  await expect(page.getByRole('link', { name: t('module.publish'), exact: true })).toHaveCount(0);
  await writeHead({ ...author, writes: [other] }, content);
  for (const lesson of content.lessons) {
    await page.goto(address);
    await page
      .getByRole('list', { name: t('module.lessons') })
      .getByRole('link', { name: lesson.title[language] })
      .click();
    const marks = page.getByText(t('editor.missing')).filter({ visible: true });
    await expect(marks).toHaveCount(2);
    await writeLesson({ ...author, writes: [other] }, lesson);
    await expect(marks).toHaveCount(0);
  }
  await page.goto(address);
  await expect(page.getByText(t('module.complete'))).toBeVisible();
}

export async function publishFirst({ page, language }: Author, address: string): Promise<void> {
  const t = words(language, 'authoring');
  await page.goto(address);
  await page.getByRole('link', { name: t('module.publish'), exact: true }).click();
  await page.getByRole('button', { name: t('publish.submitFirst') }).click();
  await expect(page.getByText(t('module.publishedNow', { version: 1 }))).toBeVisible();
}

export async function assignByRule(page: Page, language: Language, { title }: ModuleContent): Promise<void> {
  const t = words(language, 'assignments');
  await page.goto('/programme/training');
  await page.getByRole('link', { name: t('assign'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('new.title'));
  await page.getByRole('combobox', { name: t('new.module'), exact: true }).selectOption({ label: title[language] });
  await page.getByRole('button', { name: t('new.showModule') }).click();
  await expect(page.getByText(t('new.lead', { title: title[language] }))).toBeVisible();
  await page.getByRole('link', { name: t('rule.go') }).click();
  await choose(page, t('rule.department'), department);
  await page.getByRole('button', { name: t('rule.add') }).click();
  await expect(page.getByText(t('rule.is.department', { name: department }))).toBeVisible();

  // Two have left before, and one is away.
  const preview = pattern(t('rule.count', { count: ANY, skipped: 3 }));
  const [, count] = preview.exec(await page.getByText(preview).innerText()) ?? [];
  await expect(page.getByRole('heading', { name: t('new.reasons.on-leave', { count: 1 }) })).toBeVisible();
  await expect(page.getByRole('heading', { name: t('new.reasons.left', { count: 2 }) })).toBeVisible();
  await page.getByRole('button', { name: t('rule.submit') }).click();
  await expect(page.getByText(t('assigned', { assigned: Number(count), skipped: 3 }))).toBeVisible();
}

/** Chooses by a part of the name: in a tree it stands behind those above it. */
async function choose(page: Page, label: string, name: string): Promise<void> {
  const list = page.getByRole('combobox', { name: label, exact: true });
  const value = await list.getByRole('option', { name }).getAttribute('value');
  await list.selectOption(value);
}

/** From the list of what is to do. */
export async function openModule(page: Page, language: Language, { title }: ModuleContent): Promise<void> {
  const t = words(language, 'training');
  await page.goto('/training');
  await page
    .getByRole('list', { name: t('list.toDo') })
    .getByRole('link', { name: title[language], exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title[language]);
}

export async function readLessons(page: Page, language: Language, { lessons }: ModuleContent): Promise<void> {
  const t = words(language, 'training');
  await page.getByRole('link', { name: t('step.begin'), exact: true }).click();
  for (const [at, lesson] of lessons.entries()) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title[language]);
    // Nothing has to be moved sideways to be read.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.viewport.width);
    const isLast = at === lessons.length - 1;
    await page.getByRole('button', { name: t(isLast ? 'lesson.doneQuiz' : 'lesson.doneNext') }).click();
  }
}

/** Answers every question rightly, looks at the level and at the certificate. Answers with its address. */
export async function finishQuiz(
  page: Page,
  language: Language,
  content: ModuleContent,
  version: number,
): Promise<string> {
  const t = words(language, 'training');
  const of = content.questions.length;
  await page.getByRole('button', { name: t('quiz.start'), exact: true }).click();
  await answerAll(page, content, { language, of });
  await expect(page.getByText(t('quiz.score', { right: of, asked: of })).first()).toBeVisible();
  await expect(page.getByText(t('quiz.passed'))).toBeVisible();
  await expect(page.getByText(t('levels.title', { topic: content.topic.name[language] }))).toBeVisible();
  await page.getByRole('link', { name: t('quiz.toCertificate') }).click();
  await expectCertificate(page, language, content, version);
  return page.url();
}

export async function expectCertificate(page: Page, language: Language, content: ModuleContent, version: number) {
  const t = words(language, 'certificates');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('yours'));
  const sheet = page.getByRole('article');
  await expect(sheet).toContainText(content.title[language]);
  await expect(sheet.getByRole('definition').filter({ hasText: new RegExp(`^${version}$`) })).toBeVisible();
}

export async function changeLesson(author: Author, { lessons: [lesson] }: ModuleContent, draft: string): Promise<void> {
  const { page, language } = author;
  const t = words(language, 'authoring');
  if (!lesson) throw new Error('there is no lesson to change');
  await page.goto(draft);
  await page.getByRole('button', { name: t('module.begin') }).click();
  await page.getByRole('link', { name: lesson.title[language] }).click();
  const body = { nl: `${lesson.body.nl}\n\nOok bij een collega.`, en: `${lesson.body.en}\n\nA colleague as well.` };
  await writeLesson(author, { ...lesson, body });
}

export async function requireAgain(
  { author, hr }: { author: Author; hr: Page },
  draft: string,
  note: string,
): Promise<void> {
  const t = words(author.language, 'authoring');
  const material = { name: t('publish.material') };
  const again = { name: t('publish.require'), exact: true };
  if (hr !== author.page) {
    await author.page.goto(`${draft}/publish`);
    await author.page.getByRole('radio', material).check();
    await expect(author.page.getByText(t('publish.requireHr'))).toBeVisible();
    await expect(author.page.getByRole('radio', again)).toHaveCount(0);
  }
  await hr.goto(`${draft}/publish`);
  await expect(hr.getByText(t('publish.changes.lessons', { added: 0, changed: 1, removed: 0 }))).toBeVisible();
  // Whom it touches is said before anything is decided.
  await expect(hr.getByText(t('publish.materialHint', { finished: 1 }))).toBeVisible();
  await hr.getByRole('radio', material).check();
  await hr.getByRole('radio', again).check();
  await hr.getByLabel(t('publish.note'), { exact: true }).fill(note);
  await hr.getByRole('button', { name: t('publish.submit', { version: 2 }) }).click();
  await expect(hr.getByText(t('module.publishedNow', { version: 2 }))).toBeVisible();
  await expect(hr.getByText(t('module.told.require', { people: 1 }))).toBeVisible();
}

/** On the page of the module: what changed is marked, and the main button leads there before it leads to the quiz. */
export async function readChanged(page: Page, language: Language, { lessons }: ModuleContent): Promise<void> {
  const t = words(language, 'training');
  const address = page.url();
  await expect(page.getByText(t('module.leadChanged', { count: 1 }))).toBeVisible();
  const steps = page.getByRole('list', { name: t('module.lessons') }).getByRole('listitem');
  await expect(steps.filter({ hasText: t('lesson.changed') })).toHaveCount(1);
  await expect(steps.first()).toContainText(t('lesson.changed'));
  const go = lessons.length === 1 ? t('step.begin') : t('step.lesson', { place: 1 });
  await page.getByRole('link', { name: go, exact: true }).click();
  await page.getByRole('button', { name: t(lessons.length === 1 ? 'lesson.doneQuiz' : 'lesson.doneNext') }).click();
  const [, next] = lessons;
  await expect(page.getByRole('heading', { level: 1 })).toContainText(next ? next.title[language] : t('module.quiz'));
  await page.goto(address);
  await expect(page.getByText(t('module.leadQuizRepeat'))).toBeVisible();
}

export async function readReport({ page, language }: Author, { title }: ModuleContent): Promise<void> {
  const t = words(language, 'reports');
  await page.goto('/programme/training/reports');
  await page.getByRole('link', { name: t('views.records') }).click();
  await page.getByLabel(t('records.search')).fill('Postma');
  await page.getByLabel(t('records.search')).press('Enter');
  const lines = page.getByRole('row').filter({ hasText: title[language] });
  await expect(lines).toHaveCount(2);
  for (const version of [1, 2])
    await expect(lines.filter({ hasText: t('records.versionOf', { version }) })).toHaveCount(1);
}
