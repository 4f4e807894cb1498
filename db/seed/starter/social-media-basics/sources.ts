import type { Lesson } from '@/domain/training/content';

type Source = Lesson['sources'][number];

/** The day on which the statements in the lessons were last compared with these sources. */
const checkedOn = '2026-11-25';

export const constitution: Source = {
  label: {
    nl: 'Grondwet, artikel 7: vrijheid van meningsuiting',
    en: 'Dutch Constitution, article 7: freedom of expression (in Dutch)',
  },
  url: 'https://wetten.overheid.nl/BWBR0001840',
  checkedOn,
};

export const goodEmployee: Source = {
  label: {
    nl: 'Burgerlijk Wetboek Boek 7, artikel 611: goed werkgever en goed werknemer',
    en: 'Dutch Civil Code, Book 7, article 611: good employer and good employee (in Dutch)',
  },
  url: 'https://wetten.overheid.nl/BWBR0005290',
  checkedOn,
};

export const civilServants: Source = {
  label: {
    nl: 'Ambtenarenwet 2017, artikelen 9 en 10: geheimhouding en meningsuiting van ambtenaren',
    en: 'Dutch Civil Servants Act 2017, articles 9 and 10: confidentiality and expression (in Dutch)',
  },
  url: 'https://wetten.overheid.nl/BWBR0001947',
  checkedOn,
};

export const tradeSecrets: Source = {
  label: {
    nl: 'Wet bescherming bedrijfsgeheimen, artikel 1: wat een bedrijfsgeheim is',
    en: 'Dutch Trade Secrets Act, article 1: what a trade secret is (in Dutch)',
  },
  url: 'https://wetten.overheid.nl/BWBR0041459',
  checkedOn,
};

export const portraitRight: Source = {
  label: {
    nl: 'Auteurswet, artikelen 19 tot en met 21: portretrecht',
    en: 'Dutch Copyright Act, articles 19 to 21: portrait right (in Dutch)',
  },
  url: 'https://wetten.overheid.nl/BWBR0001886',
  checkedOn,
};

export const gdprPersonalData: Source = {
  label: {
    nl: 'AVG, artikelen 4, 6 en 9: persoonsgegevens, grondslag en bijzondere gegevens',
    en: 'GDPR, articles 4, 6 and 9: personal data, lawful basis and special categories',
  },
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  checkedOn,
};

export const gdprBreach: Source = {
  label: {
    nl: 'AVG, artikel 33: een datalek melden bij de toezichthouder',
    en: 'GDPR, article 33: reporting a personal data breach to the authority',
  },
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  checkedOn,
};

export const imagesAtWork: Source = {
  label: {
    nl: 'Autoriteit Persoonsgegevens: beeldmateriaal op de werkplek',
    en: 'Dutch Data Protection Authority: images in the workplace (in Dutch)',
  },
  url: 'https://www.autoriteitpersoonsgegevens.nl/themas/internet-slimme-apparaten/beeldmateriaal/beeldmateriaal-op-de-werkplek',
  checkedOn,
};

export const personalDataOnline: Source = {
  label: {
    nl: 'Autoriteit Persoonsgegevens: persoonsgegevens op internet',
    en: 'Dutch Data Protection Authority: personal data on the internet (in Dutch)',
  },
  url: 'https://www.autoriteitpersoonsgegevens.nl/themas/internet-slimme-apparaten/persoonsgegevens-op-internet',
  checkedOn,
};

export const dataBreaches: Source = {
  label: {
    nl: 'Autoriteit Persoonsgegevens: datalekken',
    en: 'Dutch Data Protection Authority: data breaches (in Dutch)',
  },
  url: 'https://www.autoriteitpersoonsgegevens.nl/themas/beveiliging/datalekken',
  checkedOn,
};

export const advertisingCode: Source = {
  label: {
    nl: 'Stichting Reclame Code: Reclamecode Social Media & Influencer Marketing',
    en: 'Dutch Advertising Code Foundation: Social Media & Influencer Marketing code (in Dutch)',
  },
  url: 'https://www.reclamecode.nl/social',
  checkedOn,
};

export const unfairPractices: Source = {
  label: {
    nl: 'Richtlijn 2005/29/EG, bijlage I, punt 22: zich voordoen als consument',
    en: 'Directive 2005/29/EC, annex I, point 22: posing as a consumer',
  },
  url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
  checkedOn,
};
