import { PageLink } from '@/components/ui/page-link';
import type { Locale } from '@/domain/access/viewer';
import type { ChoiceQuestion } from '@/domain/training/content';
import { getTranslations } from '@/i18n/server';
import { questionAddress } from '../published-addresses';

/** The questions that are asked after reading, each leading to where it is changed. */
export async function QuestionList({ questions, locale }: { questions: readonly ChoiceQuestion[]; locale: Locale }) {
  const t = await getTranslations('policy');
  if (questions.length === 0) return <p className="reading">{t('publish.questionsNone')}</p>;
  return (
    <ol className="reading">
      {questions.map(({ id, prompt }) => (
        <li key={id} className="flex items-baseline justify-between gap-6 border-b border-line py-1 last:border-b-0">
          <span>{prompt[locale]}</span>
          <PageLink
            href={questionAddress(id)}
            aria-label={t('publish.editWhat', { words: prompt[locale] })}
            className="inline-flex min-h-11 shrink-0 items-center"
          >
            {t('publish.edit')}
          </PageLink>
        </li>
      ))}
    </ol>
  );
}
