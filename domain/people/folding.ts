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

const ACUTE_ACCENT = /\u00b4/g;
const APOSTROPHES = /[\u2018\u2019\u02b9\u02bc`]/g;
const HYPHENS = /[\u2010-\u2015]/g;

/** The accents of Latin, Greek and Cyrillic only: vowel signs of other scripts are letters, not decoration. */
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * Lower case without accents and with single spaces, for comparing, sorting and searching: "Yılmaz" → "yilmaz",
 * "Łukasz Øster" → "lukasz oster". Not for display, and lossy: different names can fold to the same text.
 */
export function fold(text: string): string {
  const plain = isAscii(text) ? text.toLowerCase() : withoutAccents(text);
  return plain.replace(/\s+/g, ' ').trim();
}

/** The words of a question, folded as `searchText` is: a person is found when each of them occurs. */
export function searchWords(question: string): string[] {
  return fold(question).split(' ').filter(Boolean);
}

/**
 * The order matters. A lone acute accent, typed as an apostrophe, comes before NFKD, which turns it into a space and a
 * mark; lower case after the marks have gone, because "İ" in lower case would bring one back; NFC last, because NFKD
 * has taken Hangul apart as well.
 */
function withoutAccents(text: string): string {
  return text
    .replace(ACUTE_ACCENT, "'")
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(SPECIAL_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFC');
}

function isAscii(text: string): boolean {
  return !/[^\u0000-\u007f]/.test(text);
}
