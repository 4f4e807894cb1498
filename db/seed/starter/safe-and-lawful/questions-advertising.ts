import type { Question } from '@/domain/training/content';

/** Lesson 3: when a benefit has to be mentioned, and reviews. */
export const advertisingQuestions: Question[] = [
  {
    id: 'which-posts-are-advertising',
    topic: 'safety',
    kind: 'scenario',
    form: 'multiple',
    prompt: {
      nl: 'Een fietsenfabriek brengt een nieuw model onder de aandacht. Bij welke berichten moet staan dat er iets tegenover stond? Kies alles wat klopt.',
      en: 'A bicycle factory is spreading the word about a new model. Which posts need to say that there was something in return? Choose all that apply.',
    },
    options: [
      {
        id: 'test-bike',
        correct: true,
        text: {
          nl: 'Een wielrenner prijst de fiets die hij na de test mocht houden',
          en: 'A cyclist praises the bike that he could keep after the test',
        },
        explanation: {
          nl: 'Klopt. Een product dat je mag houden is voordeel, ook als er geen geld bij zit.',
          en: 'Correct. A product that you can keep is a benefit, even if no money is involved.',
        },
      },
      {
        id: 'customer-happy',
        correct: false,
        text: {
          nl: 'Een klant is blij met de fiets die hij gewoon zelf heeft betaald',
          en: 'A customer is happy with the bike that he simply paid for himself',
        },
        explanation: {
          nl: 'Niet nodig: hij kreeg er niets voor. Dit is een eigen mening.',
          en: 'No need: he got nothing for it. This is his own opinion.',
        },
      },
      {
        id: 'share-and-win',
        correct: true,
        text: {
          nl: 'Mensen delen een foto van de fiets omdat ze er dan een kunnen winnen',
          en: 'People share a photo of the bike because they can then win one',
        },
        explanation: {
          nl: 'Klopt. Ook een kans op voordeel telt. Zet in de spelregels hoe deelnemers dat laten zien.',
          en: 'Correct. The chance of a benefit counts as well. Say in the rules how those taking part should show it.',
        },
      },
      {
        id: 'newspaper-test',
        correct: false,
        text: {
          nl: 'Een krant test de fiets, betaalt de huur en brengt hem terug',
          en: 'A newspaper tests the bike, pays the rental and returns it',
        },
        explanation: {
          nl: 'Niet nodig: de krant krijgt niets en kiest zelf wat ze schrijft.',
          en: 'No need: the paper receives nothing and decides for itself what to write.',
        },
      },
      {
        id: 'discount-code',
        correct: true,
        text: {
          nl: 'Een vlogger noemt een kortingscode en verdient aan elke verkoop',
          en: 'A vlogger mentions a discount code and earns on each sale',
        },
        explanation: {
          nl: 'Klopt. Een deel van de opbrengst is geld, en dat kan kleuren wat iemand zegt.',
          en: 'Correct. A share of the proceeds is money, and it can colour what someone says.',
        },
      },
    ],
  },
  {
    id: 'boots-for-a-builder',
    topic: 'safety',
    kind: 'scenario',
    prompt: {
      nl: 'Een schoenenwinkel geeft werkschoenen aan een bouwvakker met veel volgers. Hij belooft een filmpje. De winkel wil het netjes doen. Wat spreekt ze af?',
      en: 'A shoe shop gives work boots to a builder with a lot of followers. He promises a video. The shop wants to do it properly. What does it agree with him?',
    },
    options: [
      {
        id: 'only-positive',
        correct: false,
        text: {
          nl: 'Dat hij alleen noemt wat goed is, en de winkel het filmpje vooraf mag zien',
          en: 'That he only mentions what is good, and the shop may see the video beforehand',
        },
        explanation: {
          nl: 'Een winkel hoopt natuurlijk op lof. Maar zo weet de kijker nog niet van de gift, en is het oordeel niet meer van hem.',
          en: 'Of course a shop hopes for praise. But viewers still don’t know about the gift, and the verdict is no longer his.',
        },
      },
      {
        id: 'no-agreement',
        correct: false,
        text: {
          nl: 'Niets: een cadeau is een cadeau, en hij bepaalt zelf wat hij zegt',
          en: 'Nothing: a present is a present, and it is up to him what he says',
        },
        explanation: {
          nl: 'Mooi dat hij vrij is in zijn oordeel. Maar de code vraagt dat het verband duidelijk is, en dat de adverteerder daarop let.',
          en: 'It’s good that he is free to say what he thinks. But the code asks for the connection to be clear, and for the advertiser to see to that.',
        },
      },
      {
        id: 'say-it-first',
        correct: true,
        text: {
          nl: 'Dat hij vooraan zegt van wie hij ze kreeg, en verder eerlijk is',
          en: 'That he says at the start who gave them, and is honest otherwise',
        },
        explanation: {
          nl: 'Goed. De kijker weet hoe het zit, en een eerlijk oordeel is het enige waar die iets aan heeft.',
          en: 'Right. Viewers know where they stand, and an honest verdict is the only kind that is of use to them.',
        },
      },
    ],
  },
  {
    id: 'five-stars-for-a-drink',
    topic: 'safety',
    kind: 'evaluate',
    prompt: {
      nl: 'In een hotel wil de manager meer goede reviews. Het plan: wie vijf sterren geeft, krijgt een drankje van het huis. Jij staat achter de balie. Wat is een beter plan?',
      en: 'In a hotel, the manager wants more good reviews. The plan: guests who give five stars get a drink on the house. You work at the desk. What would be a better plan?',
    },
    options: [
      {
        id: 'drink-for-friends',
        correct: false,
        text: {
          nl: 'Vraag liever vrienden en familie, die hoeven we geen drankje te geven',
          en: 'Ask friends and family instead, as they don’t need a drink from us',
        },
        explanation: {
          nl: 'Dat scheelt in de kosten. Maar wie er nooit sliep en toch een review schrijft, plaatst een valse.',
          en: 'That saves money. But anyone who never slept there and still writes a review is posting a false one.',
        },
      },
      {
        id: 'ask-everyone-honest',
        correct: true,
        text: {
          nl: 'Vraag iedere gast om een eerlijke mening, en laat het drankje los van de sterren',
          en: 'Ask every guest for an honest opinion, and keep the drink apart from the stars',
        },
        explanation: {
          nl: 'Goed. Dan zeggen de sterren weer iets. En uit een drie leer je meer dan uit een gekochte vijf.',
          en: 'Right. Then the stars mean something again. And a three teaches you more than a five you paid for.',
        },
      },
      {
        id: 'drink-for-four-too',
        correct: false,
        text: {
          nl: 'Geef het drankje ook bij vier sterren, dan lijkt het minder op omkopen',
          en: 'Give the drink for four stars too, so that it looks less like a bribe',
        },
        explanation: {
          nl: 'Iets ruimer, maar nog steeds beloon je alleen lof. Wie een twee wilde geven, wordt stil.',
          en: 'A little more generous, but you still reward praise only. Those who would have given a two fall silent.',
        },
      },
      {
        id: 'remove-low-ones',
        correct: false,
        text: {
          nl: 'Laat de drankjes zitten en zet op onze eigen site alleen de reviews met vijf sterren',
          en: 'Forget the drinks and show only the five-star reviews on our own website',
        },
        explanation: {
          nl: 'Er komt niets vals bij, dat klopt. Maar zo doe je alsof iedereen tevreden is, en reviews mooier voorstellen dan ze zijn mag niet.',
          en: 'Nothing false is added, that’s true. But you make it seem that everyone is happy, and making reviews look better than they are isn’t allowed.',
        },
      },
    ],
  },
];
