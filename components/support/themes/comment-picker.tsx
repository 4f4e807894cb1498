import { ActionForm } from '@/components/forms/action-form';
import { CheckboxGroup } from '@/components/forms/choice';
import { SelectField } from '@/components/forms/field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { NEW_THEME, NO_THEME } from '@/domain/support/themes';
import type { Bilingual } from '@/domain/training/content';
import { getLocale, getTranslations } from '@/i18n/server';
import { TitleFields } from './title-fields';

export type PickedComment = { readonly key: string; readonly body: string; readonly themeId: string | null };

type CommentPickerProps = {
  action: FormAction;
  comments: readonly PickedComment[];
  /** Where they can go. */
  themes: readonly { readonly id: string; readonly title: Bilingual }[];
  /** The theme that they are all in, on its own page: it is no place to go to. */
  within?: string;
};

/** Comments with a box each, and where those that are ticked go. Works without scripts. */
export async function CommentPicker({ action, comments, themes, within }: CommentPickerProps) {
  const t = await getTranslations('themes');
  const locale = await getLocale();
  const titles = new Map(themes.map(({ id, title }) => [id, title[locale]]));
  const others = themes.filter(({ id }) => id !== within);
  const hasSome = comments.some(({ themeId }) => themeId !== null);
  return (
    <ActionForm action={action} className="group/move">
      <Ticked
        comments={comments}
        titles={within === undefined ? titles : new Map()}
        legend={within === undefined ? t('pick') : t('theme.pick')}
      />
      {/* Where there is room it stays in sight while fifty comments are read, and no box hides behind it. */}
      <div className="stack border-t border-line pt-4 lg:bottom-0 lg:bg-paper lg:pb-4 lg:group-has-[option:not([value=new]):checked]/move:sticky">
        <SelectField
          name="theme"
          label={t('to')}
          placeholder={t('toPick')}
          defaultValue={others.length === 0 && !hasSome ? NEW_THEME : undefined}
          options={[
            ...others.map(({ id, title }) => ({ value: id, label: title[locale] })),
            { value: NEW_THEME, label: t('toNew') },
            ...(hasSome ? [{ value: NO_THEME, label: t('toNone') }] : []),
          ]}
        />
        {/* Only a new theme needs a title. Without :has() they simply stay. */}
        <div className="stack group-has-[option:not([value=new]):checked]/move:hidden">
          <TitleFields />
        </div>
        <SubmitButton variant={within === undefined ? 'filled' : 'quiet'}>{t('move')}</SubmitButton>
      </div>
    </ActionForm>
  );
}

type TickedProps = {
  comments: readonly PickedComment[];
  titles?: ReadonlyMap<string, string>;
  legend: string;
  /** Ticked from the start: a proposal. */
  all?: boolean;
};

/** The comments themselves, each a box to tick; under it the theme it is in. */
export async function Ticked({ comments, titles = new Map(), legend, all = false }: TickedProps) {
  const t = await getTranslations('themes');
  return (
    <div className="lg:[&_input]:scroll-mb-72 [&_label]:border-t [&_label]:border-line [&_label]:py-3 [&_label>span>span:first-child]:whitespace-pre-line">
      <CheckboxGroup
        name="comments"
        legend={legend}
        options={comments.map(({ key, body, themeId }) => {
          const title = themeId === null ? undefined : titles.get(themeId);
          return { value: key, label: body, hint: title && t('inTheme', { title }) };
        })}
        defaultValue={all ? comments.map(({ key }) => key) : []}
      />
    </div>
  );
}
