import type { Question } from '@/domain/training/content';

/** The whole ladder in one situation: a complaint about care, made in public. */
export const careQuestions: Question[] = [
  {
    id: 'waiting-for-help',
    topic: 'feedback',
    kind: 'scenario',
    form: 'steps',
    prompt: {
      nl: 'In een verpleeghuis beheer je de pagina van je locatie. Een dochter schrijft openbaar: ‘Mijn moeder belde gisteravond drie kwartier voor hulp. Schande.’',
      en: 'At a nursing home, you run your location’s page. A daughter writes in public: ‘Last night my mother rang for help for three quarters of an hour. Disgraceful.’',
    },
    steps: [
      {
        id: 'first-reply',
        prompt: {
          nl: 'Op welke trede begin je?',
          en: 'On which rung do you start?',
        },
        options: [
          {
            id: 'rung-explain',
            correct: false,
            text: {
              nl: 'Trede 2: uitleggen dat er ’s avonds minder collega’s zijn',
              en: 'Rung 2: explain that there are fewer colleagues in the evening',
            },
            explanation: {
              nl: 'Dat kan best de oorzaak zijn. Maar je weet het niet, en voor de dochter klinkt het alsof haar moeder pech had.',
              en: 'That may well be the cause. But you don’t know, and to the daughter it sounds as if her mother was out of luck.',
            },
          },
          {
            id: 'rung-thank',
            correct: false,
            text: {
              nl: 'Trede 1: bedanken voor de tip',
              en: 'Rung 1: thank her for the tip',
            },
            explanation: {
              nl: 'Vriendelijk beginnen is goed. Alleen is dit geen tip: er ging misschien iets ernstig mis, en dan klinkt een bedankje koud.',
              en: 'Starting kindly is good. But this isn’t a tip: something may have gone seriously wrong, and a thank-you would sound cold.',
            },
          },
          {
            id: 'rung-hand-over',
            correct: true,
            text: {
              nl: 'Trede 4: reageren met begrip en overdragen',
              en: 'Rung 4: show that you see it, and hand over',
            },
            explanation: {
              nl: 'Goed. Het gaat over zorg en veiligheid. Je laat merken dat je het leest, en de teamleider neemt contact op.',
              en: 'Right. This is about care and safety. You show that you have read it, and the team leader gets in touch.',
            },
          },
        ],
      },
      {
        id: 'she-shares-details',
        prompt: {
          nl: 'De dochter antwoordt met de naam, de kamer en de medicijnen van haar moeder. Wat doe je?',
          en: 'The daughter replies with her mother’s name, room and medication. What do you do?',
        },
        options: [
          {
            id: 'protect-the-mother',
            correct: true,
            text: {
              nl: 'De details verbergen, het haar uitleggen en privé verdergaan',
              en: 'Hide the details, tell her why and go on in private',
            },
            explanation: {
              nl: 'Goed. Gezondheidsgegevens horen niet openbaar te staan, ook niet als een familielid ze plaatst. Je zegt waarom, zodat het geen wegmoffelen lijkt.',
              en: 'Right. Health details should not be public, even if a relative posts them. You say why, so that it doesn’t look like a cover-up.',
            },
          },
          {
            id: 'use-the-details',
            correct: false,
            text: {
              nl: 'De kamer opzoeken en openbaar antwoorden wat er gisteren is genoteerd',
              en: 'Look up the room and reply in public with what was noted last night',
            },
            explanation: {
              nl: 'Je wilt snel duidelijkheid geven. Maar dan bevestig je in het openbaar wat er in een dossier staat.',
              en: 'You want to clear things up quickly. But you would be confirming in public what is in a file.',
            },
          },
          {
            id: 'delete-whole-thread',
            correct: false,
            text: {
              nl: 'Het hele gesprek zonder bericht weghalen om de moeder te beschermen',
              en: 'Remove the whole conversation without a word, to protect the mother',
            },
            explanation: {
              nl: 'Beschermen is een goede reden. Maar zonder uitleg lijkt het of je kritiek laat verdwijnen, en de klacht zelf mag blijven staan.',
              en: 'Protecting her is a good reason. But without an explanation it looks as if criticism is being made to disappear, and the complaint itself may stay.',
            },
          },
        ],
      },
      {
        id: 'after-the-talk',
        prompt: {
          nl: 'De teamleider heeft met de dochter gesproken. De bel bleek stuk en is vervangen. Wat moet er online nog gebeuren?',
          en: 'The team leader has talked to the daughter. The bell was broken and has been replaced. What else needs to happen online?',
        },
        options: [
          {
            id: 'nothing-more',
            correct: false,
            text: {
              nl: 'Niets meer, want het is privé opgelost en oude berichten lezen mensen niet',
              en: 'Nothing more: it was solved in private, and people don’t read old posts',
            },
            explanation: {
              nl: 'De familie is geholpen, dat is het belangrijkste. Maar wie het bericht later leest, ziet alleen een klacht zonder afloop.',
              en: 'The family has been helped, and that matters most. But anyone reading the post later sees a complaint without an ending.',
            },
          },
          {
            id: 'short-public-close',
            correct: true,
            text: {
              nl: 'Kort melden dat er iets is hersteld, als moeder en dochter dat goedvinden',
              en: 'Say briefly that something was fixed, if mother and daughter are happy with that',
            },
            explanation: {
              nl: 'Goed. Zo zien meelezers dat een klacht ergens toe leidt, zonder details. Willen ze het niet, dan laat je het weg: in de zorg zeg je online niet wie er woont.',
              en: 'Right. People reading along see that a complaint leads somewhere, without details. If they’d rather not, you leave it out: in care, you don’t say online who lives here.',
            },
          },
          {
            id: 'full-story',
            correct: false,
            text: {
              nl: 'Het hele verhaal van de kapotte bel vertellen, met de kamer erbij',
              en: 'Tell the whole story of the broken bell, including which room it was',
            },
            explanation: {
              nl: 'Open zijn is mooi, maar met die details is de bewoner te herkennen. De kern is genoeg.',
              en: 'Being open is good, but those details make the resident recognisable. The gist is enough.',
            },
          },
        ],
      },
    ],
  },
];
