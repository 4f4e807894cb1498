import type { ModuleContent } from '@/domain/training/content';
import { buildingReply } from './responding/building-reply';
import { inTime } from './responding/in-time';
import { joiningIn } from './responding/joining-in';
import { publicOrPrivate } from './responding/public-or-private';
import { inStepsQuestions } from './responding/questions-in-steps';
import { judgingQuestions } from './responding/questions-judging';
import { privacyQuestions } from './responding/questions-privacy';
import { replyQuestions } from './responding/questions-replies';
import { stoppingQuestions } from './responding/questions-stopping';
import { timingQuestions } from './responding/questions-timing';
import { readingFirst } from './responding/reading-first';

/** How a good reply is read, built, timed and ended. Criticism has a module of its own. Dutch and European law. */
export const responding: ModuleContent = {
  slug: 'responding',
  topic: { id: 'responding', name: { nl: 'Reageren', en: 'Responding' } },
  minutes: 18,
  title: { nl: 'Reageren op gesprekken', en: 'Responding to conversations' },
  purpose: {
    nl: 'Je schrijft een antwoord waar iemand iets aan heeft, op tijd en in gewone woorden, je weet wat privé hoort en wanneer een gesprek klaar is.',
    en: 'You can write a reply that is of use to someone, in time and in plain words, and you know what belongs in private and when a conversation is over.',
  },
  lessons: [readingFirst, buildingReply, inTime, publicOrPrivate, joiningIn],
  questions: [
    ...replyQuestions,
    ...timingQuestions,
    ...privacyQuestions,
    ...inStepsQuestions,
    ...stoppingQuestions,
    ...judgingQuestions,
  ],
};
