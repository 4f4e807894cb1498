import type { Question } from '@/domain/training/content';

/** Lessons 1 and 2: what taking part is good for, seen from care, the shop floor and a school. */
export const reasonQuestions: Question[] = [
  {
    id: 'who-cares-about-my-shift',
    topic: 'goals',
    kind: 'scenario',
    prompt: {
      nl: 'Een verzorgende zegt in het teamoverleg: ‘Wie zit er nou te wachten op een stukje over mijn dienst? Daar krijgen we geen bewoner door.’ Welk antwoord van de teamleider past bij onze doelen?',
      en: 'A care assistant says in the team meeting: ‘Who wants to read about my shift? It won’t bring in a single resident.’ Which reply from the team leader fits our goals?',
    },
    options: [
      {
        id: 'people-behind-the-logo',
        correct: true,
        text: {
          nl: '‘Zo zien mensen wie hier werken. Alleen als je het leuk vindt, hoor.’',
          en: '‘It shows people who works here. Only if you like the idea, of course.’',
        },
        explanation: {
          nl: 'Goed. Een verhaal uit je dienst past bij doel C: de mensen achter het logo. Het hoeft niets op te leveren in aantallen, en het blijft een eigen keuze.',
          en: 'Right. A story from your shift fits goal C: the people behind the logo. It doesn’t have to bring in numbers, and it remains your own choice.',
        },
      },
      {
        id: 'everyone-joins',
        correct: false,
        text: {
          nl: '‘Iedereen in het team doet het één keer, dan is het eerlijk verdeeld.’',
          en: '‘Everyone on the team does it once, so the work is shared fairly.’',
        },
        explanation: {
          nl: 'Eerlijk verdelen klinkt redelijk. Maar een verhaal dat moet, lees je eraan af. Op je eigen account schrijf je alleen als je dat zelf wilt.',
          en: 'Sharing the work sounds reasonable. But readers can tell when a story was compulsory. On your own account, you write only if you want to.',
        },
      },
      {
        id: 'more-residents-later',
        correct: false,
        text: {
          nl: '‘Op den duur levert het juist wel nieuwe bewoners op, let maar op.’',
          en: '‘In time it will bring in new residents, just you wait and see.’',
        },
        explanation: {
          nl: 'Misschien, maar dat weet de teamleider niet. Een belofte zonder nulmeting of meetwaarde overtuigt een nuchtere collega terecht niet.',
          en: 'Perhaps, but the team leader can’t know that. A promise without a baseline or a metric rightly fails to convince a level-headed colleague.',
        },
      },
      {
        id: 'leave-it-to-communications',
        correct: false,
        text: {
          nl: '‘Klopt, laat dit soort berichten maar over aan de afdeling communicatie.’',
          en: '‘True, let’s leave posts like that to the communications department.’',
        },
        explanation: {
          nl: 'Communicatie kan goed schrijven, maar was niet bij de nachtdienst. Wat je zelf meemaakt, kan niemand anders zo vertellen.',
          en: 'Communications can write well, but they weren’t on the night shift. Nobody else can describe your experience the way you can.',
        },
      },
    ],
  },
  {
    id: 'nothing-but-complaints',
    topic: 'goals',
    kind: 'scenario',
    prompt: {
      nl: 'De chef van een winkel wil de pagina van het filiaal sluiten: ‘Er komen alleen maar klachten binnen over de kassa’s.’ Wat is het sterkste argument om hem open te houden?',
      en: 'A shop manager wants to close the branch’s page: ‘All we ever get is complaints about the tills.’ What is the strongest argument for keeping it open?',
    },
    options: [
      {
        id: 'answer-with-offers',
        correct: false,
        text: {
          nl: 'Met meer aanbiedingen op de pagina vallen de klachten minder op',
          en: 'With more offers on the page, the complaints will stand out less',
        },
        explanation: {
          nl: 'Dan ziet de pagina er vrolijker uit, maar de rij bij de kassa wordt er niet korter van. Klanten merken ook dat niemand reageert.',
          en: 'The page will look more cheerful, but the queue at the till won’t get any shorter. And customers notice that nobody replies.',
        },
      },
      {
        id: 'others-have-one',
        correct: false,
        text: {
          nl: 'Alle andere filialen hebben een pagina, dus dit filiaal kan niet achterblijven',
          en: 'All the other branches have a page, so this branch can’t be left behind',
        },
        explanation: {
          nl: 'Meedoen omdat anderen het doen is begrijpelijk, maar het is geen doel. Dan weet nog steeds niemand wat de pagina moet opleveren.',
          en: 'Doing it because others do is understandable, but it isn’t a goal. Nobody would know yet what the page is supposed to achieve.',
        },
      },
      {
        id: 'complaints-will-pass',
        correct: false,
        text: {
          nl: 'Klachten gaan vanzelf over als je even niet reageert',
          en: 'Complaints die down if you leave them for a while',
        },
        explanation: {
          nl: 'Soms lijkt dat zo. Maar meestal verhuist de klacht naar een plek waar wij hem niet meer zien, en is de klant ook weg.',
          en: 'It can look that way. But the complaint usually moves to a place where we no longer see it, and so does the customer.',
        },
      },
      {
        id: 'same-complaint-is-a-hint',
        correct: true,
        text: {
          nl: 'Steeds dezelfde klacht wijst precies aan wat er beter kan',
          en: 'The same complaint time and again shows just what to improve',
        },
        explanation: {
          nl: 'Goed. Dat is doel B. Zonder pagina blijft de rij even lang, alleen hoor je het niet meer. Vertel de klanten wel wat je eraan doet.',
          en: 'Right. That is goal B. Without the page, the queue is just as long, but you no longer hear about it. Do tell customers what you are doing.',
        },
      },
    ],
  },
  {
    id: 'second-school-entrance',
    topic: 'goals',
    kind: 'scenario',
    prompt: {
      nl: 'Ouders schreven in een openbare groep over de drukte bij het schoolhek. De school opende daarop een tweede ingang. Wat moet er nog gebeuren om doel B echt te halen?',
      en: 'Parents wrote in a public group about the crush at the school gate, and the school then opened a second entrance. What still has to happen to really reach goal B?',
    },
    options: [
      {
        id: 'count-the-posts',
        correct: false,
        text: {
          nl: 'Bijhouden of het aantal berichten in de groep het komende jaar daalt',
          en: 'Keep count of whether the number of posts in the group falls this year',
        },
        explanation: {
          nl: 'Tellen kan later nuttig zijn. Maar de ouders weten nu nog niet dat er naar hen is geluisterd, en dat is waar dit doel om draait.',
          en: 'Counting may be useful later. But the parents don’t know yet that they were listened to, and that is what this goal is about.',
        },
      },
      {
        id: 'tell-the-parents',
        correct: true,
        text: {
          nl: 'In dezelfde groep vertellen wat er met hun berichten is gedaan',
          en: 'Tell the same group what was done with what they wrote',
        },
        explanation: {
          nl: 'Goed. Pas als de schrijvers horen wat hun feedback heeft opgeleverd, is de cirkel rond. De volgende keer zeggen ze het eerder.',
          en: 'Right. The circle is only complete when the writers hear what their feedback led to. Next time they will speak up sooner.',
        },
      },
      {
        id: 'take-down-the-complaints',
        correct: false,
        text: {
          nl: 'De beheerder vragen om de oude klachten weg te halen, nu het is opgelost',
          en: 'Ask the administrator to remove the old complaints, now that it is solved',
        },
        explanation: {
          nl: 'Opgelost is opgelost, zou je zeggen. Maar juist met de klacht erbij zie je dat de school heeft geluisterd. Weghalen lijkt op verstoppen.',
          en: 'Solved is solved, you might say. But it is the complaint that shows the school has listened. Removing it looks like hiding it.',
        },
      },
      {
        id: 'nothing-more',
        correct: false,
        text: {
          nl: 'Niets meer: de ouders zien die ingang vanzelf',
          en: 'Nothing more: parents will see the entrance',
        },
        explanation: {
          nl: 'Een deel ziet het inderdaad. Maar ze weten niet dat het door hún berichten komt, en wie om de hoek parkeert, mist het.',
          en: 'Some of them will. But they won’t know that it was their posts that did it, and those who park round the corner will miss it.',
        },
      },
    ],
  },
];
