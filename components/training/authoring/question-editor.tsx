'use client';

import { useState } from 'react';
import { SelectField } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { Section } from '@/components/ui/section';
import { type AnswerForm, answerForms, questionKinds } from '@/domain/training/content';
import type { DraftQuestion } from '@/domain/training/draft';
import { questionFrom } from '@/domain/training/draft-form';
import { DraftFrame } from './draft-frame';
import type { DraftAction, StaleField } from './draft-state';
import { ItemsEditor } from './items-editor';
import { OptionsEditor } from './options-editor';
import { PairField } from './pair-field';
import { type TopicChoice, TopicField } from './part-fields';
import { RemovePart } from './remove-part';
import { StepsEditor } from './steps-editor';
import { useDraft } from './use-draft';
import type { EditorWords } from './words';

type QuestionEditorProps = {
  action: DraftAction;
  remove: FormAction;
  question: DraftQuestion;
  revision: number;
  stale: readonly StaleField[];
  topics: readonly TopicChoice[];
  ownTopic: string;
  lastSaved: string;
  address: string;
  words: EditorWords;
};

/** Where a question is written, in each of its forms. Fields of another form stay in the page unseen: nothing is lost. */
export function QuestionEditor({ action, remove, question, revision, stale, ...props }: QuestionEditorProps) {
  const { topics, ownTopic, lastSaved, address, words } = props;
  const draft = useDraft(action, revision, stale);
  const shown = draft.entries ? questionFrom(draft.entries) : question;
  const [form, setForm] = useState<AnswerForm>(shown.form);
  const choose = (value: string) => setForm(answerForms.find((one) => one === value) ?? form);
  const hasOptions = form === 'single' || form === 'multiple' || form === 'true-false';
  return (
    <>
      <DraftFrame {...{ draft, lastSaved, address, words }}>
        <PairField
          name="prompt"
          label={form === 'steps' ? words.fields.begins : words.fields.prompt}
          text={shown.prompt}
          rows={3}
          words={words}
        />
        <div className="grid gap-x-6 gap-y-4 lg:grid-cols-3">
          <div onChange={(event) => choose(valueOf(event.target))}>
            <SelectField
              name="form"
              label={words.fields.form}
              defaultValue={shown.form}
              options={answerForms.map((value) => ({ value, label: words.forms[value] }))}
            />
            <noscript>
              <p className="mt-1 text-sm text-ink-soft">{words.formNoScripts}</p>
            </noscript>
          </div>
          <SelectField
            name="kind"
            label={words.fields.kind}
            defaultValue={shown.kind}
            options={questionKinds.map((value) => ({ value, label: words.kinds[value] }))}
          />
          <TopicField topics={topics} own={ownTopic} topic={shown.topic} words={words} />
        </div>
        <div hidden={!hasOptions}>
          <Section title={words.answers.heading} intro={words.answers[hasOptions ? form : 'single']}>
            <OptionsEditor list="options" options={shown.options} form={form} words={words} />
          </Section>
        </div>
        <div hidden={form !== 'order'}>
          <Section title={words.answers.orderHeading} intro={words.answers.order}>
            <div className="stack">
              <ItemsEditor items={shown.items} words={words} />
              <PairField name="explanation" label={words.fields.why} text={shown.explanation} rows={2} words={words} />
            </div>
          </Section>
        </div>
        <div hidden={form !== 'steps'}>
          <Section title={words.answers.stepsHeading} intro={words.answers.steps}>
            <StepsEditor steps={shown.steps} words={words} />
          </Section>
        </div>
      </DraftFrame>
      <RemovePart action={remove} revision={draft.current} what={words.remove.question} words={words} />
    </>
  );
}

const valueOf = (target: EventTarget): string => (target instanceof HTMLSelectElement ? target.value : '');
