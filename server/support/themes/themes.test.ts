import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, pulseComments, pulseThemeComments } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import { answerTheme, decideNoThemes, makeTheme, putComments, removeTheme, renameTheme } from './commands';
import {
  beginThemes,
  champion,
  done,
  employee,
  friday,
  heldRound,
  nextFriday,
  nextMonday,
  openNext,
  remarks,
  title,
} from './held-round.factory';
import { commentCounts, commentsInTheme, commentsPage, proposedThemes, themeOf, themesOf, themesTodo } from './queries';
import { saidAndDone, saidBefore } from './said-and-done';

beforeEach(beginThemes);
afterAll(closeFreshStore);

const everything = { show: 'all', q: '', page: 1 } as const;

/** The keys of comments, by what they say. */
async function keysOf(roundId: string, ...bodies: string[]): Promise<string[]> {
  const { rows } = await commentsPage(champion, roundId, everything);
  return bodies.map((body) => rows.find((row) => row.body === body)?.key ?? 'none');
}

describe('themes and their comments', () => {
  test('a comment is in one theme at most, and goes where it was put last', async () => {
    const roundId = await heldRound();
    const [one = '', two = ''] = await keysOf(roundId, ...remarks);
    const first = await makeTheme(champion, roundId, { title, comments: [one, two] }, friday);
    const second = await makeTheme(champion, roundId, { title: { nl: 'b', en: 'b' }, comments: [] }, nextMonday);
    await putComments(champion, roundId, { to: second, comments: [two, 'gone'] }, friday);
    expect((await themesOf(champion, roundId)).map(({ id, comments }) => [id, comments])).toEqual([
      [first, 1],
      [second, 1],
    ]);
    expect(await commentCounts(champion, roundId)).toEqual({ all: 3, loose: 1 });
    await putComments(champion, roundId, { to: null, comments: [one] }, friday);
    expect(await commentCounts(champion, roundId)).toEqual({ all: 3, loose: 2 });
    await putComments(champion, roundId, { to: { nl: 'Nieuw', en: 'New' }, comments: [two] }, friday);
    expect((await themesOf(champion, roundId)).map(({ title: { en }, comments }) => [en, comments])).toContainEqual([
      'New',
      1,
    ]);
    await putComments(champion, roundId, { to: second, comments: [two] }, friday);
    expect((await commentsInTheme(champion, { roundId, themeId: second, page: 1 })).rows).toMatchObject([
      { body: remarks[1] },
    ]);
  });

  test('a theme that is removed leaves its comments without one; with an answer it stays', async () => {
    const roundId = await heldRound();
    const themeId = await makeTheme(champion, roundId, { title, comments: await keysOf(roundId, ...remarks) }, friday);
    await answerTheme(champion, themeId, done, friday);
    await expect(removeTheme(champion, themeId, friday)).rejects.toMatchObject({ reason: 'theme-public' });
    const other = await makeTheme(champion, roundId, { title, comments: await keysOf(roundId, ...remarks) }, friday);
    await removeTheme(champion, other, friday);
    expect(await commentCounts(champion, roundId)).toEqual({ all: 3, loose: 3 });
  });

  test('a comment that is deleted leaves its theme; the theme and its answer stay', async () => {
    const roundId = await heldRound();
    const themeId = await makeTheme(champion, roundId, { title, comments: await keysOf(roundId, ...remarks) }, friday);
    await answerTheme(champion, themeId, done, friday);
    await store().write((tx) => tx.delete(pulseComments).where(eq(pulseComments.roundId, roundId)));
    expect(await store().read.$count(pulseThemeComments)).toBe(0);
    expect(await themeOf(champion, roundId, themeId)).toMatchObject({ comments: 0, state: 'done' });
    expect(await saidAndDone(employee, 5)).toHaveLength(1);
  });

  test('comments of another round, and a theme of another one, are left alone', async () => {
    const roundId = await heldRound();
    const themeId = await makeTheme(champion, roundId, { title, comments: [] }, friday);
    await answerTheme(champion, themeId, done, friday);
    const next = await heldRound({ at: nextMonday, until: nextFriday });
    const [key = ''] = await keysOf(next, ...remarks);
    await putComments(champion, roundId, { to: themeId, comments: [key] }, friday);
    expect(await themeOf(champion, roundId, themeId)).toMatchObject({ comments: 0 });
    const elsewhere = putComments(champion, next, { to: themeId, comments: [key] }, friday);
    await expect(elsewhere).rejects.toMatchObject({ code: 'not-found' });
    await expect(themeOf(champion, next, themeId)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('are searched, paged, and proposed by what is alike', async () => {
    const roundId = await heldRound();
    const search = (q: string) => commentsPage(champion, roundId, { ...everything, q });
    expect((await search('ROOSTER tijd')).total).toBe(2);
    expect((await search('100%')).total).toBe(0);
    expect((await commentsPage(champion, roundId, { ...everything, page: 2 })).rows).toEqual([]);
    const [group, ...others] = await proposedThemes(champion, roundId, 5);
    expect(others).toEqual([]);
    expect(group?.comments.map(({ body }) => body).sort()).toEqual(remarks.slice(0, 2).toSorted());
    await makeTheme(champion, roundId, { title, comments: [...(group?.keys ?? [])] }, friday);
    expect(await proposedThemes(champion, roundId, 5)).toEqual([]);
    expect((await commentsPage(champion, roundId, { ...everything, show: 'loose' })).rows).toMatchObject([
      { body: 'Prima zo', themeId: null },
    ]);
  });

  test('with fewer than ten answers, or while the round is open, nothing is shown and nothing can be made', async () => {
    const roundId = await heldRound({ answers: 9 });
    expect(await commentCounts(champion, roundId)).toBeNull();
    expect(await commentsPage(champion, roundId, everything)).toEqual({ rows: [], total: 0 });
    expect(await proposedThemes(champion, roundId, 5)).toEqual([]);
    const refusal = { code: 'not-now', reason: 'comments-not-shown' };
    await expect(makeTheme(champion, roundId, { title, comments: [] }, friday)).rejects.toMatchObject(refusal);
    await expect(decideNoThemes(champion, roundId, title, friday)).rejects.toMatchObject(refusal);
    const open = await openNext();
    await expect(makeTheme(champion, open, { title, comments: [] }, nextMonday)).rejects.toMatchObject(refusal);
  });

  test('none can be said of a round only as long as it has none', async () => {
    const roundId = await heldRound();
    await makeTheme(champion, roundId, { title, comments: [] }, friday);
    await expect(decideNoThemes(champion, roundId, title, friday)).rejects.toMatchObject({ reason: 'has-themes' });
  });
});

describe('answers', () => {
  test('the second of two who answer is told; whoever has seen the first one can change it', async () => {
    const roundId = await heldRound();
    const themeId = await makeTheme(champion, roundId, { title, comments: [] }, friday);
    await answerTheme(champion, themeId, done, friday);
    const again = { ...done, state: 'not' as const };
    await expect(answerTheme(champion, themeId, again, nextMonday)).rejects.toMatchObject({ reason: 'theme-answered' });
    await answerTheme(champion, themeId, { ...again, seen: friday.toISOString() }, nextMonday);
    expect(await themeOf(champion, roundId, themeId)).toMatchObject({ state: 'not', answer: done.answer });
  });

  test('a plan is for a day to come; once that has passed, the champion is remarks what came of it', async () => {
    const roundId = await heldRound();
    const themeId = await makeTheme(champion, roundId, { title, comments: [] }, friday);
    const plan = (plannedOn: string, seen = '') => ({ ...done, state: 'planned' as const, plannedOn, seen });
    await expect(answerTheme(champion, themeId, plan('2026-03-12'), friday)).rejects.toMatchObject({
      fields: { plannedOn: 'date-past' },
    });
    await answerTheme(champion, themeId, plan('2026-03-20'), friday);
    expect(await themesTodo(champion, '2026-03-20')).toBeNull();
    expect(await themesTodo(champion, '2026-03-21')).toEqual({ kind: 'plan-late', roundId, themeId });
    // Only the words are put right: the day that has passed may stay.
    await answerTheme(champion, themeId, plan('2026-03-20', friday.toISOString()), nextMonday);
  });

  test('everyone reads them by round, newest first; open themes, comments and their number are not among them', async () => {
    const first = await heldRound();
    const themeId = await makeTheme(champion, first, { title, comments: await keysOf(first, ...remarks) }, friday);
    expect(await saidAndDone(employee, 5)).toEqual([]);
    await answerTheme(champion, themeId, done, friday);
    const second = await heldRound({ at: nextMonday, until: nextFriday });
    await decideNoThemes(champion, second, { nl: 'Niets.', en: 'Nothing.' }, nextMonday);

    const said = await saidAndDone(employee, 5);
    expect(said.map(({ number }) => number)).toEqual([2, 1]);
    expect(said[1]?.themes).toEqual([{ id: themeId, title, state: 'done', plannedOn: null, answer: done.answer }]);
    expect(await saidAndDone(employee, 1)).toHaveLength(1);
    expect(await saidBefore(employee, 2)).toMatchObject({ number: 1, noThemes: null });
    expect(await saidBefore(employee, 3)).toMatchObject({ number: 2, themes: [], noThemes: { en: 'Nothing.' } });
    expect(await saidBefore(employee, 1)).toBeNull();
  });
});

test('the log says who did what with the themes of which round, and nothing of what they say', async () => {
  const roundId = await heldRound();
  const [key = ''] = await keysOf(roundId, ...remarks);
  const themeId = await makeTheme(champion, roundId, { title, comments: [key] }, friday);
  await renameTheme(champion, themeId, { nl: 'Rooster', en: 'Roster' }, friday);
  await putComments(champion, roundId, { to: null, comments: [key] }, friday);
  await answerTheme(champion, themeId, done, friday);
  const lines = await store().read.select().from(auditEntries).where(eq(auditEntries.subject, roundId));
  const actions = lines.map(({ action }) => action).filter((action) => action.startsWith('theme.'));
  expect(actions.sort()).toEqual(['theme.answer.done', 'theme.comments', 'theme.make', 'theme.rename']);
  expect(JSON.stringify(lines)).not.toMatch(/rooster|roster|week/i);
});

test('what waits is told to who runs the rounds, and comments are for nobody else', async () => {
  const roundId = await heldRound();
  expect(await themesTodo(champion, '2026-03-14')).toEqual({ kind: 'comments-waiting', roundId });
  const hr = viewerFor({ employeeId: 'kim', roles: ['hr'] });
  expect(await themesTodo(hr, '2026-03-14')).toBeNull();
  await expect(commentsPage(employee, roundId, everything)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(proposedThemes(hr, roundId, 5)).rejects.toMatchObject({ code: 'forbidden' });
});
