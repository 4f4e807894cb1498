import { answerForms, questionKinds } from './content';
import type { DraftHead, DraftLesson, DraftOption, DraftQuestion, DraftText, KindOfPart } from './draft';

// How a part of a draft travels in a form. A list sends the ids of its entries, in order, under its own name ("options"),
// and each entry sends its fields under its id ("options.ab12.text.nl"): that works with and without scripts, and moving
// an entry moves no text.

/** The fields of a form in the order of the page; a name may come more than once. */
export type Entries = readonly (readonly [name: string, value: string])[];

export const rightName = (list: string): string => `${list}.right`;
/** Whether a lesson has a film at all, and from where: nowhere, a file or an address. */
export const VIDEO_FROM = 'video.from';
export const videoOrigins = ['none', 'file', 'address'] as const;
/** What the list of topics sends for one that is not in it yet. */
export const NEW_TOPIC = 'new';
export type VideoOrigin = (typeof videoOrigins)[number];

class Fields {
  readonly #values = new Map<string, string[]>();

  constructor(entries: Entries) {
    for (const [name, value] of entries) {
      // Browsers send a line break as two characters; it was typed as one.
      const typed = value.replaceAll('\r\n', '\n');
      this.#values.set(name, [...(this.#values.get(name) ?? []), typed]);
    }
  }

  all = (name: string): string[] => this.#values.get(name) ?? [];
  one = (name: string): string => this.all(name).at(-1) ?? '';
  text = (name: string): DraftText => ({ nl: this.one(`${name}.nl`), en: this.one(`${name}.en`) });
  minutes = (name: string): number => Number(this.one(name) || Number.NaN);
  /** One of a few; the first when something else was sent, as a list of choices would show it. */
  pick = <T extends string>(name: string, of: readonly [T, ...T[]]): T =>
    of.find((one) => one === this.one(name)) ?? of[0];
}

/** Reads a part from its form. Nothing is judged here but what a number is. */
export function partFrom(kind: KindOfPart['kind'], entries: Entries): KindOfPart {
  switch (kind) {
    case 'head':
      return { kind, content: headFrom(entries) };
    case 'lesson':
      return { kind, content: lessonFrom(entries) };
    case 'question':
      return { kind, content: questionFrom(entries) };
  }
}

export function headFrom(entries: Entries): DraftHead {
  const { all, one, text, minutes } = new Fields(entries);
  return {
    topic: { id: one('topic'), name: text('topicName') },
    moreTopics: all('moreTopics').map((id) => ({ id, name: text(`moreTopics.${id}.name`) })),
    minutes: minutes('minutes'),
    title: text('title'),
    purpose: text('purpose'),
  };
}

export function lessonFrom(entries: Entries): DraftLesson {
  const { all, one, text, minutes, pick } = new Fields(entries);
  const from = pick(VIDEO_FROM, videoOrigins);
  const film = { title: text('video.title'), transcript: text('video.transcript') };
  return {
    ...(one('topic') && { topic: one('topic') }),
    minutes: minutes('minutes'),
    title: text('title'),
    body: text('body'),
    ...(from === 'file' && { video: { from: { mediaId: one('video.file') }, ...film } }),
    ...(from === 'address' && { video: { from: { url: one('video.address').trim() }, ...film } }),
    sources: all('sources').map((id) => ({
      label: text(`sources.${id}.label`),
      url: one(`sources.${id}.url`).trim(),
      checkedOn: one(`sources.${id}.checkedOn`),
    })),
  };
}

export function questionFrom(entries: Entries): DraftQuestion {
  const fields = new Fields(entries);
  const { all, one, text, pick } = fields;
  return {
    ...(one('topic') && { topic: one('topic') }),
    kind: pick('kind', questionKinds),
    form: pick('form', answerForms),
    prompt: text('prompt'),
    options: optionsFrom(fields, 'options'),
    items: all('items').map((id) => ({ id, text: text(`items.${id}.text`) })),
    explanation: text('explanation'),
    steps: all('steps').map((id) => ({
      id,
      prompt: text(`steps.${id}.prompt`),
      options: optionsFrom(fields, `steps.${id}.options`),
    })),
  };
}

