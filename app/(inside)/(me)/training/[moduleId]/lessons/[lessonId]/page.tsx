import { cache } from 'react';
import { requireSelf } from '@/app/(inside)/(me)/self';
import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { lessonAddress, moduleAddress } from '@/components/training/addresses';
import { LessonSources } from '@/components/training/lesson-sources';
import { LessonVideo } from '@/components/training/lesson-video';
import { Markdown } from '@/components/training/markdown';
import { Badge } from '@/components/ui/badge';
import { PageHeader } from '@/components/ui/page-header';
import { PageLink } from '@/components/ui/page-link';
import { Progress } from '@/components/ui/progress';
import { getLocale, getTranslations } from '@/i18n/server';
import { lessonForReading } from '@/server/training/reading';
import { finishLesson } from './actions';

type Props = PageProps<'/training/[moduleId]/lessons/[lessonId]'>;

/** Read once for a page and its title. */
const load = cache(async (moduleId: string, lessonId: string) => {
  const { viewer, employeeId } = await requireSelf();
  return orNotFound(lessonForReading(viewer, { employeeId, moduleId, lessonId }));
});

export async function generateMetadata({ params }: Props) {
  const { moduleId, lessonId } = await params;
  const { lesson } = await load(moduleId, lessonId);
  return { title: lesson.title[await getLocale()] };
}

export default async function LessonPage({ params }: Props) {
  const { moduleId, lessonId } = await params;
  const { moduleTitle, lesson, place, of, previous, next, isFinished } = await load(moduleId, lessonId);

  const t = await getTranslations('training');
  const locale = await getLocale();
  const button = () => {
    if (next) return t(lesson.isRead ? 'lesson.next' : 'lesson.doneNext');
    if (isFinished) return t(lesson.isRead ? 'quiz.backToModule' : 'lesson.doneModule');
    return t(lesson.isRead ? 'lesson.quiz' : 'lesson.doneQuiz');
  };
  return (
    <article>
      <PageHeader
        back={{ href: moduleAddress(moduleId), label: moduleTitle[locale] }}
        title={lesson.title[locale]}
        meta={
          <>
            <span>{t('module.lessonMinutes', { minutes: lesson.minutes })}</span>
            {lesson.change && <Badge tone={lesson.isRead ? 'plain' : 'wait'}>{t(`lesson.${lesson.change}`)}</Badge>}
            {lesson.isRead && <Badge tone="good">{t('lesson.read')}</Badge>}
          </>
        }
      />
      <div className="reading">
        <div className="-mt-4 mb-10">
          <Progress value={place} max={of} label={t('title')} text={t('lesson.place', { place, all: of })} hideLabel />
        </div>
        <Markdown text={lesson.body[locale]} />
        {lesson.video && <LessonVideo video={lesson.video} />}
        <LessonSources sources={lesson.sources} />
        <div className="no-print mt-10 border-t border-line pt-6">
          {next && <p className="mb-3 text-ink-soft">{t('lesson.after', { title: next.title[locale] })}</p>}
          <ActionForm action={finishLesson.bind(null, { moduleId, lessonId: lesson.id })}>
            <SubmitButton>{button()}</SubmitButton>
          </ActionForm>
          {previous && (
            <p className="mt-3">
              <PageLink href={lessonAddress(moduleId, previous.id)} className="inline-flex min-h-11 items-center">
                {t('lesson.previous', { title: previous.title[locale] })}
              </PageLink>
            </p>
          )}
        </div>
      </div>
    </article>
  );
}
