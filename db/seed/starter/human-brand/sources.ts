import type { Source } from '@/domain/training/content';

/** The day on which the statements in the lessons were last compared with these sources. */
const checkedOn = '2026-11-25';

export const consent: Source = {
  label: {
    nl: 'AVG, artikelen 4 en 7: wat toestemming is, en hoe iemand die intrekt',
    en: 'GDPR, articles 4 and 7: what consent is, and how it is withdrawn',
  },
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  checkedOn,
};

export const childrensConsent: Source = {
  label: {
    nl: 'Uitvoeringswet AVG, artikel 5: toestemming voor kinderen onder de zestien',
    en: 'Dutch GDPR Implementation Act, article 5: consent for children under sixteen (in Dutch)',
  },
  url: 'https://wetten.overheid.nl/BWBR0040940',
  checkedOn,
};
