import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { Refused } from '@/domain/errors';
import { type Doors, me, own } from './doors.factory';
import { goalsDoors } from './goals/doors.factory';
import { policyDoors } from './policy/doors.factory';
import { supportDoors } from './support/doors.factory';
import { trainingDoors } from './training/doors.factory';

// Every command × every kind of person: who gets past the door. What happens behind it is tested beside each command.

type Command = (viewer: Viewer, ...rest: unknown[]) => Promise<unknown>;

const loaders = import.meta.glob<Record<string, Command>>(['./**/commands.ts', './jobs/*.ts', '!./**/*.test.ts']);

const people: Record<string, Viewer> = {
  employee: viewerFor({ employeeId: me }),
  champion: viewerFor({ employeeId: me, roles: ['champion'] }),
  hr: viewerFor({ employeeId: me, roles: ['hr'] }),
  it: viewerFor({ employeeId: me, roles: ['it'] }),
  admin: viewerFor({ employeeId: me, roles: ['admin'] }),
  manager: viewerFor({ employeeId: me, isManager: true }),
  system: viewerFor({ employeeId: null, isSystem: true }),
};

/** Per command: who may, and what to call it with. Own things come twice: for oneself, and for somebody else. */
const table: Doors = {
  'adoption/news/noteVisit': own((employeeId) => [employeeId]),
  'adoption/renewAdoption': [{ may: ['system'], with: [] }],
  'me/changePreferences': own((employeeId) => [employeeId, { locale: 'nl', theme: 'dark' }]),
  'me/changePassword': own((employeeId) => [{ employeeId, current: 'x', password: 'y' }]),
  'me/signOutElsewhere': own((employeeId) => [employeeId]),
  'notifications/openLetter': [{ may: ['admin'], with: ['none'] }],
  'notifications/retryLetter': [{ may: ['admin'], with: ['none'] }],
  'notifications/sendHeldLetters': [{ may: ['admin'], with: [] }],
  'notifications/discardHeldLetters': [{ may: ['admin'], with: [] }],
  'organisation/changeOrganisation': [{ may: ['admin'], with: [{ name: 'x', locale: 'nl', timeZone: 'UTC' }] }],
  'people/stateInterest': own((employeeId) => [employeeId, 3]),
  'people/invitePerson': [{ may: ['hr', 'admin'], with: ['none'] }],
  'people/inviteDepartment': [{ may: ['hr', 'admin'], with: ['none'] }],
  'people/markLeft': [{ may: ['hr'], with: ['none', '2026-11-25'] }],
  'people/markReturned': [{ may: ['hr'], with: ['none'] }],
  'people/setRoles': [{ may: ['admin'], with: ['none', []] }],
  'people/departments/placeDepartment': [{ may: ['hr'], with: ['none', null] }],
  'people/departments/placeDepartments': [{ may: ['hr'], with: [['none'], null] }],
  'people/leaves/recordLeave': [{ may: ['hr'], with: ['none', { from: '2026-12-01', until: null }] }],
  'people/leaves/endLeave': [{ may: ['hr'], with: ['none', '2026-12-01'] }],
  'people/leaves/changeLeave': [{ may: ['hr'], with: ['none', { from: '2026-12-01', until: null }] }],
  'people/leaves/removeLeave': [{ may: ['hr'], with: ['none'] }],
  'people/import/uploadPeopleFile': [{ may: ['hr', 'system'], with: [{ fileName: 'x', bytes: new Uint8Array() }] }],
  'people/import/changeMapping': [{ may: ['hr', 'system'], with: ['none', {}] }],
  'people/import/startImport': [{ may: ['hr', 'system'], with: ['none'] }],
  'people/import/cancelImport': [{ may: ['hr', 'system'], with: ['none'] }],
  'people/import/resumeImports': [{ may: ['hr', 'system'], with: [] }],
  'responsibilities/offerResponsibility': [{ may: ['hr'], with: ['none', {}] }],
  'responsibilities/answerResponsibility': own((employeeId) => [
    { employeeId, responsibilityId: 'none' },
    { accepts: true },
  ]),
  'responsibilities/endResponsibility': [{ may: ['hr'], with: ['none'] }],
  'jobs/removeUnusedMedia': [{ may: ['system'], with: [] }],
  'jobs/runRounds': [{ may: ['system'], with: [] }],
  'jobs/remindInvited': [{ may: ['system'], with: [] }],
  'jobs/clearClosedRounds': [{ may: ['system'], with: [] }],
  'jobs/eraseOldComments': [{ may: ['system'], with: [] }],
  'jobs/eraseOldLinks': [{ may: ['system'], with: [] }],
  'jobs/sendQueuedMail': [{ may: ['system'], with: [] }],
  'trust/decideSwitch': [
    { may: ['admin'], with: ['named-levels', { state: 'on', agreedOn: '2026-11-01', reason: 'agreed' }] },
  ],
  ...supportDoors,
  ...trainingDoors,
  ...policyDoors,
  ...goalsDoors,
};

async function commands(): Promise<Map<string, Command>> {
  const found = new Map<string, Command>();
  for (const [file, load] of Object.entries(loaders)) {
    const folder = file.startsWith('./jobs/') ? 'jobs' : path.dirname(file).replace(/^\.\//, '');
    for (const [name, command] of Object.entries(await load())) {
      if (typeof command === 'function') found.set(`${folder}/${name}`, command);
    }
  }
  return found;
}

beforeAll(freshStore);
afterAll(closeFreshStore);

describe('the door of each command', () => {
  test('every command stands in the table', async () => {
    expect(Object.keys(table).sort()).toEqual([...(await commands()).keys()].sort());
  });

  for (const [name, cases] of Object.entries(table)) {
    for (const [index, { may, with: args }] of cases.entries()) {
      for (const [who, viewer] of Object.entries(people)) {
        const opens = may.includes(who);
        test(`${who} ${opens ? 'gets into' : 'is refused at'} ${name} (${index + 1})`, async () => {
          const command = (await commands()).get(name);
          expect(await isForbidden(command, viewer, args)).toBe(!opens);
        });
      }
    }
  }
});

/** Behind the door the made-up arguments fail in other ways; only "forbidden" is the door itself. */
async function isForbidden(command: Command | undefined, viewer: Viewer, args: unknown[]): Promise<boolean> {
  try {
    await command?.(viewer, ...args);
    return false;
  } catch (error) {
    return error instanceof Refused && error.code === 'forbidden';
  }
}

test('a completion is never changed or deleted by any command', () => {
  const files = Object.keys(loaders).map((file) => readFileSync(path.join(import.meta.dirname, file), 'utf8'));
  expect(files.filter((source) => /\.(update|delete)\(completions\)/.test(source))).toEqual([]);
});

test('only server/auth makes a viewer: nobody else can claim to be somebody', () => {
  const sources = import.meta.glob<string>(['./**/*.ts', '../app/**/*.{ts,tsx}', '!./auth/**', '!./**/*.test.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const makers = Object.entries(sources).filter(([, source]) => source.includes('provenViewer('));
  expect(makers.map(([file]) => file)).toEqual([]);
});
