import { z } from 'zod';
import type { AnswerForm } from './content';
import { NEW_TOPIC } from './draft-form';
import { LINE_MAX } from './draft-texts';
import type { DraftHead, DraftLesson, DraftOption, DraftQuestion, DraftStep, DraftText } from './draft';

/** Makes an id that nothing in this part has yet: letters, digits and hyphens, at least two. */
export type NewId = () => string;

const unwritten = (): DraftText => ({ nl: '', en: '' });

/** Reading 200 words takes about two minutes; a lesson asks for a moment of thought as well. */
const USUAL_LESSON_MINUTES = 4;
const USUAL_MODULE_MINUTES = 20;

export function newHead(title: DraftText, topic: DraftHead['topic']): DraftHead {
  return { topic, moreTopics: [], minutes: USUAL_MODULE_MINUTES, title, purpose: unwritten() };
}

export function newLesson(): DraftLesson {
  return { minutes: USUAL_LESSON_MINUTES, title: unwritten(), body: unwritten(), sources: [] };
}

/** A question with room for an answer in every form, so that its form can be chosen while it is written. */
export function newQuestion(form: AnswerForm, newId: NewId): DraftQuestion {
  return {
    kind: 'scenario',
    form,
    prompt: unwritten(),
    options: [newOption(newId), newOption(newId), newOption(newId)],
    items: [newItem(newId), newItem(newId), newItem(newId)],
    explanation: unwritten(),
    steps: [newStep(newId), newStep(newId)],
  };
}

export function newOption(newId: NewId): DraftOption {
  return { id: newId(), text: unwritten(), correct: false, explanation: unwritten() };
}

export function newItem(newId: NewId): DraftQuestion['items'][number] {
  return { id: newId(), text: unwritten() };
}

export function newStep(newId: NewId): DraftStep {
  return { id: newId(), prompt: unwritten(), options: [newOption(newId), newOption(newId)] };
}

export const newSource = (today: string): DraftLesson['sources'][number] => ({
  label: unwritten(),
  url: '',
  checkedOn: today,
});

const name = z.string().trim().max(LINE_MAX);

/** What a module begins with: a title in one language at least, and a topic. A new topic has a name in both. */
export const newModuleForm = z
  .object({
    titleNl: name.default(''),
    titleEn: name.default(''),
    topic: z.string().min(1),
    topicNl: name.default(''),
    topicEn: name.default(''),
  })
  .refine(({ titleNl, titleEn }) => titleNl || titleEn, { path: ['titleNl'], message: 'title-somewhere' })
  .refine(({ topic, topicNl }) => topic !== NEW_TOPIC || topicNl, { path: ['topicNl'], message: 'required' })
  .refine(({ topic, topicEn }) => topic !== NEW_TOPIC || topicEn, { path: ['topicEn'], message: 'required' });

/** "Foto’s van collega’s" → "foto-s-van-collega-s": the name of a module or topic in addresses, never changed later. */
export function slugFrom(text: string, isTaken: (slug: string) => boolean): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  const base = plain.length < 2 ? `module-${plain || 'x'}` : plain;
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!isTaken(slug)) return slug;
  }
}
