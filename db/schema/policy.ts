import { sql } from 'drizzle-orm';
import {
  bool,
  check,
  day,
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
import { locales } from '@/domain/access/viewer';
import type { PolicyCredit } from '@/domain/policy/credits';
import type { ImportedDocument } from '@/domain/policy/imported';
import {
  commentKinds,
  commentOutcomes,
  type PolicyContent,
  policyChanges,
  policyStatuses,
} from '@/domain/policy/model';
import type { ChoiceQuestion } from '@/domain/training/content';
import type { TranslationState, TranslationStates } from '@/domain/training/draft-stale';
import { departments, employees } from './people';
import { modules } from './training';

/** The policy in one version: while it is being written, or as it was published. A published one never changes. */
export const policyVersions = table(
  'policy_versions',
  {
    id: id(),
    number: int('number').notNull(),
    status: text('status', { enum: policyStatuses }).notNull(),
    titleNl: text('title_nl').notNull(),
    titleEn: text('title_en').notNull(),
    /** Whether the title in one language was changed after the other. */
    titleState: json('title_state').$type<TranslationState>(),
    /** By paragraph, what was published with a translation still to be looked over; null: nothing, or a draft. */
    translations: json('translations').$type<TranslationStates>(),
    /** Until when colleagues may comment on the draft; null: nobody was invited. */
    commentsUntil: day('comments_until'),
    /** What publishing it meant; null while in draft. */
    change: text('change', { enum: policyChanges }),
    /** The text as published; null while in draft, when it stands in `policyParagraphs`. */
    content: json('content').$type<PolicyContent>(),
    /** SHA-256 of the text in each language, hexadecimal. */
    hashNl: text('hash_nl'),
    hashEn: text('hash_en'),
    /** Asked after reading; at most three. */
    questions: json('questions').$type<ChoiceQuestion[]>().notNull(),
    /** Whom the text thanks; null while in draft. */
    credits: json('credits').$type<PolicyCredit[]>(),
    /** The short module that goes with what changed. */
    moduleId: text('module_id').references(() => modules.id),
    createdBy: text('created_by').references(() => employees.id),
    createdAt: timestamp('created_at').notNull(),
    publishedBy: text('published_by').references(() => employees.id),
    publishedAt: timestamp('published_at'),
  },
  (column) => [
    uniqueIndex('policy_versions_number').on(column.number),
    uniqueIndex('policy_versions_one_draft')
      .on(column.status)
      .where(sql`status = 'draft'`),
    check('policy_versions_status', isOneOf(column.status, policyStatuses)),
    check('policy_versions_change', isOneOf(column.change, policyChanges)),
    check('policy_versions_published', sql`(${column.status} = 'published') = (${column.publishedAt} is not null)`),
  ],
);

/** A paragraph of a draft. It keeps its id through every edit and version, so that comments and differences find it. */
export const policyParagraphs = table(
  'policy_paragraphs',
  {
    versionId: text('version_id')
      .notNull()
      .references(() => policyVersions.id),
    paragraphId: text('paragraph_id').notNull(),
    position: int('position').notNull(),
    /** Markdown: one heading, paragraph, list or table. */
    nl: text('nl').notNull(),
    en: text('en').notNull(),
    /** Whether the text in one language was changed after the other; null: nothing to look over. */
    translation: json('translation').$type<TranslationState>(),
    /** Tells the second of two editors that the text has changed since it was opened. */
    revision: int('revision').notNull(),
    updatedBy: text('updated_by').references(() => employees.id),
    updatedAt: timestamp('updated_at').notNull(),
  },
  (column) => [primaryKey({ columns: [column.versionId, column.paragraphId] })],
);

/** Whose comments on a draft are asked for: those who work in or below these departments. No rows: everyone's. */
export const policyCommentDepartments = table(
  'policy_comment_departments',
  {
    versionId: text('version_id')
      .notNull()
      .references(() => policyVersions.id),
    departmentId: text('department_id')
      .notNull()
      .references(() => departments.id),
  },
  (column) => [primaryKey({ columns: [column.versionId, column.departmentId] })],
);

/** Who was asked in a letter for comments on a draft, once for each, and who said that they have none. */
export const policyCommentLetters = table(
  'policy_comment_letters',
  {
    versionId: text('version_id')
      .notNull()
      .references(() => policyVersions.id),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    writtenAt: timestamp('written_at').notNull(),
    /** When they said that they have nothing to add. */
    passedAt: timestamp('passed_at'),
  },
  (column) => [primaryKey({ columns: [column.versionId, column.employeeId] })],
);

/** A document as one editor looks at it, before it replaces the text of the draft in one language. Kept for a day. */
export const policyImports = table(
  'policy_imports',
  {
    versionId: text('version_id')
      .notNull()
      .references(() => policyVersions.id),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    locale: text('locale', { enum: locales }).notNull(),
    fileName: text('file_name').notNull(),
    content: json('content').$type<ImportedDocument>().notNull(),
    createdAt: timestamp('created_at').notNull(),
  },
  (column) => [primaryKey({ columns: [column.versionId, column.employeeId] })],
);

/** What a colleague says about a paragraph of a draft, and the answer that they are told. Never deleted. */
export const policyComments = table(
  'policy_comments',
  {
    id: id(),
    versionId: text('version_id')
      .notNull()
      .references(() => policyVersions.id),
    paragraphId: text('paragraph_id').notNull(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    kind: text('kind', { enum: commentKinds }).notNull(),
    text: text('text').notNull(),
    /** The words proposed instead; for a proposal only. */
    proposal: text('proposal'),
    locale: text('locale', { enum: locales }).notNull(),
    /** The paragraph as it read when this was written, in the writer's language. */
    about: text('about').notNull(),
    /** Whether the published version may name the writer. */
    mayName: bool('may_name').notNull(),
    createdAt: timestamp('created_at').notNull(),
    outcome: text('outcome', { enum: commentOutcomes }),
    reason: text('reason'),
    answeredBy: text('answered_by').references(() => employees.id),
    answeredAt: timestamp('answered_at'),
    /** When the writer said that they have read the answer; an answer that was changed later is to be read again. */
    answerReadAt: timestamp('answer_read_at'),
  },
  (column) => [
    index('policy_comments_paragraph').on(column.versionId, column.paragraphId, column.createdAt),
    index('policy_comments_employee').on(column.employeeId, column.createdAt),
    check('policy_comments_kind', isOneOf(column.kind, commentKinds)),
    check('policy_comments_outcome', isOneOf(column.outcome, commentOutcomes)),
    check('policy_comments_proposal', sql`(${column.kind} = 'proposal') = (${column.proposal} is not null)`),
    check('policy_comments_answer', sql`(${column.outcome} is null) = (${column.answeredAt} is null)`),
  ],
);

/** Who is asked to acknowledge a version. */
export const policyInvitations = table(
  'policy_invitations',
  {
    versionId: text('version_id')
      .notNull()
      .references(() => policyVersions.id),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    invitedAt: timestamp('invited_at').notNull(),
  },
  (column) => [
    primaryKey({ columns: [column.versionId, column.employeeId] }),
    index('policy_invitations_employee').on(column.employeeId),
  ],
);

/** "Read and understood": one for each person and version, with the hash of the text that was read. Insert-only. */
export const policyAcknowledgements = table(
  'policy_acknowledgements',
  {
    id: id(),
    versionId: text('version_id')
      .notNull()
      .references(() => policyVersions.id),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    locale: text('locale', { enum: locales }).notNull(),
    textHash: text('text_hash').notNull(),
    acknowledgedAt: timestamp('acknowledged_at').notNull(),
  },
  (column) => [
    uniqueIndex('policy_acknowledgements_person').on(column.versionId, column.employeeId),
    index('policy_acknowledgements_employee').on(column.employeeId, column.acknowledgedAt),
  ],
);
