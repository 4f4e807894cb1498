import type { Question } from '@/domain/training/content';

/** Lessons 3, 4 and 5: what a goal needs, and whether a plan or a report about one will do. */
export const judgingQuestions: Question[] = [
  {
    id: 'what-to-settle-today',
    topic: 'goals',
    kind: 'scenario',
    form: 'multiple',
    prompt: {
      nl: 'Een thuiszorgteam wil dat familie met een vraag sneller antwoord krijgt. Het is 1 juni, en in september willen jullie zien of het lukt. Wat leggen jullie vandaag al vast? Kies alles wat klopt.',
      en: 'A home care team wants relatives who ask something to get an answer sooner. It is 1 June, and in September you want to see whether it works. What do you settle today? Choose all that apply.',
    },
    options: [
      {
        id: 'how-it-is-now',
        correct: true,
        text: {
          nl: 'Hoeveel vragen nu binnen een dag antwoord krijgen',
          en: 'How many questions get an answer within a day now',
        },
        explanation: {
          nl: 'Ja, dat is de nulmeting. In september kun je die niet meer maken.',
          en: 'Yes, that is the baseline. By September you can no longer take it.',
        },
      },
      {
        id: 'excuses',
        correct: false,
        text: { nl: 'Wat jullie zeggen als het niet is gelukt', en: 'What you will say if it hasn’t worked' },
        explanation: {
          nl: 'Handig om rustig te blijven. Maar je weet nog niet waardoor het dan komt; dat zoek je op de dag zelf uit.',
          en: 'Handy for staying calm. But you don’t know the cause yet; you find that out on the day itself.',
        },
      },
      {
        id: 'who-owns-it',
        correct: true,
        text: { nl: 'Wie het doel in de gaten houdt', en: 'Who keeps an eye on the goal' },
        explanation: {
          nl: 'Ja, de eigenaar. Is het doel van iedereen, dan kijkt er vaak niemand.',
          en: 'Yes, the owner. If a goal belongs to everyone, often nobody looks.',
        },
      },
      {
        id: 'how-many-posts',
        correct: false,
        text: { nl: 'Hoeveel berichten het team elke week plaatst', en: 'How many posts the team publishes each week' },
        explanation: {
          nl: 'Zo’n afspraak geeft houvast. Alleen krijgt familie daar geen sneller antwoord van.',
          en: 'An arrangement like that gives you something to hold on to. It just doesn’t get relatives an answer any sooner.',
        },
      },
      {
        id: 'which-day',
        correct: true,
        text: { nl: 'Op welke dag in september jullie kijken', en: 'On which day in September you will look' },
        explanation: {
          nl: 'Ja. Zonder dag schuift het door tot het meevalt.',
          en: 'Yes. Without a day, it gets put off until it looks better.',
        },
      },
    ],
  },
  {
    id: 'a-like-from-everyone',
    topic: 'goals',
    kind: 'evaluate',
    prompt: {
      nl: 'Een manager van een bouwbedrijf wil mailen: ‘Vanaf maandag liket iedereen elk bericht van ons. Het kost twee tellen, en zo laten we zien dat we achter het plan staan.’ Wat is jouw oordeel?',
      en: 'A manager at a building firm wants to email: ‘From Monday, everyone likes every post of ours. It takes two seconds, and it shows that we are behind the plan.’ What is your verdict?',
    },
    options: [
      {
        id: 'small-effort',
        correct: false,
        text: {
          nl: 'Doen: het is een kleine moeite, en lezers zien dat er collega’s achter staan',
          en: 'Do it: it is little trouble, and readers can see that colleagues are behind it',
        },
        explanation: {
          nl: 'Klein is het. Maar lezers merken snel dat steeds dezelfde mensen klikken, en dan zegt het niets meer.',
          en: 'Little it is. But readers soon notice that it is always the same people clicking, and then it says nothing any more.',
        },
      },
      {
        id: 'managers-only',
        correct: false,
        text: {
          nl: 'Alleen leidinggevenden laten liken, want zij geven het voorbeeld',
          en: 'Have only managers do the liking, as they set the example',
        },
        explanation: {
          nl: 'Het goede voorbeeld geven helpt. Maar ook voor hen geldt: wat moet, laat niet zien wat iemand vindt.',
          en: 'A good example helps. But for them, too, what is compulsory doesn’t show what anyone thinks.',
        },
      },
      {
        id: 'comments-instead',
        correct: false,
        text: {
          nl: 'Laat iedereen in plaats daarvan een reactie schrijven, want dat oogt persoonlijker',
          en: 'Have everyone write a comment instead, as that looks more personal',
        },
        explanation: {
          nl: 'Een echte reactie is meer waard dan een like. Alleen is ook die niet echt als ze moet.',
          en: 'A real comment is worth more than a like. But it isn’t real either if it has to be written.',
        },
      },
      {
        id: 'shows-nothing',
        correct: true,
        text: {
          nl: 'Niet doen: een like die moet, zegt niets over draagvlak',
          en: 'Don’t: a compulsory like says nothing about support',
        },
        explanation: {
          nl: 'Goed. Of collega’s erachter staan, meten we met de peiling. Vraag liever wie een idee of een verhaal heeft.',
          en: 'Right. Whether colleagues are behind it is what the pulse measures. Better to ask who has an idea or a story.',
        },
      },
    ],
  },
  {
    id: 'hard-questions-left-out',
    topic: 'goals',
    kind: 'evaluate',
    prompt: {
      nl: 'In een verslag van een energiebedrijf staat: ‘Doel gehaald. We wilden 70 van de 100 vragen op tijd beantwoorden, en het zijn er 72. De moeilijke vragen tellen we sinds mei niet meer mee.’ Wat vind je van deze conclusie?',
      en: 'A report by an energy company says: ‘Goal met. We wanted to answer 70 out of 100 questions in time, and it is 72. Since May we no longer count the difficult ones.’ What do you make of this conclusion?',
    },
    options: [
      {
        id: 'above-the-target',
        correct: false,
        text: {
          nl: 'Die klopt: de streefwaarde was 70, en 72 is meer',
          en: 'It is right: the target was 70, and 72 is more',
        },
        explanation: {
          nl: 'De som klopt. Maar de 72 gaat over andere vragen dan de 70.',
          en: 'The sum is right. But the 72 is about different questions from the 70.',
        },
      },
      {
        id: 'target-too-low',
        correct: false,
        text: {
          nl: 'Die klopt, maar de streefwaarde was te laag en moet volgend jaar flink omhoog',
          en: 'It is right, but the target was too low and should be much higher next year',
        },
        explanation: {
          nl: 'Een hogere lat kan best. Alleen weet je pas hoeveel hoger als je weet hoe het er echt voor staat.',
          en: 'A higher bar may be fine. But you only know how much higher once you know how things really stand.',
        },
      },
      {
        id: 'difficult-never-count',
        correct: false,
        text: {
          nl: 'Die klopt: moeilijke vragen zeggen iets over de klant en niet over ons',
          en: 'It is right: difficult questions say something about the customer, not about us',
        },
        explanation: {
          nl: 'Ze kosten meer tijd, dat is zo. Maar ook die klant wacht op een antwoord, en daar ging het doel over.',
          en: 'They do take more time. But that customer is waiting for an answer too, and that is what the goal was about.',
        },
      },
      {
        id: 'cannot-be-measured',
        correct: true,
        text: {
          nl: 'Die kan zo niet: de telling is onderweg veranderd',
          en: 'It won’t do: the way of counting changed along the way',
        },
        explanation: {
          nl: 'Goed gezien. Zeg wat er is veranderd, en tel alles alsnog mee. Lukt dat niet, dan is het eerlijke oordeel: niet te meten.',
          en: 'Well spotted. Say what has changed, and count everything after all. If you can’t, the honest verdict is: cannot be measured.',
        },
      },
    ],
  },
];
