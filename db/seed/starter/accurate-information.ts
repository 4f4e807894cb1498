import type { ModuleContent } from '@/domain/training/content';
import { goodSource } from './accurate-information/good-source';
import { lookFirst } from './accurate-information/look-first';
import { mistakes } from './accurate-information/mistakes';
import { proof } from './accurate-information/proof';
import { artificialQuestions } from './accurate-information/questions-artificial';
import { checkingQuestions } from './accurate-information/questions-checking';
import { claimQuestions } from './accurate-information/questions-claims';
import { copyrightQuestions } from './accurate-information/questions-copyright';
import { judgingQuestions } from './accurate-information/questions-judging';
import { mistakeQuestions } from './accurate-information/questions-mistakes';
import { rumourQuestions } from './accurate-information/questions-rumour';
import { worksOfOthers } from './accurate-information/works-of-others';

/** Saying what is so: sources, mistakes put right, claims with proof, and what other people have made. */
export const accurateInformation: ModuleContent = {
  slug: 'accurate-information',
  topic: { id: 'accuracy', name: { nl: 'Informatie die klopt', en: 'Accurate information' } },
  minutes: 21,
  title: { nl: 'Informatie die klopt', en: 'Accurate information' },
  purpose: {
    nl: 'Je kijkt na wat je deelt, herstelt een fout zo dat iedereen het ziet en gebruikt andermans werk zoals het hoort.',
    en: 'You check what you share, put a mistake right for all to see and use other people’s work the way you should.',
  },
  lessons: [lookFirst, goodSource, mistakes, proof, worksOfOthers],
  questions: [
    ...checkingQuestions,
    ...rumourQuestions,
    ...mistakeQuestions,
    ...claimQuestions,
    ...copyrightQuestions,
    ...artificialQuestions,
    ...judgingQuestions,
  ],
};
