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
  real,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '@/db/columns';
import { completionWays, sittingKinds, versionChanges } from '@/domain/training/model';
import { type ModuleContent, questionKinds } from '@/domain/training/content';
import type { StatesByPart } from '@/domain/training/draft-stale';
import { employees } from './people';

/** A subject in which people earn a knowledge level. */
export const topics = table('topics', {
  id: id(),
  nameNl: text('name_nl').notNull(),
  nameEn: text('name_en').notNull(),
});

export const modules = table(
  'modules',
  {
    id: id(),
    slug: text('slug').notNull(),
    topicId: text('topic_id')
      .notNull()
      .references(() => topics.id),
    createdAt: timestamp('created_at').notNull(),
  },
  (column) => [uniqueIndex('modules_slug').on(column.slug)],
);

/** A published text of a module. Never changed: a completion names its hash. */
export const moduleVersions = table(
  'module_versions',
  {
    id: id(),
    moduleId: text('module_id')
      .notNull()
      .references(() => modules.id),
    version: int('version').notNull(),
    titleNl: text('title_nl').notNull(),
    titleEn: text('title_en').notNull(),
    minutes: int('minutes').notNull(),
    content: json('content').$type<ModuleContent>().notNull(),
    /** SHA-256 of the content, hexadecimal. */
    contentHash: text('content_hash').notNull(),
    publishedAt: timestamp('published_at').notNull(),
    publishedBy: text('published_by').references(() => employees.id),
    change: text('change', { enum: versionChanges }).notNull().default('first'),
    /** What changed, for whoever knows the version before. */
    changeNote: text('change_note'),
    /** By part and field, what was published with a translation still to be looked over; null: nothing. */
    translations: json('translations').$type<StatesByPart>(),
  },
  (column) => [uniqueIndex('module_versions_module_version').on(column.moduleId, column.version)],
);

/** One person, one module, one day to be ready. Never deleted: waived, so that reports stay true. */
export const assignments = table(
  'assignments',
  {
    id: id(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    moduleId: text('module_id')
      .notNull()
      .references(() => modules.id),
    dueOn: day('due_on').notNull(),
    /** What it was before the days away that were known already; null: the date as it was given. */
    baseDueOn: day('base_due_on'),
    assignedBy: text('assigned_by').references(() => employees.id),
    assignedAt: timestamp('assigned_at').notNull(),
    waivedAt: timestamp('waived_at'),
    waivedReason: text('waived_reason'),
    /** Only a completion of this version or a later one counts; raised when a material change is required again. */
    fromVersion: int('from_version').notNull().default(1),
    /** The rule that made it; null: by hand. */
    ruleId: text('rule_id'),
  },
  (column) => [
    uniqueIndex('assignments_employee_module').on(column.employeeId, column.moduleId),
    index('assignments_module_due').on(column.moduleId, column.dueOn),
    check('assignments_waived_has_reason', sql`(${column.waivedAt} is null) = (${column.waivedReason} is null)`),
  ],
);

/** Proof that somebody finished a version. Insert-only: nothing revokes it. */
export const completions = table(
  'completions',
  {
    id: id(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    moduleId: text('module_id')
      .notNull()
      .references(() => modules.id),
    versionId: text('version_id')
      .notNull()
      .references(() => moduleVersions.id),
    contentHash: text('content_hash').notNull(),
    how: text('how', { enum: completionWays }).notNull(),
    completedAt: timestamp('completed_at').notNull(),
    /** Who recorded it, when that was not the person. */
    recordedBy: text('recorded_by').references(() => employees.id),
  },
  (column) => [
    uniqueIndex('completions_employee_version').on(column.employeeId, column.versionId),
    // Whether this person finished this module is asked for every assignment in a report.
    index('completions_employee_module').on(column.employeeId, column.moduleId),
    index('completions_module_time').on(column.moduleId, column.completedAt),
    // What is new since somebody looked last.
    index('completions_time').on(column.completedAt, column.employeeId),
    check('completions_how', isOneOf(column.how, completionWays)),
  ],
);

/** Which lessons a person has read; the first unread one is where they go on. */
export const lessonsRead = table(
  'lessons_read',
  {
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    versionId: text('version_id')
      .notNull()
      .references(() => moduleVersions.id),
    lessonId: text('lesson_id').notNull(),
    readAt: timestamp('read_at').notNull(),
  },
  (column) => [primaryKey({ columns: [column.employeeId, column.versionId, column.lessonId] })],
);

/** One sitting of a quiz: the form is fixed at the start, so that leaving and returning shows the same questions. */
export const quizAttempts = table(
  'quiz_attempts',
  {
    id: id(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    versionId: text('version_id')
      .notNull()
      .references(() => moduleVersions.id),
    questionIds: json('question_ids').$type<string[]>().notNull(),
    startedAt: timestamp('started_at').notNull(),
    finishedAt: timestamp('finished_at'),
    kind: text('kind', { enum: sittingKinds }).notNull().default('quiz'),
  },
  (column) => [
    index('quiz_attempts_employee_version').on(column.employeeId, column.versionId, column.startedAt),
    // Two presses at the same moment begin one sitting.
    uniqueIndex('quiz_attempts_one_open')
      .on(column.employeeId, column.versionId, column.kind)
      .where(sql`${column.finishedAt} is null`),
  ],
);

/** A graded answer, saved the moment it is given. The evidence from which knowledge levels are worked out. */
export const gradedAnswers = table(
  'graded_answers',
  {
    id: id(),
    attemptId: text('attempt_id')
      .notNull()
      .references(() => quizAttempts.id),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    topicId: text('topic_id')
      .notNull()
      .references(() => topics.id),
    questionId: text('question_id').notNull(),
    kind: text('kind', { enum: questionKinds }).notNull(),
    /** The ids that were answered, with a space between (domain/training/grading.ts). */
    given: text('option_id').notNull(),
    /** Credit, 0–1. */
    mark: real('mark').notNull(),
    isRight: bool('is_right').notNull(),
    answeredAt: timestamp('answered_at').notNull(),
  },
  (column) => [
    uniqueIndex('graded_answers_attempt_question').on(column.attemptId, column.questionId),
    index('graded_answers_employee_topic').on(column.employeeId, column.topicId, column.answeredAt),
    check('graded_answers_kind', isOneOf(column.kind, questionKinds)),
  ],
);

/** The level a person has earned in a topic, kept beside the evidence so that whole organisations can be counted. */
export const knowledgeLevels = table(
  'knowledge_levels',
  {
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    topicId: text('topic_id')
      .notNull()
      .references(() => topics.id),
    level: int('level').notNull(),
    earnedAt: timestamp('earned_at').notNull(),
  },
  (column) => [
    primaryKey({ columns: [column.employeeId, column.topicId] }),
    check('knowledge_levels_level', sql`${column.level} between 0 and 5`),
  ],
);
