import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { Refused } from '@/domain/errors';

// Every command × every kind of person: who gets past the door. What happens behind it is tested beside each command.

type Command = (viewer: Viewer, ...rest: unknown[]) => Promise<unknown>;

const loaders = import.meta.glob<Record<string, Command>>(['./**/commands.ts', './jobs/*.ts', '!./**/*.test.ts']);

const me = 'me';
const people: Record<string, Viewer> = {
  employee: viewerFor({ employeeId: me }),
  champion: viewerFor({ employeeId: me, roles: ['champion'] }),
  hr: viewerFor({ employeeId: me, roles: ['hr'] }),
  it: viewerFor({ employeeId: me, roles: ['it'] }),
  admin: viewerFor({ employeeId: me, roles: ['admin'] }),
  manager: viewerFor({ employeeId: me, isManager: true }),
  system: viewerFor({ employeeId: null, isSystem: true }),
};
const everyone = ['employee', 'champion', 'hr', 'it', 'admin', 'manager'];

/** Per command: who may, and what to call it with. Own things come twice: for oneself, and for somebody else. */
const table: Record<string, { may: readonly string[]; with: unknown[] }[]> = {
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
  'support/openRound': [{ may: ['champion'], with: [{ closesOn: '2099-01-01' }] }],
  'support/closeRound': [{ may: ['champion'], with: ['none'] }],
  'support/planning/planRounds': [
    {
      may: ['champion'],
      with: [{ opensOn: '2099-01-01', closesOn: '2099-01-02', weeks: 4, times: 1, reminders: [] }],
    },
  ],
  'support/planning/movePlannedRound': [
    { may: ['champion'], with: ['none', { opensOn: '2099-01-01', closesOn: '2099-01-02', reminders: [] }] },
  ],
  'support/planning/removePlannedRound': [{ may: ['champion'], with: ['none'] }],
  'support/tickets/makeTickets': [
    { may: ['champion'], with: [{ roundId: 'none', group: { departmentId: null, locationId: null } }] },
  ],
  'support/tickets/replaceTickets': [{ may: ['champion'], with: ['none'] }],
  'support/themes/makeTheme': [{ may: ['champion'], with: ['none', { title: { nl: '', en: '' }, comments: [] }] }],
  'support/themes/renameTheme': [{ may: ['champion'], with: ['none', { nl: '', en: '' }] }],
  'support/themes/putComments': [{ may: ['champion'], with: ['none', { to: null, comments: [] }] }],
  'support/themes/answerTheme': [
    { may: ['champion'], with: ['none', { state: 'done', plannedOn: null, answer: { nl: '', en: '' }, seen: '' }] },
  ],
  'support/themes/removeTheme': [{ may: ['champion'], with: ['none'] }],
  'support/themes/decideNoThemes': [{ may: ['champion'], with: ['none', { nl: '', en: '' }] }],
  'support/linking/chooseLinking': [
    { may: ['champion'], with: [{ linking: 'not-traceable', note: 'as it was before' }] },
  ],
  'support/events/addEvent': [{ may: ['champion'], with: [{ day: '', kind: 'talk', title: { nl: '', en: '' } }] }],
  'support/events/changeEvent': [
    { may: ['champion'], with: ['none', { day: '', kind: 'talk', title: { nl: '', en: '' } }] },
  ],
  'support/events/removeEvent': [{ may: ['champion'], with: ['none'] }],
  'support/barriers/recordEarlierBarriers': [{ may: ['system'], with: [] }],
  'support/setSupportTarget': [{ may: ['champion'], with: [75] }],
  'support/answerPulse': own((employeeId) => [{ employeeId, roundId: 'none' }, {}]),
  'training/publishModule': [{ may: ['champion', 'hr', 'system'], with: [{}] }],
  'training/authoring/startModule': [
    { may: ['champion', 'hr'], with: [{ title: { nl: '', en: '' }, topic: { id: 'x', name: { nl: '', en: '' } } }] },
  ],
  'training/authoring/startDraft': [{ may: ['champion', 'hr'], with: ['none'] }],
  'training/authoring/savePart': [
    { may: ['champion', 'hr'], with: [{ draftId: 'none', partId: 'none', revision: 1, part: {} }] },
  ],
  'training/authoring/addPart': [{ may: ['champion', 'hr'], with: [{ draftId: 'none', kind: 'lesson' }] }],
  'training/authoring/removePart': [
    { may: ['champion', 'hr'], with: [{ draftId: 'none', partId: 'none', revision: 1 }] },
  ],
  'training/authoring/movePart': [{ may: ['champion', 'hr'], with: [{ draftId: 'none', partId: 'none', to: 0 }] }],
  'training/authoring/discardDraft': [{ may: ['champion', 'hr'], with: ['none'] }],
  'training/publishing/publishDraft': [
    { may: ['champion', 'hr', 'system'], with: [{ draftId: 'none', change: 'editorial', offer: 'nothing', seen: 0 }] },
    // To ask something of people again is an assignment.
    { may: ['hr'], with: [{ draftId: 'none', change: 'material', offer: 'require', dueOn: '2099-01-01', seen: 0 }] },
  ],
  'training/media/storePicture': [{ may: ['champion', 'hr'], with: [{ fileName: 'x', bytes: new Uint8Array() }] }],
  'training/media/storeFilm': [{ may: ['champion', 'hr'], with: [{ fileName: 'x', stream: [] }] }],
  'training/readLesson': own((employeeId) => [{ employeeId, moduleId: 'none', lessonId: 'none' }]),
  'training/assigning/assignModule': [
    { may: ['hr'], with: [{ moduleId: 'none', to: { person: 'none' }, dueOn: '2099-01-01' }] },
  ],
  'training/assigning/assignByRule': [
    { may: ['hr'], with: [{ moduleId: 'none', rule: { all: [] }, due: { days: 28 }, isStanding: false }] },
  ],
  'training/assigning/endRule': [{ may: ['hr'], with: ['none'] }],
  'training/assigning/runStandingRules': [{ may: ['system'], with: [] }],
  'training/assigning/extendAssignments': [
    { may: ['hr'], with: [{ ids: ['none'], dueOn: '2099-01-01', reason: 'reason' }] },
  ],
  'training/assigning/waiveAssignment': [{ may: ['hr'], with: ['none', 'reason'] }],
  'training/assigning/reopenAssignment': [{ may: ['hr'], with: ['none'] }],
  'training/knowledge/renewQuadrants': [{ may: ['system'], with: [] }],
  'training/items/renewItemFigures': [{ may: ['system'], with: [] }],
  'training/export/exportTraining': [{ may: ['hr'], with: [{}] }],
  'training/refresh/startRefresh': own((employeeId) => [{ employeeId, moduleId: 'none' }]),
  'training/certificates/shareCertificate': own((employeeId) => [{ employeeId, completionId: 'none' }]),
  'training/certificates/stopSharingCertificate': own((employeeId) => [{ employeeId, completionId: 'none' }]),
  'training/quizzes/startQuiz': own((employeeId) => [{ employeeId, moduleId: 'none' }]),
  'training/quizzes/answerQuestion': own((employeeId) => [
    { employeeId, sittingId: 'none', questionId: 'none', given: ['none'] },
  ]),
  'jobs/removeUnusedMedia': [{ may: ['system'], with: [] }],
  'jobs/runRounds': [{ may: ['system'], with: [] }],
  'jobs/remindInvited': [{ may: ['system'], with: [] }],
  'jobs/clearClosedRounds': [{ may: ['system'], with: [] }],
  'jobs/eraseOldComments': [{ may: ['system'], with: [] }],
  'jobs/eraseOldLinks': [{ may: ['system'], with: [] }],
  'policy/drafting/startPolicyDraft': [{ may: ['champion', 'hr'], with: ['empty'] }],
  'policy/drafting/discardPolicyDraft': [{ may: ['champion', 'hr'], with: ['none'] }],
  'policy/drafting/saveTitle': [{ may: ['champion', 'hr'], with: ['none', { title: {}, seen: {} }] }],
  'policy/drafting/saveParagraph': [
    {
      may: ['champion', 'hr'],
      with: [
        { draftId: 'none', paragraphId: 'none', revision: 1 },
        { nl: 'x', en: 'x' },
      ],
    },
  ],
  'policy/drafting/addParagraphs': [
    {
      may: ['champion', 'hr'],
      with: [
        { draftId: 'none', after: null },
        { nl: 'x', en: 'x' },
      ],
    },
  ],
  'policy/drafting/removeParagraph': [{ may: ['champion', 'hr'], with: [{ draftId: 'none' }] }],
  'policy/drafting/joinParagraphs': [{ may: ['champion', 'hr'], with: [{ draftId: 'none' }] }],
  'policy/drafting/moveParagraph': [{ may: ['champion', 'hr'], with: [{ draftId: 'none' }, 1] }],
  'policy/translations/confirmTranslation': [{ may: ['champion', 'hr'], with: [{ draftId: 'none' }] }],
  'policy/translations/confirmTitleTranslation': [{ may: ['champion', 'hr'], with: ['none', { nl: '', en: '' }] }],
  'policy/importing/uploadDocument': [
    { may: ['champion', 'hr'], with: [{ draftId: 'none', locale: 'nl', fileName: 'x', bytes: new Uint8Array() }] },
  ],
  'policy/importing/applyImport': [{ may: ['champion', 'hr'], with: [{ draftId: 'none', seen: '' }] }],
  'policy/importing/dropDocument': [{ may: ['champion', 'hr'], with: ['none'] }],
  'policy/commenting/inviteToComment': [
    { may: ['champion', 'hr'], with: ['none', { until: '2099-01-01', departmentIds: [] }] },
  ],
  'policy/commenting/askForComments': [{ may: ['system'], with: [] }],
  'policy/following/readAnswers': own((employeeId) => [{ employeeId, until: new Date(0) }]),
  'policy/following/passOnDraft': own((employeeId) => [{ employeeId, draftId: 'none' }]),
  'policy/commenting/commentOnParagraph': own((employeeId) => [
    { employeeId, draftId: 'none', paragraphId: 'none' },
    { formKey: 'x', locale: 'nl', revision: 1, text: 'x', mayName: false },
  ]),
  'policy/commenting/answerComment': [
    { may: ['champion', 'hr'], with: ['none', { outcome: 'taken-over', reason: '', seen: '' }] },
  ],
  'policy/commenting/takeOverProposal': [{ may: ['champion', 'hr'], with: ['none', { revision: 1 }] }],
  'policy/publishing/publishPolicy': [{ may: ['hr'], with: [{ draftId: 'none', change: 'first', seen: '' }] }],
  'policy/publishing/askToAcknowledge': [{ may: ['system'], with: [] }],
  'policy/publishing/savePolicyQuestion': [
    {
      may: ['champion', 'hr'],
      with: [
        { draftId: 'none', questionId: null },
        { question: {}, seen: '' },
      ],
    },
  ],
  'policy/publishing/removePolicyQuestion': [
    { may: ['champion', 'hr'], with: [{ draftId: 'none', questionId: 'none', seen: '' }] },
  ],
  'policy/acknowledging/acknowledgePolicy': own((employeeId) => [
    { employeeId, versionId: 'none', locale: 'nl', textHash: '', answers: [] },
  ]),
  'policy/register/exportRegister': [{ may: ['hr'], with: [{ version: 0 }] }],
  'goals/createGoal': [{ may: ['champion', 'hr'], with: [{ dueOn: '' }] }],
  'goals/handOverGoal': [{ may: ['champion', 'hr'], with: ['none', 'none'] }],
  'goals/discardGoal': [{ may: ['champion', 'hr'], with: ['none'] }],
  'goals/stopAfter': [{ may: ['champion', 'hr'], with: ['none'] }],
  'goals/addMilestone': [{ may: ['champion', 'hr'], with: ['none', { day: '2026-01-01', note: 'x' }] }],
  'goals/removeMilestone': [{ may: ['champion', 'hr'], with: [{ goalId: 'none', milestoneId: 'none' }] }],
  'goals/measuring/addMeasurement': [
    { may: ['champion', 'hr'], with: ['none', { day: '2026-01-01', value: 1, source: 'x', note: '' }] },
  ],
  'goals/measuring/correctMeasurement': [
    {
      may: ['champion', 'hr'],
      with: [
        { goalId: 'none', measurementId: 'none' },
        { day: '2026-01-01', value: 1, source: 'x', note: '' },
      ],
    },
  ],
  'goals/judging/renewGoals': [{ may: ['system'], with: [] }],
  'goals/judging/giveVerdict': own((employeeId) => [
    { employeeId, goalId: 'none' },
    { verdict: 'met', note: '' },
  ]),
  'trust/decideSwitch': [
    { may: ['admin'], with: ['named-levels', { state: 'on', agreedOn: '2026-11-01', reason: 'agreed' }] },
  ],
  'jobs/sendQueuedMail': [{ may: ['system'], with: [] }],
};

function own(args: (employeeId: string) => unknown[]) {
  return [
    { may: everyone, with: args(me) },
    { may: [], with: args('somebody-else') },
  ];
}

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
