import type { ModuleContent } from '@/domain/training/content';
import { handingOver } from './feedback-and-criticism/handing-over';
import { improving } from './feedback-and-criticism/improving';
import { careQuestions } from './feedback-and-criticism/questions-care';
import { handingOverQuestions } from './feedback-and-criticism/questions-handing-over';
import { improvingQuestions } from './feedback-and-criticism/questions-improving';
import { judgingQuestions } from './feedback-and-criticism/questions-judging';
import { ladderQuestions } from './feedback-and-criticism/questions-ladder';
import { readingQuestions } from './feedback-and-criticism/questions-reading';
import { wordQuestions } from './feedback-and-criticism/questions-words';
import { replyLadder } from './feedback-and-criticism/reply-ladder';
import { whatCriticismTells } from './feedback-and-criticism/what-criticism-tells';
import { wordsThatHelp } from './feedback-and-criticism/words-that-help';

/** How to read criticism, how far to go in an answer, when to hand over, and what a complaint should lead to. */
export const feedbackAndCriticism: ModuleContent = {
  slug: 'feedback-and-criticism',
  topic: { id: 'feedback', name: { nl: 'Feedback en kritiek', en: 'Feedback and criticism' } },
  minutes: 22,
  title: { nl: 'Feedback en kritiek', en: 'Feedback and criticism' },
  purpose: {
    nl: 'Je leest kritiek zonder meteen in de verdediging te schieten, kiest een antwoord dat past en weet wanneer je overdraagt.',
    en: 'You can read criticism without going on the defensive, choose an answer that fits and know when to hand over.',
  },
  lessons: [whatCriticismTells, replyLadder, wordsThatHelp, handingOver, improving],
  questions: [
    ...readingQuestions,
    ...ladderQuestions,
    ...careQuestions,
    ...wordQuestions,
    ...handingOverQuestions,
    ...improvingQuestions,
    ...judgingQuestions,
  ],
};
