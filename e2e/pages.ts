import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Examples } from './examples';
import type { DemoRole } from './fixtures';
import { root } from './serve';

/** A page as somebody sees it: which route, as whom, and what stands behind the question mark; [names] are examples. */
export type PageSeen = {
  who: DemoRole | null;
  route: string;
  query?: string;
  /** Ids of the route that are other ones than usual, by name of the example or literally. */
  ids?: Record<string, string>;
};

const seen = (who: DemoRole | null, route: string, more: Omit<PageSeen, 'who' | 'route'> = {}): PageSeen => ({
  who,
  route,
  ...more,
});

/** Every page, as the person who has most on it, and the states of it that look different. */
export const pages: PageSeen[] = [
  seen(null, '/sign-in'),
  seen(null, '/sign-in', { query: 'form=1' }),
  seen('employee', '/sign-in', { query: 'form=1' }),
  seen(null, '/forgotten'),
  seen(null, '/welcome/[token]'),
  seen(null, '/kiosk'),
  // The questions behind a ticket are looked at by e2e/kiosk.spec.ts.
  seen(null, '/kiosk/answer'),
  seen(null, '/kiosk/thanks', { query: 'stay' }),
  seen('employee', '/'),
  seen('manager', '/'),
  seen('employee', '/me'),
  seen('employee', '/settings'),
  seen('employee', '/training'),
  seen('employee', '/training/[moduleId]'),
  seen('employee', '/training/[moduleId]/lessons/[lessonId]'),
  seen('employee', '/training/[moduleId]/quiz'),
  seen('manager', '/training/[moduleId]/quiz'),
  seen('hr', '/training/[moduleId]/refresh'),
  seen('manager', '/certificates/[completionId]'),
  seen(null, '/verify/[token]'),
  seen('employee', '/pulse/[roundId]'),
  seen('employee', '/results'),
  seen('employee', '/responsibilities/[responsibilityId]'),
  seen('employee', '/policy'),
  seen('employee', '/policy', { query: 'answer-1=option-1&answer-2=option-2' }),
  seen('employee', '/policy', { query: 'answer-1=option-2&answer-2=option-2' }),
  seen('manager', '/policy'),
  seen('employee', '/policy/changes'),
  seen('employee', '/policy/versions/[number]'),
  seen('employee', '/policy/draft'),
  seen('employee', '/no-such-page'),
  seen('champion', '/programme'),
  seen('champion', '/programme', { query: 'from=2026-01-01&department=[departmentId]' }),
  seen('champion', '/programme/events'),
  seen('champion', '/programme/events/[eventId]'),
  seen('champion', '/programme/goals'),
  seen('champion', '/programme/goals/timeline'),
  seen('champion', '/programme/goals/new'),
  seen('champion', '/programme/goals/new', { query: 'kind=human' }),
  seen('champion', '/programme/goals/[goalId]'),
  seen('champion', '/programme/goals/[goalId]', { ids: { goalId: 'judgedGoalId' } }),
  seen('champion', '/programme/what-if'),
  seen('champion', '/programme/what-if', { query: 'points=3' }),
  seen('champion', '/programme/rounds'),
  seen('champion', '/programme/rounds/linking'),
  seen('champion', '/programme/rounds/planned'),
  seen('champion', '/programme/rounds/planned/new'),
  seen('champion', '/programme/rounds/planned/[plannedId]'),
  seen('champion', '/programme/rounds/[roundId]'),
  seen('champion', '/programme/rounds/[roundId]', { ids: { roundId: 'closedRoundId' } }),
  seen('champion', '/programme/rounds/[roundId]/tickets'),
  seen('champion', '/programme/rounds/[roundId]/themes', { ids: { roundId: 'closedRoundId' } }),
  seen('champion', '/programme/rounds/[roundId]/themes', { ids: { roundId: 'closedRoundId' }, query: 'show=all' }),
  seen('champion', '/programme/rounds/[roundId]/themes', { ids: { roundId: 'closedRoundId' }, query: 'show=alike' }),
  seen('champion', '/programme/rounds/[roundId]/themes/[themeId]'),
  seen('hr', '/programme/people'),
  seen('hr', '/programme/people', { query: 'q=nobody-has-this-name' }),
  seen('hr', '/programme/people/[employeeId]'),
  seen('admin', '/programme/people/[employeeId]'),
  seen('hr', '/programme/people/departments'),
  seen('hr', '/programme/people/departments/[departmentId]'),
  seen('hr', '/programme/people/import'),
  seen('hr', '/programme/people/import/[importId]'),
  seen('hr', '/programme/training'),
  seen('hr', '/programme/training/[assignmentId]'),
  seen('hr', '/programme/training/assign'),
  seen('hr', '/programme/training/assign', { query: 'module=[moduleId]&person=[personId]' }),
  seen('hr', '/programme/training/extend'),
  seen('hr', '/programme/training/rules'),
  seen('hr', '/programme/training/reports'),
  seen('hr', '/programme/training/reports', { query: 'view=departments' }),
  seen('hr', '/programme/training/reports', { query: 'view=weeks' }),
  seen('hr', '/programme/training/reports', { query: 'view=records' }),
  seen('hr', '/programme/training/items'),
  seen('champion', '/programme/training/items/[moduleId]', { query: 'show=all' }),
  seen('champion', '/programme/training/modules'),
  seen('champion', '/programme/training/modules/new'),
  seen('champion', '/programme/training/modules/[draftId]'),
  seen('champion', '/programme/training/modules/[draftId]', { ids: { draftId: 'moduleId' } }),
  seen('champion', '/programme/training/modules/[draftId]/head'),
  seen('champion', '/programme/training/modules/[draftId]/lessons/[lessonId]'),
  seen('champion', '/programme/training/modules/[draftId]/questions/[questionId]'),
  seen('hr', '/programme/training/modules/[draftId]/publish'),
  seen('hr', '/programme/responsibilities'),
  seen('hr', '/programme/responsibilities/new', { query: 'person=[personId]' }),
  seen('hr', '/programme/responsibilities/[responsibilityId]'),
  seen('hr', '/programme/policy'),
  seen('hr', '/programme/policy/publish'),
  seen('hr', '/programme/policy/publish/questions/[questionId]'),
  seen('hr', '/programme/policy/publish/questions/[questionId]', { ids: { questionId: 'question-1' } }),
  seen('hr', '/programme/policy/status'),
  seen('hr', '/programme/policy/status', { query: 'view=people&show=outstanding' }),
  seen('champion', '/programme/policy/draft'),
  seen('champion', '/programme/policy/draft/paragraphs/[paragraphId]'),
  seen('champion', '/programme/policy/draft/paragraphs/new', { query: 'after=[paragraphId]' }),
  seen('champion', '/programme/policy/draft/comments', { query: 'show=all' }),
  seen('champion', '/programme/policy/draft/import'),
  seen('admin', '/admin'),
  seen('admin', '/admin/outbox'),
  seen('admin', '/admin/outbox/[letterId]'),
  seen('admin', '/admin/audit'),
];

