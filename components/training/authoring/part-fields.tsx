'use client';

import { Field, SelectField } from '@/components/forms/field';
import type { EditorWords } from './words';

export type TopicChoice = { value: string; label: string };

type TopicFieldProps = { topics: readonly TopicChoice[]; own: string; topic: string | undefined; words: EditorWords };

/** The topic that a lesson teaches or a question asks about; the module's own unless another is chosen. */
export function TopicField({ topics, own, topic, words }: TopicFieldProps) {
  return (
    <SelectField
      name="topic"
      label={words.fields.topic}
      required={false}
      defaultValue={topic ?? ''}
      placeholder={`${words.ownTopic}: ${own}`}
      options={topics}
    />
  );
}

export function MinutesField({ minutes, max, words }: { minutes: number; max: number; words: EditorWords }) {
  return (
    <Field
      name="minutes"
      type="number"
      inputMode="numeric"
      min={1}
      max={max}
      label={words.fields.minutes}
      defaultValue={Number.isFinite(minutes) ? minutes : ''}
    />
  );
}
