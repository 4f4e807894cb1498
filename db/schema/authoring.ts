import {
  bytes,
  check,
  id,
  index,
  int,
  isOneOf,
  json,
  primaryKey,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '@/db/columns';
import { draftPartKinds, type DraftPart } from '@/domain/training/draft';
import type { TranslationStates } from '@/domain/training/draft-stale';
import { mediaKinds } from '@/domain/training/media';
import { employees } from './people';
import { modules } from './training';

/** A module that is being written, or the next version of one that is there. */
export const moduleDrafts = table(
  'module_drafts',
  {
    id: id(),
    /** Null: a module that was never published. */
    moduleId: text('module_id').references(() => modules.id),
    slug: text('slug').notNull(),
    createdBy: text('created_by').references(() => employees.id),
    createdAt: timestamp('created_at').notNull(),
    updatedAt: timestamp('updated_at').notNull(),
  },
  (column) => [
    // One draft for a module: two authors work on the same one.
    uniqueIndex('module_drafts_module').on(column.moduleId),
    uniqueIndex('module_drafts_slug').on(column.slug),
  ],
);

/**
 * The head, a lesson or a question of a draft. Saved by itself, so that two authors in different lessons do not
 * meet; `revision` tells the second in the same lesson that it has changed since.
 */
export const draftParts = table(
  'draft_parts',
  {
    draftId: text('draft_id')
      .notNull()
      .references(() => moduleDrafts.id),
    /** The id of the lesson or question in the module; 'head' for the head. */
    partId: text('part_id').notNull(),
    kind: text('kind', { enum: draftPartKinds }).notNull(),
    position: int('position').notNull(),
    content: json('content').$type<DraftPart>().notNull(),
    /** By field: whether its text in one language was changed after the other; null: nothing to look over. */
    translations: json('translations').$type<TranslationStates>(),
    revision: int('revision').notNull(),
    updatedBy: text('updated_by').references(() => employees.id),
    updatedAt: timestamp('updated_at').notNull(),
  },
  (column) => [
    primaryKey({ columns: [column.draftId, column.partId] }),
    index('draft_parts_order').on(column.draftId, column.kind, column.position),
    check('draft_parts_kind', isOneOf(column.kind, draftPartKinds)),
  ],
);

/** A picture or a film for lessons: what was uploaded, made anew by us and without what a camera adds. */
export const media = table(
  'media',
  {
    id: id(),
    kind: text('kind', { enum: mediaKinds }).notNull(),
    /** By content, never by what the browser or the name said. */
    mimeType: text('mime_type').notNull(),
    byteLength: int('byte_length').notNull(),
    width: int('width'),
    height: int('height'),
    fileName: text('file_name').notNull(),
    uploadedBy: text('uploaded_by').references(() => employees.id),
    uploadedAt: timestamp('uploaded_at').notNull(),
    /** Since when no text names it, as the daily job saw; null: one does, or nobody has looked yet. */
    unusedSince: timestamp('unused_since'),
  },
  (column) => [
    index('media_uploaded').on(column.uploadedAt, column.id),
    check('media_kind', isOneOf(column.kind, mediaKinds)),
  ],
);

/** The bytes of a medium in pieces, so that a film is neither read nor sent as a whole. */
export const mediaPieces = table(
  'media_pieces',
  {
    mediaId: text('media_id')
      .notNull()
      .references(() => media.id),
    position: int('position').notNull(),
    content: bytes('content').notNull(),
  },
  (column) => [primaryKey({ columns: [column.mediaId, column.position] })],
);
