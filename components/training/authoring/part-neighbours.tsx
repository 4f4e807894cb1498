import { ButtonLink } from '@/components/ui/button';
import { getTranslations } from '@/i18n/server';
import { partAddress } from './addresses';

type PartNeighboursProps = {
  draftId: string;
  kind: 'lesson' | 'question';
  previousId: string | null;
  nextId: string | null;
};

/** The way to the lesson or question before and after this one. */
export async function PartNeighbours({ draftId, kind, previousId, nextId }: PartNeighboursProps) {
  if (!previousId && !nextId) return null;
  const t = await getTranslations('authoring');
  return (
    <nav className="mt-16 flex flex-wrap justify-between gap-3 border-t border-line pt-6">
      {previousId && (
        <ButtonLink href={partAddress(draftId, { kind, id: previousId })}>{t('part.previous')}</ButtonLink>
      )}
      {nextId && <ButtonLink href={partAddress(draftId, { kind, id: nextId })}>{t('part.next')}</ButtonLink>}
    </nav>
  );
}
