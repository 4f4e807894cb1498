import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import { byMonth, type TimelineItem } from '@/domain/goals/timeline';
import { getDateText } from '@/i18n/dates';
import { getFormatter, getTranslations } from '@/i18n/server';

/** Everything of the plan in words, month by month. */
export async function TimelineList({ items }: { items: readonly TimelineItem[] }) {
  const t = await getTranslations('goals');
  const format = await getFormatter();
  const dateText = await getDateText();
  const monthText = (month: string) =>
    format.dateTime(new Date(`${month}-01T00:00:00Z`), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return byMonth(items).map(({ month, happenings }) => (
    <Section key={month} level={3} title={monthText(month)}>
      <ul className="reading">
        {happenings.map(({ item, day, is }) => (
          <li key={`${item.id} ${is}`} className="border-b border-line py-2 last:border-b-0">
            <div className="text-sm text-ink-soft">
              {dateText(day)}
              {' · '}
              {is === 'on' || (item.kind !== 'goal' && item.kind !== 'round')
                ? t(`timeline.one.${item.kind}`)
                : t(`timeline.${item.kind}.${is}`)}
            </div>
            {item.href ? (
              <PageLink href={item.href} lang={item.lang}>
                {item.title}
              </PageLink>
            ) : (
              item.title
            )}
          </li>
        ))}
      </ul>
    </Section>
  ));
}
