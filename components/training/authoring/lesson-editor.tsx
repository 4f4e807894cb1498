'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '@/components/forms/form-state';
import { Section } from '@/components/ui/section';
import type { DraftLesson } from '@/domain/training/draft';
import { lessonFrom } from '@/domain/training/draft-form';
import { DraftFrame } from './draft-frame';
import type { DraftAction, StaleField } from './draft-state';
import { PairField } from './pair-field';
import { MinutesField, type TopicChoice, TopicField } from './part-fields';
import { RemovePart } from './remove-part';
import { SourcesEditor } from './sources-editor';
import { useDraft } from './use-draft';
import { VideoEditor } from './video-editor';
import type { EditorWords } from './words';

type LessonEditorProps = {
  action: DraftAction;
  remove: FormAction;
  lesson: DraftLesson;
  revision: number;
  stale: readonly StaleField[];
  topics: readonly TopicChoice[];
  ownTopic: string;
  lastSaved: string;
  address: string;
  /** 'YYYY-MM-DD' */
  today: string;
  words: EditorWords;
  /** What belongs to the lesson and has a form of its own. */
  children: ReactNode;
};

/** Where a lesson is written: both languages beside each other, each with how it will be read. */
export function LessonEditor({ action, remove, lesson, revision, stale, ...props }: LessonEditorProps) {
  const { topics, ownTopic, lastSaved, address, today, words, children } = props;
  const draft = useDraft(action, revision, stale);
  const shown = draft.entries ? lessonFrom(draft.entries) : lesson;
  return (
    <>
      <DraftFrame {...{ draft, lastSaved, address, words }}>
        <PairField name="title" label={words.fields.title} text={shown.title} words={words} />
        <PairField
          name="body"
          label={words.fields.body}
          hint={words.bodyHint}
          text={shown.body}
          rows={12}
          preview
          words={words}
        />
        <div className="grid gap-x-6 gap-y-4 lg:grid-cols-2">
          <MinutesField minutes={shown.minutes} max={20} words={words} />
          <TopicField topics={topics} own={ownTopic} topic={shown.topic} words={words} />
        </div>
        <Section title={words.video.heading}>
          <VideoEditor video={shown.video} words={words} />
        </Section>
        <Section title={words.sources.heading} intro={words.sources.intro}>
          <SourcesEditor sources={shown.sources} today={today} words={words} />
        </Section>
      </DraftFrame>
      {children}
      <RemovePart action={remove} revision={draft.current} what={words.remove.lesson} words={words} />
    </>
  );
}
