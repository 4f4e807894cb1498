import { answerForms } from '@/domain/training/content';
import { QUESTIONS } from '@/server/demo/policy-text';
import { expect, test as base } from './fixtures';
import { Keyboard } from './keyboard';
import { takeQuiz } from './keyboard-quiz';
import { publishWrittenInto } from './seed';
import { words } from './words';
import { moduleWritten } from './written-module';

// What is assigned and confirmed here would be in the way of others: these journeys have a server of their own.
const test = base.extend<{ keys: Keyboard }, { ownServer: null }>({
  ownServer: [async ({}, provide) => provide(null), { scope: 'worker', auto: true }],
  keys: async ({ page, language }, provide) => {
    await page.addInitScript(() => {
      for (const kind of ['mousedown', 'touchstart'])
        addEventListener(kind, () => console.error('this journey has no mouse'), true);
    });
    await provide(new Keyboard(page, language));
  },
});

test('signing in, past the menus, into them and out again', async ({ page, keys, language }) => {
  const t = words(language, 'auth');
  const shell = words(language, 'shell');
  await page.goto(`/api/language?to=${language}&back=/sign-in`);
  await keys.write(page.getByLabel(t('email')), 'employee@demo.example');
  await keys.write(page.getByLabel(t('password'), { exact: true }), 'not this one');
  await keys.press('Enter');

  // After a "no" the focus is on what is wrong, which leads to the field.
  const summary = page.getByRole('alert').filter({ hasText: words(language, 'errors')('sign-in') });
  await expect(summary).toBeFocused();
  await keys.enter(summary.getByRole('link').first());
  await expect(
    page
      .getByLabel(t('email'))
      .or(page.getByLabel(t('password'), { exact: true }))
      .and(page.locator(':focus')),
  ).toHaveCount(1);
  await keys.signIn('employee');

  await test.step('the first stop leads past the menus', async () => {
    await keys.skip();
    await keys.press('Tab');
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
  });
  await test.step('a menu opens, Escape closes it, and leaving it does so too', async () => {
    const menu = page.locator('summary').filter({ hasText: 'Daan Postma' });
    const entry = page.getByRole('link', { name: shell('settings') });
    await keys.enter(menu, 'Shift+Tab');
    await keys.to(entry);
    await keys.press('Escape');
    await expect(menu).toBeFocused();
    await expect(entry).toBeHidden();
    await keys.press('Space');
    await keys.to(entry);
    await keys.to(menu, 'Shift+Tab');
    await keys.press('Shift+Tab');
    await expect(entry).toBeHidden();
    await keys.enter(menu);
    await keys.enter(entry);
    await keys.arrives(words(language, 'me')('settings.title'));
  });
  await test.step('so does the menu at the bottom of a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await keys.signIn('hr');
    const more = page.getByRole('navigation').locator('summary');
    const modules = page.getByRole('link', { name: shell('nav.modules'), exact: true });
    await keys.enter(more);
    await keys.to(modules);
    await keys.press('Escape');
    await expect(more).toBeFocused();
    await keys.press('Enter');
    await keys.enter(modules);
    await keys.arrives(words(language, 'authoring')('title'));
  });
});

test('lessons, and a question in every form', async ({ page, server, keys, language }) => {
  const t = words(language, 'training');
  const content = moduleWritten;
  publishWrittenInto(server.dataDir);
  await keys.signIn('it');
  await keys.open('/training');
  await keys.enter(page.getByRole('link', { name: content.title[language], exact: true }));
  await keys.arrives(content.title[language]);
  await keys.enter(page.getByRole('link', { name: t('step.begin'), exact: true }));

  for (const [at, { title }] of content.lessons.entries()) {
    await keys.arrives(title[language]);
    const isLast = at === content.lessons.length - 1;
    await keys.enter(page.getByRole('button', { name: t(isLast ? 'lesson.doneQuiz' : 'lesson.doneNext') }));
  }
  await keys.arrives(t('quiz.titleOf', { title: content.title[language] }));
  await keys.enter(page.getByRole('button', { name: t('quiz.start'), exact: true }));

  const met = await takeQuiz({ page, keys, language, content });
  expect([...met].sort()).toEqual([...answerForms].sort());
});

