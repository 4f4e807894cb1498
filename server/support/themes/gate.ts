import 'server-only';
import { and, desc, eq } from 'drizzle-orm';
import { pulseComments, pulseNoThemes, pulseRounds, pulseThemes } from '@/db/schema';
import type { Reader, Tx } from '@/db/store';
import { Refused } from '@/domain/errors';
import { type ThemesLeft, themesInTheWay } from '@/domain/support/themes';
import { areCommentsShown } from '../comments-shown';

/** What has to be answered before people are asked again; `roundId` is the newest closed round, null before the first. */
export async function themesLeft(read: Reader): Promise<ThemesLeft & { roundId: string | null }> {
  const open = await read.$count(pulseThemes, eq(pulseThemes.state, 'open'));
  const [last] = await read
    .select({ id: pulseRounds.id })
    .from(pulseRounds)
    .where(eq(pulseRounds.status, 'closed'))
    .orderBy(desc(pulseRounds.number))
    .limit(1);
  const nothing = { open, roundId: null, hasComments: false, hasThemes: false, isDecided: false };
  if (!last) return nothing;
  const hasComments =
    (await read.$count(pulseComments, eq(pulseComments.roundId, last.id))) > 0 &&
    (await areCommentsShown(read, last.id));
  return {
    open,
    roundId: last.id,
    hasComments,
    hasThemes: (await read.$count(pulseThemes, eq(pulseThemes.roundId, last.id))) > 0,
    isDecided: (await read.$count(pulseNoThemes, eq(pulseNoThemes.roundId, last.id))) > 0,
  };
}

/** The round that keeps the next one from opening: the oldest one with an open theme, or the last one. */
export async function roundInTheWay(read: Reader): Promise<string | null> {
  const [oldest] = await read
    .select({ id: pulseThemes.roundId })
    .from(pulseThemes)
    .innerJoin(pulseRounds, eq(pulseRounds.id, pulseThemes.roundId))
    .where(and(eq(pulseThemes.state, 'open'), eq(pulseRounds.status, 'closed')))
    .orderBy(pulseRounds.number)
    .limit(1);
  return oldest?.id ?? (await themesLeft(read)).roundId;
}

/**
 * Nobody is asked again before what they said has an answer.
 * @throws Refused 'conflict' with reason 'themes-open' or 'comments-waiting'
 */
export async function requireAnsweredThemes(tx: Tx): Promise<void> {
  const reason = themesInTheWay(await themesLeft(tx));
  if (reason) throw new Refused('conflict', `what people said has no answer (${reason})`, reason);
}
