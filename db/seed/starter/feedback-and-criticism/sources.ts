import type { Source } from '@/domain/training/content';

/** The day on which the statements in the lessons were last compared with these sources. */
const checkedOn = '2026-11-25';

export const complaintsAboutGovernment: Source = {
  label: {
    nl: 'Algemene wet bestuursrecht, artikelen 9:1 en 9:2: klagen over een bestuursorgaan',
    en: 'Dutch General Administrative Law Act, articles 9:1 and 9:2: complaints about a public body (in Dutch)',
  },
  url: 'https://wetten.overheid.nl/BWBR0005537',
  checkedOn,
};

export const complaintsInCare: Source = {
  label: {
    nl: 'Wet kwaliteit, klachten en geschillen zorg, artikel 15: gratis advies bij een klacht',
    en: 'Dutch Healthcare Quality, Complaints and Disputes Act, article 15: free advice about a complaint (in Dutch)',
  },
  url: 'https://wetten.overheid.nl/BWBR0037173',
  checkedOn,
};

export const reviewRules: Source = {
  label: {
    nl: 'Autoriteit Consument & Markt: regels over het plaatsen van reviews en aanbevelingen',
    en: 'Netherlands Authority for Consumers and Markets: rules on posting reviews (in Dutch)',
  },
  url: 'https://www.acm.nl/nl/publicaties/voorlichting-aan-bedrijven/acm-leidraad/leidraad-bescherming-online-consument/regels-over-het-plaatsen-van-reviews-en-aanbevelingen',
  checkedOn,
};
