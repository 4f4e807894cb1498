import { z } from 'zod';
import { locales } from '../access/viewer';

/** The largest document we read, in megabytes of a million bytes. */
export const DOCUMENT_MAX_MB = 20;
export const DOCUMENT_MAX_BYTES = DOCUMENT_MAX_MB * 1_000_000;
/** What a Word file may unpack to. A document with many photographs has some 30 MB; a bomb has thousands. */
export const UNPACKED_MAX_BYTES = 120_000_000;
/** What the text of a Word file may unpack to: it is in memory as a whole, about ten times over. */
export const MARKUP_MAX_BYTES = 12_000_000;
/** Parts in a Word file: a document of 200 pages has fewer than 500. */
export const PARTS_MAX = 3_000;
/** A policy of 40 pages has about 500 paragraphs. */
export const PARAGRAPHS_MAX = 1_500;

/** How long a document that nobody went on with is kept, in hours. */
export const IMPORT_KEPT_HOURS = 24;

/** Why a document is not read. Each is one sentence in messages/ (policy-draft, `import.complaints`). */
export const documentComplaints = [
  'missing',
  'origin',
  'empty',
  'large',
  'unpacked',
  'parts',
  'type',
  'old-word',
  'password',
  'macros',
  'unsafe',
  'broken',
  'paragraphs',
  'long-paragraph',
  'no-draft',
] as const;
export type DocumentComplaint = (typeof documentComplaints)[number];

/** What an editor is told about a document that was read; keys under `import.notes`. */
export const importNotes = ['picture-left-out', 'picture-undescribed', 'merged-cells', 'footnotes'] as const;
export type ImportNote = (typeof importNotes)[number];

/** What a document says, as Markdown: its title when it has one, and its paragraphs in order. */
export type ImportedDocument = {
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  /** How often each thing came about. */
  readonly notes: Partial<Record<ImportNote, number>>;
  /** The pictures that were kept for it. They go away with it when nobody takes it over. */
  readonly mediaIds: readonly string[];
};

export const importLocale = z.enum(locales);
