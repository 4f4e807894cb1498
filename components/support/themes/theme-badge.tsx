import { Badge, type BadgeTone } from '@/components/ui/badge';
import { isPlanLate, type ThemeState } from '@/domain/support/themes';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';

const tones: Record<ThemeState, BadgeTone> = { open: 'wait', done: 'good', planned: 'wait', not: 'plain' };

type ThemeBadgeProps = { theme: { state: ThemeState; plannedOn: string | null }; today: string };

/** What became of a theme, in a few words; a plan with its day, also when that has passed. */
export async function ThemeBadge({ theme, today }: ThemeBadgeProps) {
  const { state, plannedOn } = theme;
  const t = await getTranslations('themes');
  const dateText = await getDateText();
  const words = isPlanLate(theme, today) ? 'late' : state;
  return (
    <Badge tone={tones[state]}>{t(`states.${words}`, { day: plannedOn === null ? '' : dateText(plannedOn) })}</Badge>
  );
}
