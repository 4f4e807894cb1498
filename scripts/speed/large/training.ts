import { randomUUID } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { inBatches } from '@/db/batches';
import { assignments, completions, knowledgeLevels, modules, moduleVersions, responsibilities } from '@/db/schema';
import { store } from '@/db/store';
import { dayIn } from '@/domain/calendar/day';
import { DAY_MS } from '@/domain/calendar/day';
import type { Random } from '@/server/demo/random';
import type { MadeUp } from './people';

const ZONE = 'Europe/Amsterdam';

type Span = { random: Random; since: Date; now: Date };

/** Three years of training: one module for everybody, three more for a third of them each. */
export async function addTraining(people: readonly MadeUp[], { random, since, now }: Span): Promise<void> {
  const published = await store()
    .read.select({
      moduleId: modules.id,
      topicId: modules.topicId,
      versionId: moduleVersions.id,
      contentHash: moduleVersions.contentHash,
    })
    .from(modules)
    .innerJoin(moduleVersions, eq(moduleVersions.moduleId, modules.id))
    .orderBy(asc(modules.createdAt), asc(modules.slug));
  for (const [place, { moduleId, topicId, ...version }] of published.slice(0, 4).entries()) {
    for (const some of inBatches(place === 0 ? people : people.filter(() => random.chance(0.33)))) {
      await store().write(async (tx) => {
        const given = some.map(({ id }) => {
          const assignedAt = new Date(since.getTime() + random.between(40, 400) * DAY_MS);
          const dueOn = dayIn(new Date(assignedAt.getTime() + random.between(28, 700) * DAY_MS), ZONE);
          return { id: randomUUID(), employeeId: id, moduleId, dueOn, assignedAt };
        });
        await tx.insert(assignments).values(given);
        const finished = given.flatMap(({ employeeId, assignedAt }) => {
          const at = new Date(assignedAt.getTime() + random.between(60, 900 * 24 * 60) * 60_000);
          return at < now && random.chance(0.8) ? [{ employeeId, completedAt: at }] : [];
        });
        if (finished.length === 0) return;
        await tx
          .insert(completions)
          .values(
            finished.map((one) => ({ id: randomUUID(), moduleId, ...version, how: 'finished' as const, ...one })),
          );
        const level = () => ({ level: random.between(1, 4), earnedAt: now });
        await tx
          .insert(knowledgeLevels)
          .values(finished.map(({ employeeId }) => ({ employeeId, topicId, ...level() })))
          .onConflictDoNothing();
      });
    }
  }
}

/** A part in the plan for one in fifty; seven in ten accept it. */
export async function addResponsibilities(people: readonly MadeUp[], { random, since }: Span): Promise<void> {
  const asked = people.filter(() => random.chance(0.02));
  for (const some of inBatches(asked)) {
    await store().write(async (tx) => {
      await tx.insert(responsibilities).values(
        some.map(({ id }) => {
          const assignedAt = new Date(since.getTime() + random.between(60, 1_000) * DAY_MS);
          const accepts = random.chance(0.7);
          const title = random.chance(0.3) ? 'Ambassadeur' : 'Responder voor LinkedIn';
          return {
            ...{ id: randomUUID(), employeeId: id, title, asks: 'Vertel erover.', goal: 'human' as const },
            ...{ reviewOn: '2099-01-01', assignedAt, answeredAt: new Date(assignedAt.getTime() + DAY_MS) },
            ...{ status: accepts ? ('accepted' as const) : ('declined' as const) },
            declineReason: accepts ? null : 'Geen tijd.',
          };
        }),
      );
    });
  }
}
