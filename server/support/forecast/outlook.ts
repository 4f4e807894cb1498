import 'server-only';
import type { supportForecasts } from '@/db/schema';
import type { Outlook } from '@/domain/support/forecast';

type Said = Pick<typeof supportForecasts.$inferSelect, 'verdict' | 'reasons' | 'earliest' | 'median' | 'latest'>;

/** What a row of the ledger says of the goal. */
export function outlookOf({ verdict, reasons, earliest, median, latest }: Said): Outlook {
  if (verdict === 'date' && earliest !== null && median !== null && latest !== null) {
    return { kind: 'date', earliest, median, latest };
  }
  return verdict === 'reached' ? { kind: 'reached' } : { kind: 'no-date', reasons };
}
