import { json, table, text } from '@/db/columns';
import type { BarriersFigure } from '@/domain/support/barriers';
import { pulseRounds } from './support';

/**
 * What held people back in a closed round, as it may be shown: worked out once, when it closes. No figure: too few
 * answered. Without a row the round is still open, or was closed before this was worked out (server/support/barriers).
 */
export const pulseBarriers = table('pulse_barriers', {
  roundId: text('round_id')
    .primaryKey()
    .references(() => pulseRounds.id),
  figure: json('figure').$type<BarriersFigure>(),
});
