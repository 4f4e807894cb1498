import { own, type Doors } from '../doors.factory';

/** Who gets into the commands of this folder. */
export const supportDoors: Doors = {
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
};
