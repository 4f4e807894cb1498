import { LevelSummary } from '@/components/training/level-summary';
import type { Bilingual } from '@/domain/training/content';
import type { KnowledgeLevel } from '@/domain/training/levels';
import { getLocale, getTranslations } from '@/i18n/server';

type OwnLevelProps = {
  name: Bilingual;
  level: KnowledgeLevel;
  path: { rightAnswers: number | null; corrects: boolean };
};

/** The topics on which there is no level yet, together: the same words for each would bury the others. */
export async function NotShownYet({ names }: { names: readonly string[] }) {
  const t = await getTranslations('me');
  return (
    <div className="reading">
      <h3 className="mb-3 text-lg">{t('page.notShown')}</h3>
      <p>{names.join(', ')}.</p>
      <p className="mt-2 text-ink-soft">{t('page.notShownMore', { count: names.length })}</p>
    </div>
  );
}

/** One's own level on one topic. */
export async function OwnLevel({ name, level, path }: OwnLevelProps) {
  return (
    <div>
      <h3 className="mb-3 text-lg">{name[await getLocale()]}</h3>
      <LevelSummary level={level} path={path} />
    </div>
  );
}
