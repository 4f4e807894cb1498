import { monthStarts, placeOnTimeline, type TimelineItem, timelineKinds, timelineSpan } from '@/domain/goals/timeline';
import { getFormatter, getTranslations } from '@/i18n/server';

/**
 * Everything of the plan on one axis, for where there is room: goals and rounds as bars, what has one day as a point.
 * A picture; the list by month beside it says the same in words.
 */
export async function TimelineAxis({ items, today }: { items: readonly TimelineItem[]; today: string }) {
  const span = timelineSpan(items, today);
  if (!span) return null;
  const t = await getTranslations('goals');
  const format = await getFormatter();
  const month = (day: string) =>
    format.dateTime(new Date(`${day}T00:00:00Z`), { month: 'short', year: '2-digit', timeZone: 'UTC' });
  const left = (day: string) => ({ left: `${placeOnTimeline(day, span)}%` });
  const goals = items.filter(({ kind }) => kind === 'goal');
  const others = timelineKinds
    .filter((kind) => kind !== 'goal')
    .map((kind) => items.filter((one) => one.kind === kind));
  const rows = [...goals.map((goal) => [goal]), ...others.filter((row) => row.length > 0)];
  return (
    <div
      role="img"
      aria-label={t('timeline.description', { count: items.length })}
      className="mb-2 hidden text-sm keep-colour sm:block"
    >
      {rows.map((row) => {
        const [first] = row;
        if (!first) return null;
        return (
          <div
            key={first.id}
            className="grid grid-cols-[minmax(10rem,1fr)_minmax(0,2fr)] items-center border-b border-line py-2"
          >
            <div className="min-w-0 pe-4" lang={first.kind === 'goal' ? first.lang : undefined}>
              {first.kind === 'goal' ? first.title : t(`timeline.kinds.${first.kind}`)}
            </div>
            <div className="relative me-4 h-5">
              <span className="absolute -inset-y-2 w-px bg-line-strong" style={left(today)} />
              {row.map((item) => (
                <Mark key={item.id} item={item} left={left} span={span} />
              ))}
            </div>
          </div>
        );
      })}
      <div className="grid grid-cols-[minmax(10rem,1fr)_minmax(0,2fr)]">
        <div />
        <div className="relative me-4 h-6 text-ink-soft">
          {monthStarts(span, 8).map((day) => (
            <span key={day} className="absolute pt-1 whitespace-nowrap" style={left(day)}>
              {month(day)}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

type MarkProps = {
  item: TimelineItem;
  left: (day: string) => { left: string };
  span: { from: string; to: string };
};

function Mark({ item: { kind, title, from, to }, left, span }: MarkProps) {
  if (to === null) {
    return (
      <span className="absolute top-1 -ml-1.5 size-3 rotate-45 border-2 border-ink bg-paper" style={left(from)}>
        <span className="sr-only">{title}</span>
      </span>
    );
  }
  const width = Math.max(0.5, placeOnTimeline(to, span) - placeOnTimeline(from, span));
  const colour = kind === 'goal' ? 'bg-series' : 'bg-neutral';
  return <span className={`absolute top-1 h-3 rounded ${colour}`} style={{ ...left(from), width: `${width}%` }} />;
}
