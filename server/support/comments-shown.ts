import 'server-only';
import { and, eq, isNull } from 'drizzle-orm';
import { pulseRounds, pulseSnapshots } from '@/db/schema';
import type { Reader } from '@/db/store';
import { COMMENTS_FROM } from '@/domain/support/model';

/**
 * Whether what people wrote in a round may be read: it is closed, and at least ten people answered it. The one place
 * that says so, for whoever shows comments or does something with them.
 */
export async function areCommentsShown(read: Reader, roundId: string): Promise<boolean> {
  const [whole] = await read
    .select({ figure: pulseSnapshots.figure })
    .from(pulseSnapshots)
    .innerJoin(pulseRounds, eq(pulseRounds.id, pulseSnapshots.roundId))
    .where(
      and(eq(pulseSnapshots.roundId, roundId), isNull(pulseSnapshots.departmentId), eq(pulseRounds.status, 'closed')),
    );
  const answered = whole?.figure?.n ?? (whole?.figure?.nBand === '10-19' ? COMMENTS_FROM : 0);
  return answered >= COMMENTS_FROM;
}
