import { json, table, text, timestamp } from '@/db/columns';
import type { QuizSnapshot } from '@/domain/training/item-snapshot';
import { modules, moduleVersions } from './training';

/** How good the questions of a module are, as it was counted last. Pages read this and never the answers. */
export const itemSnapshots = table('item_snapshots', {
  moduleId: text('module_id')
    .primaryKey()
    .references(() => modules.id),
  /** The version whose questions the figures of the whole quiz are of. */
  versionId: text('version_id')
    .notNull()
    .references(() => moduleVersions.id),
  /** When the newest sitting in it was finished. */
  countedUntil: timestamp('counted_until').notNull(),
  snapshot: json('snapshot').$type<QuizSnapshot>().notNull(),
  takenAt: timestamp('taken_at').notNull(),
});
