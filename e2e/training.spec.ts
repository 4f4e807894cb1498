import type { Page } from '@playwright/test';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { type ChoiceQuestion, choiceQuestion } from '@/domain/training/content';
import { expect, test } from './fixtures';
import { answerAll, fillIn, questionOn, starterModule } from './quiz';
import { type Language, words } from './words';

const singleChoices = socialMediaBasics.questions.map((item) => choiceQuestion.parse(item));

/** Answers the question on the screen, rightly or not, and reads why. */
async function answerQuestion(
  page: Page,
  language: Language,
  isRight: (item: ChoiceQuestion) => boolean,
): Promise<void> {
  const t = words(language, 'training');
  const legend = await page.getByRole('main').getByRole('radiogroup').first().innerText();
  const item = singleChoices.find(({ prompt }) => legend.includes(prompt[language]));
  const wanted = item && isRight(item);
  const option = item?.options.find(({ correct }) => correct === wanted);
  if (!item || !option) throw new Error(`no such question: ${legend}`);
  await page.getByRole('radio', { name: option.text[language] }).check();
  await page.getByRole('button', { name: t('quiz.answer'), exact: true }).click();
  await expect(page.getByText(option.explanation[language])).toBeVisible();
}

test('an employee goes on where they left, learns from a wrong answer, and earns a level @plain @main', async ({
  page,
  signIn,
  language,
}) => {
  test.slow();
  const t = words(language, 'training');
  const me = words(language, 'me');
  await signIn('employee');

  // Two of five lessons were read before: the one thing to do is the third.
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(me('today.title'));
  await page.getByRole('link', { name: t('step.lesson', { place: 3 }) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(socialMediaBasics.lessons[2]?.title[language] ?? '');
  await page.getByRole('button', { name: t('lesson.doneNext') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(socialMediaBasics.lessons[3]?.title[language] ?? '');
  await page.getByRole('button', { name: t('lesson.doneNext') }).click();
  await page.getByRole('button', { name: t('lesson.doneQuiz') }).click();
  await page.getByRole('button', { name: t('quiz.start'), exact: true }).click();

  // Nothing picked: the question stays and says what is missing.
  await page.getByRole('button', { name: t('quiz.answer'), exact: true }).click();
  await expect(page.getByText(words(language, 'errors')('pick')).first()).toBeVisible();

  // The first situation goes wrong, and nothing else.
  let wentWrong = false;
  const isRight = ({ kind }: ChoiceQuestion) => {
    if (kind !== 'scenario' || wentWrong) return true;
    wentWrong = true;
    return false;
  };
  for (let place = 1; place <= 5; place += 1) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('quiz.question', { place, of: 10 }));
    await answerQuestion(page, language, isRight);
    if (place < 5) await page.getByRole('link', { name: t('quiz.next') }).click();
  }
  // Three facts of three known is not enough yet, and the page says how many more it takes.
  await page.goto('/me');
  await expect(page.getByText(t('levels.next', { level: 2, n: 1, kind: 'recall' }))).toBeVisible();
  await expect(page.getByText(words(language, 'shell')('whoSees.summary')).first()).toBeVisible();

  // Leaving in the middle costs nothing: the sixth question is waiting.
  await page.goto('/');
  await page.getByRole('link', { name: t('step.quiz.go-on') }).click();
  for (let place = 6; place <= 10; place += 1) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('quiz.question', { place, of: 10 }));
    await answerQuestion(page, language, isRight);
    await page.getByRole('link', { name: place < 10 ? t('quiz.next') : t('quiz.toResult') }).click();
  }
  await expect(page.getByText(t('quiz.score', { right: 9, asked: 10 })).first()).toBeVisible();
  await expect(page.getByText(t('quiz.passed'))).toBeVisible();
  // Four facts of four: level 2. With one situation wrong, level 3 is for later.
  await expect(page.getByText(t('levels.number', { level: 2 })).first()).toBeVisible();

  await page.goto('/training');
  await expect(page.getByRole('heading', { name: t('list.finished') })).toBeVisible();
});

test('an employee says how interested they are, and may think again @plain @main', async ({
  page,
  signIn,
  language,
}) => {
  const me = words(language, 'me');
  await signIn('employee');
  for (const level of ['l2', 'l4'] as const) {
    await page.goto('/me');
    await page.getByRole('radio', { name: me(`interest.${level}`), exact: true }).check();
    await page.getByRole('button', { name: me('interest.save') }).click();
    await expect(page.getByText(me('interest.saved'))).toBeVisible();
  }
  await page.goto('/me');
  await expect(page.getByRole('radio', { name: me('interest.l4'), exact: true })).toBeChecked();
});

