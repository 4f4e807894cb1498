import { ActionForm } from '@/components/forms/action-form';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { EmptyState } from '@/components/ui/empty-state';
import { getFormatter, getTranslations } from '@/i18n/server';
import { Ticked } from './comment-picker';
import { TitleFields } from './title-fields';

type AlikeProps = {
  action: FormAction;
  groups: readonly {
    readonly words: readonly string[];
    readonly comments: readonly { readonly key: string; readonly body: string }[];
  }[];
};

/** Comments that look alike, each group a theme that only needs a title. A proposal: every tick can be taken away. */
export async function Alike({ action, groups }: AlikeProps) {
  const t = await getTranslations('themes');
  const format = await getFormatter();
  if (groups.length === 0) return <EmptyState title={t('alikeNone')}>{t('alikeNoneText')}</EmptyState>;
  return (
    <>
      <p className="reading mb-6 text-ink-soft">{t('alikeIntro')}</p>
      {groups.map(({ words, comments }) => (
        <section key={comments[0]?.key} className="mb-10 border-t border-line pt-4">
          <h3 className="text-lg">
            {words.length > 0 ? t('alikeWords', { words: format.list(words) }) : t('alikePlain')}
          </h3>
          <p className="mb-4 text-sm text-ink-soft">{t('alikeCount', { count: comments.length })}</p>
          <ActionForm action={action}>
            <Ticked all legend={t('pick')} comments={comments.map((comment) => ({ ...comment, themeId: null }))} />
            <TitleFields />
            <SubmitButton variant="quiet">{t('make')}</SubmitButton>
          </ActionForm>
        </section>
      ))}
    </>
  );
}
