import type { Source } from '@/domain/training/content';

/** The day on which the statements in the lessons were last compared with these sources. */
const checkedOn = '2026-11-25';

export const rectification: Source = {
  label: {
    nl: 'AVG, artikel 16: recht op verbetering van onjuiste persoonsgegevens',
    en: 'GDPR, article 16: right to have incorrect personal data corrected',
  },
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  checkedOn,
};

export const misleadingPractices: Source = {
  label: {
    nl: 'Richtlijn 2005/29/EG, artikelen 6, 7 en 12: misleiding, weglaten en bewijs',
    en: 'Directive 2005/29/EC, articles 6, 7 and 12: misleading, omitting and proof',
  },
  url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
  checkedOn,
};

export const comparativeAdvertising: Source = {
  label: {
    nl: 'Richtlijn 2006/114/EG, artikel 4: voorwaarden voor vergelijkende reclame',
    en: 'Directive 2006/114/EC, article 4: conditions for comparative advertising',
  },
  url: 'https://eur-lex.europa.eu/eli/dir/2006/114/oj',
  checkedOn,
};

export const copyright: Source = {
  label: {
    nl: 'Auteurswet, artikelen 1, 7 en 15a: de maker, werk in dienst van een ander, en citeren',
    en: 'Dutch Copyright Act, articles 1, 7 and 15a: the maker, work made for an employer, and quoting (in Dutch)',
  },
  url: 'https://wetten.overheid.nl/BWBR0001886',
  checkedOn,
};

export const artificialImages: Source = {
  label: {
    nl: 'AI-verordening (EU) 2024/1689, artikel 50: laten weten dat beeld of geluid kunstmatig is',
    en: 'AI Act, Regulation (EU) 2024/1689, article 50: making known that an image or sound is artificial',
  },
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  checkedOn,
};
