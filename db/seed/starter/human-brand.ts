import type { ModuleContent } from '@/domain/training/content';
import { askFirst } from './human-brand/ask-first';
import { colleagues } from './human-brand/colleagues';
import { peopleFollowPeople } from './human-brand/people-follow-people';
import { birthdayQuestions } from './human-brand/questions-birthday';
import { colleagueQuestions } from './human-brand/questions-colleagues';
import { consentQuestions } from './human-brand/questions-consent';
import { judgingQuestions } from './human-brand/questions-judging';
import { recognisingQuestions } from './human-brand/questions-recognising';
import { storyQuestions } from './human-brand/questions-stories';
import { recognisable } from './human-brand/recognisable';
import { smallStory } from './human-brand/small-story';

/** Showing the people behind the logo: small true stories, and the privacy of everybody who appears in them. */
export const humanBrand: ModuleContent = {
  slug: 'human-brand',
  topic: { id: 'human-brand', name: { nl: 'De mensen achter het logo', en: 'The human brand' } },
  minutes: 21,
  title: { nl: 'De mensen achter het logo', en: 'The human brand' },
  purpose: {
    nl: 'Je kunt een klein, waar verhaal uit je werk vertellen, en je vraagt op tijd of iemand er wel in wil voorkomen.',
    en: 'You can tell a small, true story from your work, and you ask in good time whether people want to be in it.',
  },
  lessons: [peopleFollowPeople, smallStory, askFirst, recognisable, colleagues],
  questions: [
    ...storyQuestions,
    ...consentQuestions,
    ...recognisingQuestions,
    ...birthdayQuestions,
    ...colleagueQuestions,
    ...judgingQuestions,
  ],
};
