import type { VersionDifference } from '@/domain/training/publishing';
import { getTranslations } from '@/i18n/server';

/** What a new version changes in the one before, counted by part. */
export async function VersionChanges({ changes }: { changes: VersionDifference }) {
  const t = await getTranslations('authoring');
  return (
    <ul className="list-disc space-y-1 ps-6">
      {changes.head && <li>{t('publish.changes.head')}</li>}
      <li>{t('publish.changes.lessons', changes.lessons)}</li>
      <li>{t('publish.changes.questions', changes.questions)}</li>
      {changes.reordered && <li>{t('publish.changes.reordered')}</li>}
    </ul>
  );
}
