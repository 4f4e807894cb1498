import { moduleAddress } from '@/components/training/addresses';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import type { Bilingual } from '@/domain/training/content';
import { getLocale, getTranslations } from '@/i18n/server';

type LessonOfferProps = { lessons: readonly { moduleId: string; title: Bilingual; minutes: number }[] };

/** The short modules that go with what somebody reads of the policy; there is at least one. */
export async function LessonOffer({ lessons }: LessonOfferProps) {
  const t = await getTranslations('policy');
  const locale = await getLocale();
  return (
    <Section title={t('read.lessonTitle')}>
      {lessons.map(({ moduleId, title, minutes }) => (
        <div key={moduleId}>
          <PageLink href={moduleAddress(moduleId)} className="inline-flex min-h-11 items-center text-lg">
            {title[locale]}
          </PageLink>
          <p className="reading text-ink-soft">{t('read.lessonMore', { minutes })}</p>
        </div>
      ))}
    </Section>
  );
}
