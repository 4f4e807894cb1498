import 'server-only';
import { and, desc, eq, gte, isNull, or } from 'drizzle-orm';
import { linkingDecisions, pulseRounds } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { type Linking, linksKeptSince } from '@/domain/support/linking';
import { chosenLinking } from './chosen';

/** How the next round keeps its answers. Everybody may know: it is about everybody's answers. */
export async function nextLinking(viewer: Viewer): Promise<Linking> {
  authorize(viewer, 'support.results');
  return chosenLinking(store().read);
}

export type LinkingDecision = {
  linking: Linking;
  agreedOn: string | null;
  agreedWith: string | null;
  note: string;
  decidedAt: Date;
};

/** What was decided about how answers are kept, newest first. */
export async function linkingDecided(viewer: Viewer): Promise<LinkingDecision[]> {
  authorize(viewer, 'support.report');
  const { linking, agreedOn, agreedWith, note, decidedAt } = linkingDecisions;
  return store()
    .read.select({ linking, agreedOn, agreedWith, note, decidedAt })
    .from(linkingDecisions)
    .orderBy(desc(decidedAt));
}

/** Whether there are answers that carry a pseudonym, or may do so: of a confidential round that is open or of this year. */
export async function areAnswersLinked(viewer: Viewer, now = new Date()): Promise<boolean> {
  authorize(viewer, 'support.results');
  const isKept = or(isNull(pulseRounds.closedAt), gte(pulseRounds.closedAt, linksKeptSince(now)));
  return (await store().read.$count(pulseRounds, and(eq(pulseRounds.linking, 'confidential'), isKept))) > 0;
}
