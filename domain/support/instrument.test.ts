import { describe, expect, test } from 'vitest';
import { barrierIds, barrierItem, LONGEST_COMMENT, pulseAnswer, scaleItemIds, scaleItems } from './instrument';

const filled = { S1: '5', S2: '4', S3: 'none', S4: '3', K1: '2', I1: '1', B1: 'time', comment: '' };

/** The error keys by field, as a form shows them. */
function errorsOf(form: Record<string, unknown>): Record<string, string[]> {
  const parsed = pulseAnswer.safeParse(form);
  const errors: Record<string, string[]> = {};
  for (const { path, message } of parsed.error?.issues ?? []) (errors[String(path[0])] ??= []).push(message);
  return errors;
}

describe('the instrument', () => {
  test('six scale items with five labels each, in both languages, none twice within an item', () => {
    expect(scaleItems.map(({ id }) => id)).toEqual(scaleItemIds);
    for (const { labels } of scaleItems) {
      expect(new Set(labels.map(({ nl }) => nl)).size).toBe(5);
      expect(new Set(labels.map(({ en }) => en)).size).toBe(5);
    }
    expect(Object.keys(barrierItem.labels)).toEqual(barrierIds);
  });

  test('the wording is frozen: changing a word must be a decision, with a new version', () => {
    const words = scaleItems.flatMap(({ question, labels }) => [question, ...labels]);
    const all = [...words, barrierItem.question, ...Object.values(barrierItem.labels)];
    expect(all.map(({ nl, en }) => `${nl} | ${en}`)).toMatchInlineSnapshot(`
      [
        "Wat vindt u van het socialmediaplan? | What do you think of the social media plan?",
        "zeer slecht | very bad",
        "slecht | bad",
        "niet slecht en niet goed | neither bad nor good",
        "goed | good",
        "zeer goed | very good",
        "Hoe nodig vindt u dit plan voor onze organisatie? | How necessary is this plan for our organisation?",
        "zeer onnodig | very unnecessary",
        "onnodig | unnecessary",
        "niet onnodig en niet nodig | neither unnecessary nor necessary",
        "nodig | necessary",
        "zeer nodig | very necessary",
        "Hoe waarschijnlijk is het dat u de komende maand doet wat het plan van u vraagt? | How likely are you to do what the plan asks of you in the coming month?",
        "zeer onwaarschijnlijk | very unlikely",
        "onwaarschijnlijk | unlikely",
        "niet onwaarschijnlijk en niet waarschijnlijk | neither unlikely nor likely",
        "waarschijnlijk | likely",
        "zeer waarschijnlijk | very likely",
        "Welke zin past nu het best bij u? | Which sentence fits you best now?",
        "Ik werk het plan tegen | I work against it",
        "Ik doe zo min mogelijk mee | I take part as little as possible",
        "Ik doe wat moet, niet meer | I do what is required, no more",
        "Ik werk graag mee | I am glad to take part",
        "Ik haal ook anderen over om mee te doen | I also bring others along",
        "Weet u wat het plan in uw eigen werk van u vraagt? | Do you know what the plan asks of you in your own work?",
        "helemaal niet | not at all",
        "een beetje | a little",
        "redelijk | fairly well",
        "goed | well",
        "heel goed | very well",
        "Hoeveel zin heeft u om hier meer over te leren of mee te denken? | How much would you like to learn more or have a say?",
        "geen | none",
        "weinig | a little",
        "een beetje | some",
        "veel | much",
        "heel veel | very much",
        "Wat houdt u nu het meest tegen? (hoogstens 2) | What holds you back most now? (at most 2)",
        "tijd | time",
        "onduidelijk wat er van mij wordt verwacht | unclear what is expected",
        "ik ben het er (deels) niet mee eens | I (partly) disagree",
        "ik zie het nut niet | I see no benefit",
        "zorgen over privé en werk | worries about private life and work",
        "te weinig hulp | too little help",
        "niets | nothing",
      ]
    `);
  });
});

describe('pulseAnswer', () => {
  test('values become numbers, "no opinion" and an empty comment become null', () => {
    expect(pulseAnswer.parse(filled)).toEqual({
      S1: 5,
      S2: 4,
      S3: null,
      S4: 3,
      K1: 2,
      I1: 1,
      B1: ['time'],
      comment: null,
    });
  });

  test('one or two barriers, in the order of the instrument, each once; or no opinion', () => {
    expect(pulseAnswer.parse({ ...filled, B1: ['unclear', 'time'] }).B1).toEqual(['time', 'unclear']);
    expect(pulseAnswer.parse({ ...filled, B1: ['time', 'time'] }).B1).toEqual(['time']);
    expect(pulseAnswer.parse({ ...filled, B1: ['nothing'] }).B1).toEqual(['nothing']);
    expect(pulseAnswer.parse({ ...filled, B1: 'none' }).B1).toEqual([]);
  });

  test('the comment is optional, trimmed, and at most 1000 characters', () => {
    expect(pulseAnswer.parse({ ...filled, comment: undefined }).comment).toBeNull();
    expect(pulseAnswer.parse({ ...filled, comment: '  Goed plan. ' }).comment).toBe('Goed plan.');
    expect(pulseAnswer.parse({ ...filled, comment: 'x'.repeat(LONGEST_COMMENT) }).comment).toHaveLength(1000);
    expect(errorsOf({ ...filled, comment: 'x'.repeat(LONGEST_COMMENT + 1) })).toEqual({ comment: ['too-long:1000'] });
  });

  test('a missing item asks to pick one, each by its own name', () => {
    const pick = ['pick'];
    expect(errorsOf({})).toEqual({ S1: pick, S2: pick, S3: pick, S4: pick, K1: pick, I1: pick, B1: pick });
    expect(errorsOf({ ...filled, S4: '', B1: [] })).toEqual({ S4: pick, B1: pick });
  });

  test.each(['0', '6', '2.5', 'five', 3, null])('refuses %o as a value', (value) => {
    expect(errorsOf({ ...filled, S1: value })).toEqual({ S1: ['pick'] });
  });

  test.each([
    [['time', 'unclear', 'disagree'], 'pick-at-most:2'],
    [['nothing', 'time'], 'nothing-alone'],
    [['none', 'time'], 'nothing-alone'],
    [['nothing', 'time', 'unclear'], 'nothing-alone'],
    [['laziness'], 'pick'],
  ])('refuses the barriers %o: %s', (B1, key) => {
    expect(errorsOf({ ...filled, B1 })).toEqual({ B1: [key] });
  });

  test('drops what was not asked', () => {
    expect(pulseAnswer.parse({ ...filled, employeeId: 'e1' })).not.toHaveProperty('employeeId');
  });
});
