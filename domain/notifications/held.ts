import type { TokenPurpose } from '@/domain/access/credentials';
import type { SkipReason } from './model';

/** What is known of the one-time link in a letter; 'gone' when it was ended altogether. */
export type HeldLink =
  'gone' | { readonly purpose: TokenPurpose; readonly isUsed: boolean; readonly isExpired: boolean };

/** A letter that has waited, seen now. */
export type HeldLetter = {
  /** Null: there is none in it. */
  readonly link: HeldLink | null;
  readonly hasLeft: boolean;
  readonly hasAccount: boolean;
};

/**
 * What is to become of a letter that was written before mail could be sent: sent as it is, sent with a new link, or not
 * at all. A link that no longer works is never sent. An invitation that ran out while it waited is written anew, for
 * nobody ever got it; a new password is not: it was asked for by hand, and is asked for again when it is still needed.
 */
export function fateOf({ link, hasLeft, hasAccount }: HeldLetter): 'send' | 'renew' | SkipReason {
  if (hasLeft) return 'left';
  if (link === null) return 'send';
  if (link === 'gone' || link.isUsed) return 'link-used';
  if (!link.isExpired) return 'send';
  return link.purpose === 'invitation' && !hasAccount ? 'renew' : 'link-expired';
}
