import type { Question } from '@/domain/training/content';

/** Lessons 1 and 5: being asked about work on a private account, in three steps. */
export const atHomeQuestions: Question[] = [
  {
    id: 'parent-under-a-holiday-photo',
    topic: 'voice',
    kind: 'scenario',
    form: 'steps',
    prompt: {
      nl: 'Een leerkracht plaatst op haar eigen account een vakantiefoto. Een moeder van school reageert eronder: ‘Mooi. En weet jij al of het schoolreisje doorgaat?’',
      en: 'A teacher posts a holiday photo on her own account. A mother from school comments: ‘Lovely. And do you know yet if the school trip is going ahead?’',
    },
    steps: [
      {
        id: 'school-trip',
        prompt: {
          nl: 'Er is nog niets besloten. Wat antwoordt de leerkracht?',
          en: 'Nothing has been decided yet. What does the teacher reply?',
        },
        options: [
          {
            id: 'probably-yes',
            correct: false,
            text: {
              nl: '‘Waarschijnlijk wel, maar dat heb je niet van mij.’',
              en: '‘Probably, but you didn’t hear it from me.’',
            },
            explanation: {
              nl: 'Gezellig en goed bedoeld. Maar voor de moeder is dit nieuws van school, en morgen weet de hele klas het.',
              en: 'Friendly and well meant. But to the mother this is news from school, and tomorrow the whole class will know.',
            },
          },
          {
            id: 'delete-the-comment',
            correct: false,
            text: {
              nl: 'Niets: ze haalt de reactie weg, want dit is haar privéaccount',
              en: 'Nothing: she deletes the comment, as this is her private account',
            },
            explanation: {
              nl: 'Op haar eigen account mag dat. Maar de moeder deed niets verkeerds, en zonder antwoord voelt ze zich weggestuurd.',
              en: 'On her own account, she may. But the mother did nothing wrong, and without an answer she’ll feel turned away.',
            },
          },
          {
            id: 'via-school',
            correct: true,
            text: {
              nl: '‘Dank je. Over het reisje hoor je via school zodra er nieuws is.’',
              en: '‘Thank you. School will let you know about the trip as soon as there’s news.’',
            },
            explanation: {
              nl: 'Goed. Vriendelijk, eerlijk, en het nieuws blijft op de plek waar alle ouders het tegelijk krijgen.',
              en: 'Right. Friendly and honest, and the news stays where all parents get it at the same time.',
            },
          },
        ],
      },
      {
        id: 'about-another-child',
        prompt: {
          nl: 'De moeder schrijft terug: ‘Fijn. Gaat die drukke jongen uit jouw groep dan ook mee?’ Wat nu?',
          en: 'The mother writes back: ‘Great. Is that lively boy in your class coming along too?’ What now?',
        },
        options: [
          {
            id: 'reassure-her',
            correct: false,
            text: {
              nl: '‘Maak je geen zorgen, we houden hem die dag goed in de gaten.’',
              en: '‘Don’t worry, we’ll keep a close eye on him that day.’',
            },
            explanation: {
              nl: 'Ze wil de moeder geruststellen. Maar zo bevestigt ze in het openbaar iets over een leerling, en iedereen weet over wie het gaat.',
              en: 'She wants to reassure the mother. But she is confirming something about a pupil in public, and everyone knows who it is.',
            },
          },
          {
            id: 'not-about-children',
            correct: true,
            text: {
              nl: '‘Over kinderen uit de klas praat ik hier niet.’',
              en: '‘I don’t talk about children from my class here.’',
            },
            explanation: {
              nl: 'Goed. Kort en duidelijk, zonder iets te bevestigen of te ontkennen. Ze kan er vriendelijk bij zetten dat de moeder op school welkom is.',
              en: 'Right. Short and clear, without confirming or denying anything. She can kindly add that the mother is welcome at school.',
            },
          },
          {
            id: 'continue-in-private',
            correct: false,
            text: {
              nl: '‘Stuur me even een privébericht, dan leg ik het je uit.’',
              en: '‘Send me a private message and I’ll explain.’',
            },
            explanation: {
              nl: 'Van openbaar naar privé is vaak goed. Maar over het kind van een ander praat ze ook in een privébericht niet.',
              en: 'Going from public to private is often right. But she doesn’t discuss someone else’s child in a private message either.',
            },
          },
        ],
      },
      {
        id: 'afterwards',
        prompt: {
          nl: 'De moeder stopt. De leerkracht merkt dat dit vaker gebeurt. Wat is een goede vervolgstap?',
          en: 'The mother leaves it at that. The teacher notices that this happens more often. What is a good next step?',
        },
        options: [
          {
            id: 'bring-it-up-at-school',
            correct: true,
            text: {
              nl: 'Het op school bespreken en kijken wie haar berichten kan zien',
              en: 'Raise it at school and check who can see her posts',
            },
            explanation: {
              nl: 'Goed. Collega’s hebben er vast ook mee te maken. En met een kleinere kring van lezers blijft een vakantiefoto gewoon een vakantiefoto.',
              en: 'Right. Colleagues no doubt have the same. And with a smaller circle of readers, a holiday photo is just a holiday photo.',
            },
          },
          {
            id: 'stop-with-social-media',
            correct: false,
            text: {
              nl: 'Haar account opzeggen, want een leerkracht kan niet privé op social media zijn',
              en: 'Close her account, as a teacher can’t be on social media privately',
            },
            explanation: {
              nl: 'Dan is ze ervan af. Maar het hoeft niet: met een paar instellingen en één vaste zin kan ze er gewoon zijn.',
              en: 'That would put an end to it. But she needn’t: with a few settings and one standard line, she can simply be there.',
            },
          },
          {
            id: 'answer-faster',
            correct: false,
            text: {
              nl: 'Voortaan sneller antwoorden, ook in de vakantie',
              en: 'Reply faster from now on, even on holiday',
            },
            explanation: {
              nl: 'Heel behulpzaam. Maar dan wordt haar vakantie een spreekuur, en krijgen de ouders die haar niet volgen minder.',
              en: 'Very helpful. But her holiday would turn into office hours, and parents who don’t follow her would get less.',
            },
          },
        ],
      },
    ],
  },
];
