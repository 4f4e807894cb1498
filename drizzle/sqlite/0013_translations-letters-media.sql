CREATE TABLE `policy_comment_letters` (
	`version_id` text NOT NULL,
	`employee_id` text NOT NULL,
	`written_at` integer NOT NULL,
	PRIMARY KEY(`version_id`, `employee_id`),
	FOREIGN KEY (`version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_id` text,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`status` text NOT NULL,
	`tries` integer NOT NULL,
	`try_after` integer,
	`failure` text,
	`skip_reason` text,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`about` text,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "outbox_status" CHECK("__new_outbox"."status" in ('held', 'queued', 'sent', 'failed', 'skipped', 'discarded')),
	CONSTRAINT "outbox_skip_reason" CHECK("__new_outbox"."skip_reason" in ('link-expired', 'link-used', 'left', 'not-needed'))
);
--> statement-breakpoint
INSERT INTO `__new_outbox`("id", "employee_id", "recipient", "subject", "body", "status", "tries", "try_after", "failure", "skip_reason", "created_at", "sent_at", "about") SELECT "id", "employee_id", "recipient", "subject", "body", "status", "tries", "try_after", "failure", "skip_reason", "created_at", "sent_at", NULL FROM `outbox`;--> statement-breakpoint
DROP TABLE `outbox`;--> statement-breakpoint
ALTER TABLE `__new_outbox` RENAME TO `outbox`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `outbox_about` ON `outbox` (`status`,`about`);--> statement-breakpoint
CREATE INDEX `outbox_status` ON `outbox` (`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `outbox_created` ON `outbox` (`created_at`,`id`);--> statement-breakpoint
ALTER TABLE `draft_parts` ADD `translations` text;--> statement-breakpoint
ALTER TABLE `media` ADD `unused_since` integer;--> statement-breakpoint
ALTER TABLE `policy_comments` ADD `answer_read_at` integer;--> statement-breakpoint
ALTER TABLE `policy_paragraphs` ADD `translation` text;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `title_state` text;