function optionsFrom({ all, text }: Fields, list: string): DraftOption[] {
  const right = all(rightName(list));
  return all(list).map((id) => ({
    id,
    text: text(`${list}.${id}.text`),
    correct: right.includes(id),
    explanation: text(`${list}.${id}.explanation`),
  }));
}

/** The same part as its form would send it: for showing it again, and for telling two texts apart. */
export function entriesOf(part: KindOfPart): Entries {
  switch (part.kind) {
    case 'head':
      return headEntries(part.content);
    case 'lesson':
      return lessonEntries(part.content);
    case 'question':
      return questionEntries(part.content);
  }
}

type Entry = [name: string, value: string];

const pair = (name: string, { nl, en }: DraftText): Entry[] => [
  [`${name}.nl`, nl],
  [`${name}.en`, en],
];
const number = (value: number) => (Number.isFinite(value) ? String(value) : '');

function headEntries({ topic, moreTopics, minutes, title, purpose }: DraftHead): Entry[] {
  return [
    ...pair('title', title),
    ...pair('purpose', purpose),
    ['minutes', number(minutes)],
    ['topic', topic.id],
    ...pair('topicName', topic.name),
    ...moreTopics.flatMap(({ id, name }): Entry[] => [['moreTopics', id], ...pair(`moreTopics.${id}.name`, name)]),
  ];
}

function lessonEntries({ topic, minutes, title, body, video, sources }: DraftLesson): Entry[] {
  return [
    ...pair('title', title),
    ...pair('body', body),
    ['minutes', number(minutes)],
    ['topic', topic ?? ''],
    ...videoEntries(video),
    ...sources.flatMap(({ label, url, checkedOn }, at): Entry[] => [
      ['sources', sourceId(at)],
      ...pair(`sources.${sourceId(at)}.label`, label),
      [`sources.${sourceId(at)}.url`, url],
      [`sources.${sourceId(at)}.checkedOn`, checkedOn],
    ]),
  ];
}

/** Sources have no id of their own: nothing is kept by one. */
export const sourceId = (at: number): string => `s${at + 1}`;

function videoEntries(video: DraftLesson['video']): Entry[] {
  if (!video) return [[VIDEO_FROM, 'none']];
  const [origin, entry]: [VideoOrigin, Entry] =
    'mediaId' in video.from
      ? ['file', ['video.file', video.from.mediaId]]
      : ['address', ['video.address', video.from.url]];
  return [
    [VIDEO_FROM, origin],
    entry,
    ...pair('video.title', video.title),
    ...pair('video.transcript', video.transcript),
  ];
}

function questionEntries({ topic, kind, form, prompt, options, items, explanation, steps }: DraftQuestion): Entry[] {
  return [
    ...pair('prompt', prompt),
    ['kind', kind],
    ['form', form],
    ['topic', topic ?? ''],
    ...optionEntries('options', options),
    ...items.flatMap(({ id, text }): Entry[] => [['items', id], ...pair(`items.${id}.text`, text)]),
    ...pair('explanation', explanation),
    ...steps.flatMap((step): Entry[] => [
      ['steps', step.id],
      ...pair(`steps.${step.id}.prompt`, step.prompt),
      ...optionEntries(`steps.${step.id}.options`, step.options),
    ]),
  ];
}

function optionEntries(list: string, options: readonly DraftOption[]): Entry[] {
  return options.flatMap(({ id, text, correct, explanation }): Entry[] => [
    [list, id],
    ...(correct ? [[rightName(list), id] satisfies Entry] : []),
    ...pair(`${list}.${id}.text`, text),
    ...pair(`${list}.${id}.explanation`, explanation),
  ]);
}

/** A field that two people left differently. `nothing` where one of them has no such field. */
export type Difference = { readonly name: string; readonly mine: string; readonly theirs: string };

/** What differs between two states of one part, field by field, in the order of the page. */
export function differences(mine: Entries, theirs: Entries): Difference[] {
  const [ours, others] = [joined(mine), joined(theirs)];
  const names = [...new Set([...ours.keys(), ...others.keys()])];
  return names
    .map((name) => ({ name, mine: ours.get(name) ?? '', theirs: others.get(name) ?? '' }))
    .filter((one) => one.mine !== one.theirs);
}

function joined(entries: Entries): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of entries) {
    const before = found.get(name);
    found.set(name, before === undefined ? value : `${before} ${value}`);
  }
  return found;
}
