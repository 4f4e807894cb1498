import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { employees } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { acceptLink } from '@/server/auth/sign-in';
import { systemViewer } from '@/server/auth/system';
import { issueToken } from '@/server/auth/tokens';
import { addPerson, addressee, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { askToAcknowledge } from './commands';
import { giveAccounts, invitedTo, publishFirst } from './published.factory';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');
let hr: Viewer;

const withAccounts = (...ids: string[]) => giveAccounts(ids, monday);

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  await addViewer('ans', 'champion');
  await withAccounts('hr', 'ans');
});
afterAll(closeFreshStore);

describe('who is asked', () => {
  test('everyone who works here and can sign in; who joins later is asked when they first sign in', async () => {
    for (const id of ['kim', 'lea', 'gone']) await addPerson(id);
    await withAccounts('kim', 'gone');
    await store().write((tx) => tx.update(employees).set({ leftOn: '2026-11-01' }).where(eq(employees.id, 'gone')));
    const id = await publishFirst(hr, ['We listen.'], monday);
    expect(await invitedTo(id)).toEqual(['ans', 'hr', 'kim']);

    const token = await store().write((tx) => issueToken(tx, addressee('lea'), 'invitation', tuesday));
    await acceptLink({ token, password: 'kettle orbit mango lantern' }, 'somewhere', tuesday);
    expect(await invitedTo(id)).toEqual(['ans', 'hr', 'kim', 'lea']);
  });

  test('the job asks whom publishing did not reach, once', async () => {
    const id = await publishFirst(hr, ['We listen.'], monday);
    for (const late of ['kim', 'lea']) await addPerson(late);
    await withAccounts('kim', 'lea');
    expect(await askToAcknowledge(systemViewer(), tuesday)).toBe(2);
    expect(await askToAcknowledge(systemViewer(), tuesday)).toBe(0);
    expect(await invitedTo(id)).toEqual(['ans', 'hr', 'kim', 'lea']);
  });

  test('twelve hundred people, in batches', async () => {
    const many = Array.from({ length: 1_200 }, (_, at) => `p${at}`);
    for (const id of many) await addPerson(id);
    await withAccounts(...many);
    const id = await publishFirst(hr, ['We listen.'], monday);
    expect((await invitedTo(id)).length).toBe(1_202);
  });

  test('nothing happens while nothing was published', async () => {
    expect(await askToAcknowledge(systemViewer(), monday)).toBe(0);
  });
});
