import type { Lesson } from '@/domain/training/content';
import { getDateText } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';

/** Where the facts of a lesson come from, and when somebody last compared them. Nothing when it states none. */
export async function LessonSources({ sources }: { sources: Lesson['sources'] }) {
  if (sources.length === 0) return null;
  const t = await getTranslations('training');
  const date = await getDateText();
  const locale = await getLocale();
  return (
    <section className="mt-10 border-t border-line pt-4 text-sm">
      <h2 className="text-base">{t('lesson.sources')}</h2>
      <ul className="mt-2 space-y-2 text-ink-soft">
        {sources.map(({ label, url, checkedOn }) => (
          <li key={url + label.en}>
            <a href={url} rel="noreferrer">
              {label[locale]}
            </a>
            , {t('lesson.checked', { date: date(checkedOn) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
