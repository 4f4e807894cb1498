import type { Question } from '@/domain/training/content';

/** Lessons 1 to 3 in one situation: a rumour about drinking water. */
export const rumourQuestions: Question[] = [
  {
    id: 'boil-your-water',
    topic: 'accuracy',
    kind: 'scenario',
    form: 'steps',
    prompt: {
      nl: 'Je werkt bij een gemeente en doet de pagina van de wijk. Om acht uur ’s ochtends schrijft een bewoner: ‘Water koken voor je het drinkt. Er zit iets in. Deel dit.’',
      en: 'You work for a council and run the neighbourhood page. At eight in the morning a resident writes: ‘Boil your water before drinking. There’s something in it. Share this.’',
    },
    steps: [
      {
        id: 'first-move',
        prompt: {
          nl: 'Wat doe je als eerste?',
          en: 'What do you do first?',
        },
        options: [
          {
            id: 'share-to-be-safe',
            correct: false,
            text: {
              nl: 'Het meteen delen, want bij drinkwater kun je beter te vroeg zijn',
              en: 'Share it at once: with drinking water, too early is better',
            },
            explanation: {
              nl: 'Je wilt mensen beschermen. Maar een loos alarm zaait paniek, en met onze naam eronder lijkt het zeker.',
              en: 'You want to protect people. But a false alarm spreads panic, and our name makes it look certain.',
            },
          },
          {
            id: 'call-it-fake',
            correct: false,
            text: {
              nl: 'Schrijven dat dit onzin is',
              en: 'Write that this is nonsense',
            },
            explanation: {
              nl: 'Rust brengen is goed. Alleen weet je nog niet of het onzin is.',
              en: 'Calming people is good. But you don’t know yet whether it is nonsense.',
            },
          },
          {
            id: 'ask-the-source',
            correct: true,
            text: {
              nl: 'Nagaan bij het waterbedrijf en bij onze crisiscontactpersoon',
              en: 'Check with the water company and our crisis contact',
            },
            explanation: {
              nl: 'Goed. Dat zijn de mensen die het kunnen weten. Een telefoontje is hier sneller dan zoeken.',
              en: 'Right. They are the people who would know. A phone call is quicker than searching here.',
            },
          },
        ],
      },
      {
        id: 'while-waiting',
        prompt: {
          nl: 'Je wacht op antwoord. Intussen vragen steeds meer bewoners ernaar. Wat plaats je?',
          en: 'You are waiting for an answer. Meanwhile, more and more residents are asking. What do you post?',
        },
        options: [
          {
            id: 'say-what-we-know',
            correct: true,
            text: {
              nl: '‘We zien de berichten en vragen het na. Om half negen weet je meer.’',
              en: '‘We’ve seen the posts and are checking. More at half past eight.’',
            },
            explanation: {
              nl: 'Goed. Je zegt wat je wel weet en wanneer je terugkomt. Zo hoeft niemand te gokken.',
              en: 'Right. You say what you do know and when you will be back. Nobody has to guess.',
            },
          },
          {
            id: 'wait-silently',
            correct: false,
            text: {
              nl: 'Nog niets, want zonder zekerheid kun je beter helemaal niets zeggen',
              en: 'Nothing yet: without certainty it’s better to say nothing at all',
            },
            explanation: {
              nl: 'Niet gokken is goed. Maar als wij stil zijn, vult het gerucht de ruimte.',
              en: 'Not guessing is good. But if we are silent, the rumour fills the gap.',
            },
          },
          {
            id: 'best-guess',
            correct: false,
            text: {
              nl: '‘Waarschijnlijk is er niets aan de hand, maar kook het voor de zekerheid.’',
              en: '‘There’s probably nothing wrong, but boil it to be on the safe side.’',
            },
            explanation: {
              nl: 'Het klinkt verstandig. Toch is het een gok met twee kanten, en mensen weten niet welke ze moeten geloven.',
              en: 'It sounds sensible. Yet it is a guess that points both ways, and people won’t know which to believe.',
            },
          },
        ],
      },
      {
        id: 'it-was-old',
        prompt: {
          nl: 'Het bericht blijkt van drie jaar geleden, uit een andere stad. Hoe sluit je af?',
          en: 'The message turns out to be three years old, from another town. How do you close?',
        },
        options: [
          {
            id: 'blame-the-resident',
            correct: false,
            text: {
              nl: 'De bewoner vragen voortaan eerst na te denken, zodat anderen het ook leren',
              en: 'Ask the resident to think first next time, so that others learn from it',
            },
            explanation: {
              nl: 'De les is nuttig. Maar wie openbaar wordt terechtgewezen, meldt de volgende keer niets meer.',
              en: 'The lesson is useful. But someone who is told off in public won’t report anything next time.',
            },
          },
          {
            id: 'fact-and-thanks',
            correct: true,
            text: {
              nl: 'Met het feit, de link van het waterbedrijf en dank voor het melden',
              en: 'With the fact, the water company’s link and thanks for the report',
            },
            explanation: {
              nl: 'Goed. Het gerucht krijgt een duidelijk einde, en niemand staat voor gek.',
              en: 'Right. The rumour gets a clear ending, and nobody is made to look foolish.',
            },
          },
          {
            id: 'delete-everything',
            correct: false,
            text: {
              nl: 'Door alle vragen en reacties weg te halen, zodat het nu rustig wordt',
              en: 'By removing all questions and replies, so that things calm down now',
            },
            explanation: {
              nl: 'Een schone pagina oogt rustig. Maar wie nu nog ongerust is, vindt dan geen antwoord.',
              en: 'A clean page looks calm. But anyone who is still worried finds no answer.',
            },
          },
        ],
      },
    ],
  },
];
