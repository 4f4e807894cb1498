import { fold } from '@/domain/people/folding';
import { COMMENTS_AT_ONCE } from './themes';

/** A comment by its random key. */
export type KeyedText = { readonly key: string; readonly body: string };
/** Comments that look alike, and up to three words that most of them share, as they were written, for the eye. */
export type AlikeGroup = { readonly keys: readonly string[]; readonly words: readonly string[] };

/** Comments beyond this many are left for the next time, when the first ones are in a theme. */
export const TEXTS_AT_MOST = 2_000;
/** A group holds no more than one form can move. */
const GROUP_AT_MOST = COMMENTS_AT_ONCE;
/** Of a long comment so many letters are read: it rarely begins to be about something after that. */
const LETTERS_AT_MOST = 400;
const PIECES_AT_MOST = 40;
const NEAREST = 10;
const PIECE = 4;
/** Cosine from which two comments are alike. Chosen on made-up comments: below .2 everything hangs together. */
const ALIKE_FROM = 0.3;

/** Words that say nothing of what a comment is about, folded. Nothing else in here knows a language. */
const STOP_WORDS = new Set(
  `aan al alle alleen als altijd ander andere bij daar dan dat de deze die dit doe doen door dus een eens en er erg ene
  geen goed graag had heb hebben heeft het hier hij hoe iets ik in is ja je jij jullie kan kunnen maar me meer men met
  mij mijn moet moeten na naar niet nog nu of om omdat ons onze ook op over per te toch toe tot uit van veel voor vind
  wat was we wel werd wie wij wil willen worden wordt ze zeer zelf zich zij zijn zo zou
  a about after all also always am an and any are as at be because been but by can could did do does for from get had
  has have he her him his how i if in is it its just like me more much my no not now of on or our out she should so some
  than that the their them then there they this to too up us very was we were what when which who will with would you
  your`.split(/\s+/),
);

/**
 * Groups comments that are about the same, as a proposal for themes: the same comments give the same groups, in
 * whatever order they are read and in whatever language.
 *
 * A comment becomes the set of pieces of four letters of its words (so that "rooster" and "roosters" meet), stop words
 * left out, a piece that few comments have weighing more: ln(1 + n / df). Two comments are alike from a cosine of 0.30,
 * and who is alike to one of a group is in it (single linkage), the most alike first, as long as the group has room.
 *
 * Cost: only texts that share a piece are compared, each by its first 400 letters, its 40 most telling pieces and with
 * its ten nearest before it. 2,000 comments of 1,000 letters take about 0.2 s (the test allows 1 s).
 *
 * @returns groups of 2 to 50, the largest first; of equals the one with the first key
 */
export function alikeGroups(comments: readonly KeyedText[]): AlikeGroup[] {
  const texts = [...comments].sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, TEXTS_AT_MOST);
  const words = texts.map(({ body }) => tellingWords(body.slice(0, LETTERS_AT_MOST)));
  return joined(texts.length, alikePairs(weigh(piecesOf(words)))).map((members) => ({
    keys: members.flatMap((index) => texts[index]?.key ?? []),
    words: sharedWords(members.map((index) => words[index] ?? [])),
  }));
}

/** The words of a text, folded, without stop words and without what is shorter than three letters. */
function tellingWords(body: string): string[] {
  return fold(body)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !STOP_WORDS.has(word));
}

/**
 * The pieces of each text, as numbers: runs of four letters; of a shorter word the word itself, with a mark so that it
 * stays a word.
 */
function piecesOf(texts: readonly (readonly string[])[]): Set<number>[] {
  const known = new Map<string, number>();
  const numberOf = (piece: string) => {
    const number = known.get(piece) ?? known.size;
    if (number === known.size) known.set(piece, number);
    return number;
  };
  return texts.map((words) => {
    const pieces = new Set<number>();
    for (const word of words) {
      if (word.length < PIECE) pieces.add(numberOf(`_${word}`));
      for (let at = 0; at + PIECE <= word.length; at++) pieces.add(numberOf(word.slice(at, at + PIECE)));
    }
    return pieces;
  });
}

