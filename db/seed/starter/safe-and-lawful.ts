import type { ModuleContent } from '@/domain/training/content';
import { aboutPeople } from './safe-and-lawful/about-people';
import { advertising } from './safe-and-lawful/advertising';
import { firstHour } from './safe-and-lawful/first-hour';
import { keepingAccounts } from './safe-and-lawful/keeping-accounts';
import { accountQuestions } from './safe-and-lawful/questions-accounts';
import { advertisingQuestions } from './safe-and-lawful/questions-advertising';
import { firstHourQuestions } from './safe-and-lawful/questions-first-hour';
import { insideQuestions } from './safe-and-lawful/questions-inside';
import { judgingQuestions } from './safe-and-lawful/questions-judging';
import { peopleQuestions } from './safe-and-lawful/questions-people';
import { stayingInside } from './safe-and-lawful/staying-inside';

/** Personal data, confidentiality, advertising, accounts and breaches. Dutch and European law, each with its source. */
export const safeAndLawful: ModuleContent = {
  slug: 'safe-and-lawful',
  topic: { id: 'safety', name: { nl: 'Veilig en volgens de wet', en: 'Safe and lawful' } },
  minutes: 18,
  title: { nl: 'Veilig en volgens de wet', en: 'Safe and lawful' },
  purpose: {
    nl: 'Je ziet wat binnen moet blijven en wanneer iets reclame is, je houdt accounts veilig, en je weet wat je doet in het eerste uur na een fout.',
    en: 'You can see what has to stay inside and when something is advertising, you keep accounts safe, and you know what to do in the first hour after a mistake.',
  },
  lessons: [aboutPeople, stayingInside, advertising, keepingAccounts, firstHour],
  questions: [
    ...peopleQuestions,
    ...insideQuestions,
    ...advertisingQuestions,
    ...accountQuestions,
    ...firstHourQuestions,
    ...judgingQuestions,
  ],
};
