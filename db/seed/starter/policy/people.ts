import type { Bilingual } from '@/domain/training/content';

/** The owner inside, and everybody else. */
export const people: readonly Bilingual[] = [
  { nl: '## De aanjager', en: '## The champion' },
  {
    nl: 'De aanjager is de eigenaar van dit beleid: een collega die de netwerken kent, weet wat daar gewoon is en anderen graag op weg helpt. Onze aanjager is [naam]. Wat doet de aanjager?',
    en: 'The champion is the owner of this policy: a colleague who knows the networks and their unwritten rules, and who enjoys helping others get started. Our champion is [name]. What does the champion do?',
  },
  {
    nl: `- De doelen bewaken en eerlijk meten of we vooruitgaan.
- Je vragen beantwoorden, binnen twee werkdagen.
- Collega’s zoeken die het leuk vinden om mee te doen, en die groep groter maken.
- Bijblijven, en dit beleid aanpassen als de praktijk daarom vraagt.`,
    en: `- Keep an eye on the goals and measure honestly whether we are making progress.
- Answer your questions within two working days.
- Find colleagues who enjoy taking part, and help that group grow.
- Keep up to date, and change this policy when daily practice calls for it.`,
  },
  {
    nl: 'De directie maakt hiervoor tijd vrij: [aantal] uur per week.',
    en: 'Management sets aside time for this: [number] hours a week.',
  },
  { nl: '## Jij en je collega’s', en: '## You and your colleagues' },
  {
    nl: 'Niet iedereen weet evenveel van social media, en niet iedereen heeft er evenveel zin in. Dat mag. We vragen naar je kennis en je interesse om hulp te bieden die bij je past. Niemand wordt erop beoordeeld. Hier kun je op rekenen:',
    en: 'Not everyone knows as much about social media, and not everyone is equally keen. That is fine. We ask about your knowledge and interest so that we can offer help that suits you. Nobody is judged on it. This is what you can count on:',
  },
  {
    nl: `- Je denkt mee voordat iets vaststaat, ook over dit beleid.
- Je leert in korte lessen, in werktijd.
- Een taak, zoals reageren namens ons, krijg je alleen als je ja zegt. Je weet vooraf hoeveel tijd die kost.
- We vragen je nooit om je eigen account voor ons werk te gebruiken.`,
    en: `- You have your say before anything is decided, including about this policy.
- You learn in short lessons, during working hours.
- You only get a task, such as responding on our behalf, if you say yes. You know beforehand how much time it takes.
- We never ask you to use your own account for our work.`,
  },
  { nl: '## De techniek', en: '## The technical side' },
  {
    nl: 'Wie wil meedoen, moet dat ook kunnen. IT zorgt voor:',
    en: 'If you want to take part, you have to be able to. IT provides:',
  },
  {
    nl: `- internet dat snel genoeg is, op elke locatie;
- computers en telefoons waarvan de software is bijgewerkt;
- toegang tot de netwerken die we kiezen, en het recht om de apps te installeren die daarbij horen;
- een firewall die deze netwerken doorlaat en ons toch beschermt.`,
    en: `- internet that is fast enough, at every location;
- computers and phones with up-to-date software;
- access to the networks we choose, and permission to install the apps that go with them;
- a firewall that lets these networks through and still protects us.`,
  },
  {
    nl: 'Lukt er iets niet? Meld het bij IT. Je hoeft het niet op te lossen met je eigen telefoon of databundel.',
    en: 'Is something not working? Tell IT. You don’t have to solve it with your own phone or data plan.',
  },
  { nl: '## Luisteren en leren', en: '## Listening and learning' },
  {
    nl: 'Voordat we praten, luisteren we. We kijken hoe andere organisaties en bevriende ondernemers het doen en wat op elk netwerk gewoon is. Hoe verloopt een gesprek daar? Wat werkt, en wat niet? Wie wordt veel gevolgd, en waarom?',
    en: 'Before we talk, we listen. We look at how other organisations and entrepreneurs we know go about it, and at what is normal on each network. How do conversations go there? What works, and what doesn’t? Who has many followers, and why?',
  },
  {
    nl: 'Zie je iets waar wij van kunnen leren? Geef het door aan de aanjager. We houden bij welke vragen en kritiek we krijgen en wat we daarmee doen. Elk kwartaal bespreken we wat we ervan leren.',
    en: 'Have you seen something we could learn from? Pass it on to the champion. We keep a record of the questions and criticism we receive and of what we do with them. Every quarter we discuss what they teach us.',
  },
];
