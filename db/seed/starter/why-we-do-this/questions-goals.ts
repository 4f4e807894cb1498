import type { Question } from '@/domain/training/content';

/** Lesson 3: what makes a goal, the order in which one is made, and a new page thought through. */
export const goalQuestions: Question[] = [
  {
    id: 'which-one-is-a-goal',
    topic: 'goals',
    kind: 'recall',
    prompt: { nl: 'Welke zin is een doel, en geen wens?', en: 'Which sentence is a goal rather than a wish?' },
    options: [
      {
        id: 'better-known',
        correct: false,
        text: {
          nl: 'Volgend jaar zijn we in de hele regio een stuk bekender dan nu',
          en: 'Next year we will be much better known throughout the region than now',
        },
        explanation: {
          nl: 'Er zit een jaar in, dat helpt. Maar ‘een stuk bekender’ kan niemand nakijken: er is geen getal, geen nulmeting en geen eigenaar.',
          en: 'It names a year, which helps. But nobody can check ‘much better known’: there is no figure, no baseline and no owner.',
        },
      },
      {
        id: 'answer-everything',
        correct: false,
        text: {
          nl: 'We beantwoorden voortaan alle vragen van klanten zo snel als het kan',
          en: 'From now on we answer all customer questions as quickly as possible',
        },
        explanation: {
          nl: 'Een mooi voornemen. Alleen weet je op geen enkele dag of het gelukt is, want ‘zo snel als het kan’ is voor iedereen anders.',
          en: 'A fine intention. But on no day will you know if it worked, because ‘as quickly as possible’ means something different to everyone.',
        },
      },
      {
        id: 'figure-date-owner',
        correct: true,
        text: {
          nl: 'Op 1 juni krijgen 8 van de 10 vragen dezelfde dag antwoord; in maart waren dat er 5',
          en: 'By 1 June, 8 out of 10 questions are answered the same day; in March it was 5',
        },
        explanation: {
          nl: 'Ja. Er is een meetwaarde, een nulmeting (5), een streefwaarde (8) en een datum. Met een eigenaar erbij is het compleet.',
          en: 'Yes. There is a metric, a baseline (5), a target (8) and a date. Add an owner and it is complete.',
        },
      },
    ],
  },
  {
    id: 'from-wish-to-goal',
    topic: 'goals',
    kind: 'recall',
    form: 'order',
    prompt: {
      nl: 'Van wens naar doel: zet de stappen in de goede volgorde.',
      en: 'From wish to goal: put the steps in the right order.',
    },
    items: [
      {
        id: 'what-should-change',
        text: { nl: 'Zeggen wat er anders moet zijn, en voor wie', en: 'Say what should be different, and for whom' },
      },
      { id: 'pick-a-metric', text: { nl: 'Een meetwaarde kiezen', en: 'Pick a metric' } },
      { id: 'take-a-baseline', text: { nl: 'Een nulmeting doen', en: 'Take a baseline' } },
      {
        id: 'target-and-date',
        text: { nl: 'Een streefwaarde en een datum afspreken', en: 'Agree a target and a date' },
      },
      {
        id: 'verdict-and-next-step',
        text: {
          nl: 'Op de datum een oordeel geven en de volgende stap kiezen',
          en: 'Give a verdict on the date and choose the next step',
        },
      },
    ],
    explanation: {
      nl: 'Eerst weet je wat er anders moet, dan pas welk getal daarbij hoort. De nulmeting komt vóór de streefwaarde: zonder te weten waar je staat, kun je niet zeggen wat haalbaar is.',
      en: 'First you know what should change, and only then which figure goes with it. The baseline comes before the target: without knowing where you stand, you can’t tell what is within reach.',
    },
  },
  {
    id: 'a-page-for-road-works',
    topic: 'goals',
    kind: 'scenario',
    form: 'steps',
    prompt: {
      nl: 'Bij een gemeente wil de projectleider wegwerkzaamheden een eigen pagina voor de wijk. Jij helpt met het plan.',
      en: 'At a council, the project manager for road works wants a separate page for the district. You are helping with the plan.',
    },
    steps: [
      {
        id: 'first-question',
        prompt: { nl: 'Welke vraag stel je als eerste?', en: 'Which question do you ask first?' },
        options: [
          {
            id: 'which-platform',
            correct: false,
            text: {
              nl: 'Op welk platform zitten de meeste bewoners van deze wijk?',
              en: 'Which platform do most people in this district use?',
            },
            explanation: {
              nl: 'Een nuttige vraag, maar voor later. Zolang je niet weet wat de pagina moet bereiken, kun je geen platform kiezen.',
              en: 'A useful question, but for later. As long as you don’t know what the page should achieve, you can’t choose a platform.',
            },
          },
          {
            id: 'for-whom-and-what',
            correct: true,
            text: {
              nl: 'Wat moet er voor wie beter gaan?',
              en: 'What should get better, and for whom?',
            },
            explanation: {
              nl: 'Goed. Met dit antwoord weet je bij welk doel de pagina hoort, en of er wel een aparte pagina nodig is.',
              en: 'Right. The answer tells you which goal the page belongs to, and whether a separate page is needed at all.',
            },
          },
          {
            id: 'who-takes-photos',
            correct: false,
            text: {
              nl: 'Wie maakt de foto’s?',
              en: 'Who takes the photos?',
            },
            explanation: {
              nl: 'Fijn als er foto’s komen. Maar nu vul je een pagina waarvan nog niemand weet waar hij voor is.',
              en: 'Photos would be nice. But you would be filling a page when nobody knows yet what it is for.',
            },
          },
        ],
      },
      {
        id: 'which-metric',
        prompt: {
          nl: 'De projectleider zegt: ‘Bewoners bellen nu massaal, omdat ze niet weten welke straat dicht is.’ Welke meetwaarde past daarbij?',
          en: 'The project manager says: ‘People ring us all day because they don’t know which street is closed.’ Which metric goes with that?',
        },
        options: [
          {
            id: 'calls-about-closures',
            correct: true,
            text: {
              nl: 'Het aantal telefoontjes per week over afsluitingen',
              en: 'The number of phone calls a week about closures',
            },
            explanation: {
              nl: 'Goed. Dit meet wat er anders moet worden. De telefoontjes van nu zijn meteen je nulmeting.',
              en: 'Right. This measures the very thing that should change. Today’s calls are your baseline.',
            },
          },
          {
            id: 'followers',
            correct: false,
            text: {
              nl: 'Het aantal volgers van de pagina',
              en: 'The number of followers the page has',
            },
            explanation: {
              nl: 'Volgers zijn makkelijk te tellen. Maar ook met veel volgers kan de telefoon blijven rinkelen.',
              en: 'Followers are easy to count. But the phone may go on ringing even if there are many of them.',
            },
          },
          {
            id: 'posts-a-week',
            correct: false,
            text: {
              nl: 'Het aantal berichten dat het projectteam elke week plaatst',
              en: 'The number of posts that the project team publishes each week',
            },
            explanation: {
              nl: 'Dat meet hoe hard het team werkt, niet of een bewoner zijn weg vindt.',
              en: 'That measures how hard the team is working, not whether people can find their way.',
            },
          },
        ],
      },
      {
        id: 'six-months-later',
        prompt: {
          nl: 'Een half jaar later is de datum daar. De streefwaarde is niet gehaald. Wat doe je?',
          en: 'Six months later, the date has come. The target has not been met. What do you do?',
        },
        options: [
          {
            id: 'lower-the-target',
            correct: false,
            text: {
              nl: 'De streefwaarde alsnog verlagen, zodat het doel op papier gehaald is',
              en: 'Lower the target after all, so that the goal is met on paper',
            },
            explanation: {
              nl: 'Zo gaat niemand met een slecht gevoel naar huis. Maar je leert er niets van, en de bewoners bellen nog steeds.',
              en: 'Nobody would go home disappointed. But you learn nothing from it, and people are still ringing.',
            },
          },
          {
            id: 'stop-quietly',
            correct: false,
            text: {
              nl: 'De pagina stil laten vallen',
              en: 'Quietly let the page lapse',
            },
            explanation: {
              nl: 'Stoppen kan een goede keuze zijn, maar dan mét een reden. Anders maakt het volgende project dezelfde fout.',
              en: 'Stopping can be a good choice, but with a reason. Otherwise the next project will make the same mistake.',
            },
          },
          {
            id: 'find-out-why',
            correct: true,
            text: {
              nl: '‘Niet gehaald’ opschrijven en uitzoeken waardoor',
              en: 'Record ‘not met’ and find out why',
            },
            explanation: {
              nl: 'Goed. Misschien kende niemand de pagina, of kwam het nieuws te laat. Daar kun je de volgende stap op baseren.',
              en: 'Right. Perhaps nobody knew the page, or the news came too late. That is what you base the next step on.',
            },
          },
        ],
      },
    ],
  },
];