/** Pages that the demo of today does not have; their own journeys let axe look at them. */
export const elsewhere = [
  '/setup',
  '/programme/rounds/open',
  '/programme/training/rules/[ruleId]',
  '/programme/rounds/[roundId]/tickets/[sheetId]',
];

/** Every route with a file of this kind, as in `app`: /training/[moduleId]. */
export function routes(kind = /^(page\.tsx|route\.ts)$/, folder = path.join(root, 'app'), at = ''): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) {
      const segment = entry.name.startsWith('(') ? '' : `/${entry.name}`;
      return routes(kind, path.join(folder, entry.name), at + segment);
    }
    return kind.test(entry.name) ? [at || '/'] : [];
  });
}

/** An address of the demo for a route with ids in it. `ids` stand in for what a name usually means. */
export function addressFor(route: string, of: Examples, ids: Record<string, string> = {}): string {
  const usual: Record<string, string> = {
    ...of,
    roundId: of.openRoundId,
    responsibilityId: of.offeredId,
    employeeId: of.personId,
    questionId: of.draftQuestionId,
    // A theme is one of the last closed round.
    ...(route.includes('[themeId]') && { roundId: of.closedRoundId }),
    // A lesson of the draft where its address is one of a draft.
    ...(route.includes('[draftId]') && { lessonId: of.draftLessonId }),
    ...(route.includes('/policy/publish/') && { questionId: 'new' }),
    number: '1',
    token: 'no-such-token',
  };
  const known: Record<string, string> = of;
  const others = Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, known[id] ?? id]));
  const filled = { ...usual, ...others };
  return route
    .replace('[...nextauth]', 'session')
    .replace(/\[(\w+)\]/g, (_, name: string) => filled[name] ?? 'missing');
}

/** The address of a page as it is seen. */
export function addressOfPage({ route, query, ids }: PageSeen, of: Examples): string {
  return addressFor(query ? `${route}?${query}` : route, of, ids);
}
