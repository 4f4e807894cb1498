import { type Doors, me } from '../doors.factory';

/** Who gets into the commands of this folder. */
export const goalsDoors: Doors = {
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
  'goals/judging/giveVerdict': [
    {
      may: ['champion', 'hr'],
      with: [
        { employeeId: me, goalId: 'none' },
        { verdict: 'met', note: '' },
      ],
    },
    {
      may: [],
      with: [
        { employeeId: 'somebody-else', goalId: 'none' },
        { verdict: 'met', note: '' },
      ],
    },
  ],
};
