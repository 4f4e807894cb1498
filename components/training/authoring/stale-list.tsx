import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import type { Draft } from '@/domain/training/draft';
import type { PartRef, StaleTranslation } from '@/domain/training/draft-texts';
import { getTranslations } from '@/i18n/server';
import { partAddress } from './addresses';
import { fieldName } from './field-name';
import { getPartTitle } from './part-title';

type StaleListProps = {
  id: string;
  draft: Draft;
  stale: readonly StaleTranslation[];
  /** Whether this is read just before publishing: then it says that nothing stops. */
  isPublishing?: boolean;
};

/** Texts of which one language was changed after the other, part by part, each with the way there. */
export async function StaleList({ id, draft, stale, isPublishing = false }: StaleListProps) {
  if (stale.length === 0) return null;
  const t = await getTranslations('authoring');
  const titleOf = await getPartTitle(draft);
  const intro = t('stale.intro', { count: stale.length });
  return (
    <Section title={t('stale.title')} intro={isPublishing ? `${intro} ${t('stale.publish')}` : intro}>
      <ul className="border-t border-line">
        {partsOf(stale).map((part) => (
          <li key={part.kind + part.id} className="border-b border-line py-2">
            <PageLink href={partAddress(id, part)} className="inline-flex min-h-11 items-center">
              {t(`problems.parts.${part.kind}`, { title: titleOf(part) })}
            </PageLink>
            <ul className="list-disc ps-6 text-ink-soft">
              {stale
                .filter((one) => isSame(one.part, part))
                .map((one) => (
                  <li key={one.field}>{t(`stale.${one.stale.locale}`, { field: fieldName(t, one.field) })}</li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const isSame = (a: PartRef, b: PartRef) => a.kind === b.kind && a.id === b.id;

function partsOf(stale: readonly StaleTranslation[]): PartRef[] {
  return stale.map(({ part }) => part).filter((part, at, all) => all.findIndex((one) => isSame(one, part)) === at);
}
