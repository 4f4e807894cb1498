import type { PolicyQuestionGiven } from '@/domain/policy/publishing';
import type { Bilingual } from '@/domain/training/content';

/** What stands in square brackets in the starter text, and what it becomes; the telephone numbers in their order. */
export const BLANKS: readonly (readonly [blank: string, filling: string])[] = [
  ['[naam]', 'Samira Haddou'],
  ['[name]', 'Samira Haddou'],
  ['[aantal]', 'zes'],
  ['[number]', 'six'],
  [
    '[welk doel, en voor welke datum]',
    'meepraten: op 1 juli krijgt iedereen die ons iets vraagt dezelfde dag antwoord',
  ],
  [
    '[which goal, and by what date]',
    'joining in: on 1 July everyone who asks us something gets an answer the same day',
  ],
  ['[naam of adres van het meldpunt]', 'de vertrouwenspersoon'],
  ['[name or address of the reporting point]', 'the confidential adviser'],
  ['[datum van de instemming, of: niet nodig, of: wij hebben geen ondernemingsraad]', 'die van ons heeft ingestemd'],
  ['[date of consent, or: not needed, or: we have no works council]', 'ours has consented'],
  ['[telefoonnummer]', 'toestel 200'],
  ['[telefoonnummer]', 'toestel 210'],
  ['[telefoonnummer]', 'toestel 220'],
  ['[phone number]', 'extension 200'],
  ['[phone number]', 'extension 210'],
  ['[phone number]', 'extension 220'],
];

type Answer = { outcome: 'taken-over'; english: string } | { outcome: 'partly' | 'not'; reason: string };

/** What a colleague of a department says about the paragraph with these words, and the words they propose instead. */
export type Remark = {
  from: string;
  about: string;
  text: string;
  proposal?: string;
  mayName: boolean;
  answer?: Answer;
};

export const REMARKS_FIRST: readonly Remark[] = [
  {
    from: 'Klantenservice',
    about: 'Lukt er iets niet? Meld het bij IT.',
    text: 'Wij zitten de hele dag aan de telefoon. Zet erbij hoe snel IT reageert.',
    proposal: 'Lukt er iets niet? Meld het bij IT: je krijgt dezelfde dag antwoord.',
    mayName: true,
    answer: {
      outcome: 'taken-over',
      english:
        'Is something not working? Tell IT: you get an answer the same day. You don’t have to solve it with your own phone or data plan.',
    },
  },
  {
    from: 'Onderhoud Noord',
    about: 'Plaats niets over een ander die dat niet goedvindt',
    text: 'Geldt dit ook voor een foto van een woning waar een huurder binnen staat? Dat gebeurt bij ons vaak.',
    mayName: false,
    answer: { outcome: 'partly', reason: 'Ja. Het staat er in het algemeen; in de les geven we jouw voorbeeld.' },
  },
  {
    from: 'Onderhoud Zuid',
    about: 'Namens ons spreken alleen de collega’s',
    text: 'Laat iedereen namens ons spreken, dan gaat het sneller.',
    mayName: false,
    answer: {
      outcome: 'not',
      reason: 'Dan weet een huurder niet meer wiens antwoord geldt. Op je eigen account mag je alles vertellen.',
    },
  },
];

export const REMARKS_SECOND: readonly Remark[] = [
  {
    from: 'Klantenservice',
    about: 'Leg het twee keer uit; daarna mag je stoppen.',
    text: 'Zeg ook dat je mag doorgeven aan een collega. Dat helpt na een vervelend gesprek.',
    proposal: 'Leg het twee keer uit; daarna mag je stoppen, of een collega vragen om het over te nemen.',
    mayName: false,
  },
  {
    from: 'Financiën en ICT',
    about: 'Inloggen gaat in twee stappen.',
    text: 'Goed dat dit erin staat. Voor het account op X hebben we dat nog niet geregeld.',
    mayName: false,
    answer: { outcome: 'not', reason: 'De tekst klopt al; IT regelt het voor X nog deze maand.' },
  },
  {
    from: 'Onderhoud Noord',
    about: 'Elk kwartaal bespreken we wat we ervan leren.',
    text: 'Waar kunnen we dat teruglezen? Bij ons op de werf hoor je daar niets van.',
    mayName: true,
  },
];

