import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, certificates, completions, employees } from '@/db/schema';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { TRIES } from '@/domain/access/credentials';
import type { Viewer } from '@/domain/access/viewer';
import { systemViewer } from '@/server/auth/system';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { publishModule } from '../commands';
import { publishBasics, sit } from '../training.factory';
import { shareCertificate, stopSharingCertificate } from './commands';
import { certificatesOf, ownCertificate } from './queries';
import { verifiedCertificate } from './verification';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');
let kim: Viewer;
let lee: Viewer;
let moduleId: string;
let completionId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  kim = await addViewer('kim');
  lee = await addViewer('lee');
  moduleId = await publishBasics(monday);
  await sit(kim, { moduleId, at: monday });
  completionId = (await certificatesOf(kim, { employeeId: 'kim', moduleId }))[0]?.completionId ?? '';
});
afterAll(closeFreshStore);

const own = () => ownCertificate(kim, { employeeId: 'kim', completionId });
const share = (at = monday) => shareCertificate(kim, { employeeId: 'kim', completionId }, at);
const stop = (at = tuesday) => stopSharingCertificate(kim, { employeeId: 'kim', completionId }, at);
const check = (token: string, address = '192.0.2.1', at = tuesday) => verifiedCertificate(token, address, at);
const shown = {
  ...{ name: 'Kim kim', organisation: 'Harbour', title: socialMediaBasics.title },
  ...{ version: 1, completedOn: '2026-11-23', how: 'tested-out' },
};

describe('a certificate', () => {
  test('says who finished which version of what, when and how; nobody else can see it', async () => {
    expect(await own()).toEqual({ ...shown, completionId, moduleId, token: null });
  });

  test('is nobody else’s', async () => {
    const kims = { employeeId: 'kim', completionId };
    await expect(ownCertificate(lee, kims)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(certificatesOf(lee, { employeeId: 'kim', moduleId })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(shareCertificate(lee, kims)).rejects.toMatchObject({ code: 'forbidden' });
    const inTheirs = { employeeId: 'lee', completionId };
    await expect(ownCertificate(lee, inTheirs)).rejects.toMatchObject({ code: 'not-found' });
    await expect(shareCertificate(lee, inTheirs)).rejects.toMatchObject({ code: 'not-found' });
    await expect(stopSharingCertificate(lee, inTheirs)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('is there for each version that somebody finished, the newest first', async () => {
    await publishModule(systemViewer(), { ...socialMediaBasics, minutes: 30 }, tuesday);
    await sit(kim, { moduleId, at: tuesday });
    const all = await certificatesOf(kim, { employeeId: 'kim', moduleId });
    expect(all.map(({ version }) => version)).toEqual([2, 1]);
  });
});

describe('the link to check it', () => {
  test('does not exist until its owner asks, and then shows what the certificate shows and no more', async () => {
    expect(await store().read.$count(certificates)).toBe(0);
    const token = await share();
    expect(token).toMatch(/^[\w-]{22}$/);
    expect((await own()).token).toBe(token);
    expect(await check(token)).toEqual(shown);
  });

  test('is made once, also by two presses at the same moment, and the log says so', async () => {
    const tokens = await Promise.all([share(), share(), share(tuesday)]);
    expect(new Set(tokens).size).toBe(1);
    const log = await store().read.select().from(auditEntries).where(eq(auditEntries.action, 'certificate.share'));
    expect(log).toMatchObject([{ actorId: 'kim', subject: completionId }]);
  });

  test('is switched off at once, and on again it is another one', async () => {
    const token = await share();
    await stop();
    await stop();
    expect(await check(token)).toBeNull();
    expect((await own()).token).toBeNull();
    const next = await share(tuesday);
    expect(next).not.toBe(token);
    expect(await check(token)).toBeNull();
    expect(await check(next)).toEqual(shown);
    const actions = (await store().read.select().from(auditEntries)).map(({ action }) => action);
    expect(actions.filter((action) => action.startsWith('certificate.')).toSorted()).toEqual([
      'certificate.share',
      'certificate.share',
      'certificate.stop-sharing',
    ]);
  });

  test('changes nothing about the completion', async () => {
    const before = await store().read.select().from(completions);
    await share();
    await stop();
    expect(await store().read.select().from(completions)).toEqual(before);
  });

  test('goes on working when its owner has left', async () => {
    const token = await share();
    await store().write(async (tx) => {
      await tx.update(employees).set({ leftOn: '2026-11-24' }).where(eq(employees.id, 'kim'));
    });
    expect(await check(token)).toEqual(shown);
  });
});

describe('guessing at links', () => {
  test('is limited for an address; a link that works does not count', async () => {
    const token = await share();
    for (let time = 0; time < TRIES.address; time += 1) expect(await check(token)).toEqual(shown);
    for (let time = 0; time < TRIES.address; time += 1) expect(await check(`no-such-link-${time}`)).toBeNull();
    await expect(check('no-such-link')).rejects.toMatchObject({ code: 'too-many-tries' });
    await expect(check(token)).rejects.toMatchObject({ code: 'too-many-tries' });
    expect(await check(token, '198.51.100.7')).toEqual(shown);
    expect(await check(token, '192.0.2.1', new Date(tuesday.getTime() + 60 * 60 * 1000))).toEqual(shown);
  });
});
