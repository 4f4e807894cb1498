import { freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import type { ThemeAnswer } from '@/domain/support/themes';
import { answerPulse, closeRound, openRound } from '../commands';
import { type MadeUpPerson, makeUpOrganisation } from '../organisation.factory';

export const champion = viewerFor({ employeeId: null, roles: ['champion'] });
export const employee = viewerFor({ employeeId: 'kim' });
export const monday = new Date('2026-03-02T09:00:00Z');
export const friday = new Date('2026-03-13T17:00:00Z');
/** From when on the next round may open, and when that one closes. */
export const nextMonday = new Date('2026-04-06T09:00:00Z');
export const nextFriday = new Date('2026-04-17T17:00:00Z');
export const title = { nl: 'Tijd in het rooster', en: 'Time in the roster' };
export const done: ThemeAnswer = {
  ...{ state: 'done', plannedOn: null, seen: '' },
  answer: { nl: 'Elke week een half uur.', en: 'Half an hour each week.' },
};
/** What people wrote, as long as a test says nothing else. */
export const remarks = ['Meer tijd in het rooster graag', 'Geen tijd in ons rooster', 'Prima zo'];

let people: MadeUpPerson[] = [];

/** A fresh database with twenty people. */
export async function beginThemes(): Promise<void> {
  await freshStore();
  people = await makeUpOrganisation([{ id: 'sales', people: 20 }]);
}

/** A closed round in which so many answered, the first of them with these comments. */
export async function heldRound({
  answers = 12,
  comments = remarks,
  at = monday,
  until = friday,
} = {}): Promise<string> {
  const roundId = await openRound(champion, { closesOn: until.toISOString().slice(0, 10) }, at);
  for (const [place, { id, departmentId }] of people.slice(0, answers).entries()) {
    const items = { S1: 4, S2: 4, S3: 4, S4: 4, K1: 3, I1: 3 } as const;
    const viewer = viewerFor({ employeeId: id, departmentId });
    await answerPulse(viewer, { employeeId: id, roundId }, { ...items, B1: [], comment: comments[place] ?? null });
  }
  await closeRound(champion, roundId, until);
  return roundId;
}

export const openNext = () => openRound(champion, { closesOn: '2026-04-17' }, nextMonday);
