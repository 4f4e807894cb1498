import type { ReactNode } from 'react';
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
import { ChosenAnswers, OnOnePage, Screen, ViewNotes } from './pulse-screen';
import { PulseScreens, type ScreenWords } from './pulse-screens';
import { INTRO, LOOK_OVER } from './screen-names';

type PulseFormProps = {
  action: FormAction;
  /** The code under which the tab keeps what is chosen; null: it keeps nothing. */
  keepUnder: string | null;
  /** One question a screen also where there is room for all. */
  startsOneByOne?: boolean;
  /** Purpose and promise: before the first question, whatever comes after. */
  children: ReactNode;
};

/** The questions with their frozen words, on one page or one at a time. Works without scripts. */
export async function PulseForm({ action, keepUnder, startsOneByOne, children }: PulseFormProps) {
  const t = await getTranslations('support');
  const words = await getTranslations('pulse-form');
  const locale = await getLocale();
  const total = scaleItems.length + 1;
  const none = { value: NO_OPINION, label: noOpinionLabel[locale] };
  const place = (number: number) => t('pulse.number', { number, total });
  const steps = [...scaleItems, barrierItem].map(({ id, question }, index) => ({
    name: id,
    question: question[locale],
    place: words('place', { number: index + 1, total }),
  }));
  return (
    <PulseScreens
      title={t('pulse.title')}
      steps={steps}
      words={await screenWords()}
      keepUnder={keepUnder}
      startsOneByOne={startsOneByOne}
    >
      <Screen name={INTRO}>
        {children}
        <OnOnePage>
          <div className="reading mt-16 border-t border-line pt-6">
            <h2 className="text-xl">{t('pulse.questions')}</h2>
            <p className="mt-2 text-ink-soft">{t('pulse.wording')}</p>
          </div>
        </OnOnePage>
        <ViewNotes />
      </Screen>
      {/* A little wider than text: the longest word of a scale needs the room. */}
      <ActionForm action={action} autoComplete="off" className="mt-6 [&>.reading]:max-w-184 [&>.stack]:gap-10">
        {scaleItems.map(({ id, question, labels }, index) => (
          <Screen key={id} name={id}>
            <PulseQuestion
              name={id}
              question={question[locale]}
              place={place(index + 1)}
              answers={scaleValues.map((value, step) => ({
                value: String(value),
                label: labels[step]?.[locale] ?? '',
              }))}
              apart={none}
              layout={id === 'S4' ? 'list' : 'scale'}
            />
          </Screen>
        ))}
        <Screen name={barrierItem.id}>
          <PulseQuestion
            many
            name={barrierItem.id}
            question={barrierItem.question[locale]}
            place={place(total)}
            answers={barrierIds.map((id) => ({ value: id, label: barrierItem.labels[id][locale] }))}
            apart={none}
            layout="columns"
          />
        </Screen>
        <Screen name={LOOK_OVER}>
          <ChosenAnswers title={words('lookOver')} intro={words('lookOverIntro')} />
          <TextArea
            name="comment"
            label={t('pulse.comment')}
            hint={t('pulse.commentHint', { note: commentNote[locale] })}
            required={false}
            rows={3}
            maxLength={LONGEST_COMMENT}
          />
          <div className="mt-10 flex flex-col gap-3">
            <p className="text-sm text-ink-soft">{t('pulse.sendHint')}</p>
            <SubmitButton>{t('pulse.send')}</SubmitButton>
          </div>
        </Screen>
      </ActionForm>
    </PulseScreens>
  );
}

async function screenWords(): Promise<ScreenWords> {
  const t = await getTranslations('pulse-form');
  return {
    begin: t('begin'),
    back: t('back'),
    next: t('next'),
    toLookOver: t('toLookOver'),
    oneByOne: t('oneByOne'),
    onePage: t('onePage'),
    kept: t('kept'),
    missing: t('missing'),
    change: t('change'),
  };
}
