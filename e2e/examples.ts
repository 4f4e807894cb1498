import path from 'node:path';
import Database from 'better-sqlite3';

const queries = {
  moduleId: "select id from modules where slug = 'social-media-basics'",
  lessonId:
    "select json_extract(content, '$.lessons[1].id') from module_versions v join modules m on m.id = v.module_id where m.slug = 'social-media-basics'",
  /** A module that is being written, and a part of each kind. */
  draftId: 'select id from module_drafts where module_id is null',
  draftLessonId: "select part_id from draft_parts where kind = 'lesson' order by position",
  draftQuestionId: "select part_id from draft_parts where kind = 'question' order by position desc",
  openRoundId: "select id from pulse_rounds where status = 'open'",
  plannedId: 'select id from planned_rounds order by opens_on',
  closedRoundId: "select id from pulse_rounds where status = 'closed' order by number desc",
  /** A theme of the last closed round. */
  themeId:
    "select t.id from pulse_themes t join pulse_rounds r on r.id = t.round_id order by r.number desc, t.state = 'planned' desc",
  eventId: 'select id from programme_events order by day',
  /** A goal on support, and one that has its verdict. */
  goalId: "select id from goals where metric = 'support'",
  judgedGoalId: 'select id from goals where verdict is not null',
  /** A responsibility that was offered to the demo's employee. */
  offeredId:
    "select r.id from responsibilities r join employees e on e.id = r.employee_id where e.email = 'employee@demo.example'",
  /** Somebody without a role, who has taken the training. */
  personId:
    'select k.employee_id from knowledge_levels k left join role_grants g on g.employee_id = k.employee_id where g.id is null order by k.level desc, k.employee_id',
  departmentId: "select id from departments where name = 'Onderhoud Noord'",
  importId: 'select id from people_imports',
  assignmentId: 'select id from assignments',
  /** Of the policy that is being written. */
  paragraphId:
    "select p.paragraph_id from policy_paragraphs p join policy_versions v on v.id = p.version_id where v.status = 'draft' order by p.position desc",
  /** Of the demo's manager. */
  completionId:
    "select c.id from completions c join employees e on e.id = c.employee_id where e.email = 'manager@demo.example'",
  letterId: 'select id from outbox',
};

export type Examples = Record<keyof typeof queries, string>;

/** Ids of the demo in this folder, to fill in addresses with: one of each kind. */
export function examples(dataDir: string): Examples {
  const database = new Database(path.join(dataDir, 'draagvlak.db'), { readonly: true });
  const found = Object.entries(queries).map(([name, query]) => [name, String(database.prepare(query).pluck().get())]);
  database.close();
  return Object.fromEntries(found) as Examples;
}

/** The same, by what they are called: for the names of tests. */
export const placeholders = Object.fromEntries(Object.keys(queries).map((name) => [name, `[${name}]`])) as Examples;
