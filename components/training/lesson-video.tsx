import { Disclosure } from '@/components/ui/disclosure';
import type { Video } from '@/domain/training/content';
import { mediaAddress } from '@/domain/training/media';
import { getLocale, getTranslations } from '@/i18n/server';
import { LessonFilm } from './lesson-film';
import { Markdown } from './markdown';

/**
 * The film beside a lesson, with everything that is said in it. Nothing of it loads before somebody asks for it; a film
 * elsewhere is a link, so that no other organisation learns who reads here.
 */
export async function LessonVideo({ video }: { video: Video }) {
  const t = await getTranslations('authoring');
  const locale = await getLocale();
  const title = video.title[locale];
  return (
    <section className="mt-10">
      {'mediaId' in video.from ? (
        <LessonFilm address={mediaAddress(video.from.mediaId)} label={t('film.play', { title })} title={title} />
      ) : (
        <p>
          <a
            href={video.from.url}
            target="_blank"
            rel="noopener noreferrer"
            className="inline-flex min-h-11 items-center"
          >
            {t('film.elsewhere', { title, host: new URL(video.from.url).host })}
          </a>
        </p>
      )}
      <Disclosure summary={t('film.transcript')} className="mt-2">
        <div className="mt-2 border-s-2 border-line ps-4">
          <Markdown text={video.transcript[locale]} />
        </div>
      </Disclosure>
    </section>
  );
}
