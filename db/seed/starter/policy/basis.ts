import type { Locale } from '@/domain/access/viewer';
import type { Bilingual, Source } from '@/domain/training/content';
import { artificialImages, copyright } from '../accurate-information/sources';
import { childrensConsent, consent } from '../human-brand/sources';
import { falseReviews, whistleblowersAct } from '../safe-and-lawful/sources';
import {
  advertisingCode,
  constitution,
  gdprBreach,
  gdprPersonalData,
  goodEmployee,
  portraitRight,
  tradeSecrets,
  unfairPractices,
} from '../sources';

/** The day on which the policy was last compared with this source. */
const checkedOn = '2026-11-25';

const worksCouncil: Source = {
  label: {
    nl: 'Wet op de ondernemingsraden, artikel 27, lid 1, onder k en l: instemming met regels over persoonsgegevens en toezicht',
    en: 'Dutch Works Councils Act, article 27(1)(k) and (l): consent to rules on personal data and monitoring (in Dutch)',
  },
  url: 'https://wetten.overheid.nl/BWBR0002747',
  checkedOn,
};

const sources: readonly Source[] = [
  constitution,
  goodEmployee,
  whistleblowersAct,
  gdprPersonalData,
  gdprBreach,
  consent,
  childrensConsent,
  portraitRight,
  copyright,
  artificialImages,
  tradeSecrets,
  unfairPractices,
  falseReviews,
  advertisingCode,
  worksCouncil,
];

const day: Record<Locale, (iso: string) => string> = {
  nl: (iso) => new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
  en: (iso) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
};
const list = (locale: Locale) => sources.map(({ label, url }) => `- [${label[locale]}](${url})`).join('\n');

/** How the policy came about, how long it holds, and what it rests on. */
export const basis: readonly Bilingual[] = [
  { nl: '## Over dit beleid', en: '## About this policy' },
  {
    nl: 'Collega’s hebben over dit beleid meegedacht. Op elk voorstel is antwoord gegeven. Bij regels over persoonsgegevens van collega’s heeft een ondernemingsraad instemmingsrecht: [datum van de instemming, of: niet nodig, of: wij hebben geen ondernemingsraad].',
    en: 'Colleagues had their say in this policy, and every proposal was answered. A works council has a right of consent on rules about colleagues’ personal data: [date of consent, or: not needed, or: we have no works council].',
  },
  {
    nl: 'We bekijken de tekst elk jaar opnieuw, en eerder als dat nodig is. Verandert er iets belangrijks, dan vragen we je de nieuwe versie te lezen.',
    en: 'We review the text every year, and sooner if need be. If something important changes, we ask you to read the new version.',
  },
  { nl: '### Waar dit op steunt', en: '### What this rests on' },
  {
    nl: `Deze wetten en regels hebben we gebruikt. We hebben ze bekeken op ${day.nl(checkedOn)}.`,
    en: `We used these laws and rules. We looked at them on ${day.en(checkedOn)}.`,
  },
  { nl: list('nl'), en: list('en') },
];
