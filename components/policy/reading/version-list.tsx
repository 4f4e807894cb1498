import { PageLink } from '@/components/ui/page-link';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { versionAddress } from '../published-addresses';

/** Every published version, the newest first, to be looked up. */
export async function VersionList({ versions }: { versions: readonly { number: number; publishedAt: Date }[] }) {
  const t = await getTranslations('policy');
  const date = await getDateText();
  return (
    <ul>
      {versions.map(({ number, publishedAt }, at) => (
        <li key={number} className="flex flex-wrap items-baseline gap-x-3">
          <PageLink href={versionAddress(number)} className="inline-flex min-h-11 items-center">
            {t('read.versionLink', { number })}
          </PageLink>
          <span className="text-sm text-ink-soft">
            {t(at === 0 ? 'read.versionNow' : 'read.versionSince', { date: date(publishedAt) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