test('whoever knows it already shows that in the quiz, in every form of question, and gets the time back @plain', async ({
  page,
  signIn,
  language,
}) => {
  test.slow();
  const t = words(language, 'training');
  const content = starterModule('feedback-and-criticism');
  await signIn('it');
  await page.goto('/training');
  await page.getByRole('link', { name: content.title[language], exact: true }).click();
  await page.getByRole('link', { name: t('module.testOutGo') }).click();
  await page.getByRole('button', { name: t('quiz.start'), exact: true }).click();
  await answerAll(page, content, { language, of: 10 });

  await expect(page.getByText(t('quiz.passed'))).toBeVisible();
  const minutes = content.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  await expect(page.getByText(t('quiz.givenBack', { minutes }))).toBeVisible();
  await page.getByRole('link', { name: t('quiz.backToModule') }).click();
  await expect(page.getByText(t('lesson.waived')).first()).toBeVisible();
});

test('an answer given without a connection is kept on the device and sent once when it is back', async ({
  page,
  context,
  signIn,
  language,
}) => {
  const t = words(language, 'training');
  const content = starterModule('responding');
  await signIn('manager');
  await page.goto('/training');
  await page.getByRole('link', { name: content.title[language], exact: true }).click();
  await page.getByRole('link', { name: t('module.testOutGo') }).click();
  await page.getByRole('button', { name: t('quiz.start'), exact: true }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(t('quiz.question', { place: 1, of: 10 }));

  const [kept, answer] = [
    page.getByText(t('quiz.keptHere')),
    page.getByRole('button', { name: t('quiz.answer'), exact: true }),
  ];
  await context.setOffline(true);
  await fillIn(page, await questionOn(page, content, language), language);
  await answer.click();
  await expect(kept).toBeVisible();
  await answer.click();
  await expect(heading).toHaveText(t('quiz.question', { place: 1, of: 10 }));
  await context.setOffline(false);
  await expect(heading).toHaveText(t('quiz.rightTitle', { place: 1, of: 10 }));
  await expect(page.getByText(t('quiz.kept'))).toBeHidden();

  // Also when the page was closed in the meantime, and only then opened again.
  await page.getByRole('link', { name: t('quiz.next') }).click();
  await expect(heading).toHaveText(t('quiz.question', { place: 2, of: 10 }));
  const address = page.url();
  await context.setOffline(true);
  await fillIn(page, await questionOn(page, content, language), language, false);
  await answer.click();
  await expect(kept).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(address);
  // It is sent while the page comes up: what follows is its explanation, or the next question with a way back to it.
  const [told, third] = [t('quiz.wrongTitle', { place: 2, of: 10 }), t('quiz.question', { place: 3, of: 10 })];
  await expect(
    again.getByRole('heading', { level: 1, name: told }).or(again.getByRole('heading', { level: 1, name: third })),
  ).toBeVisible();
  // Sent once: nothing is left to be sent, the third question waits, and the second was answered as it was filled in.
  await expect.poll(() => again.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await again.goto(address);
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(third);
  await again.getByRole('link', { name: t('quiz.lookBack', { place: 2 }) }).click();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(told);
});

test('what was shown long ago is refreshed in a few questions, when somebody wants to @plain', async ({
  page,
  signIn,
  language,
}) => {
  const t = words(language, 'training');
  await signIn('hr');
  // Five months ago in the demo: offered beside the other modules, and no task.
  await page.goto('/training');
  await expect(page.getByText(t('list.upToDate'))).toBeVisible();
  await page.getByRole('link', { name: t('refresh.offer', { title: socialMediaBasics.title[language] }) }).click();
  await page.getByRole('button', { name: t('refresh.start') }).click();
  await answerAll(page, socialMediaBasics, { language, of: 5 });

  await expect(page.getByText(t('refresh.allRight'))).toBeVisible();
  await expect(page.getByText(t('levels.number', { level: 2 })).first()).toBeVisible();
  await page.getByRole('link', { name: t('refresh.toTraining') }).click();
  await expect(page.getByRole('heading', { name: t('list.finished') })).toBeVisible();
  await expect(page.getByRole('heading', { name: t('list.refresh') })).toBeHidden();
});
