import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import {
  bool,
  check,
  type Column,
  day,
  id,
  index,
  int,
  isBetween,
  isOneOf,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '@/db/columns';
import { grantedRoles, locales } from '@/domain/access/viewer';

/** The one organisation that this deployment serves. No row: set-up has not been done. */
export const organisations = table(
  'organisations',
  {
    id: id(),
    name: text('name').notNull(),
    locale: text('locale', { enum: locales }).notNull(),
    timeZone: text('time_zone').notNull(),
    isDemo: bool('is_demo').notNull(),
    /** The share of supporters the programme aims for, in whole percent. Null: no goal set yet. */
    supportTarget: int('support_target'),
    setUpAt: timestamp('set_up_at').notNull(),
  },
  (column) => [
    check('organisations_single', sql`${column.id} = 'organisation'`),
    check('organisations_locale', isOneOf(column.locale, locales)),
    check('organisations_target', isBetween(column.supportTarget, 1, 100)),
  ],
);

export const departments = table(
  'departments',
  {
    id: id(),
    name: text('name').notNull(),
    parentId: text('parent_id').references((): Column => departments.id),
  },
  (column) => [uniqueIndex('departments_name').on(column.name), index('departments_parent').on(column.parentId)],
);

export const locations = table('locations', { id: id(), name: text('name').notNull() }, (column) => [
  uniqueIndex('locations_name').on(column.name),
]);

/** A colleague, present or past. Never deleted by an import; a leaver keeps the row and gets `leftOn`. */
export const employees = table(
  'employees',
  {
    id: id(),
    employeeNo: text('employee_no').notNull(),
    firstName: text('first_name').notNull(),
    namePrefix: text('name_prefix').notNull(),
    lastName: text('last_name').notNull(),
    email: text('email').notNull(),
    departmentId: text('department_id')
      .notNull()
      .references(() => departments.id),
    locationId: text('location_id').references(() => locations.id),
    jobTitle: text('job_title').notNull(),
    managerId: text('manager_id').references((): Column => employees.id),
    startDate: day('start_date'),
    locale: text('locale', { enum: locales }).notNull(),
    leftOn: day('left_on'),
    /** "berg, jan van der": folded, so that both engines sort names alike. */
    sortName: text('sort_name').notNull(),
    /** Folded name, number, address and title, in which the list is searched. */
    searchText: text('search_text').notNull(),
    createdAt: timestamp('created_at').notNull(),
  },
  (column) => [
    uniqueIndex('employees_employee_no').on(column.employeeNo),
    uniqueIndex('employees_email').on(column.email),
    // Lists are of who works here now: people are counted, searched and put in order by these indexes alone.
    // A word may stand anywhere in the text, which no order helps to find: to read all of it, and nothing else, is a
    // few milliseconds for a city, on both engines and without an extension. `leftOn` is null in all of this index; it is
    // there because SQLite looks at it again, which would lead it to the table.
    index('employees_name')
      .on(column.sortName, column.id, column.searchText, column.leftOn)
      .where(sql`${column.leftOn} is null`),
    index('employees_department').on(column.departmentId, column.leftOn, column.sortName, column.id),
    index('employees_start')
      .on(startOrEarliest(column.startDate), column.sortName, column.id)
      .where(sql`${column.leftOn} is null`),
    index('employees_title')
      .on(column.jobTitle, column.sortName, column.id)
      .where(sql`${column.leftOn} is null`),
    index('employees_location').on(column.locationId),
    index('employees_manager').on(column.managerId),
    check('employees_locale', isOneOf(column.locale, locales)),
    check('employees_not_own_manager', sql`${column.managerId} <> ${column.id}`),
  ],
);

/** A start date to put people in order by: one that is not known counts as earliest, on both engines. */
export function startOrEarliest(startDate: AnyColumn): SQL<string> {
  // Not coalesce: drizzle-kit takes its comma for the end of a column of an index.
  return sql<string>`(case when ${startDate} is null then '' else ${startDate} end)`;
}

/** Roles on top of "employee". "Manager" is not here: it follows from the reporting line. */
export const roleGrants = table(
  'role_grants',
  {
    id: id(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    role: text('role', { enum: grantedRoles }).notNull(),
    grantedAt: timestamp('granted_at').notNull(),
  },
  (column) => [
    uniqueIndex('role_grants_employee_role').on(column.employeeId, column.role),
    check('role_grants_role', isOneOf(column.role, grantedRoles)),
  ],
);

/** How interested a person says they are, 1–5. Insert-only: the newest statement counts. */
export const interestStatements = table(
  'interest_statements',
  {
    id: id(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    level: int('level').notNull(),
    statedAt: timestamp('stated_at').notNull(),
  },
  (column) => [
    index('interest_statements_employee').on(column.employeeId, column.statedAt),
    check('interest_statements_level', isBetween(column.level, 1, 5)),
  ],
);
