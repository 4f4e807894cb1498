import type { Question } from '@/domain/training/content';

/** Lesson 1: what is behind a no. */
export const resistanceQuestions: Question[] = [
  {
    id: 'choice-taken-away',
    topic: 'champions',
    kind: 'recall',
    prompt: {
      nl: 'Wat gebeurt er volgens Brehm vaak als mensen merken dat een keuze hun wordt afgenomen?',
      en: 'According to Brehm, what often happens when people feel that a choice is being taken away?',
    },
    options: [
      {
        id: 'they-get-used-to-it',
        correct: false,
        text: {
          nl: 'Ze mopperen even, en wennen er dan vanzelf aan',
          en: 'They grumble for a while, and then get used to it',
        },
        explanation: {
          nl: 'Dat komt voor. Maar Brehm beschreef juist dat de weerstand toeneemt, ook tegen iets wat mensen eerst prima vonden.',
          en: 'It happens. But Brehm described that resistance increases, even against something people were fine with at first.',
        },
      },
      {
        id: 'they-want-it-back',
        correct: true,
        text: {
          nl: 'Ze willen die keuze terug, en gaan zich verzetten',
          en: 'They want that choice back, and start to resist',
        },
        explanation: {
          nl: 'Ja. Dat heet reactantie. Een echte keuze aanbieden werkt daarom beter dan harder duwen.',
          en: 'Yes. That is called reactance. So offering a real choice works better than pushing harder.',
        },
      },
      {
        id: 'they-look-for-reasons',
        correct: false,
        text: {
          nl: 'Ze zoeken naar redenen waarom het plan toch goed is, zodat het minder schuurt',
          en: 'They look for reasons why the plan is good after all, so that it feels less uncomfortable',
        },
        explanation: {
          nl: 'Soms praten mensen iets goed wat ze zelf kozen. Hier is er nu juist niets gekozen.',
          en: 'People sometimes justify what they chose themselves. But here nothing was chosen.',
        },
      },
    ],
  },
  {
    id: 'family-on-the-phone',
    topic: 'champions',
    kind: 'scenario',
    prompt: {
      nl: 'Een verpleegkundige in de nachtdienst zegt: ‘Ik doe niet mee. Straks zoekt familie van patiënten mij thuis op.’ Jij bent aanjager. Wat zeg je als eerste?',
      en: 'A nurse on the night shift says: ‘I’m not joining in. Before I know it, patients’ families will look me up at home.’ You are the champion. What do you say first?',
    },
    options: [
      {
        id: 'rarely-happens',
        correct: false,
        text: {
          nl: '‘Dat gebeurt bijna nooit, daar hoef je echt niet bang voor te zijn.’',
          en: '‘That hardly ever happens, there is really no need to be afraid of it.’',
        },
        explanation: {
          nl: 'Geruststellend bedoeld. Maar je weet het niet zeker, en de zorg is nu weggewuifd.',
          en: 'Meant to reassure. But you don’t know for sure, and the worry has now been brushed aside.',
        },
      },
      {
        id: 'privacy-settings',
        correct: false,
        text: {
          nl: '‘Ik laat je zo zien hoe je je profiel kunt afschermen.’',
          en: '‘I’ll show you in a minute how to make your profile private.’',
        },
        explanation: {
          nl: 'Handig, straks. Nu krijgt ze een oplossing voordat je hebt gehoord wat er speelt.',
          en: 'Handy, later on. Now she gets a solution before you’ve heard what is going on.',
        },
      },
      {
        id: 'hear-and-ask',
        correct: true,
        text: {
          nl: '‘Je wilt thuis met rust gelaten worden. Is er weleens iets gebeurd?’',
          en: '‘You want to be left in peace at home. Has something happened before?’',
        },
        explanation: {
          nl: 'Goed. Je geeft terug wat je hoorde, en vraagt door. Misschien is er iets waar het plan rekening mee moet houden.',
          en: 'Right. You give back what you heard, and ask further. There may be something that the plan has to take into account.',
        },
      },
      {
        id: 'others-do-it',
        correct: false,
        text: {
          nl: '‘Op de andere afdelingen doen ze het ook, en daar heeft niemand er last van.’',
          en: '‘They do it on the other wards as well, and nobody has any trouble there.’',
        },
        explanation: {
          nl: 'Een voorbeeld kan helpen. Hier klinkt het als: jij stelt je aan.',
          en: 'An example can help. Here it sounds like: you’re making a fuss.',
        },
      },
    ],
  },
  {
    id: 'one-more-thing-on-top',
    topic: 'champions',
    kind: 'scenario',
    prompt: {
      nl: 'In een fabriek zegt een voorman: ‘Weer iets erbij. Mijn ploeg komt nu al handen tekort.’ Je weet dat het klopt: er staan drie vacatures open. Wat is een goed antwoord?',
      en: 'In a factory, a foreman says: ‘One more thing on top. My shift is short of hands as it is.’ You know that it’s true: there are three vacancies. What is a good answer?',
    },
    options: [
      {
        id: 'admit-and-ask-later',
        correct: true,
        text: {
          nl: '‘Je hebt gelijk, dit is er nu het moment niet voor. Ik kaart het aan.’',
          en: '‘You’re right, this isn’t the moment for it. I’ll raise it with management.’',
        },
        explanation: {
          nl: 'Goed. Het bezwaar klopt, dus neem je het mee naar wie er iets aan kan doen. Zo blijf je geloofwaardig.',
          en: 'Right. The objection is sound, so you take it to someone who can do something about it. That keeps you credible.',
        },
      },
      {
        id: 'only-five-minutes',
        correct: false,
        text: {
          nl: '‘Het kost maar vijf minuten per week, dat heeft iedereen weleens over.’',
          en: '‘It only takes five minutes a week, and everyone has that to spare at times.’',
        },
        explanation: {
          nl: 'Klein maken is vaak slim. Maar tegen iemand die te weinig mensen heeft, klinkt het alsof je niet luisterde.',
          en: 'Making it small is often clever. But to someone who is short of people, it sounds as if you weren’t listening.',
        },
      },
      {
        id: 'it-saves-time',
        correct: false,
        text: {
          nl: '‘Straks scheelt het je juist tijd.’',
          en: '‘It’ll save you time later on.’',
        },
        explanation: {
          nl: 'Misschien wordt dat waar. Je kunt het alleen niet beloven, en vandaag helpt het de ploeg niet.',
          en: 'It may come true. You just can’t promise it, and it doesn’t help the shift today.',
        },
      },
    ],
  },
];
