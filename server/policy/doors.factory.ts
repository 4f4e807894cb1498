import { own, type Doors } from '../doors.factory';

/** Who gets into the commands of this folder. */
export const policyDoors: Doors = {
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
};
