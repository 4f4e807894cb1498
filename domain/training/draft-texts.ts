import { locales, type Locale } from '../access/viewer';
import type {
  Draft,
  DraftHead,
  DraftLesson,
  DraftOption,
  DraftPartKind,
  DraftQuestion,
  DraftText,
  KindOfPart,
} from './draft';
import { HEAD } from './draft';
import { otherThan, type Stale, staleTexts, type TranslationStates } from './draft-stale';

/** Longest texts, in UTF-16 units. A lesson of 300 words has about 2,000. */
export const LINE_MAX = 400;
export const TEXT_MAX = 20_000;
/** Entries in one list of a part: more is no question any more. */
export const LIST_MAX = 20;

/** Where in a draft something is. */
export type PartRef = { readonly kind: DraftPartKind; readonly id: string };

/** A text of a part with the name of its field; `max` in UTF-16 units. */
export type NamedText = { readonly field: string; readonly text: DraftText; readonly max: number };

const line = (field: string, text: DraftText): NamedText => ({ field, text, max: LINE_MAX });
const long = (field: string, text: DraftText): NamedText => ({ field, text, max: TEXT_MAX });

export function headTexts({ title, purpose, topic }: DraftHead): NamedText[] {
  return [line('title', title), long('purpose', purpose), line('topicName', topic.name)];
}

export function lessonTexts({ title, body, video, sources }: DraftLesson): NamedText[] {
  return [
    line('title', title),
    long('body', body),
    ...(video ? [line('video.title', video.title), long('video.transcript', video.transcript)] : []),
    ...sources.map(({ label }, at) => line(`sources.s${at + 1}.label`, label)),
  ];
}

/** The texts that the question's form asks for; what was typed for another form waits unseen. */
export function questionTexts({ form, prompt, options, items, explanation, steps }: DraftQuestion): NamedText[] {
  const prompts = [long('prompt', prompt)];
  switch (form) {
    case 'order':
      return [
        ...prompts,
        ...items.map(({ id, text }) => line(`items.${id}.text`, text)),
        long('explanation', explanation),
      ];
    case 'steps':
      return [
        ...prompts,
        ...steps.flatMap((step) => [
          long(`steps.${step.id}.prompt`, step.prompt),
          ...optionTexts(`steps.${step.id}.options`, step.options),
        ]),
      ];
    case 'true-false':
      // "True" and "false" write themselves.
      return [
        ...prompts,
        ...options.slice(0, 2).map(({ id, explanation: why }) => long(`options.${id}.explanation`, why)),
      ];
    default:
      return [...prompts, ...optionTexts('options', options)];
  }
}

function optionTexts(list: string, options: readonly DraftOption[]): NamedText[] {
  return options.flatMap(({ id, text, explanation }) => [
    line(`${list}.${id}.text`, text),
    long(`${list}.${id}.explanation`, explanation),
  ]);
}

/** The texts of a part by the names of their fields. */
export function textsOf(part: KindOfPart): NamedText[] {
  switch (part.kind) {
    case 'head':
      return headTexts(part.content);
    case 'lesson':
      return lessonTexts(part.content);
    case 'question':
      return questionTexts(part.content);
  }
}

/** Every text of a draft that has to be there in both languages. */
function draftTexts({ head, lessons, questions }: Draft): { part: PartRef; texts: NamedText[] }[] {
  return [
    { part: { kind: 'head', id: HEAD }, texts: headTexts(head) },
    ...lessons.map((one) => ({ part: { kind: 'lesson', id: one.id } as const, texts: lessonTexts(one) })),
    ...questions.map((one) => ({ part: { kind: 'question', id: one.id } as const, texts: questionTexts(one) })),
  ];
}

export type MissingTranslation = { readonly part: PartRef; readonly field: string; readonly locale: Locale };

/** Texts that are there in one language and not in the other. What is missing in both is not written yet, not untranslated. */
export function missingTranslations(draft: Draft): MissingTranslation[] {
  return draftTexts(draft).flatMap(({ part, texts }) =>
    texts.flatMap(({ field, text }) =>
      locales
        .filter((locale) => isBlank(text[locale]) && !isBlank(text[otherThan(locale)]))
        .map((locale) => ({ part, field, locale })),
    ),
  );
}

export type StaleTranslation = { readonly part: PartRef; readonly field: string; readonly stale: Stale };

/** Texts of which one language was changed after the other. `states` by the id of the part. */
export function staleTranslations(draft: Draft, states: ReadonlyMap<string, TranslationStates>): StaleTranslation[] {
  return draftTexts(draft).flatMap(({ part, texts }) =>
    staleTexts(states.get(part.id) ?? {}, texts).map((one) => ({ part, ...one })),
  );
}

/** How many translations a draft misses in each language. */
export function missingCounts(draft: Draft): Record<Locale, number> {
  const missing = missingTranslations(draft);
  const count = (locale: Locale) => missing.filter((one) => one.locale === locale).length;
  return { nl: count('nl'), en: count('en') };
}

const isBlank = (text: string) => text.trim() === '';

/** The texts of a part that are longer than there is room for, as fields of its form. */
export function tooLong(texts: readonly NamedText[]): Record<string, string> {
  const over = texts.flatMap(({ field, text, max }) =>
    locales.filter((locale) => text[locale].length > max).map((locale) => [`${field}.${locale}`, `too-long:${max}`]),
  );
  return Object.fromEntries(over);
}

/** A text as its writer reads it: in their language, else in the other; empty when there is neither. */
export function inEither(text: DraftText, locale: Locale): string {
  return text[locale].trim() || text[otherThan(locale)].trim();
}
