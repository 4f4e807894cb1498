import type { ModuleContent } from '@/domain/training/content';
import { accurateInformation } from './accurate-information';
import { feedbackAndCriticism } from './feedback-and-criticism';
import { forChampions } from './for-champions';
import { humanBrand } from './human-brand';
import { listenAndLearn } from './listen-and-learn';
import { responding } from './responding';
import { safeAndLawful } from './safe-and-lawful';
import { whyWeDoThis } from './why-we-do-this';
import { yourVoiceAndRole } from './your-voice-and-role';

/** The modules that follow the basics, in the order in which they are offered. */
export const starterCurriculum: readonly ModuleContent[] = [
  whyWeDoThis,
  yourVoiceAndRole,
  responding,
  feedbackAndCriticism,
  humanBrand,
  accurateInformation,
  safeAndLawful,
  listenAndLearn,
  forChampions,
];
