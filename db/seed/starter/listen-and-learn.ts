import type { ModuleContent } from '@/domain/training/content';
import { dosAndDonts } from './listen-and-learn/dos-and-donts';
import { goodObservation } from './listen-and-learn/good-observation';
import { lookingAround } from './listen-and-learn/looking-around';
import { doingQuestions } from './listen-and-learn/questions-doing';
import { fittingQuestions } from './listen-and-learn/questions-fitting';
import { followingQuestions } from './listen-and-learn/questions-following';
import { judgingQuestions } from './listen-and-learn/questions-judging';
import { observingQuestions } from './listen-and-learn/questions-observing';
import { tryingQuestions } from './listen-and-learn/questions-trying';
import { seeingToDoing } from './listen-and-learn/seeing-to-doing';
import { whoIsFollowed } from './listen-and-learn/who-is-followed';

/** How others do it: where to look, how to write it down, what to make of it and how to try it. */
export const listenAndLearn: ModuleContent = {
  slug: 'listen-and-learn',
  topic: { id: 'listening', name: { nl: 'Luisteren en leren', en: 'Listening and learning' } },
  minutes: 18,
  title: { nl: 'Luisteren en leren', en: 'Listen and learn' },
  purpose: {
    nl: 'Je weet waar je kunt kijken, je schrijft een waarneming op waar een collega iets aan heeft, en je maakt er een kleine, eerlijke proef van.',
    en: 'You know where to look, you can write an observation that is of use to a colleague, and you turn it into a small, honest trial.',
  },
  lessons: [lookingAround, goodObservation, dosAndDonts, whoIsFollowed, seeingToDoing],
  questions: [
    ...observingQuestions,
    ...fittingQuestions,
    ...followingQuestions,
    ...tryingQuestions,
    ...doingQuestions,
    ...judgingQuestions,
  ],
};
