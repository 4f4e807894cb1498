import { describe, expect, test } from 'vitest';

// Every action of every form, and the one command (or way in) it leads to. Who gets past the door of that command is in
// access.test.ts; together they are the table of actions × roles. An action that is not here fails the first test.

const table: Record<string, string> = {
  '(auth)/sign-in: signInWithPassword': 'signIn',
  '(auth)/forgotten: askForReset': 'requestReset',
  '(auth)/welcome/[token]: choosePassword': 'acceptLink',
  '(auth)/setup: foundOrganisation': 'setUp',
  'kiosk: enter': 'showTicket',
  'kiosk: send': 'answerWithTicket',

  '(inside)/(me)/me: tellInterest': 'stateInterest',
  '(inside)/(me)/settings: savePreferences': 'changePreferences',
  '(inside)/(me)/settings: savePassword': 'changePassword',
  '(inside)/(me)/settings: endOtherSessions': 'signOutElsewhere',
  '(inside)/(me)/training/[moduleId]/lessons/[lessonId]: finishLesson': 'readLesson',
  '(inside)/(me)/training/[moduleId]/quiz: start': 'startQuiz',
  '(inside)/(me)/training/[moduleId]/quiz: answer': 'answerQuestion',
  '(inside)/(me)/training/[moduleId]/refresh: begin': 'startRefresh',
  '(inside)/(me)/certificates/[completionId]: share': 'shareCertificate',
  '(inside)/(me)/certificates/[completionId]: stopSharing': 'stopSharingCertificate',
  '(inside)/(me)/responsibilities/[responsibilityId]: accept': 'answerResponsibility',
  '(inside)/(me)/responsibilities/[responsibilityId]: decline': 'answerResponsibility',
  '(inside)/(me)/pulse/[roundId]: send': 'answerPulse',

  '(inside)/programme/training/modules/new: create': 'startModule',
  '(inside)/programme/training/modules/[draftId]: save': 'savePart',
  '(inside)/programme/training/modules/[draftId]: remove': 'removePart',
  '(inside)/programme/training/modules/[draftId]: add': 'addPart',
  '(inside)/programme/training/modules/[draftId]: move': 'movePart',
  '(inside)/programme/training/modules/[draftId]: begin': 'startDraft',
  '(inside)/programme/training/modules/[draftId]: discard': 'discardDraft',
  '(inside)/programme/training/modules/[draftId]/publish: publish': 'publishDraft',
  '(inside)/(me)/policy: acknowledge': 'acknowledgePolicy',
  '(inside)/programme/policy/publish: publish': 'publishPolicy',
  '(inside)/programme/policy/publish/questions/[questionId]: save': 'savePolicyQuestion',
  '(inside)/programme/policy/publish/questions/[questionId]: remove': 'removePolicyQuestion',

  '(inside)/programme/training/assign: assign': 'assignModule',
  '(inside)/programme/training/assign: assignRule': 'assignByRule',
  '(inside)/programme/training/rules: end': 'endRule',
  '(inside)/programme/training/extend: extendSome': 'extendAssignments',
  '(inside)/programme/training/[assignmentId]: extend': 'extendAssignments',
  '(inside)/programme/training/[assignmentId]: waive': 'waiveAssignment',
  '(inside)/programme/training/[assignmentId]: takeBack': 'reopenAssignment',
  '(inside)/programme/responsibilities/new: offer': 'offerResponsibility',
  '(inside)/programme/responsibilities/[responsibilityId]: end': 'endResponsibility',
  '(inside)/programme/events: add': 'addEvent',
  '(inside)/programme/events/[eventId]: change': 'changeEvent',
  '(inside)/programme/events/[eventId]: remove': 'removeEvent',
  '(inside)/programme/goals/new: make': 'createGoal',
  '(inside)/programme/goals/[goalId]: measure': 'addMeasurement',
  '(inside)/programme/goals/[goalId]: correct': 'correctMeasurement',
  '(inside)/programme/goals/[goalId]: mark': 'addMilestone',
  '(inside)/programme/goals/[goalId]: unmark': 'removeMilestone',
  '(inside)/programme/goals/[goalId]: judge': 'giveVerdict',
  '(inside)/programme/goals/[goalId]: stop': 'stopAfter',
  '(inside)/programme/goals/[goalId]: handOver': 'handOverGoal',
  '(inside)/programme/goals/[goalId]: discard': 'discardGoal',
  '(inside)/programme/rounds: open': 'openRound',
  '(inside)/programme/rounds: chooseGoal': 'setSupportTarget',
  '(inside)/programme/rounds/linking: chooseConfidential': 'chooseLinking',
  '(inside)/programme/rounds/linking: chooseNotTraceable': 'chooseLinking',
  '(inside)/programme/rounds/[roundId]: close': 'closeRound',
  '(inside)/programme/rounds/planned/new: plan': 'planRounds',
  '(inside)/programme/rounds/planned/[plannedId]: move': 'movePlannedRound',
  '(inside)/programme/rounds/planned/[plannedId]: remove': 'removePlannedRound',
  '(inside)/programme/rounds/[roundId]/tickets: make': 'makeTickets',
  '(inside)/programme/rounds/[roundId]/tickets/[sheetId]: replace': 'replaceTickets',
  '(inside)/programme/rounds/[roundId]/themes: move': 'putComments',
  '(inside)/programme/rounds/[roundId]/themes: make': 'makeTheme',
  '(inside)/programme/rounds/[roundId]/themes: none': 'decideNoThemes',
  '(inside)/programme/rounds/[roundId]/themes/[themeId]: answer': 'answerTheme',
  '(inside)/programme/rounds/[roundId]/themes/[themeId]: rename': 'renameTheme',
  '(inside)/programme/rounds/[roundId]/themes/[themeId]: moveOut': 'putComments',
  '(inside)/programme/rounds/[roundId]/themes/[themeId]: remove': 'removeTheme',
  '(inside)/programme/people: inviteAll': 'inviteDepartment',
  '(inside)/programme/people/[employeeId]: invite': 'invitePerson',
  '(inside)/programme/people/[employeeId]: leave': 'markLeft',
  '(inside)/programme/people/[employeeId]: comeBack': 'markReturned',
  '(inside)/programme/people/[employeeId]: noteLeave': 'recordLeave',
  '(inside)/programme/people/[employeeId]: noteReturn': 'endLeave',
  '(inside)/programme/people/[employeeId]: correctLeave': 'changeLeave',
  '(inside)/programme/people/[employeeId]: takeLeaveOut': 'removeLeave',
  '(inside)/programme/people/[employeeId]: saveRoles': 'setRoles',
  '(inside)/programme/people/departments: placeSeveral': 'placeDepartments',
  '(inside)/programme/people/departments/[departmentId]: place': 'placeDepartment',
  '(inside)/programme/people/import/[importId]: mapColumns': 'changeMapping',
  '(inside)/programme/people/import/[importId]: start': 'startImport',
  '(inside)/programme/people/import/[importId]: cancel': 'cancelImport',

  '(inside)/programme/policy/draft: begin': 'startPolicyDraft',
  '(inside)/programme/policy/draft: changeTitle': 'saveTitle',
  '(inside)/programme/policy/draft: confirmTitle': 'confirmTitleTranslation',
  '(inside)/programme/policy/draft: move': 'moveParagraph',
  '(inside)/programme/policy/draft: discard': 'discardPolicyDraft',
  '(inside)/programme/policy/draft/paragraphs/new: add': 'addParagraphs',
  '(inside)/programme/policy/draft/paragraphs/[paragraphId]: save': 'saveParagraph',
  '(inside)/programme/policy/draft/paragraphs/[paragraphId]: confirm': 'confirmTranslation',
  '(inside)/programme/policy/draft/paragraphs/[paragraphId]: join': 'joinParagraphs',
  '(inside)/programme/policy/draft/paragraphs/[paragraphId]: remove': 'removeParagraph',
  '(inside)/programme/policy/draft/import: replace': 'applyImport',
  '(inside)/programme/policy/draft/import: putAway': 'dropDocument',
  '(inside)/programme/policy/draft/comments: ask': 'inviteToComment',
  '(inside)/programme/policy/draft/comments: answer': 'answerComment',
  '(inside)/programme/policy/draft/comments: takeOver': 'takeOverProposal',
  '(inside)/(me)/policy/draft: comment': 'commentOnParagraph',
  '(inside)/(me)/policy/draft: pass': 'passOnDraft',
  '(inside)/(me)/policy/draft: read': 'readAnswers',

  '(inside)/admin: saveOrganisation': 'changeOrganisation',
  '(inside)/admin: decideNamedLevels': 'decideSwitch',
  '(inside)/admin/outbox: sendHeld': 'sendHeldLetters',
  '(inside)/admin/outbox: discardHeld': 'discardHeldLetters',
  '(inside)/admin/outbox/[letterId]: sendAgain': 'retryLetter',
};

