import AxeBuilder from '@axe-core/playwright';
import { type Examples, examples, placeholders } from './examples';
import { type DemoRole, expect, test } from './fixtures';

// Axe on every page, as the person who has most on it, in both themes and at both widths.

const pages: [who: DemoRole | null, address: (of: Examples) => string][] = [
  [null, () => '/sign-in'],
  [null, () => '/sign-in?form=1'],
  ['employee', () => '/sign-in?form=1'],
  [null, () => '/forgotten'],
  [null, () => '/welcome/no-such-token'],
  ['employee', () => '/'],
  ['employee', () => '/me'],
  ['employee', () => '/settings'],
  ['employee', () => '/training'],
  ['employee', ({ moduleId }) => `/training/${moduleId}`],
  ['employee', ({ moduleId, lessonId }) => `/training/${moduleId}/lessons/${lessonId}`],
  ['employee', ({ moduleId }) => `/training/${moduleId}/quiz`],
  ['hr', ({ moduleId }) => `/training/${moduleId}/refresh`],
  ['manager', ({ moduleId }) => `/training/${moduleId}/quiz`],
  ['manager', ({ completionId }) => `/certificates/${completionId}`],
  [null, () => '/verify/none'],
  ['employee', ({ openRoundId }) => `/pulse/${openRoundId}`],
  ['employee', () => '/results'],
  ['employee', ({ offeredId }) => `/responsibilities/${offeredId}`],
  ['employee', () => '/no-such-page'],
  ['champion', () => '/programme'],
  ['champion', () => '/programme/rounds'],
  ['champion', ({ openRoundId }) => `/programme/rounds/${openRoundId}`],
  ['champion', ({ closedRoundId }) => `/programme/rounds/${closedRoundId}`],
  ['hr', () => '/programme/people'],
  ['hr', () => '/programme/people?q=nobody-has-this-name'],
  ['hr', ({ personId }) => `/programme/people/${personId}`],
  ['hr', () => '/programme/people/departments'],
  ['hr', ({ departmentId }) => `/programme/people/departments/${departmentId}`],
  ['hr', () => '/programme/people/import'],
  ['hr', (of) => `/programme/people/import/${of.importId}`],
  ['hr', () => '/programme/training'],
  ['hr', ({ assignmentId }) => `/programme/training/${assignmentId}`],
  ['hr', () => '/programme/training/assign'],
  ['hr', () => '/programme/training/reports'],
  ['hr', () => '/programme/training/reports?view=departments'],
  ['hr', () => '/programme/training/reports?view=weeks'],
  ['hr', () => '/programme/training/reports?view=records'],
  ['hr', () => '/programme/training/items'],
  ['champion', ({ moduleId }) => `/programme/training/items/${moduleId}?show=all`],
  ['champion', () => '/programme/training/modules'],
  ['champion', () => '/programme/training/modules/new'],
  ['champion', ({ moduleId }) => `/programme/training/modules/${moduleId}`],
  ['champion', ({ draftId }) => `/programme/training/modules/${draftId}`],
  ['champion', ({ draftId }) => `/programme/training/modules/${draftId}/head`],
  ['champion', ({ draftId, draftLessonId }) => `/programme/training/modules/${draftId}/lessons/${draftLessonId}`],
  ['champion', ({ draftId, draftQuestionId }) => `/programme/training/modules/${draftId}/questions/${draftQuestionId}`],
  ['hr', ({ draftId }) => `/programme/training/modules/${draftId}/publish`],
  ['hr', () => '/programme/responsibilities'],
  ['hr', ({ personId }) => `/programme/responsibilities/new?person=${personId}`],
  ['hr', ({ offeredId }) => `/programme/responsibilities/${offeredId}`],
  ['employee', () => '/policy'],
  ['employee', () => '/policy?answer-1=option-1&answer-2=option-2'],
  ['employee', () => '/policy?answer-1=option-2&answer-2=option-2'],
  ['manager', () => '/policy'],
  ['employee', () => '/policy/changes'],
  ['employee', () => '/policy/versions/1'],
  ['hr', () => '/programme/policy'],
  ['hr', () => '/programme/policy/publish'],
  ['hr', () => '/programme/policy/publish/questions/question-1'],
  ['hr', () => '/programme/policy/publish/questions/new'],
  ['hr', () => '/programme/policy/status'],
  ['hr', () => '/programme/policy/status?view=people&show=outstanding'],
  ['employee', () => '/policy/draft'],
  ['champion', () => '/programme/policy/draft'],
  ['champion', ({ paragraphId }) => `/programme/policy/draft/paragraphs/${paragraphId}`],
  ['champion', ({ paragraphId }) => `/programme/policy/draft/paragraphs/new?after=${paragraphId}`],
  ['champion', () => '/programme/policy/draft/comments?show=all'],
  ['champion', () => '/programme/policy/draft/import'],
  ['admin', ({ personId }) => `/programme/people/${personId}`],
  ['admin', () => '/admin'],
  ['admin', () => '/admin/outbox'],
  ['admin', ({ letterId }) => `/admin/outbox/${letterId}`],
  ['admin', () => '/admin/audit'],
];

for (const [who, address] of pages) {
  test(`axe finds nothing on ${address(placeholders)} (${who ?? 'nobody'})`, async ({ page, server, signIn }) => {
    if (who) await signIn(who);
    for (const { width, colorScheme } of [
      { width: 1280, colorScheme: 'light' },
      { width: 390, colorScheme: 'dark' },
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address(examples(server.dataDir)));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect
        .soft(
          violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
          `${width} ${colorScheme}`,
        )
        .toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, `sideways scroll at ${width}`).toBe(0);
    }
  });
}
