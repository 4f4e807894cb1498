CREATE TABLE `accounts` (
	`employee_id` text PRIMARY KEY NOT NULL,
	`password_hash` text NOT NULL,
	`theme` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "accounts_theme" CHECK("accounts"."theme" in ('system', 'light', 'dark'))
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_employee` ON `sessions` (`employee_id`);--> statement-breakpoint
CREATE INDEX `sessions_last_seen` ON `sessions` (`last_seen_at`);--> statement-breakpoint
CREATE TABLE `tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`employee_id` text NOT NULL,
	`purpose` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tokens_purpose" CHECK("tokens"."purpose" in ('invitation', 'reset'))
);
--> statement-breakpoint
CREATE INDEX `tokens_employee` ON `tokens` (`employee_id`,`purpose`);--> statement-breakpoint
CREATE TABLE `try_counts` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`window_ends_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `try_counts_window` ON `try_counts` (`window_ends_at`);--> statement-breakpoint
CREATE TABLE `import_files` (
	`import_id` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `people_imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `import_problems` (
	`import_id` text NOT NULL,
	`row_number` integer NOT NULL,
	`is_wrong` integer NOT NULL,
	`cells` text NOT NULL,
	`problems` text NOT NULL,
	PRIMARY KEY(`import_id`, `row_number`),
	FOREIGN KEY (`import_id`) REFERENCES `people_imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `people_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`status` text NOT NULL,
	`started_by` text,
	`mapping` text NOT NULL,
	`header` text NOT NULL,
	`delimiter` text NOT NULL,
	`rows_total` integer NOT NULL,
	`rows_done` integer NOT NULL,
	`summary` text,
	`failure` text,
	`failure_row` integer,
	`runner` text,
	`alive_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`started_by`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "people_imports_status" CHECK("people_imports"."status" in ('columns', 'checking', 'checked', 'importing', 'done', 'failed', 'cancelled')),
	CONSTRAINT "people_imports_failure" CHECK("people_imports"."failure" in ('quote', 'stopped', 'unexpected'))
);
--> statement-breakpoint
CREATE INDEX `people_imports_created` ON `people_imports` (`created_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_imports_one_busy` ON `people_imports` ((runner is not null)) WHERE status in ('checking', 'importing');--> statement-breakpoint
CREATE TABLE `departments` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`parent_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `departments_name` ON `departments` (`name`);--> statement-breakpoint
CREATE INDEX `departments_parent` ON `departments` (`parent_id`);--> statement-breakpoint
CREATE TABLE `employees` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_no` text NOT NULL,
	`first_name` text NOT NULL,
	`name_prefix` text NOT NULL,
	`last_name` text NOT NULL,
	`email` text NOT NULL,
	`department_id` text NOT NULL,
	`location_id` text,
	`job_title` text NOT NULL,
	`manager_id` text,
	`start_date` text,
	`locale` text NOT NULL,
	`left_on` text,
	`sort_name` text NOT NULL,
	`search_text` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`department_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`location_id`) REFERENCES `locations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`manager_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "employees_locale" CHECK("employees"."locale" in ('nl', 'en')),
	CONSTRAINT "employees_not_own_manager" CHECK("employees"."manager_id" <> "employees"."id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `employees_employee_no` ON `employees` (`employee_no`);--> statement-breakpoint
CREATE UNIQUE INDEX `employees_email` ON `employees` (`email`);--> statement-breakpoint
CREATE INDEX `employees_name` ON `employees` (`sort_name`,`id`) WHERE "employees"."left_on" is null;--> statement-breakpoint
CREATE INDEX `employees_department` ON `employees` (`department_id`,`left_on`,`sort_name`,`id`);--> statement-breakpoint
CREATE INDEX `employees_start` ON `employees` (`start_date`,`id`);--> statement-breakpoint
CREATE INDEX `employees_title` ON `employees` (`job_title`,`id`);--> statement-breakpoint
CREATE INDEX `employees_location` ON `employees` (`location_id`);--> statement-breakpoint
CREATE INDEX `employees_manager` ON `employees` (`manager_id`);--> statement-breakpoint
CREATE TABLE `interest_statements` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_id` text NOT NULL,
	`level` integer NOT NULL,
	`stated_at` integer NOT NULL,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "interest_statements_level" CHECK("interest_statements"."level" between 1 and 5)
);
--> statement-breakpoint
CREATE INDEX `interest_statements_employee` ON `interest_statements` (`employee_id`,`stated_at`);--> statement-breakpoint
CREATE TABLE `locations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `locations_name` ON `locations` (`name`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`locale` text NOT NULL,
	`time_zone` text NOT NULL,
	`is_demo` integer NOT NULL,
	`support_target` integer,
	`set_up_at` integer NOT NULL,
	CONSTRAINT "organisations_single" CHECK("organisations"."id" = 'organisation'),
	CONSTRAINT "organisations_locale" CHECK("organisations"."locale" in ('nl', 'en')),
	CONSTRAINT "organisations_target" CHECK("organisations"."support_target" between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE `role_grants` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_id` text NOT NULL,
	`role` text NOT NULL,
	`granted_at` integer NOT NULL,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "role_grants_role" CHECK("role_grants"."role" in ('champion', 'hr', 'it', 'admin'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `role_grants_employee_role` ON `role_grants` (`employee_id`,`role`);--> statement-breakpoint
CREATE TABLE `responsibilities` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_id` text NOT NULL,
	`title` text NOT NULL,
	`asks` text NOT NULL,
	`goal` text NOT NULL,
	`review_on` text NOT NULL,
	`status` text NOT NULL,
	`assigned_by` text,
	`assigned_at` integer NOT NULL,
	`answered_at` integer,
	`decline_reason` text,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assigned_by`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "responsibilities_status" CHECK("responsibilities"."status" in ('offered', 'accepted', 'declined', 'ended')),
	CONSTRAINT "responsibilities_goal" CHECK("responsibilities"."goal" in ('respond', 'feedback', 'human', 'spread', 'other')),
	CONSTRAINT "responsibilities_decline_has_reason" CHECK(("responsibilities"."status" = 'declined') = ("responsibilities"."decline_reason" is not null))
);
--> statement-breakpoint
CREATE INDEX `responsibilities_employee` ON `responsibilities` (`employee_id`,`status`);--> statement-breakpoint
CREATE INDEX `responsibilities_status` ON `responsibilities` (`status`,`review_on`);--> statement-breakpoint
CREATE TABLE `pulse_answers` (
	`key` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`department_label` text,
	`location_label` text,
	`s1` integer,
	`s2` integer,
	`s3` integer,
	`s4` integer,
	`k1` integer,
	`i1` integer,
	`barriers` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `pulse_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pulse_answers_s1" CHECK("pulse_answers"."s1" between 1 and 5),
	CONSTRAINT "pulse_answers_s2" CHECK("pulse_answers"."s2" between 1 and 5),
	CONSTRAINT "pulse_answers_s3" CHECK("pulse_answers"."s3" between 1 and 5),
	CONSTRAINT "pulse_answers_s4" CHECK("pulse_answers"."s4" between 1 and 5),
	CONSTRAINT "pulse_answers_k1" CHECK("pulse_answers"."k1" between 1 and 5),
	CONSTRAINT "pulse_answers_i1" CHECK("pulse_answers"."i1" between 1 and 5)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `pulse_answers_round` ON `pulse_answers` (`round_id`);--> statement-breakpoint
CREATE TABLE `pulse_comments` (
	`key` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `pulse_rounds`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `pulse_comments_round` ON `pulse_comments` (`round_id`);--> statement-breakpoint
CREATE TABLE `pulse_roster` (
	`round_id` text NOT NULL,
	`employee_id` text NOT NULL,
	`department_label` text,
	`location_label` text,
	PRIMARY KEY(`round_id`, `employee_id`),
	FOREIGN KEY (`round_id`) REFERENCES `pulse_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pulse_roster_employee` ON `pulse_roster` (`employee_id`);--> statement-breakpoint
CREATE TABLE `pulse_rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`status` text NOT NULL,
	`k` integer NOT NULL,
	`wording_version` integer NOT NULL,
	`invited` integer NOT NULL,
	`opened_at` integer NOT NULL,
	`closes_on` text NOT NULL,
	`closed_at` integer,
	CONSTRAINT "pulse_rounds_status" CHECK("pulse_rounds"."status" in ('open', 'closed')),
	CONSTRAINT "pulse_rounds_k" CHECK("pulse_rounds"."k" >= 5),
	CONSTRAINT "pulse_rounds_closed_has_time" CHECK(("pulse_rounds"."status" = 'closed') = ("pulse_rounds"."closed_at" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pulse_rounds_number` ON `pulse_rounds` (`number`);--> statement-breakpoint
CREATE TABLE `pulse_snapshots` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`department_id` text,
	`parent_id` text,
	`name` text NOT NULL,
	`is_hidden` integer NOT NULL,
	`figure` text,
	FOREIGN KEY (`round_id`) REFERENCES `pulse_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pulse_snapshots_hidden_has_no_figure" CHECK(not ("pulse_snapshots"."is_hidden" and "pulse_snapshots"."figure" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pulse_snapshots_round_department` ON `pulse_snapshots` (`round_id`,`department_id`);--> statement-breakpoint
CREATE TABLE `pulse_tags` (
	`tag` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `pulse_rounds`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `pulse_tags_round` ON `pulse_tags` (`round_id`);--> statement-breakpoint
CREATE TABLE `round_departments` (
	`round_id` text NOT NULL,
	`department_id` text NOT NULL,
	`parent_id` text,
	`name` text NOT NULL,
	PRIMARY KEY(`round_id`, `department_id`),
	FOREIGN KEY (`round_id`) REFERENCES `pulse_rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_id` text NOT NULL,
	`module_id` text NOT NULL,
	`due_on` text NOT NULL,
	`assigned_by` text,
	`assigned_at` integer NOT NULL,
	`waived_at` integer,
	`waived_reason` text,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`module_id`) REFERENCES `modules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assigned_by`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "assignments_waived_has_reason" CHECK(("assignments"."waived_at" is null) = ("assignments"."waived_reason" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assignments_employee_module` ON `assignments` (`employee_id`,`module_id`);--> statement-breakpoint
CREATE INDEX `assignments_module_due` ON `assignments` (`module_id`,`due_on`);--> statement-breakpoint
CREATE TABLE `completions` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_id` text NOT NULL,
	`module_id` text NOT NULL,
	`version_id` text NOT NULL,
	`content_hash` text NOT NULL,
	`how` text NOT NULL,
	`completed_at` integer NOT NULL,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`module_id`) REFERENCES `modules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `module_versions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "completions_how" CHECK("completions"."how" in ('finished', 'tested-out', 'recognised', 'imported'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `completions_employee_version` ON `completions` (`employee_id`,`version_id`);--> statement-breakpoint
CREATE INDEX `completions_employee_module` ON `completions` (`employee_id`,`module_id`);--> statement-breakpoint
CREATE INDEX `completions_module_time` ON `completions` (`module_id`,`completed_at`);--> statement-breakpoint
CREATE TABLE `graded_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`attempt_id` text NOT NULL,
	`employee_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`question_id` text NOT NULL,
	`kind` text NOT NULL,
	`option_id` text NOT NULL,
	`is_right` integer NOT NULL,
	`answered_at` integer NOT NULL,
	FOREIGN KEY (`attempt_id`) REFERENCES `quiz_attempts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "graded_answers_kind" CHECK("graded_answers"."kind" in ('recall', 'scenario', 'evaluate'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `graded_answers_attempt_question` ON `graded_answers` (`attempt_id`,`question_id`);--> statement-breakpoint
CREATE INDEX `graded_answers_employee_topic` ON `graded_answers` (`employee_id`,`topic_id`,`answered_at`);--> statement-breakpoint
CREATE TABLE `knowledge_levels` (
	`employee_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`level` integer NOT NULL,
	`earned_at` integer NOT NULL,
	PRIMARY KEY(`employee_id`, `topic_id`),
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "knowledge_levels_level" CHECK("knowledge_levels"."level" between 0 and 5)
);
--> statement-breakpoint
CREATE TABLE `lessons_read` (
	`employee_id` text NOT NULL,
	`version_id` text NOT NULL,
	`lesson_id` text NOT NULL,
	`read_at` integer NOT NULL,
	PRIMARY KEY(`employee_id`, `version_id`, `lesson_id`),
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `module_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `module_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`module_id` text NOT NULL,
	`version` integer NOT NULL,
	`title_nl` text NOT NULL,
	`title_en` text NOT NULL,
	`minutes` integer NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`module_id`) REFERENCES `modules`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `module_versions_module_version` ON `module_versions` (`module_id`,`version`);--> statement-breakpoint
CREATE TABLE `modules` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`topic_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `modules_slug` ON `modules` (`slug`);--> statement-breakpoint
CREATE TABLE `quiz_attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_id` text NOT NULL,
	`version_id` text NOT NULL,
	`question_ids` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `module_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `quiz_attempts_employee_version` ON `quiz_attempts` (`employee_id`,`version_id`,`started_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `quiz_attempts_one_open` ON `quiz_attempts` (`employee_id`,`version_id`) WHERE "quiz_attempts"."finished_at" is null;--> statement-breakpoint
CREATE TABLE `topics` (
	`id` text PRIMARY KEY NOT NULL,
	`name_nl` text NOT NULL,
	`name_en` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `audit_entries_at` ON `audit_entries` (`at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_entries_action` ON `audit_entries` (`action`,`at`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_id` text,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`status` text NOT NULL,
	`tries` integer NOT NULL,
	`try_after` integer,
	`failure` text,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "outbox_status" CHECK("outbox"."status" in ('held', 'queued', 'sent', 'failed'))
);
--> statement-breakpoint
CREATE INDEX `outbox_status` ON `outbox` (`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `outbox_created` ON `outbox` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `switch_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`is_on` integer NOT NULL,
	`agreed_on` text NOT NULL,
	`reason` text NOT NULL,
	`decided_by` text,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`decided_by`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "switch_decisions_name" CHECK("switch_decisions"."name" in ('named-levels'))
);
--> statement-breakpoint
CREATE INDEX `switch_decisions_name` ON `switch_decisions` (`name`,`decided_at`);