/** The pieces of a text that others have too, the most telling ones, with their weights. */
type Vector = readonly (readonly [piece: number, weight: number])[];

/** Vectors of length 1, or shorter where pieces were left out: what only one comment says makes it less alike. */
function weigh(sets: readonly Set<number>[]): Vector[] {
  const seenIn: number[] = [];
  for (const set of sets) for (const piece of set) seenIn[piece] = (seenIn[piece] ?? 0) + 1;
  const weights = seenIn.map((count) => Math.log(1 + sets.length / count));
  const weightOf = (piece: number) => weights[piece] ?? 0;
  return sets.map((set) => {
    const pieces = [...set];
    const length = Math.sqrt(pieces.reduce((sum, piece) => sum + weightOf(piece) ** 2, 0));
    return pieces
      .filter((piece) => (seenIn[piece] ?? 0) > 1)
      .sort((a, b) => weightOf(b) - weightOf(a) || a - b)
      .slice(0, PIECES_AT_MOST)
      .map((piece) => [piece, weightOf(piece) / length] as const);
  });
}

/** Two texts by their place, the second one first read, and the cosine between them. */
type Pair = readonly [text: number, earlier: number, likeness: number];
const mostAlike = ([a, b, first]: Pair, [c, d, second]: Pair) => second - first || a - c || b - d;

/** The pairs that are alike; of each text those with its nearest before it. */
function alikePairs(vectors: readonly Vector[]): Pair[] {
  // Two lists of numbers for each piece and not one of objects: this is the innermost loop.
  const withPiece = new Map<number, { texts: number[]; weights: number[] }>();
  const likeness = new Float64Array(vectors.length);
  return vectors.flatMap((vector, text) => {
    likeness.fill(0);
    for (const [piece, weight] of vector) {
      const { texts, weights } = withPiece.get(piece) ?? { texts: [], weights: [] };
      for (let at = 0; at < texts.length; at++) {
        const other = texts[at] ?? 0;
        likeness[other] = (likeness[other] ?? 0) + weight * (weights[at] ?? 0);
      }
      texts.push(text);
      weights.push(weight);
      withPiece.set(piece, { texts, weights });
    }
    const near: Pair[] = [];
    for (let earlier = 0; earlier < text; earlier++) {
      const found = likeness[earlier] ?? 0;
      if (found >= ALIKE_FROM) near.push([text, earlier, found]);
    }
    return near.sort(mostAlike).slice(0, NEAREST);
  });
}

/** Joins texts pair by pair, the most alike first; two groups that would be too large together stay apart. */
function joined(count: number, pairs: readonly Pair[]): number[][] {
  const groupOf = Array.from({ length: count }, (_, index) => [index]);
  for (const [a, b] of [...pairs].sort(mostAlike)) {
    const [one, other] = [groupOf[a] ?? [], groupOf[b] ?? []];
    if (one === other || one.length + other.length > GROUP_AT_MOST) continue;
    const both = [...one, ...other].sort((first, second) => first - second);
    for (const index of both) groupOf[index] = both;
  }
  return [...new Set(groupOf)]
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

const WORDS_SHOWN = 3;

/** Words that begin with the same five letters are one here: of those the shortest is shown. */
const STEM = 5;

/** The words that stand in most texts of a group, and in at least two of them. */
function sharedWords(texts: readonly (readonly string[])[]): string[] {
  const found = new Map<string, { word: string; count: number }>();
  for (const words of texts) {
    const forms = new Map(words.map((word) => [word.slice(0, STEM), word]));
    for (const [stem, word] of forms) {
      const { word: other = word, count = 0 } = found.get(stem) ?? {};
      found.set(stem, { word: shortest(word, other), count: count + 1 });
    }
  }
  return [...found.values()]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || b.word.length - a.word.length || (a.word < b.word ? -1 : 1))
    .slice(0, WORDS_SHOWN)
    .map(({ word }) => word);
}

function shortest(a: string, b: string): string {
  if (a.length !== b.length) return a.length < b.length ? a : b;
  return a < b ? a : b;
}
