import type { ModuleContent } from '@/domain/training/content';
import { conversations } from './social-media-basics/conversations';
import { conversationQuestions } from './social-media-basics/questions-conversations';
import { judgingQuestions } from './social-media-basics/questions-judging';
import { roleQuestions } from './social-media-basics/questions-role';
import { safetyQuestions } from './social-media-basics/questions-safety';
import { sharingQuestions } from './social-media-basics/questions-sharing';
import { safety } from './social-media-basics/safety';
import { sharing } from './social-media-basics/sharing';
import { voice } from './social-media-basics/voice';
import { why } from './social-media-basics/why';

/**
 * The module every organisation starts with. "We" in the texts is the organisation that uses the product.
 * The law in it is Dutch and European law; each statement about it names its source with the lesson.
 * Minutes: 18 for the lessons, the rest for the questions with their explanations.
 */
export const socialMediaBasics: ModuleContent = {
  slug: 'social-media-basics',
  topic: { id: 'basics', name: { nl: 'De basis', en: 'The basics' } },
  minutes: 28,
  title: { nl: 'Social media op het werk: de basis', en: 'Social media at work: the basics' },
  purpose: {
    nl: 'Je weet wat we met social media willen bereiken, wat jij kunt delen en beantwoorden, en wat je doet als er iets misgaat.',
    en: 'You know what we want to achieve with social media, what you can share and answer, and what to do if something goes wrong.',
  },
  lessons: [why, voice, conversations, sharing, safety],
  questions: [...roleQuestions, ...conversationQuestions, ...sharingQuestions, ...safetyQuestions, ...judgingQuestions],
};
