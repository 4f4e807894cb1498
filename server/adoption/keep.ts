import 'server-only';
import { and, asc, eq, inArray, notInArray } from 'drizzle-orm';
import { inBatches } from '@/db/batches';
import { adoptionCounts, dailyCounts, moduleCounts, moduleDepartmentCounts } from '@/db/schema';
import { excluded } from '@/db/sql';
import { type Reader, store, type Tx } from '@/db/store';
import { type DayCount, peopleIn, perDay, type Tally } from '@/domain/adoption/daily';
import { type DailySeries, finishedSeries, type StepCounts } from '@/domain/adoption/steps';
import { createPace } from '@/server/pace';
import type { Counted, ModuleTally } from './count';

type Taken = { startedAt: Date; takenAt: Date; tookMs: number; countedOn: string };

/**
 * Writes down a count where it differs from the one before. Each series and each table is written whole or not at all,
 * the head last: whoever reads in between sees numbers that are seconds apart.
 */
export async function keepCounts(counted: Counted, taken: Taken): Promise<void> {
  const moduleId = mostAsked(counted);
  const steps = { ...counted.steps, trained: (moduleId && counted.trained.get(moduleId)) || new Map() };
  const series = new Map<DailySeries, Tally>();
  for (const [step, tally] of Object.entries(steps)) series.set(step as keyof typeof steps, tally);
  for (const [id, tally] of counted.finished) series.set(finishedSeries(id), tally);

  const pace = createPace();
  for (const [name, tally] of series) {
    await keepSeries(name, perDay(tally));
    if (pace.isDue()) await pace.rest();
  }
  await store().write(async (tx) => {
    await tx.delete(dailyCounts).where(notInArray(dailyCounts.series, [...series.keys()]));
    await keepModules(tx, counted);
    const { people } = counted;
    const head = { people, steps: peopleBySteps(steps), moduleId, ...taken };
    await tx
      .insert(adoptionCounts)
      .values({ id: 'adoption', ...head })
      .onConflictDoUpdate({ target: adoptionCounts.id, set: head });
  });
}

function peopleBySteps(steps: Counted['steps']): StepCounts {
  return {
    invited: peopleIn(steps.invited),
    'signed-in': peopleIn(steps['signed-in']),
    trained: peopleIn(steps.trained),
    acknowledged: peopleIn(steps.acknowledged),
    accepted: peopleIn(steps.accepted),
    ambassador: peopleIn(steps.ambassador),
  };
}

/** The module that is asked of most people now; of several the first by id, so that it stays the same. */
function mostAsked({ departments }: Counted): string | null {
  const asked = [...departments].map(([moduleId, places]) => ({ moduleId, asked: sumOf(places).asked }));
  return asked.sort((a, b) => b.asked - a.asked || (a.moduleId < b.moduleId ? -1 : 1))[0]?.moduleId ?? null;
}

function sumOf(places: ReadonlyMap<string, ModuleTally>): ModuleTally {
  const sum = { asked: 0, finished: 0, late: 0 };
  for (const { asked, finished, late } of places.values()) {
    sum.asked += asked;
    sum.finished += finished;
    sum.late += late;
  }
  return sum;
}

async function keepSeries(series: DailySeries, days: readonly DayCount[]): Promise<void> {
  const known = await daysKept(store().read, series);
  const changed = days.filter(({ day, people }) => known.get(day) !== people);
  const now = new Set(days.map(({ day }) => day));
  const gone = [...known.keys()].filter((day) => !now.has(day));
  if (changed.length + gone.length === 0) return;
  await store().write(async (tx) => {
    for (const some of inBatches(changed)) {
      await tx
        .insert(dailyCounts)
        .values(some.map((one) => ({ series, ...one })))
        .onConflictDoUpdate({
          target: [dailyCounts.series, dailyCounts.day],
          set: { people: excluded(dailyCounts.people) },
        });
    }
    for (const some of inBatches(gone)) {
      await tx.delete(dailyCounts).where(and(eq(dailyCounts.series, series), inArray(dailyCounts.day, some)));
    }
  });
}

async function daysKept(read: Reader, series: DailySeries): Promise<Map<string, number>> {
  const rows = await read
    .select({ day: dailyCounts.day, people: dailyCounts.people })
    .from(dailyCounts)
    .where(eq(dailyCounts.series, series))
    .orderBy(asc(dailyCounts.day));
  return new Map(rows.map(({ day, people }) => [day, people]));
}

/** A few hundred rows at most, modules times departments: written anew. */
async function keepModules(tx: Tx, { departments, beside }: Counted): Promise<void> {
  await tx.delete(moduleCounts);
  await tx.delete(moduleDepartmentCounts);
  const modules = [...new Set([...departments.keys(), ...beside.keys()])].map((moduleId) => ({
    moduleId,
    ...sumOf(departments.get(moduleId) ?? new Map()),
    beside: beside.get(moduleId) ?? 0,
  }));
  const places = [...departments].flatMap(([moduleId, of]) =>
    [...of].map(([departmentId, tally]) => ({ moduleId, departmentId, ...tally })),
  );
  for (const some of inBatches(modules)) await tx.insert(moduleCounts).values(some);
  for (const some of inBatches(places)) await tx.insert(moduleDepartmentCounts).values(some);
}
