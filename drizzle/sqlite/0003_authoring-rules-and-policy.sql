CREATE TABLE `assignment_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`assignment_id` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text,
	`due_before` text,
	`due_after` text,
	`changed_by` text,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "assignment_changes_kind" CHECK("assignment_changes"."kind" in ('made', 'extended', 'waived', 'reopened', 'required-again', 'paused'))
);
--> statement-breakpoint
CREATE INDEX `assignment_changes_assignment` ON `assignment_changes` (`assignment_id`,`changed_at`);--> statement-breakpoint
CREATE TABLE `assignment_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`module_id` text NOT NULL,
	`rule` text NOT NULL,
	`due` text NOT NULL,
	`is_standing` integer NOT NULL,
	`order_seed` text,
	`waves` text,
	`created_by` text,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`module_id`) REFERENCES `modules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assignment_rules_module` ON `assignment_rules` (`module_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `certificates` (
	`id` text PRIMARY KEY NOT NULL,
	`completion_id` text NOT NULL,
	`is_shared` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`completion_id`) REFERENCES `completions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `certificates_completion` ON `certificates` (`completion_id`);--> statement-breakpoint
CREATE TABLE `refresh_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_id` text NOT NULL,
	`module_id` text NOT NULL,
	`version_id` text NOT NULL,
	`from_version` integer NOT NULL,
	`invited_at` integer NOT NULL,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`module_id`) REFERENCES `modules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `module_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `refresh_invitations_person` ON `refresh_invitations` (`employee_id`,`version_id`);--> statement-breakpoint
CREATE TABLE `draft_parts` (
	`draft_id` text NOT NULL,
	`part_id` text NOT NULL,
	`kind` text NOT NULL,
	`position` integer NOT NULL,
	`content` text NOT NULL,
	`revision` integer NOT NULL,
	`updated_by` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`draft_id`, `part_id`),
	FOREIGN KEY (`draft_id`) REFERENCES `module_drafts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "draft_parts_kind" CHECK("draft_parts"."kind" in ('head', 'lesson', 'question'))
);
--> statement-breakpoint
CREATE INDEX `draft_parts_order` ON `draft_parts` (`draft_id`,`kind`,`position`);--> statement-breakpoint
CREATE TABLE `media` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`mime_type` text NOT NULL,
	`byte_length` integer NOT NULL,
	`width` integer,
	`height` integer,
	`file_name` text NOT NULL,
	`uploaded_by` text,
	`uploaded_at` integer NOT NULL,
	FOREIGN KEY (`uploaded_by`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "media_kind" CHECK("media"."kind" in ('image', 'video'))
);
--> statement-breakpoint
CREATE INDEX `media_uploaded` ON `media` (`uploaded_at`,`id`);--> statement-breakpoint
CREATE TABLE `media_pieces` (
	`media_id` text NOT NULL,
	`position` integer NOT NULL,
	`content` blob NOT NULL,
	PRIMARY KEY(`media_id`, `position`),
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `module_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`module_id` text,
	`slug` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`module_id`) REFERENCES `modules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `module_drafts_module` ON `module_drafts` (`module_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `module_drafts_slug` ON `module_drafts` (`slug`);--> statement-breakpoint
CREATE TABLE `leaves` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_id` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text,
	`recorded_by` text,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "leaves_order" CHECK("leaves"."until_day" >= "leaves"."from_day")
);
--> statement-breakpoint
CREATE INDEX `leaves_employee` ON `leaves` (`employee_id`,`from_day`);--> statement-breakpoint
CREATE TABLE `policy_acknowledgements` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`employee_id` text NOT NULL,
	`locale` text NOT NULL,
	`text_hash` text NOT NULL,
	`acknowledged_at` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `policy_acknowledgements_person` ON `policy_acknowledgements` (`version_id`,`employee_id`);--> statement-breakpoint
CREATE INDEX `policy_acknowledgements_employee` ON `policy_acknowledgements` (`employee_id`,`acknowledged_at`);--> statement-breakpoint
CREATE TABLE `policy_comments` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`paragraph_id` text NOT NULL,
	`employee_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`proposal` text,
	`locale` text NOT NULL,
	`about` text NOT NULL,
	`may_name` integer NOT NULL,
	`created_at` integer NOT NULL,
	`outcome` text,
	`reason` text,
	`answered_by` text,
	`answered_at` integer,
	FOREIGN KEY (`version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "policy_comments_kind" CHECK("policy_comments"."kind" in ('comment', 'proposal')),
	CONSTRAINT "policy_comments_outcome" CHECK("policy_comments"."outcome" in ('taken-over', 'partly', 'not')),
	CONSTRAINT "policy_comments_proposal" CHECK(("policy_comments"."kind" = 'proposal') = ("policy_comments"."proposal" is not null)),
	CONSTRAINT "policy_comments_answer" CHECK(("policy_comments"."outcome" is null) = ("policy_comments"."answered_at" is null))
);
--> statement-breakpoint
CREATE INDEX `policy_comments_paragraph` ON `policy_comments` (`version_id`,`paragraph_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `policy_comments_employee` ON `policy_comments` (`employee_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `policy_invitations` (
	`version_id` text NOT NULL,
	`employee_id` text NOT NULL,
	`invited_at` integer NOT NULL,
	PRIMARY KEY(`version_id`, `employee_id`),
	FOREIGN KEY (`version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `policy_invitations_employee` ON `policy_invitations` (`employee_id`);--> statement-breakpoint
CREATE TABLE `policy_paragraphs` (
	`version_id` text NOT NULL,
	`paragraph_id` text NOT NULL,
	`position` integer NOT NULL,
	`nl` text NOT NULL,
	`en` text NOT NULL,
	`revision` integer NOT NULL,
	`updated_by` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`version_id`, `paragraph_id`),
	FOREIGN KEY (`version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `policy_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`status` text NOT NULL,
	`title_nl` text NOT NULL,
	`title_en` text NOT NULL,
	`comments_until` text,
	`change` text,
	`content` text,
	`hash_nl` text,
	`hash_en` text,
	`questions` text NOT NULL,
	`module_id` text,
	`created_by` text,
	`created_at` integer NOT NULL,
	`published_by` text,
	`published_at` integer,
	FOREIGN KEY (`module_id`) REFERENCES `modules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "policy_versions_status" CHECK("policy_versions"."status" in ('draft', 'published')),
	CONSTRAINT "policy_versions_change" CHECK("policy_versions"."change" in ('first', 'editorial', 'material')),
	CONSTRAINT "policy_versions_published" CHECK(("policy_versions"."status" = 'published') = ("policy_versions"."published_at" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `policy_versions_number` ON `policy_versions` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `policy_versions_one_draft` ON `policy_versions` (`status`) WHERE status = 'draft';--> statement-breakpoint
ALTER TABLE `assignments` ADD `from_version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `assignments` ADD `rule_id` text;--> statement-breakpoint
ALTER TABLE `completions` ADD `recorded_by` text REFERENCES employees(id);--> statement-breakpoint
ALTER TABLE `module_versions` ADD `published_by` text REFERENCES employees(id);--> statement-breakpoint
ALTER TABLE `module_versions` ADD `change` text DEFAULT 'first' NOT NULL;--> statement-breakpoint
ALTER TABLE `module_versions` ADD `change_note` text;