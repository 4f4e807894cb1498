import { ActionForm } from '@/components/forms/action-form';
import { RadioField } from '@/components/forms/choice';
import { TextArea } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { type Locale, locales } from '@/domain/access/viewer';
import { OPTIONS_MIN, optionFields, optionPlaces, QUESTION_TEXT_MAX } from '@/domain/policy/publishing';
import type { ChoiceQuestion } from '@/domain/training/content';
import { getTranslations } from '@/i18n/server';

type QuestionFormProps = {
  action: FormAction;
  /** Null: a new one. */
  question: ChoiceQuestion | null;
  /** Tells whether it still reads as it does here. */
  seen: string;
};

/** A question after reading: its answers in both languages beside each other, each with why. */
export async function QuestionForm({ action, question, seen }: QuestionFormProps) {
  const t = await getTranslations('policy');
  const options = question?.options ?? [];
  const right = options.findIndex(({ correct }) => correct) + 1;
  return (
    <ActionForm action={action} layout="row">
      <input type="hidden" name="seen" value={seen} />
      <Pair
        names={{ nl: 'prompt-nl', en: 'prompt-en' }}
        label={(language) => t('question.prompt', { language })}
        text={question?.prompt}
        required
      />
      {optionPlaces.map((place) => {
        const fields = optionFields(place);
        const isRequired = place <= OPTIONS_MIN;
        return (
          <fieldset key={place} className="flex w-full flex-col gap-4 border-t border-line pt-4">
            <legend className="float-left w-full text-lg font-semibold">{t('question.option', { place })}</legend>
            {!isRequired && <p className="text-sm text-ink-soft">{t('question.optionMore')}</p>}
            <Pair
              names={fields.text}
              label={(language) => t('question.text', { place, language })}
              text={options[place - 1]?.text}
              required={isRequired}
            />
            <Pair
              names={fields.explanation}
              label={(language) => t('question.why', { place, language })}
              text={options[place - 1]?.explanation}
              required={isRequired}
            />
          </fieldset>
        );
      })}
      <div className="w-full border-t border-line pt-4">
        <RadioField
          name="right"
          legend={t('question.right')}
          defaultValue={right > 0 ? String(right) : undefined}
          options={optionPlaces.map((place) => ({ value: String(place), label: t('question.option', { place }) }))}
        />
      </div>
      <SubmitButton>{t('question.save')}</SubmitButton>
    </ActionForm>
  );
}

type PairProps = {
  names: Readonly<Record<Locale, string>>;
  label: (language: Locale) => string;
  text: Readonly<Record<Locale, string>> | undefined;
  required: boolean;
};

function Pair({ names, label, text, required }: PairProps) {
  return (
    <div className="grid w-full grid-cols-1 gap-4 lg:grid-cols-2">
      {locales.map((locale) => (
        <div key={locale} lang={locale}>
          <TextArea
            name={names[locale]}
            label={label(locale)}
            rows={2}
            maxLength={QUESTION_TEXT_MAX}
            defaultValue={text?.[locale]}
            required={required}
          />
        </div>
      ))}
    </div>
  );
}
