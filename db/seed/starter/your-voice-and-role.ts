import type { ModuleContent } from '@/domain/training/content';
import { oneLine } from './your-voice-and-role/one-line';
import { opinion } from './your-voice-and-role/opinion';
import { profile } from './your-voice-and-role/profile';
import { atHomeQuestions } from './your-voice-and-role/questions-at-home';
import { judgingQuestions } from './your-voice-and-role/questions-judging';
import { onBehalfQuestions } from './your-voice-and-role/questions-on-behalf';
import { opennessQuestions } from './your-voice-and-role/questions-openness';
import { opinionQuestions } from './your-voice-and-role/questions-opinion';
import { signalQuestions } from './your-voice-and-role/questions-signals';
import { speakingForUs } from './your-voice-and-role/speaking-for-us';
import { whoIsSpeaking } from './your-voice-and-role/who-is-speaking';

/** Private and work: how readers see the role somebody speaks in, and how to choose it. Dutch and European law. */
export const yourVoiceAndRole: ModuleContent = {
  slug: 'your-voice-and-role',
  topic: { id: 'voice', name: { nl: 'Jouw stem', en: 'Your voice' } },
  minutes: 18,
  title: { nl: 'Jouw stem en jouw rol', en: 'Your voice and your role' },
  purpose: {
    nl: 'Je ziet vooraf hoe een lezer jouw bericht opvat, je zegt op het juiste moment voor wie je werkt en je weet hoeveel ruimte je mening heeft.',
    en: 'You can tell beforehand how readers will take your post, you say who you work for at the right moment and you know how much room there is for your opinion.',
  },
  lessons: [whoIsSpeaking, oneLine, profile, opinion, speakingForUs],
  questions: [
    ...signalQuestions,
    ...opennessQuestions,
    ...opinionQuestions,
    ...onBehalfQuestions,
    ...atHomeQuestions,
    ...judgingQuestions,
  ],
};
