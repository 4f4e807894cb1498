import type { Question } from '@/domain/training/content';

/** Lessons 1 and 2: what makes a post human, and how a small story is built. */
export const storyQuestions: Question[] = [
  {
    id: 'story-in-order',
    topic: 'human-brand',
    kind: 'recall',
    form: 'order',
    prompt: {
      nl: 'Je maakt een klein verhaal in vier zinnen. Zet ze in de goede volgorde.',
      en: 'You are making a small story in four sentences. Put them in the right order.',
    },
    items: [
      { id: 'who-and-where', text: { nl: 'Wie je bent en waar je staat', en: 'Who you are and where you are' } },
      { id: 'what-happened', text: { nl: 'Wat er gebeurde', en: 'What happened' } },
      { id: 'what-was-hard', text: { nl: 'Wat lastig of onverwacht was', en: 'What was hard or unexpected' } },
      { id: 'what-others-get', text: { nl: 'Wat een ander hieraan heeft', en: 'What someone else gets out of it' } },
    ],
    explanation: {
      nl: 'Een lezer wil eerst weten wie er praat. Daarna komt het moment, en dan wat er lastig aan was: dat houdt de aandacht vast. Met wat een ander eraan heeft, sluit je af.',
      en: 'Readers first want to know who is talking. Then comes the moment, and then what was hard about it: that keeps them reading. What someone else gets out of it rounds it off.',
    },
  },
  {
    id: 'what-makes-it-human',
    topic: 'human-brand',
    kind: 'recall',
    prompt: {
      nl: 'Wat maakt een bericht uit je werk vooral geloofwaardig?',
      en: 'What above all makes a post about your work believable?',
    },
    options: [
      {
        id: 'always-positive',
        correct: false,
        text: {
          nl: 'Dat je steeds vrolijk en enthousiast over je werk bent',
          en: 'That you are always cheerful and enthusiastic about your work',
        },
        explanation: {
          nl: 'Plezier werkt aanstekelijk. Maar als alles altijd geweldig is, gaat een lezer twijfelen.',
          en: 'Pleasure is catching. But if everything is always wonderful, readers begin to doubt it.',
        },
      },
      {
        id: 'what-was-difficult',
        correct: true,
        text: {
          nl: 'Dat je ook laat zien wat lastig was',
          en: 'That you also show what you found hard',
        },
        explanation: {
          nl: 'Ja. Iedereen herkent twijfel. Wie die laat zien, wordt ook geloofd als het goed gaat.',
          en: 'Yes. Everyone recognises doubt. If you show it, people also believe you when things go well.',
        },
      },
      {
        id: 'much-about-yourself',
        correct: false,
        text: {
          nl: 'Dat je veel over jezelf vertelt',
          en: 'That you tell a lot about yourself',
        },
        explanation: {
          nl: 'Persoonlijk mag, als je dat zelf wilt. Het hoeft niet: een verhaal over je vak kan net zo menselijk zijn.',
          en: 'Personal is fine if that is what you want. It isn’t needed: a story about your trade can be just as human.',
        },
      },
      {
        id: 'professional-photo',
        correct: false,
        text: {
          nl: 'Dat er een mooie, professionele foto bij staat',
          en: 'That it comes with a beautiful professional photo',
        },
        explanation: {
          nl: 'Een goede foto trekt de aandacht. Toch zegt een gewone foto van je echte werkplek vaak meer.',
          en: 'A good photo draws attention. Yet an ordinary one of your real workplace often says more.',
        },
      },
    ],
  },
  {
    id: 'wrong-tile-size',
    topic: 'human-brand',
    kind: 'scenario',
    prompt: {
      nl: 'Een tegelzetter wil vertellen dat hij een badkamer verkeerd had opgemeten, hoe hij het ontdekte en wat hij nu altijd eerst doet. De klant is tevreden met de oplossing. Een collega vindt dat je zoiets niet naar buiten brengt. Wat adviseer je?',
      en: 'A tiler wants to post about how he got the measurements of a bathroom wrong, how he found out and what he now always does first. The customer is happy with the solution. A colleague thinks you don’t make such things public. What do you advise?',
    },
    options: [
      {
        id: 'only-successes',
        correct: false,
        text: {
          nl: 'Niet doen, want klanten willen een bedrijf waar alles in één keer goed gaat',
          en: 'Don’t: customers want a company where everything goes right first time',
        },
        explanation: {
          nl: 'Begrijpelijk, je wilt vertrouwen wekken. Maar lezers weten dat er fouten zijn, en zien hier iemand die ervan leert.',
          en: 'Understandable: you want to inspire confidence. But readers know that mistakes happen, and here they see someone who learns from one.',
        },
      },
      {
        id: 'change-the-trade',
        correct: false,
        text: {
          nl: 'Het vertellen alsof het een ander bedrijf overkwam, dan lezen mensen het ook',
          en: 'Tell it as if it happened to another company; people will still read it',
        },
        explanation: {
          nl: 'Zo blijft de les over en de schaamte weg. Alleen is het niet waar, en daarmee valt het hele verhaal om.',
          en: 'That keeps the lesson and loses the embarrassment. But it isn’t true, and that brings the whole story down.',
        },
      },
      {
        id: 'lesson-not-customer',
        correct: true,
        text: {
          nl: 'Doen: de les centraal, zonder adres, foto of naam van de klant',
          en: 'Do it: about the lesson, without the customer’s address, photo or name',
        },
        explanation: {
          nl: 'Goed. Het gaat over zijn vak en wat hij leerde. De klant hoeft daar niet in voor te komen.',
          en: 'Right. It is about his trade and what he learned. The customer needn’t come into it.',
        },
      },
    ],
  },
  {
    id: 'proud-team-post',
    topic: 'human-brand',
    kind: 'evaluate',
    prompt: {
      nl: 'Een collega wil dit plaatsen: ‘Wij zijn enorm trots op ons fantastische team dat ook dit jaar weer keihard heeft gewerkt.’ Ze vraagt hoe het menselijker kan. Wat is je beste raad?',
      en: 'A colleague wants to post: ‘We are incredibly proud of our fantastic team, which has worked so very hard again this year.’ She asks how to make it more human. What is your best advice?',
    },
    options: [
      {
        id: 'stronger-words',
        correct: false,
        text: {
          nl: '‘Maak het nog wat warmer, met meer complimenten en een paar hartjes erbij.’',
          en: '‘Make it even warmer, with more compliments and a few hearts.’',
        },
        explanation: {
          nl: 'Warmte is goed bedoeld. Maar nog meer grote woorden maken het niet duidelijker wie er iets deed.',
          en: 'Warmth is well meant. But more big words don’t make it any clearer who did what.',
        },
      },
      {
        id: 'all-the-names',
        correct: false,
        text: {
          nl: '‘Zet de naam van iedere collega erbij, dan voelt niemand zich vergeten.’',
          en: '‘Add the name of every colleague, so that nobody feels forgotten.’',
        },
        explanation: {
          nl: 'Niemand vergeten is aardig. Maar een lijst met namen is nog geen verhaal, en niet iedereen wil erop.',
          en: 'Not forgetting anyone is kind. But a list of names isn’t a story, and not everyone wants to be on it.',
        },
      },
      {
        id: 'add-the-figures',
        correct: false,
        text: {
          nl: '‘Voeg onze omzet en groei toe, dan zien mensen waar het harde werk toe leidde.’',
          en: '‘Add our sales and growth, so that people can see what the hard work led to.’',
        },
        explanation: {
          nl: 'Het wordt er concreter van. Alleen gaat het dan over het bedrijf, en die cijfers zijn misschien nog niet openbaar.',
          en: 'It does make it more concrete. But then it is about the company, and those figures may not be public yet.',
        },
      },
      {
        id: 'one-moment',
        correct: true,
        text: {
          nl: '‘Vertel over één moment van één collega, als die dat goed vindt.’',
          en: '‘Describe one moment in one colleague’s year, if they agree.’',
        },
        explanation: {
          nl: 'Goed. Een lezer ziet dan zelf waarom je trots bent. Dat werkt beter dan het zeggen.',
          en: 'Right. Readers can then see for themselves why you are proud. That works better than saying so.',
        },
      },
    ],
  },
];
