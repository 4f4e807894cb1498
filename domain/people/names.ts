/** How a person's name is written, sorted and found. */
export type NameParts = { readonly firstName: string; readonly namePrefix: string; readonly lastName: string };

/** "Jan van der Berg". A part that is empty leaves no gap. */
export function fullName({ firstName, namePrefix, lastName }: NameParts): string {
  return joined([firstName, namePrefix, lastName]);
}

/** "berg, jan van der": folded, by last name, because the Dutch look for "van der Berg" under the B. */
export function sortName({ firstName, namePrefix, lastName }: NameParts): string {
  const rest = joined([firstName, namePrefix]);
  return fold(rest === '' ? lastName : `${lastName}, ${rest}`);
}

/** What a search looks through: name, address, number and job title, folded, with one space between words. */
export function searchText(person: NameParts & { email: string; employeeNo: string; jobTitle: string }): string {
  return fold(joined([fullName(person), person.email, person.employeeNo, person.jobTitle]));
}

/** The words of a question, folded as `searchText` is: a person is found when each of them occurs. */
export function searchWords(question: string): string[] {
  return fold(question).split(' ').filter(Boolean);
}

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ə: 'e',
};
const SPECIAL_LETTER = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'g');

const APOSTROPHES = /[\u2018\u2019\u02bc\u02b9`\u00b4]/g;
const HYPHENS = /[\u2010-\u2015]/g;

/** The accents of Latin, Greek and Cyrillic only: vowel signs of other scripts are letters, not decoration. */
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * Lower case without accents, for comparing and searching: "Yılmaz" → "yilmaz", "Łukasz Øster" → "lukasz oster".
 * Not for display, and lossy: two different names can fold to the same text.
 */
export function fold(text: string): string {
  const plain = isAscii(text) ? text.toLowerCase() : withoutAccents(text);
  return plain.replace(/\s+/g, ' ').trim();
}

/** Apostrophes first: NFKD would turn "´" into a space and an accent. NFC last: NFKD also takes Hangul apart. */
function withoutAccents(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(SPECIAL_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFC');
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
