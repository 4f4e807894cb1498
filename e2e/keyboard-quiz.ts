import type { Page } from '@playwright/test';
import { type AnswerForm, formOf, type ModuleContent, type Option, type Question } from '@/domain/training/content';
import { expect } from './fixtures';
import type { Keyboard } from './keyboard';
import { questionOn } from './quiz';
import { type Language, words } from './words';

type Taking = { page: Page; keys: Keyboard; language: Language; content: ModuleContent };

/** Every question; the first that can be is sent empty once. Answers with the forms that were met. */
export async function takeQuiz({ page, keys, language, content }: Taking): Promise<Set<AnswerForm>> {
  const t = words(language, 'training');
  const send = page.getByRole('button', { name: t('quiz.answer'), exact: true });
  const of = content.questions.length;
  const met = new Set<AnswerForm>();
  for (let place = 1, isTried = false; place <= of; place += 1) {
    await keys.arrives(t('quiz.question', { place, of }));
    const question = await questionOn(page, content, language);
    if (!isTried && formOf(question) !== 'order') {
      isTried = true;
      await keys.enter(send);
      await expect(page.getByRole('alert').first()).toBeFocused();
    }
    await answer(page, keys, question, language);
    met.add(formOf(question));
    await keys.enter(send);
    await keys.arrives(t('quiz.rightTitle', { place, of }));
    await keys.enter(page.getByRole('link', { name: t(place < of ? 'quiz.next' : 'quiz.toResult'), exact: true }));
  }
  await keys.arrives(t('quiz.score', { right: of, asked: of }));
  return met;
}

async function answer(page: Page, keys: Keyboard, question: Question, language: Language): Promise<void> {
  const t = words(language, 'training');
  const right = (options: readonly Option[]) => options.filter(({ correct }) => correct);
  switch (question.form) {
    case 'order': {
      const rows = page.getByRole('main').locator('ol').getByRole('listitem');
      for (const [at, { text }] of question.items.entries()) {
        const up = page.getByRole('button', { name: t('quiz.moveUp', { item: text[language] }), exact: true });
        if ((await rows.nth(at).innerText()).includes(text[language])) continue;
        await keys.to(up);
        // The button moves along with what it moves, and keeps the focus.
        while (!(await rows.nth(at).innerText()).includes(text[language])) await keys.press('Enter');
      }
      return;
    }
    case 'steps':
      for (const { prompt, options } of question.steps) {
        const step = page.getByRole('radiogroup').filter({ hasText: prompt[language] });
        for (const { text } of right(options))
          await keys.pick(step.getByRole('radio', { name: text[language], exact: true }));
      }
      return;
    case 'multiple':
      for (const { text } of right(question.options))
        await keys.space(page.getByRole('checkbox', { name: text[language], exact: true }));
      return;
    default:
      for (const { text } of right(question.options))
        await keys.pick(page.getByRole('radio', { name: text[language], exact: true }));
  }
}
