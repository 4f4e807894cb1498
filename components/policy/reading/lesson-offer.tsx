import { moduleAddress } from '@/components/training/addresses';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import type { Bilingual } from '@/domain/training/content';
import { getLocale, getTranslations } from '@/i18n/server';

type LessonOfferProps = { lesson: { moduleId: string; title: Bilingual; minutes: number } };

/** The short module that goes with a version. */
export async function LessonOffer({ lesson: { moduleId, title, minutes } }: LessonOfferProps) {
  const t = await getTranslations('policy');
  return (
    <Section title={t('read.lessonTitle')}>
      <PageLink href={moduleAddress(moduleId)} className="inline-flex min-h-11 items-center text-lg">
        {title[await getLocale()]}
      </PageLink>
      <p className="reading text-ink-soft">{t('read.lessonMore', { minutes })}</p>
    </Section>
  );
}