/** What the second version changes in the first. */
export const CHANGES: readonly { from: Bilingual; to: Bilingual }[] = [
  {
    from: { nl: 'Geef dan binnen een werkdag antwoord', en: 'Then answer within one working day' },
    to: { nl: 'Geef dan binnen vier uur antwoord', en: 'Then answer within four hours' },
  },
  {
    from: {
      nl: 'Daar staat tegenover dat je je als goede collega gedraagt',
      en: 'In return, you behave as a good colleague',
    },
    to: {
      nl: 'We vragen wel dat je je als goede collega gedraagt',
      en: 'We do ask that you behave as a good colleague',
    },
  },
];

export const ADDED = {
  after: 'Gebruik alleen tekst, beeld en muziek van onszelf',
  text: {
    nl: 'Laat je een bericht schrijven door AI? Lees het dan helemaal na, en plaats het alleen als je er zelf achter staat.',
    en: 'Did AI write a post for you? Then read all of it, and only post it if you stand behind it yourself.',
  },
} as const;

export const QUESTIONS: readonly PolicyQuestionGiven['question'][] = [
  {
    prompt: {
      nl: 'Een huurder klaagt op Facebook over een lekkage. Jij werkt niet bij de klantenservice. Wat past bij dit beleid?',
      en: 'A tenant complains about a leak on Facebook. You do not work in customer service. What fits this policy?',
    },
    options: [
      {
        id: 'option-1',
        text: {
          nl: 'Ik antwoord namens ons dat het wordt opgelost',
          en: 'I answer on our behalf that it will be mended',
        },
        explanation: {
          nl: 'Namens ons spreken alleen de collega’s die dat als taak hebben.',
          en: 'Only colleagues whose task it is speak on our behalf.',
        },
        correct: false,
      },
      {
        id: 'option-2',
        text: {
          nl: 'Ik geef het door aan een collega die erover gaat',
          en: 'I pass it on to a colleague whose task it is',
        },
        explanation: {
          nl: 'Zo krijgt de huurder antwoord van iemand die er iets aan kan doen.',
          en: 'That way the tenant hears from somebody who can do something about it.',
        },
        correct: true,
      },
      {
        id: 'option-3',
        text: { nl: 'Ik mag niets zeggen op social media', en: 'I may not say anything on social media' },
        explanation: {
          nl: 'Dat mag wel. Meedoen is vrijwillig, en je mening is van jou.',
          en: 'You may. Taking part is up to you, and your opinion is yours.',
        },
        correct: false,
      },
    ],
  },
  {
    prompt: {
      nl: 'Je hebt per ongeluk een foto geplaatst waar een naam van een huurder op staat. Wat doe je het eerst?',
      en: 'By accident you posted a photo that shows a tenant’s name. What do you do first?',
    },
    options: [
      {
        id: 'option-1',
        text: { nl: 'Ik wacht af of iemand het ziet', en: 'I wait and see whether anybody notices' },
        explanation: {
          nl: 'Er loopt een termijn. Wie het snel meldt, doet het goed.',
          en: 'There is a deadline. Whoever reports it quickly does it right.',
        },
        correct: false,
      },
      {
        id: 'option-2',
        text: {
          nl: 'Ik maak een schermafbeelding, haal de foto weg en bel',
          en: 'I take a screenshot, take the photo down and ring',
        },
        explanation: {
          nl: 'In die volgorde: dan weten we wat er stond, en is het zo kort mogelijk te zien.',
          en: 'In that order: then we know what was there, and it is seen for as short as possible.',
        },
        correct: true,
      },
    ],
  },
];
