import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, pulseRounds, pulseSnapshots, pulseThemes, supportForecasts } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { publishFirst } from '@/server/policy/publishing/published.factory';
import { answerResponsibility, offerResponsibility } from '@/server/responsibilities/commands';
import { publishBasics, sit } from '@/server/training/training.factory';
import { noteVisit } from './commands';
import { newsSince } from './queries';

const at = (day: number, time = '09:00:00') => new Date(`2026-11-${String(day).padStart(2, '0')}T${time}Z`);
let hr: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr', 'champion');
});
afterAll(closeFreshStore);

describe('a visit of the overview', () => {
  test('is remembered for each person; reloading keeps the news, coming back later begins anew', async () => {
    const champion = await addViewer('kim', 'champion');
    const look = (day: number, time: string) => noteVisit(hr, 'hr', at(day, time));
    expect(await look(2, '09:00:00')).toBeNull();
    expect(await look(2, '09:10:00')).toBeNull();
    expect(await look(5, '14:00:00')).toEqual(at(2, '09:10:00'));
    expect(await look(5, '14:00:20')).toEqual(at(2, '09:10:00'));
    expect(await look(5, '14:20:00')).toEqual(at(2, '09:10:00'));
    expect(await look(9, '08:00:00')).toEqual(at(5, '14:20:00'));
    expect(await noteVisit(champion, 'kim', at(9))).toBeNull();
    // It is nobody's business: no line in the log.
    expect(await store().read.$count(auditEntries)).toBe(0);
    await expect(noteVisit(champion, 'hr', at(9))).rejects.toMatchObject({ code: 'forbidden' });
  });
});

/** Closes a round in which nothing may be shown, and says that no date can be given. */
async function closeRound(number: number, closedAt: Date): Promise<void> {
  const id = `round-${number}`;
  const round = { k: 5, wordingVersion: 1, invited: 20, openedAt: at(1), closesOn: '2026-11-30' };
  await store().write(async (tx) => {
    await tx.insert(pulseRounds).values({ id, number, status: 'closed', closedAt, ...round });
    await tx.insert(pulseSnapshots).values({ id: `${id}-all`, roundId: id, name: 'Harbour', isHidden: true });
  });
}

async function say(roundId: string, madeAt: Date, range: { earliest: string; latest: string } | null): Promise<void> {
  const days = range ? { ...range, median: range.latest } : {};
  const verdict = range ? ('date' as const) : ('no-date' as const);
  const row = { id: `said-${madeAt.getTime()}`, roundId, madeAt, target: 75, verdict, reasons: [], ...days };
  await store().write((tx) => tx.insert(supportForecasts).values(row));
}

describe('what is new', () => {
  test('nothing', async () => {
    expect(await newsSince(hr, at(1))).toEqual([]);
    await expect(newsSince(viewerFor({ employeeId: 'kim' }), at(1))).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('is what happened after the moment, not what was before it', async () => {
    const kim = await addViewer('kim');
    const moduleId = await publishBasics(at(1));
    const answer = async (accepts: boolean, day: number) => {
      const words = { title: `Responder ${day}`, asks: 'x', goal: 'respond' as const, reviewOn: '2099-01-01' };
      const responsibilityId = await offerResponsibility(hr, 'kim', words, at(1));
      const said = accepts ? ({ accepts } as const) : { accepts: false as const, reason: 'No time' };
      await answerResponsibility(kim, { employeeId: 'kim', responsibilityId }, said, at(day));
    };
    await closeRound(1, at(3));
    await closeRound(2, at(8));
    await say('round-1', at(3), null);
    await say('round-2', at(8), { earliest: '2027-01-01', latest: '2027-03-01' });
    await sit(hr, { moduleId, at: at(4) });
    await sit(kim, { moduleId, at: at(9) });
    await answer(true, 4);
    await answer(true, 8);
    await answer(false, 9);

    expect(await newsSince(hr, at(5))).toEqual([
      { kind: 'round', roundId: 'round-2', number: 2, figure: null },
      {
        kind: 'forecast',
        goal: 0.75,
        outlook: { kind: 'date', earliest: '2027-01-01', median: '2027-03-01', latest: '2027-03-01' },
      },
      { kind: 'completions', times: 1 },
      { kind: 'responsibilities', accepted: 1, declined: 1 },
    ]);
    expect(await newsSince(hr, at(10))).toEqual([]);
  });

  test('the policy and answers to what people said', async () => {
    await publishFirst(hr, ['Be kind.'], at(6));
    await closeRound(1, at(3));
    const answered = { state: 'done' as const, answerNl: 'Gedaan', answerEn: 'Done' };
    const theme = (id: string, answeredAt: Date) => ({
      ...{ id, roundId: 'round-1', titleNl: `${id} (nl)`, titleEn: id, createdAt: at(4), answeredAt, ...answered },
    });
    await store().write((tx) =>
      tx.insert(pulseThemes).values([theme('Time', at(6)), theme('Hours', at(7)), theme('Old', at(4))]),
    );
    expect(await newsSince(hr, at(5))).toEqual([
      { kind: 'policy', number: 1 },
      { kind: 'themes', count: 2, title: { nl: 'Hours (nl)', en: 'Hours' } },
    ]);
  });
});
