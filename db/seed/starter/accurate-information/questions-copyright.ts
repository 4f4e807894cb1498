import type { Question } from '@/domain/training/content';

/** Lesson 5: texts and images that somebody else made. */
export const copyrightQuestions: Question[] = [
  {
    id: 'which-images-are-fine',
    topic: 'accuracy',
    kind: 'recall',
    form: 'multiple',
    prompt: {
      nl: 'Welk beeld kun je meestal gebruiken? Kies alles wat klopt.',
      en: 'Which images can you usually use? Choose all that apply.',
    },
    options: [
      {
        id: 'own-photo',
        correct: true,
        text: {
          nl: 'Een foto van de werkplaats die je zelf maakte',
          en: 'A photo of the workshop that you took yourself',
        },
        explanation: {
          nl: 'Ja. Kijk nog wel wie erop staan en wat er op de achtergrond te zien is.',
          en: 'Yes. Do check who is in it and what can be seen in the background.',
        },
      },
      {
        id: 'from-image-search',
        correct: false,
        text: {
          nl: 'Een foto uit een zoekmachine waar geen © bij staat',
          en: 'A photo from a search engine that has no © with it',
        },
        explanation: {
          nl: 'Zonder teken lijkt hij vrij. Maar auteursrecht ontstaat vanzelf, ook zonder ©.',
          en: 'Without a sign it looks free. But copyright arises by itself, even without a ©.',
        },
      },
      {
        id: 'maker-said-yes',
        correct: true,
        text: {
          nl: 'Een foto waarvan de maker ja zei voor dit bericht',
          en: 'A photo whose maker said yes for this post',
        },
        explanation: {
          nl: 'Ja. Bewaar het antwoord, en gebruik de foto alleen waarvoor je het vroeg.',
          en: 'Yes. Keep the answer, and only use the photo for what you asked.',
        },
      },
      {
        id: 'licence-followed',
        correct: true,
        text: {
          nl: 'Een tekening met een licentie, als je de voorwaarden volgt',
          en: 'A drawing under a licence, if you follow the conditions',
        },
        explanation: {
          nl: 'Ja. Vaak moet je de maker noemen, en soms mag het niet voor reclame. Lees het even na.',
          en: 'Yes. You often have to name the maker, and sometimes advertising isn’t allowed. Do read it.',
        },
      },
      {
        id: 'small-and-edited',
        correct: false,
        text: {
          nl: 'Een foto van een ander die je kleiner en zwart-wit maakte',
          en: 'Someone else’s photo that you made smaller and black and white',
        },
        explanation: {
          nl: 'Het voelt als iets nieuws. Toch blijft het werk van de maker, en die mag hierover beslissen.',
          en: 'It feels like something new. Yet it is still the maker’s work, and this is up to them.',
        },
      },
    ],
  },
  {
    id: 'naming-is-enough',
    topic: 'accuracy',
    kind: 'recall',
    form: 'true-false',
    prompt: {
      nl: 'Waar of niet waar? ‘Als je de naam van de fotograaf erbij zet, mag je elke foto van internet gebruiken.’',
      en: 'True or false? ‘If you give the photographer’s name, you may use any photo from the internet.’',
    },
    options: [
      {
        id: 'true',
        correct: false,
        text: {
          nl: 'Waar',
          en: 'True',
        },
        explanation: {
          nl: 'Een naam noemen is netjes en bij een citaat nodig. Maar het vervangt de toestemming van de maker niet.',
          en: 'Giving a name is good manners and needed with a quotation. But it doesn’t replace the maker’s permission.',
        },
      },
      {
        id: 'false',
        correct: true,
        text: {
          nl: 'Niet waar',
          en: 'False',
        },
        explanation: {
          nl: 'Klopt. Vraag de maker om toestemming, of plaats een link naar de plek waar de foto staat.',
          en: 'Correct. Ask the maker for permission, or post a link to where the photo is.',
        },
      },
    ],
  },
  {
    id: 'article-about-our-school',
    topic: 'accuracy',
    kind: 'scenario',
    prompt: {
      nl: 'De krant schreef een mooi artikel over jullie school. Een collega wil de hele tekst met foto’s op de schoolpagina zetten, ‘want het gaat over ons’. Wat stel je voor?',
      en: 'The newspaper wrote a lovely article about your school. A colleague wants to put the full text with photos on the school’s page, ‘because it’s about us’. What do you suggest?',
    },
    options: [
      {
        id: 'whole-with-thanks',
        correct: false,
        text: {
          nl: 'De hele tekst plaatsen, met de naam van de krant en een bedankje erbij',
          en: 'Post the full text, with the newspaper’s name and a thank-you',
        },
        explanation: {
          nl: 'De krant bedanken is aardig. Maar wie waarover een stuk gaat, bepaalt niet van wie het is.',
          en: 'Thanking the newspaper is kind. But what an article is about doesn’t decide whose it is.',
        },
      },
      {
        id: 'quote-and-link',
        correct: true,
        text: {
          nl: 'Eén zin citeren die jullie raakte, met de krant erbij en een link',
          en: 'Quote one sentence that touched you, naming the paper, with a link',
        },
        explanation: {
          nl: 'Goed. Je zegt er iets over, noemt de bron en stuurt lezers naar het hele stuk.',
          en: 'Right. You say something about it, name the source and send readers to the full piece.',
        },
      },
      {
        id: 'photo-of-the-page',
        correct: false,
        text: {
          nl: 'Een foto van de krantenpagina plaatsen, want die maakte je zelf',
          en: 'Post a photo of the newspaper page, as you took it yourself',
        },
        explanation: {
          nl: 'De foto is van jou, dat klopt. Wat erop staat niet: de tekst en beelden zijn nog steeds van de krant.',
          en: 'The photo is yours, that is true. What is in it isn’t: the text and images still belong to the paper.',
        },
      },
    ],
  },
];
