import type { ModuleContent } from '@/domain/training/content';
import { conversation } from './why-we-do-this/conversation';
import { dated } from './why-we-do-this/dated';
import { fourGoals } from './why-we-do-this/four-goals';
import { contributionQuestions } from './why-we-do-this/questions-contribution';
import { goalQuestions } from './why-we-do-this/questions-goals';
import { judgingQuestions } from './why-we-do-this/questions-judging';
import { measuringQuestions } from './why-we-do-this/questions-measuring';
import { reasonQuestions } from './why-we-do-this/questions-reasons';
import { results } from './why-we-do-this/results';
import { yourPart } from './why-we-do-this/your-part';

/** Why the organisation takes part, which goals that serves, and how anyone can tell whether they are met. */
export const whyWeDoThis: ModuleContent = {
  slug: 'why-we-do-this',
  topic: { id: 'goals', name: { nl: 'Waarom en waarheen', en: 'Why and where to' } },
  minutes: 18,
  title: { nl: 'Waarom we dit doen, en waar we naartoe willen', en: 'Why we do this, and where we want to get to' },
  purpose: {
    nl: 'Je kunt in eigen woorden uitleggen waarom we meedoen op social media, welk doel een bericht dient en hoe we nagaan of het werkt.',
    en: 'You can explain in your own words why we take part in social media, which goal a post serves and how we find out whether it works.',
  },
  lessons: [conversation, fourGoals, dated, yourPart, results],
  questions: [
    ...reasonQuestions,
    ...goalQuestions,
    ...contributionQuestions,
    ...measuringQuestions,
    ...judgingQuestions,
  ],
};
