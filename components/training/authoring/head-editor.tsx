'use client';

import { useState } from 'react';
import { SelectField } from '@/components/forms/field';
import type { DraftHead } from '@/domain/training/draft';
import { headFrom, NEW_TOPIC } from '@/domain/training/draft-form';
import { DraftFrame } from './draft-frame';
import type { DraftAction, StaleField } from './draft-state';
import { PairField } from './pair-field';
import { MinutesField, type TopicChoice } from './part-fields';
import { useDraft } from './use-draft';
import type { EditorWords } from './words';

type HeadEditorProps = {
  action: DraftAction;
  head: DraftHead;
  revision: number;
  stale: readonly StaleField[];
  /** Topics of the library. The draft's own is not among them while it is new. */
  topics: readonly TopicChoice[];
  lastSaved: string;
  address: string;
  words: EditorWords;
};

/** Where the title, the purpose, the time and the topic of a module are written. */
export function HeadEditor({ action, head, revision, stale, topics, lastSaved, address, words }: HeadEditorProps) {
  const draft = useDraft(action, revision, stale);
  const shown = draft.entries ? headFrom(draft.entries) : head;
  const isKnown = topics.some(({ value }) => value === shown.topic.id);
  const [isNew, setIsNew] = useState(!isKnown);
  const blank = { nl: '', en: '' };
  return (
    <DraftFrame {...{ draft, lastSaved, address, words }}>
      <PairField name="title" label={words.fields.title} text={shown.title} words={words} />
      <PairField
        name="purpose"
        label={words.fields.purpose}
        hint={words.purposeHint}
        text={shown.purpose}
        rows={3}
        words={words}
      />
      <MinutesField minutes={shown.minutes} max={240} words={words} />
      <div onChange={(event) => isSelect(event.target) && setIsNew(event.target.value === NEW_TOPIC)}>
        <SelectField
          name="topic"
          label={words.fields.topic}
          hint={words.topicHint}
          defaultValue={isKnown ? shown.topic.id : NEW_TOPIC}
          options={[...topics, { value: NEW_TOPIC, label: words.newTopic }]}
        />
      </div>
      <div className={isNew ? undefined : 'hidden noscript:block'}>
        <PairField
          name="topicName"
          label={words.fields.topicName}
          text={isKnown ? blank : shown.topic.name}
          words={words}
        />
      </div>
      {head.moreTopics.map(({ id, name }) => (
        <MoreTopic key={id} id={id} name={name} />
      ))}
    </DraftFrame>
  );
}

const isSelect = (target: EventTarget): target is HTMLSelectElement => target instanceof HTMLSelectElement;

/** Topics of single lessons and questions go along as they are; they are chosen where they are used. */
function MoreTopic({ id, name }: DraftHead['moreTopics'][number]) {
  return (
    <>
      <input type="hidden" name="moreTopics" value={id} />
      <input type="hidden" name={`moreTopics.${id}.name.nl`} value={name.nl} />
      <input type="hidden" name={`moreTopics.${id}.name.en`} value={name.en} />
    </>
  );
}
