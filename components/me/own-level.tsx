import { LevelSummary } from '@/components/training/level-summary';
import type { Bilingual } from '@/domain/training/content';
import type { KnowledgeLevel } from '@/domain/training/levels';
import { getLocale } from '@/i18n/server';

type OwnLevelProps = { name: Bilingual; level: KnowledgeLevel; isReachable: boolean; hasWrong: boolean };

/** One's own level on one topic. */
export async function OwnLevel({ name, ...summary }: OwnLevelProps) {
  return (
    <div>
      <h3 className="mb-3 text-lg">{name[await getLocale()]}</h3>
      <LevelSummary {...summary} />
    </div>
  );
}