test('writing lessons and questions, and putting them in order', async ({ page, keys, language }) => {
  test.slow();
  const t = words(language, 'authoring');
  const pair = (label: string) => page.getByLabel(`${label} (${t('editor.languages.nl')})`, { exact: true });
  const back = page.getByRole('main').getByRole('link').first();
  await keys.signIn('champion');
  await keys.open('/programme/training/modules/new');
  await keys.enter(page.getByRole('button', { name: t('new.submit') }));
  await expect(page.getByRole('alert').filter({ hasText: words(language, 'errors')('title-somewhere') })).toBeFocused();
  await keys.write(page.getByLabel(t('new.titleNl')), 'Met de toetsen');
  await keys.press('Enter');
  await keys.arrives('Met de toetsen');

  for (const [at, title] of ['Een', 'Twee'].entries()) {
    await keys.enter(page.getByRole('button', { name: t('module.addLesson') }));
    await keys.arrives(t('part.lesson', { place: at + 1, of: at + 1 }));
    await keys.write(pair(t('editor.fields.title')), title);
    await keys.write(pair(t('editor.fields.body')), `Tekst ${title}`);
    await keys.enter(page.getByRole('button', { name: t('editor.save.submit'), exact: true }));
    await keys.enter(back, 'Shift+Tab');
    await keys.arrives('Met de toetsen');
  }
  await test.step('lessons change places, and the button that did it keeps the focus', async () => {
    const lessons = page.getByRole('list', { name: t('module.lessons') }).getByRole('listitem');
    await keys.enter(page.getByRole('button', { name: t('module.up', { title: 'Twee' }) }));
    await expect(lessons.first()).toContainText('Twee');
    // It cannot go higher, so the focus is on the way down.
    await expect(page.getByRole('button', { name: t('module.down', { title: 'Twee' }) })).toBeFocused();
    await keys.press('Enter');
    await expect(lessons.first()).toContainText('Een');
  });
  await test.step('answers are added, moved and taken away', async () => {
    await keys.enter(page.getByRole('button', { name: t('module.addQuestion') }));
    await keys.arrives(t('part.question', { place: 1, of: 1 }));
    const named = (at: number) => page.getByRole('group', { name: `${t('editor.fields.option')} ${at}`, exact: true });
    const text = (at: number) =>
      named(at).getByLabel(`${t('editor.fields.text')} (${t('editor.languages.nl')})`, { exact: true });
    await keys.pick(named(1).getByLabel(t('editor.right')));
    await keys.write(text(1), 'eerste');
    await keys.enter(page.getByRole('button', { name: t('editor.add.option') }));
    await expect(named(4).locator(':focus')).toHaveCount(1);
    await keys.enter(named(1).getByRole('button', { name: t('editor.move.down') }), 'Shift+Tab');
    await expect(text(2)).toHaveValue('eerste');
    await expect(named(2).getByRole('button', { name: t('editor.move.down') })).toBeFocused();
    await keys.enter(named(2).locator('summary'));
    await keys.enter(named(2).getByRole('button', { name: t('editor.remove.confirm') }));
    await expect(named(4)).toHaveCount(0);
    await expect(page.locator(':focus')).toHaveAccessibleName(t('editor.add.option'));
  });
});

test('assigning by a rule, with a date', async ({ page, keys, language }) => {
  const t = words(language, 'assignments');
  await keys.signIn('hr');
  await keys.open('/programme/training/assign');
  await keys.enter(page.getByRole('link', { name: t('rule.go') }));
  await keys.arrives(t('rule.title'));
  const role = words(language, 'shell')('roles.it');
  await keys.select(page.getByRole('combobox', { name: t('rule.role'), exact: true }), role);
  await keys.enter(page.getByRole('button', { name: t('rule.add') }));
  await expect(page.getByText(t('rule.is.role', { name: role })).first()).toBeVisible();

  await keys.skip();
  await keys.pick(page.getByRole('radio', { name: t('rule.standing') }));
  await keys.pick(page.getByRole('radio', { name: t('rule.dueOn') }));
  const date = page.getByLabel(new RegExp(`^${t('rule.date')}( |$)`));
  await keys.to(date);
  // Day and month are the same, whichever the browser asks for first.
  await page.keyboard.type('03032099');
  await expect(date).toHaveValue('2099-03-03');
  await keys.enter(page.getByRole('button', { name: t('rule.submit') }));
  const summary = page.getByRole('alert').filter({ hasText: words(language, 'errors')('standing-days') });
  await expect(summary).toBeFocused();
  await keys.pick(page.getByRole('radio', { name: t('rule.once') }));
  await keys.enter(page.getByRole('button', { name: t('rule.submit') }));
  await keys.arrives(t('title'));
});

test('commenting on the draft of the policy, and confirming the policy', async ({ page, keys, language }) => {
  const t = words(language, 'policy');
  const draft = words(language, 'policy-draft');
  await keys.signIn('employee');
  await test.step('a comment: empty it is refused, then it is sent', async () => {
    await keys.open('/policy/draft');
    await keys.enter(
      page.getByRole('link', { name: new RegExp(`^${draft('read.commentOn', { words: '' }).slice(0, -1)}`) }).first(),
    );
    await keys.enter(page.getByRole('button', { name: draft('read.send') }));
    await expect(page.getByRole('alert').filter({ hasText: words(language, 'errors')('comment-empty') })).toBeFocused();
    await keys.write(page.getByLabel(draft('read.text')), 'Wie beslist dit?');
    await keys.space(page.getByRole('checkbox', { name: draft('read.mayName') }));
    await keys.enter(page.getByRole('button', { name: draft('read.send') }));
    await expect(page.getByText(draft('read.sent'))).toBeVisible();
    await expect(page.locator(':focus')).toHaveCount(1);
    await keys.to(page.getByRole('link', { name: draft('read.more') }));
  });
  await test.step('the policy: its questions, and read and understood', async () => {
    await keys.open('/policy');
    for (const { options } of QUESTIONS) {
      const right = options.find(({ correct }) => correct);
      await keys.pick(page.getByRole('radio', { name: right?.text[language] ?? '', exact: true }));
    }
    await keys.enter(page.getByRole('button', { name: t('questions.check') }));
    await keys.enter(page.getByRole('button', { name: t('acknowledge.button') }));
    await expect(page.getByText(t('acknowledge.thanks'))).toBeVisible();
    await expect(page.locator(':focus')).toHaveCount(1);
    await expect(page.getByRole('main').locator(':focus')).toContainText(t('acknowledge.thanks'));
  });
});