const sources = import.meta.glob<string>('../app/**/actions.ts', { query: '?raw', import: 'default', eager: true });

/** Each exported action with the text of its body. */
const actions = Object.entries(sources).flatMap(([file, source]) =>
  source
    .split(/^export async function /m)
    .slice(1)
    .map((text) => {
      const folder = file.replace('../app/', '').replace('/actions.ts', '');
      return { key: `${folder}: ${text.slice(0, text.indexOf('('))}`, folder, text, commands: commandsOf(source) };
    }),
);

/** What a file imports from commands. */
function commandsOf(source: string): string[] {
  const imports = [...source.matchAll(/import \{([^}]+)\} from '@\/server\/[\w/]*commands'/g)];
  return imports.flatMap(([, names = '']) => names.match(/\w+/g) ?? []);
}

describe('the actions of forms', () => {
  test('every action stands in the table', () => {
    expect(actions.map(({ key }) => key).sort()).toEqual(Object.keys(table).sort());
  });

  for (const { key, folder, text, commands } of actions) {
    test(`${key} asks who it is for, and leads to ${table[key]}`, () => {
      if (folder.startsWith('(inside)')) {
        // Never require…(): that leads away from the form, and what was typed is gone.
        expect(text).toMatch(
          /^\w+\([^]*?\): Promise<\w*FormState> \{\s*const (\w+) = await current(Viewer|Self)\(\);\s*if \(!\1\) return signedOut\(form\);/,
        );
      }
      expect(text).toContain(`${table[key]}(`);
      // One action, one command: what it may do is what that command may do.
      const called = commands.filter((name) => new RegExp(`\\b${name}\\(`).test(text));
      if (folder.startsWith('(inside)')) expect(called).toEqual([table[key]]);
    });
  }

  test('write through commands alone: no action imports the store', () => {
    expect(Object.entries(sources).filter(([, source]) => source.includes('@/db/'))).toEqual([]);
  });
});
