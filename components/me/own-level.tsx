import { LevelSummary } from '@/components/training/level-summary';
import type { Bilingual } from '@/domain/training/content';
import type { KnowledgeLevel } from '@/domain/training/levels';
import { getLocale } from '@/i18n/server';

type OwnLevelProps = {
  name: Bilingual;
  level: KnowledgeLevel;
  path: { rightAnswers: number | null; corrects: boolean };
};

/** One's own level on one topic. */
export async function OwnLevel({ name, level, path }: OwnLevelProps) {
  return (
    <div>
      <h3 className="mb-3 text-lg">{name[await getLocale()]}</h3>
      <LevelSummary level={level} path={path} />
    </div>
  );
}
