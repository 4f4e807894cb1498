import { ActionForm } from '@/components/forms/action-form';
import { TextArea } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import {
  barrierIds,
  barrierItem,
  commentNote,
  LONGEST_COMMENT,
  NO_OPINION,
  noOpinionLabel,
  scaleItems,
  scaleValues,
} from '@/domain/support/instrument';
import { getLocale, getTranslations } from '@/i18n/server';
import { PulseQuestion } from './pulse-question';

/** The questions on one page, in one column, with their frozen words. Works without scripts. */
export async function PulseForm({ action }: { action: FormAction }) {
  const t = await getTranslations('support');
  const locale = await getLocale();
  const total = scaleItems.length + 1;
  const none = { value: NO_OPINION, label: noOpinionLabel[locale] };
  return (
    // A little wider than text: the longest word of a scale needs the room.
    <ActionForm action={action} className="[&>.reading]:max-w-184 [&>.stack]:gap-10">
      {scaleItems.map(({ id, question, labels }, index) => (
        <PulseQuestion
          key={id}
          name={id}
          question={question[locale]}
          place={t('pulse.number', { number: index + 1, total })}
          answers={scaleValues.map((value, step) => ({ value: String(value), label: labels[step]?.[locale] ?? '' }))}
          apart={none}
          layout={id === 'S4' ? 'list' : 'scale'}
        />
      ))}
      <PulseQuestion
        many
        name={barrierItem.id}
        question={barrierItem.question[locale]}
        place={t('pulse.number', { number: total, total })}
        answers={barrierIds.map((id) => ({ value: id, label: barrierItem.labels[id][locale] }))}
        apart={none}
        layout="columns"
      />
      <TextArea
        name="comment"
        label={t('pulse.comment')}
        hint={t('pulse.commentHint', { note: commentNote[locale] })}
        required={false}
        rows={3}
        maxLength={LONGEST_COMMENT}
      />
      <div className="flex flex-col gap-3">
        <p className="text-sm text-ink-soft">{t('pulse.sendHint')}</p>
        <SubmitButton>{t('pulse.send')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
