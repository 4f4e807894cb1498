import type { ModuleContent } from '@/domain/training/content';
import { figures } from './for-champions/figures';
import { howItSpreads } from './for-champions/how-it-spreads';
import { never } from './for-champions/never';
import { oneSmallStep } from './for-champions/one-small-step';
import { conversationQuestions } from './for-champions/questions-conversation';
import { figureQuestions } from './for-champions/questions-figures';
import { inStepsQuestions } from './for-champions/questions-in-steps';
import { neverQuestions } from './for-champions/questions-never';
import { resistanceQuestions } from './for-champions/questions-resistance';
import { smallStepQuestions } from './for-champions/questions-small-steps';
import { talking } from './for-champions/talking';
import { whyPeopleResist } from './for-champions/why-people-resist';

/**
 * How a champion convinces colleagues honestly. The research it names: Brehm 1966 (reactance), Deci and Ryan
 * (self-determination), Miller and Rollnick (motivational interviewing), Gollwitzer 1999 (implementation intentions)
 * and Rogers 1962 (diffusion of innovations).
 */
export const forChampions: ModuleContent = {
  slug: 'for-champions',
  topic: { id: 'champions', name: { nl: 'Aanjagen', en: 'Championing' } },
  minutes: 21,
  title: { nl: 'Voor aanjagers: collega’s eerlijk overtuigen', en: 'For champions: convincing colleagues honestly' },
  purpose: {
    nl: 'Je begrijpt wat er achter een nee zit, je voert een gesprek dat de ander vrij laat, je vraagt één kleine stap, en je praat over cijfers zonder iemand herkenbaar te maken.',
    en: 'You understand what is behind a no, you can have a conversation that leaves the other person free, you ask for one small step, and you talk about figures without exposing anybody.',
  },
  lessons: [whyPeopleResist, talking, oneSmallStep, howItSpreads, figures, never],
  questions: [
    ...resistanceQuestions,
    ...conversationQuestions,
    ...inStepsQuestions,
    ...smallStepQuestions,
    ...figureQuestions,
    ...neverQuestions,
  ],
};
