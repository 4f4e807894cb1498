import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { pulseNoThemes, pulseThemes } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore } from '@/db/testing';
import { openRound } from '../commands';
import { answerTheme, decideNoThemes, makeTheme, removeTheme } from './commands';
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
  title,
} from './held-round.factory';
import { themesStanding, themesTodo } from './queries';
import { saidAndDone } from './said-and-done';

beforeEach(beginThemes);
afterAll(closeFreshStore);

test('comments of an earlier round without a theme hold nothing up', async () => {
  const first = await heldRound();
  expect(await themesStanding(champion, first)).toMatchObject({ themes: 0, isInTheWay: true });
  await decideNoThemes(champion, first, title, friday);
  expect(await themesStanding(champion, first)).toMatchObject({ isDecided: true, isInTheWay: false });
  await heldRound({ comments: [], at: nextMonday, until: nextFriday });
  await store().write((tx) => tx.delete(pulseNoThemes));
  expect(await themesStanding(champion, first)).toMatchObject({ isDecided: false, isInTheWay: false });
});

describe('the next round', () => {
  test('opens when nobody wrote anything', async () => {
    await heldRound({ comments: [] });
    await expect(openNext()).resolves.toBeTypeOf('string');
  });

  test('opens when so few answered that comments are not shown', async () => {
    await heldRound({ answers: 9 });
    await expect(openNext()).resolves.toBeTypeOf('string');
  });

  test('waits for somebody to look at the comments, then for the answer to each theme', async () => {
    const roundId = await heldRound();
    await expect(openNext()).rejects.toMatchObject({ code: 'conflict', reason: 'comments-waiting' });
    const themeId = await makeTheme(champion, roundId, { title, comments: [] }, friday);
    await expect(openNext()).rejects.toMatchObject({ code: 'conflict', reason: 'themes-open' });
    await answerTheme(champion, themeId, done, friday);
    await expect(openNext()).resolves.toBeTypeOf('string');
  });

  test('opens when no comment asks for an answer, said with a reason; a theme made after that waits again', async () => {
    const roundId = await heldRound();
    await decideNoThemes(champion, roundId, { nl: 'Alleen dank.', en: 'Thanks only.' }, friday);
    expect(await saidAndDone(employee, 5)).toMatchObject([{ themes: [], noThemes: { nl: 'Alleen dank.' } }]);
    const themeId = await makeTheme(champion, roundId, { title, comments: [] }, friday);
    await expect(openNext()).rejects.toMatchObject({ reason: 'themes-open' });
    await removeTheme(champion, themeId, friday);
    // The choice for none went with the theme that was made: it has to be made anew.
    await expect(openNext()).rejects.toMatchObject({ reason: 'comments-waiting' });
  });

  test('waits for an open theme of an earlier round as well', async () => {
    const first = await heldRound({ comments: [] });
    await heldRound({ comments: [], at: nextMonday, until: nextFriday });
    await store().write((tx) => tx.insert(pulseThemes).values(openTheme(first)));
    const third = openRound(champion, { closesOn: '2026-05-20' }, new Date('2026-05-08T09:00:00Z'));
    await expect(third).rejects.toMatchObject({ reason: 'themes-open' });
    expect(await themesTodo(champion, '2026-05-08')).toEqual({ kind: 'themes-open', roundId: first });
  });
});

const openTheme = (roundId: string) => ({
  ...{ id: 'theme', roundId, titleNl: 'x', titleEn: 'x', state: 'open' as const, createdAt: friday },
});
