import { z } from 'zod';
import type { Bilingual } from '@/domain/training/content';

/**
 * The pulse instrument. Its wording is frozen: answers of different rounds can only be compared while everybody was
 * asked the same. Whoever changes a word raises the version, which starts a new series with a visible break.
 */
export const WORDING_VERSION = 1;

export const supportItemIds = ['S1', 'S2', 'S3', 'S4'] as const;
export const scaleItemIds = [...supportItemIds, 'K1', 'I1'] as const;
export type ScaleItemId = (typeof scaleItemIds)[number];

/** 1 is always the least favourable option, 5 the most. */
export const scaleValues = [1, 2, 3, 4, 5] as const;
export type ScaleValue = (typeof scaleValues)[number];

export const barrierIds = ['time', 'unclear', 'disagree', 'no-benefit', 'worries', 'no-help', 'nothing'] as const;
export type BarrierId = (typeof barrierIds)[number];

export const MOST_BARRIERS = 2;
export const LONGEST_COMMENT = 1000;

/** What a form sends for "no opinion / not applicable"; stored as null, counted as missing. */
export const NO_OPINION = 'none';

export type ScaleItem = {
  readonly id: ScaleItemId;
  readonly question: Bilingual;
  /** Labels of the values 1 to 5, in that order. */
  readonly labels: readonly [Bilingual, Bilingual, Bilingual, Bilingual, Bilingual];
};

const both = (nl: string, en: string): Bilingual => ({ nl, en });

export const scaleItems: readonly ScaleItem[] = [
  {
    id: 'S1',
    question: both('Wat vindt u van het socialmediaplan?', 'What do you think of the social media plan?'),
    labels: [
      both('zeer slecht', 'very bad'),
      both('slecht', 'bad'),
      both('niet slecht en niet goed', 'neither bad nor good'),
      both('goed', 'good'),
      both('zeer goed', 'very good'),
    ],
  },
  {
    id: 'S2',
    question: both(
      'Hoe nodig vindt u dit plan voor onze organisatie?',
      'How necessary is this plan for our organisation?',
    ),
    labels: [
      both('zeer onnodig', 'very unnecessary'),
      both('onnodig', 'unnecessary'),
      both('niet onnodig en niet nodig', 'neither unnecessary nor necessary'),
      both('nodig', 'necessary'),
      both('zeer nodig', 'very necessary'),
    ],
  },
  {
    id: 'S3',
    question: both(
      'Hoe waarschijnlijk is het dat u de komende maand doet wat het plan van u vraagt?',
      'How likely are you to do what the plan asks of you in the coming month?',
    ),
    labels: [
      both('zeer onwaarschijnlijk', 'very unlikely'),
      both('onwaarschijnlijk', 'unlikely'),
      both('niet onwaarschijnlijk en niet waarschijnlijk', 'neither unlikely nor likely'),
      both('waarschijnlijk', 'likely'),
      both('zeer waarschijnlijk', 'very likely'),
    ],
  },
  {
    id: 'S4',
    question: both('Welke zin past nu het best bij u?', 'Which sentence fits you best now?'),
    labels: [
      both('Ik werk het plan tegen', 'I work against it'),
      both('Ik doe zo min mogelijk mee', 'I take part as little as possible'),
      both('Ik doe wat moet, niet meer', 'I do what is required, no more'),
      both('Ik werk graag mee', 'I am glad to take part'),
      both('Ik haal ook anderen over om mee te doen', 'I also bring others along'),
    ],
  },
  {
    id: 'K1',
    question: both(
      'Weet u wat het plan in uw eigen werk van u vraagt?',
      'Do you know what the plan asks of you in your own work?',
    ),
    labels: [
      both('helemaal niet', 'not at all'),
      both('een beetje', 'a little'),
      both('redelijk', 'fairly well'),
      both('goed', 'well'),
      both('heel goed', 'very well'),
    ],
  },
  {
    id: 'I1',
    question: both(
      'Hoeveel zin heeft u om hier meer over te leren of mee te denken?',
      'How much would you like to learn more or have a say?',
    ),
    labels: [
      both('geen', 'none'),
      both('weinig', 'a little'),
      both('een beetje', 'some'),
      both('veel', 'much'),
      both('heel veel', 'very much'),
    ],
  },
];

export const barrierItem: {
  readonly id: 'B1';
  readonly question: Bilingual;
  readonly labels: Readonly<Record<BarrierId, Bilingual>>;
} = {
  id: 'B1',
  question: both('Wat houdt u nu het meest tegen? (hoogstens 2)', 'What holds you back most now? (at most 2)'),
  labels: {
    time: both('tijd', 'time'),
    unclear: both('onduidelijk wat er van mij wordt verwacht', 'unclear what is expected'),
    disagree: both('ik ben het er (deels) niet mee eens', 'I (partly) disagree'),
    'no-benefit': both('ik zie het nut niet', 'I see no benefit'),
    worries: both('zorgen over privé en werk', 'worries about private life and work'),
    'no-help': both('te weinig hulp', 'too little help'),
    nothing: both('niets', 'nothing'),
  },
};

export const noOpinionLabel = both('geen mening / niet van toepassing', 'no opinion / not applicable');

/** Stands beside the optional comment. */
export const commentNote = both(
  'Noem niemand bij naam en schrijf niets over gezondheid, politiek of lidmaatschap van een vakbond.',
  'Name nobody and write nothing about health, politics or trade unions.',
);

const picked = z
  .enum(['1', '2', '3', '4', '5', NO_OPINION], { error: 'pick' })
  .transform((value) => scaleValues.find((known) => String(known) === value) ?? null);

/** A form gives one ticked box as a text and several as a list; "no opinion" here is a box of its own. */
const pickedBarriers = z
  .preprocess(
    (value) => (Array.isArray(value) ? value : value === undefined || value === null || value === '' ? [] : [value]),
    z.array(z.enum([...barrierIds, NO_OPINION], { error: 'pick' })),
  )
  .transform((ids) => [...new Set(ids)])
  .superRefine((ids, context) => {
    const standsAlone = ids.includes('nothing') || ids.includes(NO_OPINION);
    if (ids.length === 0) context.addIssue({ code: 'custom', message: 'pick' });
    else if (standsAlone && ids.length > 1) context.addIssue({ code: 'custom', message: 'nothing-alone' });
    else if (ids.length > MOST_BARRIERS) context.addIssue({ code: 'custom', message: `pick-at-most:${MOST_BARRIERS}` });
  })
  .transform((ids) => barrierIds.filter((id) => ids.includes(id)));

/**
 * One filled-in pulse form. Scale items become 1–5 or null ("no opinion"), `B1` a list of one or two barriers
 * (empty for "no opinion"), an empty comment null. Messages are keys of the namespace `errors`.
 */
export const pulseAnswer = z.object({
  S1: picked,
  S2: picked,
  S3: picked,
  S4: picked,
  K1: picked,
  I1: picked,
  B1: pickedBarriers,
  comment: z
    .string()
    .trim()
    .max(LONGEST_COMMENT, { error: `too-long:${LONGEST_COMMENT}` })
    .nullish()
    .transform((text) => text || null),
});
export type PulseAnswer = z.infer<typeof pulseAnswer>;
