import { examples } from './examples';
import { type DemoRole, expect, test } from './fixtures';
import { addressFor, routes } from './pages';

// Every page and route × every kind of person, as seen from outside. A page without a row fails the first test.

const roles = ['employee', 'champion', 'hr', 'it', 'admin', 'manager'] as const;
type Answers = Record<DemoRole | 'nobody', number>;

const toSignIn = 307;
const everyone: Answers = {
  employee: 200,
  champion: 200,
  hr: 200,
  it: 200,
  admin: 200,
  manager: 200,
  nobody: toSignIn,
};
const nobodyElse: Answers = {
  employee: 404,
  champion: 404,
  hr: 404,
  it: 404,
  admin: 404,
  manager: 404,
  nobody: toSignIn,
};
const only = (...who: DemoRole[]): Answers => ({
  ...nobodyElse,
  ...Object.fromEntries(who.map((role) => [role, 200])),
});
const open: Answers = { ...everyone, nobody: 200 };
/** Pages before sign-in send on whoever has nothing to do there. */
const sentOn: Answers = { employee: 307, champion: 307, hr: 307, it: 307, admin: 307, manager: 307, nobody: 200 };

const table: Record<string, Answers> = {
  '/': everyone,
  '/me': everyone,
  '/settings': everyone,
  '/training': everyone,
  '/training/[moduleId]': everyone,
  '/training/[moduleId]/lessons/[lessonId]': everyone,
  '/training/[moduleId]/quiz': everyone,
  '/training/[moduleId]/refresh': everyone,
  // The manager's; for everybody else it does not exist, unless its owner makes a link.
  '/certificates/[completionId]': only('manager'),
  '/pulse/[roundId]': everyone,
  '/results': everyone,
  // It is Daan's; for everybody else it does not exist.
  '/responsibilities/[responsibilityId]': only('employee'),

  '/policy': everyone,
  '/policy/changes': everyone,
  '/policy/versions/[number]': everyone,
  '/policy/draft': everyone,

  '/programme': only('champion', 'hr'),
  '/programme/people': only('champion', 'hr', 'admin'),
  '/programme/people/[employeeId]': only('champion', 'hr', 'admin'),
  '/programme/people/departments': only('champion', 'hr', 'admin'),
  '/programme/people/departments/[departmentId]': only('champion', 'hr', 'admin'),
  '/programme/people/import': only('hr'),
  '/programme/people/import/[importId]': only('hr'),
  // A file, not a page: there is nothing to come back to after signing in.
  '/programme/people/import/[importId]/problems': { ...only('hr'), nobody: 404 },
  '/programme/training': only('champion', 'hr'),
  '/programme/training/[assignmentId]': only('champion', 'hr'),
  '/programme/training/assign': only('hr'),
  '/programme/training/rules': only('hr'),
  // The demo has no rule; the journey that makes one looks at its page.
  '/programme/training/rules/[ruleId]': nobodyElse,
  '/programme/training/extend': only('hr'),
  '/programme/training/modules': only('champion', 'hr'),
  '/programme/training/modules/new': only('champion', 'hr'),
  '/programme/training/modules/[draftId]': only('champion', 'hr'),
  '/programme/training/modules/[draftId]/head': only('champion', 'hr'),
  '/programme/training/modules/[draftId]/lessons/[lessonId]': only('champion', 'hr'),
  '/programme/training/modules/[draftId]/questions/[questionId]': only('champion', 'hr'),
  '/programme/training/modules/[draftId]/publish': only('champion', 'hr'),
  '/programme/training/items': only('champion', 'hr'),
  '/programme/training/items/[moduleId]': only('champion', 'hr'),
  '/programme/training/reports': only('champion', 'hr'),
  '/programme/responsibilities': only('champion', 'hr'),
  '/programme/responsibilities/[responsibilityId]': only('champion', 'hr'),
  '/programme/responsibilities/new': only('hr'),
  '/programme/rounds': only('champion', 'hr'),
  '/programme/rounds/[roundId]': only('champion', 'hr'),
  '/programme/rounds/linking': only('champion', 'hr'),
  '/programme/rounds/planned': only('champion', 'hr'),
  '/programme/rounds/planned/new': only('champion'),
  '/programme/rounds/planned/[plannedId]': only('champion'),
  '/programme/rounds/[roundId]/tickets': only('champion'),
  // The demo has no tickets; e2e/kiosk.spec.ts makes them.
  '/programme/rounds/[roundId]/tickets/[sheetId]': nobodyElse,
  '/programme/rounds/[roundId]/themes': only('champion'),
  '/programme/rounds/[roundId]/themes/[themeId]': only('champion'),
  '/programme/events': only('champion', 'hr'),
  '/programme/events/[eventId]': only('champion'),
  // Management reads along; in the demo Daan and the administrator lead a department too.
  '/programme/goals': only('champion', 'hr', 'manager'),
  '/programme/goals/new': only('champion', 'hr'),
  '/programme/goals/timeline': only('champion', 'hr', 'manager'),
  '/programme/goals/[goalId]': only('champion', 'hr', 'manager'),
  '/programme/what-if': only('champion', 'hr'),
  // A round is open, so there is none to open: the list says so.
  '/programme/rounds/open': { ...nobodyElse, champion: 307 },

  '/programme/policy': only('champion', 'hr'),
  '/programme/policy/publish': only('champion', 'hr'),
  '/programme/policy/publish/questions/[questionId]': only('champion', 'hr'),
  '/programme/policy/status': only('champion', 'hr'),
  '/programme/policy/draft': only('champion', 'hr'),
  '/programme/policy/draft/comments': only('champion', 'hr'),
  '/programme/policy/draft/import': only('champion', 'hr'),
  '/programme/policy/draft/paragraphs/[paragraphId]': only('champion', 'hr'),
  '/programme/policy/draft/paragraphs/new': only('champion', 'hr'),

  '/admin': only('admin'),
  '/admin/outbox': only('admin'),
  '/admin/outbox/[letterId]': only('admin'),
  '/admin/audit': only('admin'),

  '/sign-in': sentOn,
  '/forgotten': open,
  '/welcome/[token]': open,
  '/verify/[token]': open,
  // For who has no account; without a ticket its pages hold no question.
  '/kiosk': open,
  '/kiosk/answer': open,
  '/kiosk/thanks': open,
  '/kiosk/leave': { ...open, ...Object.fromEntries([...roles, 'nobody'].map((who) => [who, 303])) } as Answers,
  '/api/certificates/[completionId]': { ...only('manager'), nobody: 404 },
  '/setup': { ...nobodyElse, ...Object.fromEntries([...roles, 'nobody'].map((who) => [who, 307])) } as Answers,
  '/api/health': open,
  // A file with names.
  '/api/export/training': { ...only('hr'), nobody: 404 },
  // The same figures as the overview.
  '/api/export/support': { ...only('champion', 'hr'), nobody: 404 },
  '/api/export/policy': { ...only('hr'), nobody: 404 },
  // Nothing has been uploaded in the demo; e2e/authoring-media.spec.ts shows what was.
  '/api/media/[mediaId]': { ...nobodyElse, nobody: 404 },
  '/api/auth/[...nextauth]': open,
  '/api/language': { ...open, ...Object.fromEntries([...roles, 'nobody'].map((who) => [who, 303])) } as Answers,
};

/** Routes that only take a file by POST; their own journey tests who may. */
const postOnly = ['/programme/people/import/upload', '/api/media', '/programme/policy/draft/import/upload'];

test('every page and route stands in the table', () => {
  expect([...Object.keys(table), ...postOnly].sort()).toEqual(routes().sort());
});

// By person and not by page: a browser window for each of seventy pages would take longer than all the answers.
for (const who of ['nobody', ...roles] as const) {
  test(`every page and route opens or stays shut for ${who}`, async ({ page, server, signIn }) => {
    const of = examples(server.dataDir);
    for (const [route, answers] of Object.entries(table)) {
      const address = addressFor(route, of);
      await page.context().clearCookies();
      if (who !== 'nobody') await signIn(who);
      const answer = await page.request.get(address, { maxRedirects: 0 });
      expect.soft(answer.status(), `${who} asking for ${address}`).toBe(answers[who]);
    }
  });
}
