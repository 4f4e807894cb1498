import { Badge } from '@/components/ui/badge';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import type { Lesson } from '@/domain/training/content';
import { minutesGivenBack } from '@/domain/training/test-out';
import { getLocale, getTranslations } from '@/i18n/server';
import { lessonAddress } from './addresses';

type LearnedLessonsProps = {
  /** What somebody can do after the module. */
  purpose: string;
  moduleId: string;
  lessons: readonly (Pick<Lesson, 'id' | 'title' | 'minutes'> & { isRead: boolean; isWaived: boolean })[];
};

/** What a module was about, lesson by lesson, and the time given back to whoever knew it already. */
export async function LearnedLessons({ purpose, moduleId, lessons }: LearnedLessonsProps) {
  const t = await getTranslations('training');
  const locale = await getLocale();
  const minutes = minutesGivenBack(lessons);
  return (
    <Section title={t('quiz.about')} intro={purpose}>
      {minutes > 0 && <p className="reading mb-4 font-semibold">{t('quiz.givenBack', { minutes })}</p>}
      <ul>
        {lessons.map(({ id, title, isRead, isWaived }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4">
            <PageLink href={lessonAddress(moduleId, id)} className="inline-flex min-h-11 items-center">
              {title[locale]}
            </PageLink>
            {isRead && <Badge tone="good">{t('lesson.read')}</Badge>}
            {isWaived && <Badge tone="good">{t('lesson.waived')}</Badge>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
