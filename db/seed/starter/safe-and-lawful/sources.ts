import type { Source } from '@/domain/training/content';

/** The day on which the statements in the lessons were last compared with these sources. */
const checkedOn = '2026-11-25';

const gdpr = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';

export const purposeAndNeed: Source = {
  label: {
    nl: 'AVG, artikel 5, lid 1, onder b, c en e: een bepaald doel, niet meer dan nodig, niet langer dan nodig',
    en: 'GDPR, article 5(1)(b), (c) and (e): a specified purpose, no more and no longer than necessary',
  },
  url: gdpr,
  checkedOn,
};

export const rightsOfPeople: Source = {
  label: {
    nl: 'AVG, artikelen 12, 15 en 17: inzage, wissen en de termijn voor een antwoord',
    en: 'GDPR, articles 12, 15 and 17: access, erasure and the time limit for an answer',
  },
  url: gdpr,
  checkedOn,
};

export const breachDefinition: Source = {
  label: {
    nl: 'AVG, artikel 4, punt 12: wat een datalek is',
    en: 'GDPR, article 4(12): what a personal data breach is',
  },
  url: gdpr,
  checkedOn,
};

export const breachToldToPeople: Source = {
  label: {
    nl: 'AVG, artikel 34: een datalek melden aan de mensen om wie het gaat',
    en: 'GDPR, article 34: telling the people concerned about a breach',
  },
  url: gdpr,
  checkedOn,
};

export const chatbotBreaches: Source = {
  label: {
    nl: 'Autoriteit Persoonsgegevens: gebruik AI-chatbot kan leiden tot datalekken',
    en: 'Dutch Data Protection Authority: use of AI chatbots can lead to data breaches (in Dutch)',
  },
  url: 'https://www.autoriteitpersoonsgegevens.nl/actueel/let-op-gebruik-ai-chatbot-kan-leiden-tot-datalekken',
  checkedOn,
};

export const whistleblowers: Source = {
  label: {
    nl: 'Richtlijn (EU) 2019/1937, artikelen 6, 15 en 19: bescherming van wie een misstand meldt',
    en: 'Directive (EU) 2019/1937, articles 6, 15 and 19: protection of people who report wrongdoing',
  },
  url: 'https://eur-lex.europa.eu/eli/dir/2019/1937/oj',
  checkedOn,
};

export const whistleblowersAct: Source = {
  label: {
    nl: 'Wet bescherming klokkenluiders, hoofdstuk 2a: bescherming van wie een misstand meldt',
    en: 'Dutch Whistleblowers Protection Act, chapter 2a: protection of people who report wrongdoing (in Dutch)',
  },
  url: 'https://wetten.overheid.nl/BWBR0037852',
  checkedOn,
};

export const falseReviews: Source = {
  label: {
    nl: 'Richtlijn 2005/29/EG, bijlage I, punt 23 quater, toegevoegd door Richtlijn (EU) 2019/2161: valse reviews',
    en: 'Directive 2005/29/EC, annex I, point 23c, added by Directive (EU) 2019/2161: false reviews',
  },
  url: 'https://eur-lex.europa.eu/eli/dir/2019/2161/oj',
  checkedOn,
};
