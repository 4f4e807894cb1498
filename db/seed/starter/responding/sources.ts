import type { Source } from '@/domain/training/content';

/** The day on which the statements in the lessons were last compared with these sources. */
const checkedOn = '2026-11-25';

export const medicalSecrecy: Source = {
  label: {
    nl: 'Burgerlijk Wetboek Boek 7, artikel 457: geheimhouding door de hulpverlener',
    en: 'Dutch Civil Code, Book 7, article 457: confidentiality of care providers (in Dutch)',
  },
  url: 'https://wetten.overheid.nl/BWBR0005290',
  checkedOn,
};

export const dataMinimisation: Source = {
  label: {
    nl: 'AVG, artikel 5, lid 1, onder c: niet meer gegevens dan nodig',
    en: 'GDPR, article 5(1)(c): no more data than necessary',
  },
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  checkedOn,
};
