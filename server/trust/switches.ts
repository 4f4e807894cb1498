import 'server-only';
import { desc, eq, sql } from 'drizzle-orm';
import { prepared } from '@/db/prepared';
import { switchDecisions } from '@/db/schema';

const newestDecision = prepared((read) =>
  read
    .select({
      isOn: switchDecisions.isOn,
      agreedOn: switchDecisions.agreedOn,
      reason: switchDecisions.reason,
      decidedAt: switchDecisions.decidedAt,
    })
    .from(switchDecisions)
    .where(eq(switchDecisions.name, sql.placeholder('name')))
    .orderBy(desc(switchDecisions.decidedAt))
    .limit(1)
    .prepare('newest_decision'),
);

/** Whether champion and HR may see levels with a name (measurement 8). Off until somebody decided otherwise. */
export async function namedLevelsAgreed(): Promise<boolean> {
  const [decision] = await newestDecision().execute({ name: 'named-levels' });
  return decision?.isOn ?? false;
}
