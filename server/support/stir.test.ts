import { afterAll, beforeEach, expect, test } from 'vitest';
import { pulseAnswers, pulseComments, pulseTags } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, untouchedStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import type { PulseAnswer } from '@/domain/support/instrument';
import { countByMark, marks } from './attacker.factory';
import { answerPulse, openRound } from './commands';
import { makeUpOrganisation } from './organisation.factory';

beforeEach(untouchedStore);
afterAll(closeFreshStore);

const answer: PulseAnswer = { S1: 4, S2: 4, S3: 4, S4: 4, K1: 3, I1: 3, B1: ['time'], comment: null };

test(
  'many answers: no jar is nearly empty, nothing gets lost and nothing is there twice',
  { timeout: 120_000 },
  async () => {
    const people = await makeUpOrganisation([{ id: 'yard', people: 200 }]);
    const champion = viewerFor({ employeeId: null, roles: ['champion'] });
    const roundId = await openRound(champion, { closesOn: '2026-03-13' }, new Date('2026-03-02T09:00:00Z'));
    for (const [index, { id: employeeId }] of people.entries()) {
      const comment = index % 2 ? `remark ${index}` : null;
      await answerPulse(viewerFor({ employeeId }), { employeeId, roundId }, { ...answer, comment });
    }

    expect(await store().read.$count(pulseAnswers)).toBe(200);
    expect(await store().read.$count(pulseTags)).toBe(200);
    const said = await store().read.selectDistinct({ body: pulseComments.body }).from(pulseComments);
    expect(said).toHaveLength(100);
    const { answers, tags, comments } = await marks();
    for (const rows of [answers, tags, comments]) {
      for (const count of countByMark(rows).values()) expect(count).toBeGreaterThanOrEqual(10);
    }
  },
);
