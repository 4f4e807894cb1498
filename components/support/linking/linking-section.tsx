import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import type { Linking } from '@/domain/support/linking';
import { getTranslations } from '@/i18n/server';

/** Among the settings of the rounds: how the next one keeps its answers, and the way to what that means. */
export async function LinkingSection({ next, href }: { next: Linking; href: string }) {
  const t = await getTranslations('linking');
  return (
    <Section id="linking" title={t('title')}>
      <p className="reading">{t(`lead.${next}`)}</p>
      <p className="mt-2">
        <PageLink href={href}>{t('section.link')}</PageLink>
      </p>
    </Section>
  );
}
