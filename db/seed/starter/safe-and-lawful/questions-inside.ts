import type { Question } from '@/domain/training/content';

/** Lesson 2: what stays inside, and where that ends. */
export const insideQuestions: Question[] = [
  {
    id: 'letters-in-a-chatbot',
    topic: 'safety',
    kind: 'scenario',
    prompt: {
      nl: 'Bij een gemeente wil een medewerker weten waarover bewoners klagen. Ze heeft 40 brieven en wil ze in een gratis AI-chatbot plakken voor een samenvatting. Wat is verstandig?',
      en: 'At a council, an employee wants to know what residents complain about. She has 40 letters and wants to paste them into a free AI chatbot for a summary. What is sensible?',
    },
    options: [
      {
        id: 'delete-chat-after',
        correct: false,
        text: {
          nl: 'Ze kan het doen, als ze het gesprek met de chatbot daarna meteen weer wist',
          en: 'She can do it, as long as she deletes the conversation with the chatbot right afterwards',
        },
        explanation: {
          nl: 'Opruimen klinkt netjes. Maar de brieven zijn dan al bij een ander bedrijf, en jij weet niet wat daar blijft staan.',
          en: 'Clearing up sounds tidy. But by then the letters are already with another company, and you don’t know what stays there.',
        },
      },
      {
        id: 'approved-tool-stripped',
        correct: true,
        text: {
          nl: 'Ze vraagt welk hulpmiddel is goedgekeurd, en haalt eerst namen en adressen weg',
          en: 'She asks which tool has been approved, and takes out names and addresses first',
        },
        explanation: {
          nl: 'Goed. Zo krijgt ze haar samenvatting, en blijven de bewoners buiten beeld. Denk ook aan details die iemand herkenbaar maken.',
          en: 'Right. She gets her summary, and the residents stay out of view. Think of details that make someone recognisable, too.',
        },
      },
      {
        id: 'never-use-ai',
        correct: false,
        text: {
          nl: 'Ze laat het: AI is op het werk verboden',
          en: 'She drops it: AI is banned at work',
        },
        explanation: {
          nl: 'Voorzichtig, maar te streng. Het gaat om welk hulpmiddel je gebruikt en wat je erin zet.',
          en: 'Careful, but too strict. What matters is which tool you use and what you put into it.',
        },
      },
    ],
  },
  {
    id: 'barrels-behind-the-factory',
    topic: 'safety',
    kind: 'scenario',
    prompt: {
      nl: 'Een operator in een fabriek ziet dat er ’s nachts vaten worden geleegd in de sloot. Hij heeft foto’s en wil ze online zetten. Hij vraagt je om raad. Wat zeg je?',
      en: 'A factory operator sees barrels being emptied into a ditch at night. He has photos and wants to put them online. He asks your advice. What do you say?',
    },
    options: [
      {
        id: 'keep-it-inside',
        correct: false,
        text: {
          nl: 'Zeg er niets over, want wat hier gebeurt is vertrouwelijk',
          en: 'Say nothing about it, because what happens here is confidential',
        },
        explanation: {
          nl: 'Geheimhouding is er voor plannen en voor mensen. Niet om een misstand onder tafel te houden.',
          en: 'Confidentiality is there for plans and for people. Not to keep wrongdoing quiet.',
        },
      },
      {
        id: 'post-anonymously',
        correct: false,
        text: {
          nl: 'Zet de foto’s op een account zonder naam, dan kan niemand je er iets over maken',
          en: 'Put the photos on an account without a name, then nobody can do anything to you',
        },
        explanation: {
          nl: 'Logisch dat hij zich wil beschermen. Maar zo’n account is vaak te herleiden, en voor openbaar maken gelden extra voorwaarden.',
          en: 'It makes sense that he wants protection. But such an account can often be traced, and going public comes with extra conditions.',
        },
      },
      {
        id: 'wait-for-more',
        correct: false,
        text: {
          nl: 'Wacht tot je meer bewijs hebt, en bespreek het dan in de groepsapp met de ploeg',
          en: 'Wait until you have more evidence, and then discuss it with the shift in the group chat',
        },
        explanation: {
          nl: 'Zeker willen zijn is begrijpelijk. Maar met wachten gaat het lozen door, en een appgroep is geen plek voor een melding.',
          en: 'Wanting to be sure is understandable. But while he waits the dumping goes on, and a group chat is no place for a report.',
        },
      },
      {
        id: 'report-with-advice',
        correct: true,
        text: {
          nl: 'Meld het via de meldregeling, en vraag de vertrouwenspersoon om raad',
          en: 'Use the reporting procedure, and ask the confidential adviser for advice',
        },
        explanation: {
          nl: 'Goed. De wet beschermt wie volgens de regels meldt, en een vertrouwenspersoon denkt mee over de volgende stap.',
          en: 'Right. The law protects people who report in line with the rules, and a confidential adviser helps with the next step.',
        },
      },
    ],
  },
];
