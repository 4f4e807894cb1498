import { type Block, blockOf } from './blocks';
import { canonicalParagraph } from './canonical';
import { likeness, likenessTo, type Words, wordsOf } from './likeness';

/** From here on a text is the same paragraph wherever it stands now. */
export const SAME_ANYWHERE = 0.5;
/** Between the same two neighbours less is enough: there it was most likely rewritten. */
export const SAME_IN_PLACE = 0.3;

/** A paragraph of the draft in the language at hand, '' while it is not translated, and in the other one. */
export type KnownParagraph = { readonly id: string; readonly text: string; readonly other: string };

/**
 * Which paragraph of the draft each new text is, so that comments and differences go on finding it; null for a new one.
 * First what reads the same; then what is most alike, from SAME_ANYWHERE on, also after it was moved; then, between
 * paragraphs that were found, what stands in the same place: rewritten, or the translation that was missing. Of a
 * paragraph that was divided, the part that kept most of its words keeps its id. Every paragraph is given out once.
 */
export function matchParagraphs(known: readonly KnownParagraph[], texts: readonly string[]): (string | null)[] {
  const matching = new Matching(known.map(asKnown), texts.map(asNew));
  matching.takeEqual();
  matching.takeAlike();
  matching.takeInPlace();
  return matching.found.map((at) => (at === null ? null : (known[at]?.id ?? null)));
}

type Seen = { readonly text: string; readonly block: Block | null; readonly words: Words };
type Known = Seen & { readonly isUntranslated: boolean };

const asNew = (text: string): Seen => ({
  text: canonicalParagraph(text),
  block: blockOf(text),
  words: wordsOf(text),
});
const asKnown = ({ text, other }: KnownParagraph): Known => {
  const isUntranslated = canonicalParagraph(text) === '';
  return { ...asNew(isUntranslated ? other : text), isUntranslated };
};

class Matching {
  readonly #known: readonly Known[];
  readonly #texts: readonly Seen[];
  readonly #taken = new Set<number>();
  /** By new text, the place of the paragraph it is. */
  readonly found: (number | null)[];

  constructor(known: readonly Known[], texts: readonly Seen[]) {
    this.#known = known;
    this.#texts = texts;
    this.found = texts.map(() => null);
  }

  takeEqual(): void {
    const places = new Map<string, number[]>();
    for (const [at, { text, isUntranslated }] of this.#known.entries()) {
      if (!isUntranslated) places.set(text, [...(places.get(text) ?? []), at]);
    }
    for (const [at, { text }] of this.#texts.entries()) {
      const place = places.get(text)?.shift();
      if (place !== undefined) this.#take(at, place);
    }
  }

  takeAlike(): void {
    const pairs: { at: number; place: number; alike: number; apart: number }[] = [];
    const likenesses = likenessTo(this.#known.map(({ words }) => words));
    for (const [at, text] of this.#texts.entries()) {
      if (this.found[at] !== null) continue;
      const alikes = likenesses(text.words);
      for (const [place, known] of this.#known.entries()) {
        if (this.#taken.has(place) || known.isUntranslated || !isOneFamily(known, text)) continue;
        const alike = alikes[place] ?? 0;
        const apart = Math.abs(at / this.#texts.length - place / this.#known.length);
        if (alike >= SAME_ANYWHERE) pairs.push({ at, place, alike, apart });
      }
    }
    pairs.sort((a, b) => b.alike - a.alike || a.apart - b.apart);
    for (const { at, place } of pairs) {
      if (this.found[at] === null && !this.#taken.has(place)) this.#take(at, place);
    }
  }

  takeInPlace(): void {
    for (const { texts, places } of this.#gaps()) {
      for (const [at, place] of this.#aligned(texts, places)) this.#take(at, place);
    }
  }

  #take(at: number, place: number): void {
    this.found[at] = place;
    this.#taken.add(place);
  }

  /** Runs of new texts without a match, each with the paragraphs between the same neighbours that have none either. */
  #gaps(): { texts: number[]; places: number[] }[] {
    const gaps: { texts: number[]; places: number[] }[] = [];
    let run: number[] = [];
    let before = -1;
    for (let at = 0; at <= this.#texts.length; at += 1) {
      const place = at < this.#texts.length ? this.found[at] : this.#known.length;
      if (place === null || place === undefined) {
        run.push(at);
        continue;
      }
      const places = range(before + 1, place).filter((one) => !this.#taken.has(one));
      if (run.length > 0 && places.length > 0) gaps.push({ texts: run, places });
      run = [];
      before = place;
    }
    return gaps;
  }

  /** The pairs in order that fit best together: the heaviest common subsequence. */
  #aligned(texts: readonly number[], places: readonly number[]): [at: number, place: number][] {
    const weight = (row: number, column: number): number => {
      const [text, known] = [this.#texts[texts[row] ?? -1], this.#known[places[column] ?? -1]];
      return text && known ? weightInPlace(known, text) : 0;
    };
    // best[row][column]: the weight that the texts from `row` and the paragraphs from `column` on can still reach.
    const best = Array.from({ length: texts.length + 1 }, () => new Float64Array(places.length + 1));
    const reach = (row: number, column: number): number => best[row]?.[column] ?? 0;
    const paired = (row: number, column: number): number => {
      const gained = weight(row, column);
      return gained > 0 ? gained + reach(row + 1, column + 1) : 0;
    };
    for (let row = texts.length - 1; row >= 0; row -= 1) {
      for (let column = places.length - 1; column >= 0; column -= 1) {
        const most = Math.max(paired(row, column), reach(row + 1, column), reach(row, column + 1));
        const line = best[row];
        if (line) line[column] = most;
      }
    }
    const pairs: [number, number][] = [];
    for (let row = 0, column = 0; row < texts.length && column < places.length;) {
      const here = reach(row, column);
      if (here > 0 && here === paired(row, column)) {
        pairs.push([texts[row] ?? -1, places[column] ?? -1]);
        row += 1;
        column += 1;
      } else if (here === reach(row + 1, column)) row += 1;
      else column += 1;
    }
    return pairs;
  }
}

/** A heading stays a heading; running text may become a list. */
function isOneFamily({ block: one }: Seen, { block: other }: Seen): boolean {
  return (one?.kind === 'heading') === (other?.kind === 'heading');
}

/** How well a new text fits where a paragraph stands; 0: not at all. */
function weightInPlace(known: Known, text: Seen): number {
  if (known.isUntranslated) return weightAsTranslation(known, text);
  if (!isOneFamily(known, text)) return 0;
  const alike = likeness(known.words, text.words);
  const isRewordedHeading = known.block?.kind === 'heading' && known.block.level === text.block?.level;
  return alike >= SAME_IN_PLACE || isRewordedHeading ? 1 + alike : 0;
}

/** Words say nothing across languages, but kind and length do. Headings, lists and tables hold the rest in place. */
function weightAsTranslation(known: Known, text: Seen): number {
  const [one, other] = [known.block, text.block];
  if (!one || !other || one.kind !== other.kind || one.level !== other.level) return 0;
  const [short, long] = [known.words.total, text.words.total].sort((a, b) => a - b);
  const length = long ? (short ?? 0) / long : 1;
  return (one.kind === 'paragraph' ? 1 : 2) + length;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
