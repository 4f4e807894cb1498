import { PageLink } from '@/components/ui/page-link';
import type { ThemeState } from '@/domain/support/themes';
import type { Bilingual } from '@/domain/training/content';
import { getLocale, getTranslations } from '@/i18n/server';
import { themeAddress } from './addresses';
import { ThemeBadge } from './theme-badge';

export type ListedTheme = {
  readonly id: string;
  readonly title: Bilingual;
  readonly state: ThemeState;
  readonly plannedOn: string | null;
  readonly comments: number;
};

type ThemeListProps = { roundId: string; themes: readonly ListedTheme[]; today: string };

/** The themes of a round for who makes them: those that wait on top, each leading to its answer. */
export async function ThemeList({ roundId, themes, today }: ThemeListProps) {
  const t = await getTranslations('themes');
  const locale = await getLocale();
  if (themes.length === 0) return <p className="reading text-ink-soft">{t('noneYet')}</p>;
  return (
    <ul>
      {themes.map((theme) => (
        <li key={theme.id} className="border-b border-line py-3 first:pt-0 last:border-b-0">
          <PageLink href={themeAddress(roundId, theme.id)} className="inline-flex min-h-11 items-center font-semibold">
            {theme.title[locale]}
          </PageLink>
          <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm text-ink-soft">
            <ThemeBadge theme={theme} today={today} />
            <span>{t('inIt', { count: theme.comments })}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}
