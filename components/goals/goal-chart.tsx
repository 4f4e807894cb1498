import { ChartFrame, type ChartTable } from '@/components/charts/chart-frame';
import type { Aim, Measurement } from '@/domain/goals/model';
import { chartSpan, placeOf } from '@/domain/goals/chart';
import { newestIn, pathAt } from '@/domain/goals/progress';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { getFigureText, getValueText } from './goal-words';

type GoalChartProps = {
  aim: Aim;
  unit: string;
  /** What is measured, in words. */
  metric: string;
  measurements: readonly Measurement[];
  /** Numbers to have reached on the way. */
  milestones: readonly { id: string; day: string; value: number | null }[];
};

const SERIES = 'var(--color-series)';

/**
 * The straight path from baseline to target, and what was measured. Drawn by the server: lines stretch with their place,
 * points and words stand beside them in percent of it and keep their size.
 */
export async function GoalChart({ aim, unit, metric, measurements, milestones }: GoalChartProps) {
  const t = await getTranslations('goals');
  const dateText = await getDateText();
  const value = await getValueText(unit);
  const figure = await getFigureText(unit);
  const { baseline, target, startsOn, dueOn } = aim;
  const newest = newestIn(aim, measurements);
  const span = chartSpan(aim, [...measurements, ...milestones.map((one) => ({ ...one, low: null, high: null }))]);
  const at = (day: string, number: number) => placeOf({ day, value: number }, aim, span);
  const ends = { from: dateText(startsOn), to: dateText(dueOn), target: value(target) };
  const title = titleOf();
  const line = measurements.flatMap((one) => (one.value === null ? [] : [at(one.day, one.value)]));

  function titleOf(): string {
    if (baseline === null) return t('chart.titleNoBaseline', ends);
    const from = { ...ends, baseline: value(baseline) };
    return newest ? t('chart.title', { ...from, now: figure(newest) }) : t('chart.titleNone', from);
  }

  const table: ChartTable = {
    head: [t('chart.day'), t('chart.value'), t('chart.interval'), t('chart.expected')],
    rows: measurements.map((one) => {
      const expected = pathAt(aim, one.day);
      return [
        dateText(one.day),
        figure(one),
        one.value === null || one.low === null || one.high === null
          ? '–'
          : t('range', { low: value(one.low), high: value(one.high) }),
        expected === null ? '–' : value(expected),
      ];
    }),
  };
  const targetAt = at(dueOn, target);
  const baseAt = baseline === null ? null : at(startsOn, baseline);
  return (
    <ChartFrame
      title={title}
      subtitle={t('chart.subtitle', { unit: metric, ...ends })}
      table={measurements.length > 0 ? table : undefined}
    >
      <div className="relative ms-12 me-4 mt-8 mb-8 h-52 border-b border-line-strong text-sm keep-colour">
        <svg
          className="absolute inset-0 size-full overflow-visible"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          role="img"
          aria-label={t('chart.description', {
            ...ends,
            baseline: baseline === null ? t('noFigure') : value(baseline),
            count: measurements.length,
          })}
        >
          <g fill="none" strokeWidth={2} vectorEffect="non-scaling-stroke">
            <Line from={[0, targetAt.y]} to={[100, targetAt.y]} className="stroke-ink" dashed />
            {baseAt && (
              <Line from={[baseAt.x, baseAt.y]} to={[targetAt.x, targetAt.y]} className="stroke-line-strong" />
            )}
            {measurements.map((one) =>
              one.low === null || one.high === null ? null : (
                <Line
                  key={`${one.day} ${one.low}`}
                  from={[at(one.day, one.low).x, at(one.day, one.low).y]}
                  to={[at(one.day, one.high).x, at(one.day, one.high).y]}
                  className="stroke-series"
                />
              ),
            )}
            <polyline
              points={line.map(({ x, y }) => `${x},${y}`).join(' ')}
              stroke={SERIES}
              strokeWidth={2.5}
              vectorEffect="non-scaling-stroke"
            />
          </g>
        </svg>
        <div aria-hidden>
          {line.map(({ x, y }, index) => (
            <span
              key={index}
              className="absolute -mt-1 -ml-1 size-2 rounded-full bg-series"
              style={{ left: `${x}%`, top: `${y}%` }}
            />
          ))}
          {milestones.map(({ id, day, value: number }) => {
            const place = number === null ? null : at(day, number);
            return place && <Diamond key={id} {...place} />;
          })}
          <span className="absolute start-0 -mt-6" style={{ top: `${targetAt.y}%` }}>
            {t('chart.target', { value: value(target) })}
          </span>
          {baseAt && baseline !== null && (
            <span
              className="absolute -start-12 w-10 -translate-y-1/2 text-end text-ink-soft"
              style={{ top: `${baseAt.y}%` }}
            >
              {value(baseline)}
            </span>
          )}
          <span className="absolute start-0 top-full mt-1 text-ink-soft">{dateText(startsOn)}</span>
          <span className="absolute end-0 top-full mt-1 text-ink-soft">{dateText(dueOn)}</span>
        </div>
      </div>
    </ChartFrame>
  );
}

type LineProps = { from: [number, number]; to: [number, number]; className: string; dashed?: boolean };

function Line({ from: [x1, y1], to: [x2, y2], className, dashed = false }: LineProps) {
  return (
    <line
      x1={x1}
      y1={y1}
      x2={x2}
      y2={y2}
      className={className}
      strokeDasharray={dashed ? '6 5' : undefined}
      vectorEffect="non-scaling-stroke"
    />
  );
}

/** A milestone. */
function Diamond({ x, y }: { x: number; y: number }) {
  return (
    <span
      className="absolute -mt-1.5 -ml-1.5 size-3 rotate-45 border-2 border-ink bg-paper"
      style={{ left: `${x}%`, top: `${y}%` }}
    />
  );
}
