import 'server-only';
import { and, desc, eq, lte } from 'drizzle-orm';
import { linkingDecisions } from '@/db/schema';
import type { Reader, Tx } from '@/db/store';
import { type Agreement, type Linking, LINKING_AT_FIRST } from '@/domain/support/linking';

/** How the next round keeps its answers: as was decided last. */
export async function chosenLinking(read: Reader | Tx): Promise<Linking> {
  const [newest] = await read
    .select({ linking: linkingDecisions.linking })
    .from(linkingDecisions)
    .orderBy(desc(linkingDecisions.decidedAt))
    .limit(1);
  return newest?.linking ?? LINKING_AT_FIRST;
}

/** What a confidential round rests on: the newest agreement there was when it opened. */
export async function agreementOf(read: Reader, openedAt: Date): Promise<Agreement | null> {
  const { agreedOn, agreedWith, linking, decidedAt } = linkingDecisions;
  const [found] = await read
    .select({ agreedOn, agreedWith })
    .from(linkingDecisions)
    .where(and(eq(linking, 'confidential'), lte(decidedAt, openedAt)))
    .orderBy(desc(decidedAt))
    .limit(1);
  return found?.agreedOn && found.agreedWith ? { agreedOn: found.agreedOn, agreedWith: found.agreedWith } : null;
}
