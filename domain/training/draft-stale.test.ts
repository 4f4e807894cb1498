import { describe, expect, test } from 'vitest';
import type { DraftText } from './draft';
import {
  joinedState,
  SETTLING_MS,
  staleOf,
  staleTexts,
  stateAfter,
  statesAfter,
  statesToKeep,
  type TranslationState,
} from './draft-stale';
import type { NamedText } from './draft-texts';

const nine = Date.UTC(2026, 10, 25, 9);
const minute = 60_000;
const both: DraftText = { nl: 'Vraag het eerst.', en: 'Ask first.' };
const otherDutch = { ...both, nl: 'Vraag het altijd eerst.' };
const otherEnglish = { ...both, en: 'Always ask first.' };

/** Where a text stands after it was saved in these states, a day apart unless said otherwise (milliseconds). */
function afterAll(texts: readonly DraftText[], apart = 24 * 60 * minute): TranslationState | null {
  let state: TranslationState | null = null;
  for (const [at, after] of texts.slice(1).entries()) {
    state = stateAfter(state, { before: texts[at] ?? after, after, now: nine + at * apart });
  }
  return state;
}

const englishIsStale = { kind: 'stale', locale: 'en', was: both.nl };

describe('one language that is changed after the other', () => {
  test('leaves the other to be looked over, with what it was a translation of', () => {
    expect(afterAll([both, otherDutch])).toEqual(englishIsStale);
    expect(afterAll([both, otherEnglish])).toEqual({ kind: 'stale', locale: 'nl', was: both.en });
  });

  test('again and again still remembers the words that the translation was made from', () => {
    expect(afterAll([both, otherDutch, { ...both, nl: 'Vraag het.' }])).toEqual(englishIsStale);
  });

  test('and back again is as it was', () => {
    expect(afterAll([both, otherDutch, both])).toBeNull();
  });

  test('is over once the other one follows', () => {
    expect(staleOf(afterAll([both, otherDutch, { ...otherDutch, en: 'Always ask first.' }]), both)).toBeNull();
  });

  test('both at once say nothing of each other, and spaces at the end are no change', () => {
    expect(staleOf(afterAll([both, { nl: 'Anders.', en: 'Otherwise.' }]), both)).toBeNull();
    expect(afterAll([both, { ...both, nl: `${both.nl}\n` }])).toBeNull();
  });

  test('a translation that is missing is told as missing, and one that is added is new', () => {
    const dutch = { nl: both.nl, en: '' };
    expect(afterAll([both, dutch])).toBeNull();
    expect(staleOf(afterAll([dutch, both]), both)).toBeNull();
  });
});

describe('a translation that is saved while it is being written', () => {
  const half = { ...both, en: 'Ask' };

  test('does not leave the text that it follows to be looked over', () => {
    const typed = [{ ...both, en: '' }, half, both];
    expect(staleOf(afterAll(typed, minute), both)).toBeNull();
    expect(staleOf(afterAll([both, otherDutch, { ...otherDutch, en: 'Always' }, otherDutch], minute), both)).toBeNull();
  });

  test('ten minutes after the last word it is another change', () => {
    const state = stateAfter(null, { before: { ...both, en: '' }, after: half, now: nine });
    const then = (now: number) => stateAfter(state, { before: half, after: both, now });
    expect(then(nine + SETTLING_MS)).toMatchObject({ kind: 'settling', at: nine + SETTLING_MS });
    expect(then(nine + SETTLING_MS + 1)).toEqual({ kind: 'stale', locale: 'nl', was: 'Ask' });
  });

  test('a change in the other language meanwhile counts at once', () => {
    expect(afterAll([{ ...both, en: '' }, both, otherDutch], minute)).toEqual(englishIsStale);
  });
});

describe('the texts of a part', () => {
  const text = (field: string, words: DraftText): NamedText => ({ field, text: words, max: 400 });
  const edit = (
    before: NamedText[],
    after: NamedText[],
    confirmed: string[] = [],
    states: ReturnType<typeof statesAfter> = {},
  ) => statesAfter(states, { before, after, confirmed, now: nine });

  test('are marked one by one', () => {
    const states = edit([text('title', both), text('body', both)], [text('title', otherDutch), text('body', both)]);
    expect(states).toEqual({ title: englishIsStale });
    expect(staleTexts(states, [text('body', both), text('title', otherDutch)])).toEqual([
      { field: 'title', stale: englishIsStale },
    ]);
  });

  test('a text that is new has nothing to look over', () => {
    expect(edit([], [text('options.ab.text', both)])).toEqual({});
  });

  test('"the translation is still right" takes the mark away, until the next change', () => {
    const marked = edit([text('title', both)], [text('title', otherDutch)]);
    const confirmed = edit([text('title', otherDutch)], [text('title', otherDutch)], ['title'], marked);
    expect(confirmed).toEqual({});
    expect(edit([text('title', otherDutch)], [text('title', both)], [], confirmed)).toEqual({
      title: { ...englishIsStale, was: otherDutch.nl },
    });
  });

  test('a mark waits unseen while the question has another form', () => {
    const marked = edit([text('explanation', both)], [text('explanation', otherDutch)]);
    const hidden = edit([text('explanation', otherDutch)], [text('prompt', both)], [], marked);
    expect(staleTexts(hidden, [text('prompt', both)])).toEqual([]);
    expect(staleTexts(hidden, [text('explanation', otherDutch)])).toHaveLength(1);
  });
});

test('two paragraphs as one: what is to be looked over in either is so in the whole', () => {
  const marked = { text: otherDutch, translation: stateAfter(null, { before: both, after: otherDutch, now: nine }) };
  const plain = { text: { nl: 'Altijd.', en: 'Always.' }, translation: null };
  expect(joinedState(marked, plain)).toEqual({ ...englishIsStale, was: 'Vraag het eerst. Altijd.' });
  expect(joinedState(plain, marked)).toEqual({ ...englishIsStale, was: 'Altijd. Vraag het eerst.' });
  expect(joinedState(plain, plain)).toBeNull();
});

describe('statesToKeep', () => {
  const stale = (was: string) => ({ kind: 'stale', locale: 'en', was }) as const;
  const found = (id: string, field: string, was: string) => ({ part: { id }, field, stale: stale(was) });

  test('gathers by part and field what a version is published with', () => {
    expect(statesToKeep([found('l1', 'title', 'A'), found('q1', 'prompt', 'B'), found('l1', 'body', 'C')])).toEqual({
      l1: { title: stale('A'), body: stale('C') },
      q1: { prompt: stale('B') },
    });
  });

  test('nothing is null', () => {
    expect(statesToKeep([])).toBeNull();
  });
});
