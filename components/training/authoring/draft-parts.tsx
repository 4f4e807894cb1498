import { ActionForm } from '@/components/forms/action-form';
import { SelectField } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import { answerForms } from '@/domain/training/content';
import type { Draft } from '@/domain/training/draft';
import type { DraftProblem } from '@/domain/training/draft-content';
import type { PartRef } from '@/domain/training/draft-texts';
import { getTranslations } from '@/i18n/server';
import { partAddress } from './addresses';
import { type OrderedPart, PartOrder } from './part-order';
import { getPartTitle } from './part-title';

type DraftPartsProps = {
  id: string;
  draft: Draft;
  problems: readonly DraftProblem[];
  add: FormAction;
  move: FormAction;
};

/** The lessons and questions of a draft in their order, and a way to add one more. */
export async function DraftParts({ id, draft, problems, add, move }: DraftPartsProps) {
  const t = await getTranslations('authoring');
  const titleOf = await getPartTitle(draft);
  const row = (part: PartRef, note: string): OrderedPart => {
    const title = titleOf(part);
    const isLacking = problems.some((one) => one.part.kind === part.kind && one.part.id === part.id);
    return {
      id: part.id,
      href: partAddress(id, part),
      title,
      note,
      needs: isLacking ? t('module.needsTexts') : null,
      up: t('module.up', { title }),
      down: t('module.down', { title }),
    };
  };
  const lessons = draft.lessons.map((one) =>
    row({ kind: 'lesson', id: one.id }, t('module.minutes', { minutes: one.minutes })),
  );
  const questions = draft.questions.map((one) =>
    row({ kind: 'question', id: one.id }, `${t(`editor.forms.${one.form}`)} · ${t(`editor.kinds.${one.kind}`)}`),
  );
  return (
    <>
      <Section title={t('module.lessons')}>
        {lessons.length > 0 ? (
          <PartOrder action={move} label={t('module.lessons')} parts={lessons} drag={t('module.drag')} />
        ) : (
          <p className="reading text-ink-soft">{t('module.noLessons')}</p>
        )}
        <div className="mt-6">
          <ActionForm action={add}>
            <input type="hidden" name="kind" value="lesson" />
            <SubmitButton variant="quiet">{t('module.addLesson')}</SubmitButton>
          </ActionForm>
        </div>
      </Section>
      <Section title={t('module.questions')} intro={t('module.questionsIntro')}>
        {questions.length > 0 ? (
          <PartOrder action={move} label={t('module.questions')} parts={questions} drag={t('module.drag')} />
        ) : (
          <p className="reading text-ink-soft">{t('module.noQuestions')}</p>
        )}
        <div className="mt-6">
          <ActionForm action={add} layout="row">
            <input type="hidden" name="kind" value="question" />
            <SelectField
              name="form"
              label={t('module.questionForm')}
              defaultValue="single"
              options={answerForms.map((value) => ({ value, label: t(`editor.forms.${value}`) }))}
            />
            <SubmitButton variant="quiet">{t('module.addQuestion')}</SubmitButton>
          </ActionForm>
        </div>
      </Section>
    </>
  );
}
