import 'server-only';
import { eq } from 'drizzle-orm';
import { pulseTickets, pulseTicketSheets } from '@/db/schema';
import type { Tx } from '@/db/store';

/** A round that closes takes its tickets along: nobody can answer any more, and which were used says who may have. */
export async function forgetTickets(tx: Tx, roundId: string): Promise<void> {
  await tx.delete(pulseTickets).where(eq(pulseTickets.roundId, roundId));
  await tx.delete(pulseTicketSheets).where(eq(pulseTicketSheets.roundId, roundId));
}
