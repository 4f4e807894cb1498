import { Refused } from '../errors';
import type { KindOfPart } from './draft';

/** What somebody else saved in the meantime. */
export type TheirPart = {
  readonly part: KindOfPart;
  readonly revision: number;
  /** Null when the account is no more, or the system did it. */
  readonly savedBy: string | null;
  readonly savedAt: Date;
};

/** The part was changed since its author opened it. Nothing was written; both texts are still there to choose from. */
export class PartChanged extends Refused {
  constructor(readonly theirs: TheirPart) {
    super('conflict', `a part is at revision ${theirs.revision} by now`);
    this.name = 'PartChanged';
  }
}
