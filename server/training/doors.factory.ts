import { own, type Doors } from '../doors.factory';

/** Who gets into the commands of this folder. */
export const trainingDoors: Doors = {
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
};
