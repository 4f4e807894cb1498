import type { Bilingual } from '@/domain/training/content';

/** For whom the policy is, and what it is for. */
export const goals: readonly Bilingual[] = [
  {
    nl: 'Iedereen die bij {organisation} werkt, kan online iets over ons vertellen. Dat vinden we mooi. In dit beleid lees je wat we ermee willen, wie waarvoor zorgt en waar je op kunt rekenen.',
    en: 'Anyone who works at {organisation} can tell the world something about us online. We like that. This policy says what we hope to achieve, who looks after what, and what you can count on.',
  },
  {
    nl: 'Het geldt voor alle collega’s, ook als je hier tijdelijk werkt of stage loopt. Het gaat over alles wat je online zegt en wat met ons werk te maken heeft. Drie dingen vooraf:',
    en: 'It is for all colleagues, including temporary staff and interns. It covers everything you say online that has to do with our work. Three things first:',
  },
  {
    nl: `- Meedoen is vrijwillig. Wie niets plaatst, doet zijn werk niet minder goed.
- Je mening is van jou. Dit beleid neemt je die niet af.
- Twijfel je? Vraag het. Een vraag vooraf kost minder dan uitleg achteraf.`,
    en: `- Taking part is up to you. If you never post anything, you are no worse at your job.
- Your opinion is yours. This policy doesn’t take it away.
- Not sure? Ask. A question beforehand costs less than an explanation afterwards.`,
  },
  { nl: '## Onze doelen', en: '## Our goals' },
  { nl: 'We doen dit met een reden. We hebben vier doelen:', en: 'We do this for a reason. We have four goals:' },
  {
    nl: `- **Meepraten.** We beantwoorden vragen over ons werk en doen mee aan gesprekken die daarover gaan.
- **Horen wat beter kan.** We vragen om feedback en kritiek, en laten zien wat we ermee doen.
- **Laten zien wie we zijn.** We vertellen over ons vak en over de mensen achter het logo.
- **Vertellen wat klopt.** We delen goede informatie over wat we maken en doen.`,
    en: `- **Joining in.** We answer questions about our work and take part in conversations about it.
- **Hearing what could be better.** We ask for feedback and criticism, and show what we do with it.
- **Showing who we are.** We talk about our trade and about the people behind the logo.
- **Saying what is true.** We share good information about what we make and do.`,
  },
  {
    nl: 'Bij elk doel horen een getal, een datum en een collega die ervoor zorgt. Op die datum kijken we of we het doel hebben gehaald en hoe we verdergaan: vaker, op meer netwerken, of anders. We beginnen met [welk doel, en voor welke datum].',
    en: 'Each goal has a figure, a date and a colleague who looks after it. On that date we see whether we have met the goal and how to go on: more often, on more networks, or in another way. We start with [which goal, and by what date].',
  },
];
