import 'server-only';
import { keyedHash } from '@/server/auth/secret';

/**
 * The mark that somebody has answered a round. Made with a key that is kept outside the database: the same person
 * gives the same mark, so a second answer is refused, and the mark alone leads back to nobody.
 */
export function participationTag(roundId: string, employeeId: string): string {
  return keyedHash('participation', `${roundId} ${employeeId}`);
}
